// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// One device in a flow: the few things that flows do to a device, each of which tells what came of it.

import { EIO, type s32, type u32 } from 'uapi';
import { type CarriedState, readCarriedState, writeCarriedState } from './carried-state.js';
import type { FlowEvent, FlowPlace, Stream } from './events.js';
import type { KnownLimits } from './limits.js';
import type { MigrationPort } from './port.js';
import type { UserRules } from './rules.js';
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

  readonly #rules: UserRules;
  readonly #port: MigrationPort;
  readonly #registers: UserRegisters;
  /** The state that the user left the device in; unknown at first. */
  #left: u32 | undefined;

  constructor(
    rules: UserRules,
    place: FlowPlace,
    port: MigrationPort,
    hasPeers: boolean,
    { pieceBytes, segmentBytesMax }: KnownLimits,
  ) {
    this.place = place;
    this.quiet = hasPeers && port.ndma ? rules.ndma : 0;
    this.#rules = rules;
    this.#port = port;
    this.#registers = new UserRegisters(rules, port, pieceBytes, segmentBytesMax);
  }

  /** As last read or written. */
  get state(): u32 {
    return this.#registers.device_state;
  }

  /** Whether there was more to collect when the user last looked. */
  get hasMore(): boolean {
    return this.#registers.pending_bytes !== 0n;
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
    this.#registers.segments = [];
    const errno = this.#rules.collectSegments(this.#registers, 1);
    for (const segment of this.#registers.segments) {
      this.collected.push(segment);
      yield { kind: 'collected', ...this.place, bytes: segment.length };
    }
    // A window that a reset has closed looks like a stream that has ended.
    const atEnd = errno === 0 && !this.hasMore && (this.state & this.#rules.running) === 0;
    return yield* this.#ended(errno || (atEnd && this.#wasReset() ? -EIO : 0));
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
      const errno = this.#rules.storeSegments(this.#registers, 1);
      if (errno !== 0) {
        return yield* this.#ended(errno);
      }
      yield { kind: 'stored', ...this.place, bytes: segment.length };
    }
    return 0;
  }

  /** Reads what the user carries over, of a device that is stopped. */
  *readCarried(): FlowPart {
    const read = readCarriedState(this.#port);
    this.carried = typeof read === 'number' ? undefined : read;
    return yield* this.#ended(typeof read === 'number' ? read : 0);
  }

  /** Writes what was carried over from another device, if anything was, to one that resumes. */
  *writeCarried(carried: CarriedState | undefined): FlowPart {
    return yield* this.#ended(carried === undefined ? 0 : writeCarriedState(this.#port, carried));
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
    const errno = this.#wasReset() ? -EIO : this.#registers.change_device_state(keep, set);
    if (errno === 0) {
      this.#left = this.state;
      yield { kind: 'state', ...this.place, state: this.state };
    }
    return yield* this.#ended(errno);
  }

  /**
   * Whether someone else has reset the device since the user left it: nothing else changes its state. What the user asks for
   * next it asks of the device as it is now.
   *
   * @rule device-state.reset.reread
   * @rule device-state.reset.anew
   */
  #wasReset(): boolean {
    const left = this.#left;
    this.#left = this.readState();
    if (left === undefined || left === this.#left) {
      return false;
    }
    this.stateLost ||= (left & this.#rules.running) === 0;
    return true;
  }

  /**
   * Tells of a failure, and of the state after it: the errno does not tell that.
   *
   * @rule device-state.failure.reread
   */
  *#ended(errno: s32): FlowPart {
    if (errno !== 0) {
      this.#left = this.readState();
      yield { kind: 'failure', ...this.place, errno, state: this.state };
    }
    return errno;
  }
}
