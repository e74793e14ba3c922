// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// One device in a flow: the few things that flows do to a device, each of which tells what came of it. What a device gave
// counts only if it is afterwards still in the session in which the user asked for it.

import type { s32, u32 } from 'uapi';
import { type CarriedState, readCarriedState, writeCarriedState } from './carried-state.js';
import type { FlowEvent, FlowPlace, Stream } from './events.js';
import type { KnownLimits } from './limits.js';
import type { MigrationPort } from './port.js';
import type { FlowRefusal, Refusals } from './refusals.js';
import type { UserRules } from './rules.js';
import { StreamBounds } from './stream-bounds.js';
import { UserRegisters } from './user-registers.js';

/** A part of a flow; returns 0 or a negative errno. */
export type FlowPart = Generator<FlowEvent, s32, void>;

export class FlowDevice {
  readonly place: FlowPlace;
  /** The bit that keeps the device from its peers: 0 where it has none, or the region has not the capability. */
  readonly quiet: u32;
  /** What was collected and not taken yet. */
  collected: Uint8Array[] = [];
  /** What the user carries over beside the stream, once it was read; nothing where the port does not show it. */
  carried: CarriedState | undefined;
  /** Whether the device was reset, and not by this user, while it was stopped: what it was is gone. */
  stateLost: boolean = false;
  /** Whether there was more to collect when the user last looked. */
  hasMore: boolean = false;

  readonly #rules: UserRules;
  readonly #port: MigrationPort;
  readonly #registers: UserRegisters;
  readonly #refusals: Refusals;
  readonly #bounds: StreamBounds;
  /** The state that the user left the device in; unknown at first. */
  #left: u32 | undefined;
  /** Resets by others, when the user last looked. */
  #resets: u32 | undefined;

  constructor(
    rules: UserRules,
    place: FlowPlace,
    port: MigrationPort,
    hasPeers: boolean,
    limits: KnownLimits,
    refusals: Refusals,
  ) {
    this.place = place;
    this.quiet = hasPeers && port.ndma ? rules.ndma : 0;
    this.#rules = rules;
    this.#port = port;
    const { pieceBytes, segmentBytesMax } = limits;
    this.#registers = new UserRegisters(rules, port, pieceBytes, segmentBytesMax, refusals);
    this.#refusals = refusals;
    this.#bounds = new StreamBounds(limits, refusals);
  }

  /** As last read or written. */
  get state(): u32 {
    return this.#registers.device_state;
  }

  /** Whether the device worked when the user last looked. */
  get #runs(): boolean {
    return (this.state & this.#rules.running) !== 0;
  }

  /** The state now; where it cannot be read, as it was. */
  readState(): u32 {
    this.#registers.read_device_state();
    return this.state;
  }

  /** Takes the device to a state. */
  enter(state: u32): FlowPart {
    return this.#change(0, state);
  }

  /** Keeps the device from its peers, in whatever state it is; one that is stopped leaves them alone as it is. */
  *setQuiet(): FlowPart {
    const runs = (this.readState() & this.#rules.running) !== 0;
    return runs ? yield* this.#change(this.#rules.mask, this.quiet) : 0;
  }

  /** Collects a segment, if there is one now. */
  *collect(): FlowPart {
    const errno = this.#collectSegment();
    const [segment] = this.#registers.segments;
    if (errno === 0 && segment !== undefined) {
      this.collected.push(segment);
      yield { kind: 'collected', ...this.place, bytes: segment.length };
    }
    return yield* this.#ended(errno);
  }

  /** Gives away what was collected. */
  take(): Stream {
    const taken = this.collected;
    this.collected = [];
    return taken;
  }

  /** Stores segments in their order. */
  *store(stream: Stream): FlowPart {
    this.#registers.segments = [...stream];
    this.#registers.next = 0;
    for (const segment of stream) {
      const errno = this.#within(() => this.#rules.storeSegments(this.#registers, 1));
      if (errno !== 0) {
        return yield* this.#ended(errno);
      }
      yield { kind: 'stored', ...this.place, bytes: segment.length };
    }
    return 0;
  }

  /** Reads what the user carries over, of a device that is stopped. */
  *readCarried(): FlowPart {
    const errno = this.#within(() => {
      const read = readCarriedState(this.#port);
      if (typeof read === 'number') {
        return read;
      }
      this.carried = read;
      return 0;
    });
    return yield* this.#ended(errno);
  }

  /** Writes what was carried over from another device, if anything was, to one that resumes. */
  *writeCarried(carried: CarriedState | undefined): FlowPart {
    const errno = this.#within(() => (carried === undefined ? 0 : writeCarriedState(this.#port, carried)));
    return yield* this.#ended(errno);
  }

  /** Whether the session in which the device was left goes on: what was done meanwhile was done in it. */
  *confirm(): FlowPart {
    return yield* this.#ended(this.#look());
  }

  /** Refuses to go on with the device. */
  *refuse(refusal: FlowRefusal): FlowPart {
    return yield* this.#ended(this.#refusals.refuse(refusal));
  }

  /** Resets the device, which ends whatever it did. */
  *reset(): FlowPart {
    const errno = this.#port.reset();
    if (errno === 0) {
      this.#left = undefined;
      yield { kind: 'reset', ...this.place };
    }
    return yield* this.#ended(errno);
  }

  *#change(keep: u32, set: u32): FlowPart {
    const lost = this.#look();
    const before = this.state;
    const errno = lost || this.#registers.write_device_state(keep, set) || this.#refuseReset();
    if (errno === 0) {
      this.#left = this.state;
      this.#resets = this.#port.resets?.();
      this.#noteSession(before);
      yield { kind: 'state', ...this.place, state: this.state };
    }
    return yield* this.#ended(errno);
  }

  /** A device that stood still and runs again has a stream to begin anew. */
  #noteSession(before: u32): void {
    if ((before & this.#rules.running) === 0 && this.#runs) {
      this.#bounds.begin();
    }
  }

  #collectSegment(): s32 {
    this.#registers.segments = [];
    const errno = this.#within(() => this.#rules.collectSegments(this.#registers, 1));
    const bytes = this.#registers.segments[0]?.length ?? 0;
    const left = this.#registers.pending_bytes;
    // A device that works may have none ready after all.
    this.hasMore = left !== 0n && (bytes > 0 || !this.#runs);
    return errno || this.#bounds.note(bytes, left, this.#runs);
  }

  /**
   * Does something in the session that there is; what it did counts only if that goes on afterwards.
   *
   * @rule device-state.reset.reread
   * @rule device-state.reset.anew
   */
  #within(work: () => s32): s32 {
    this.#refusals.last = undefined;
    const errno = work();
    return this.#refuseLost() || errno;
  }

  /** Looks at the device before something is done with it. */
  #look(): s32 {
    this.#refusals.last = undefined;
    return this.#refuseLost();
  }

  /**
   * Finds the device as the user left it: nothing but a reset, or another user, changes that. What the user asks for
   * next it asks of the device as it is now.
   *
   * @returns 0, or the errno of the read that failed.
   * @errors EIO where it is not so.
   */
  #refuseLost(): s32 {
    const left = this.#left;
    const errno = this.#registers.read_device_state();
    if (errno !== 0 || left === undefined) {
      return errno;
    }
    return left === this.state ? this.#refuseReset() : this.#lose(left);
  }

  /** A reset that the user knows of ends the session, if there was one, whatever `device_state` reads as. */
  #refuseReset(): s32 {
    const left = this.#left;
    const isNew =
      left !== undefined && left !== this.#rules.running && this.#resets !== this.#port.resets?.();
    return isNew ? this.#lose(left) : 0;
  }

  #lose(left: u32): s32 {
    this.#left = this.state;
    this.#resets = this.#port.resets?.();
    this.stateLost ||= (left & this.#rules.running) === 0;
    return this.#refusals.refuse('session-lost');
  }

  /**
   * Tells of a failure, and of the state after it: the errno does not tell that.
   *
   * @rule device-state.failure.reread
   */
  *#ended(errno: s32): FlowPart {
    if (errno !== 0) {
      const isKnown = this.#registers.read_device_state() === 0;
      this.#left = isKnown ? this.state : this.#left;
      yield { kind: 'failure', ...this.place, errno, state: this.state, ...this.#refusals.named(errno) };
    }
    return errno;
  }
}
