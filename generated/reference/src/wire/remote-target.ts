// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// A device behind a connection of vfio-user as a target of transcripts. What is seen there are accesses and their results.

import {
  type CreateRemoteTarget,
  errnoName,
  isRemoteError,
  type RemoteAbilities,
  RemoteError,
  type RemoteLink,
  type RemoteTarget,
  type StepResult,
  type s32,
  type TranscriptArgument,
} from '../core/index.js';
import type { TargetRules } from '../device/target.js';
import type { DeviceIoctl, FoundRegion } from '../user/discover.js';
import { UserRegisters } from '../user/user-registers.js';
import { userVerbs, type Verb } from '../user/user-verbs.js';
import { WireClient } from './client.js';
import { ClientMemory } from './client-memory.js';

/** What a target needs of an edition. */
export interface ReachRules
  extends Pick<TargetRules, 'layout' | 'mask' | 'ndmaCapability' | 'collectSegments' | 'storeSegments'> {
  /** Looks for the migration region; returns it or a negative errno. */
  discover(ioctl: DeviceIoctl): FoundRegion | s32;
}

/** Bytes of the client's memory, from address 0 on. */
const MEMORY_BYTES = 1 << 20;

/** How much of the time of a step a server has to take one more client. */
const PATIENCE_WITH_ANOTHER = 0.25;

const NO_NDMA = 'no-ndma';

/**
 * The function of an index that makes such targets.
 *
 * @param rules - As the edition has them.
 */
export function reachedBy(rules: ReachRules): CreateRemoteTarget {
  return (connect, kinds) => new WireTarget(rules, connect, kinds);
}

/** A connection has the device open, as a descriptor has. */
class WireTarget implements RemoteTarget {
  readonly #rules: ReachRules;
  readonly #connect: () => RemoteLink;
  readonly #told: readonly string[];
  readonly #memory: ClientMemory = new ClientMemory(MEMORY_BYTES);
  /** In the order in which they opened the device. */
  readonly #clients: WireClient[] = [];
  #takesOne = false;
  #region: FoundRegion | undefined;
  #registers: UserRegisters | undefined;

  readonly #verbs: Readonly<Record<string, Verb>>;

  constructor(rules: ReachRules, connect: () => RemoteLink, kinds: readonly string[]) {
    this.#rules = rules;
    this.#connect = connect;
    this.#told = kinds;
    this.#verbs = {
      ...userVerbs(rules, () => this.#registers!),
      reset: () => ({ errno: this.#client.reset() }),
      close: () => this.#close(),
    };
  }

  powerOn(): RemoteAbilities {
    this.#start();
    this.#registers = this.#newRegisters(this.#region!);
    return { levels: ['core'], kinds: this.#kinds };
  }

  perform(verb: string, args: readonly TranscriptArgument[]): StepResult | undefined {
    switch (verb) {
      case 'device':
        return this.#restart(args[0] as string);
      case 'open':
        return this.#clients.length === 0 ? { errno: this.#open() } : this.#openAgain();
      case 'store':
        // A device cuts its data as it likes, so that there may be fewer segments.
        if (Number(args[0]) > this.#registers!.segments.length) {
          return undefined;
        }
    }
    // Without a connection nothing reaches the device.
    return this.#clients.length > 0 && Object.hasOwn(this.#verbs, verb)
      ? this.#verbs[verb]!(args)
      : undefined;
  }

  get #client(): WireClient {
    return this.#clients.at(-1)!;
  }

  get #kinds(): readonly string[] {
    const lacksNdma = this.#rules.ndmaCapability !== undefined && !this.#region!.ndma;
    return lacksNdma && !this.#told.includes(NO_NDMA) ? [...this.#told, NO_NDMA] : this.#told;
  }

  /**
   * A new connection finds the device in its default state, since nobody had it open. The reset does the same to a device
   * that somebody else has open, or that breaks that rule; one that fails is told of by the transcripts about resets.
   */
  #start(): void {
    while (this.#clients.length > 0) {
      this.#close();
    }
    const errno = this.#open();
    if (errno !== 0) {
      throw new RemoteError(`refuses a client, with ${errnoName(-errno)}`);
    }
    this.#client.reset();
    this.#region ??= this.#find();
  }

  /** What was collected outlives the device. */
  #restart(kind: string): StepResult | undefined {
    const { segments } = this.#registers!;
    if (this.#kinds.length !== 1 || this.#kinds[0] !== kind) {
      return undefined;
    }
    this.#start();
    this.#registers = this.#newRegisters(this.#region!);
    this.#registers.segments = segments;
    return { errno: 0 };
  }

  #find(): FoundRegion {
    const found = this.#rules.discover((request, argument) => this.#client.ioctl(request, argument));
    if (typeof found === 'number') {
      throw new RemoteError(
        `has no migration region that a user finds: discovery ends with ${errnoName(-found)}`,
      );
    }
    return found;
  }

  /** Many a server takes one client at a time. */
  #openAgain(): StepResult | undefined {
    try {
      return this.#takesOne ? undefined : { errno: this.#open(PATIENCE_WITH_ANOTHER) };
    } catch (error) {
      if (!isRemoteError(error)) {
        throw error;
      }
      this.#takesOne = true;
      return undefined;
    }
  }

  #open(patience?: number): s32 {
    const client = new WireClient(this.#connect(), this.#memory);
    const errno = client.greet(patience);
    if (errno !== 0) {
      client.close();
      return errno;
    }
    this.#clients.push(client);
    if (this.#clients.length === 1) {
      // A device that takes no memory does no DMA either.
      client.map();
    }
    return 0;
  }

  #close(): StepResult {
    this.#clients.pop()!.close();
    return { errno: 0 };
  }

  #newRegisters({ index, size }: FoundRegion): UserRegisters {
    return new UserRegisters(this.#rules, {
      read: (offset, into) => this.#client.read(index, offset, into),
      write: (offset, from) => this.#client.write(index, offset, from),
      regionBytes: size,
    });
  }
}
