// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// What a stream may come to, segment by segment, whatever its device says. A device that never ends holds no user.

import type { s32, u32, u64 } from 'uapi';
import type { KnownLimits } from './limits.js';
import type { Refusals } from './refusals.js';

/** The bounds of what a user needs of a stream. */
export type StreamLimits = Pick<KnownLimits, 'streamBytesMax' | 'streamBytesMin' | 'stalledSegmentsMax'>;

export class StreamBounds {
  readonly #limits: StreamLimits;
  readonly #refusals: Refusals;
  #bytes: u32 = 0;
  /** The least that `pending_bytes` was since the device was stopped. */
  #least: u64 | undefined;
  /** Segments since then. */
  #stalled: u32 = 0;

  /** @param refusals - Where what is refused is named. */
  constructor(limits: StreamLimits, refusals: Refusals) {
    this.#limits = limits;
    this.#refusals = refusals;
  }

  /** A stream begins. */
  begin(): void {
    this.#bytes = 0;
    this.#least = undefined;
  }

  /**
   * A segment was collected, or none was.
   *
   * @param bytes - Of the segment; 0 where there was none.
   * @param left - What `pending_bytes` read as then.
   * @param runs - Whether the device works: it may then have nothing ready, and more later.
   * @returns 0 or a negative errno.
   * @errors EINVAL, ENODATA and ETIMEDOUT, as the refusals say.
   * @rule stream.give-up
   * @rule stream.progress
   * @rule stream.nothing
   * @rule segment.empty
   */
  note(bytes: u32, left: u64, runs: boolean): s32 {
    this.#bytes += bytes;
    if (this.#bytes > this.#limits.streamBytesMax) {
      return this.#refusals.refuse('stream-too-long');
    }
    return runs ? 0 : this.#noteStopped(bytes, left);
  }

  #noteStopped(bytes: u32, left: u64): s32 {
    if (left === 0n) {
      return this.#bytes < this.#limits.streamBytesMin ? this.#refusals.refuse('stream-too-short') : 0;
    }
    if (bytes === 0) {
      return this.#refusals.refuse('segment-empty');
    }
    this.#stalled = this.#least === undefined || left < this.#least ? 0 : this.#stalled + 1;
    this.#least = this.#stalled === 0 ? left : this.#least;
    return this.#stalled > this.#limits.stalledSegmentsMax ? this.#refusals.refuse('no-progress') : 0;
  }
}
