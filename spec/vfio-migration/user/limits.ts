// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The limits of a flow, and the size of its accesses. Limits that have no meaning are refused before any access.

import type { u32 } from 'uapi';

/** The limits of a flow, and the size of its accesses. A limit that is absent or undefined has the default given here. */
export interface FlowLimits {
  /** Rounds of pre-copy before each stop, from 0 on. 3 unless told otherwise. */
  readonly rounds?: u32 | undefined;
  /**
   * Segments to collect from a device in one round, from 1 on; a device that works may have some without end. 100 unless
   * told otherwise.
   */
  readonly roundSegmentsMax?: u32 | undefined;
  /**
   * Segments to collect from a device that is stopped, from 1 on. It stands for the limit of the downtime: a device that has
   * more segments exceeds the downtime. A million unless told otherwise.
   */
  readonly stopSegmentsMax?: u32 | undefined;
  /** How often a live migration stops the source, at most, from 1 on. 2 unless told otherwise. */
  readonly stopsMax?: u32 | undefined;
  /** Bytes of an access to the data section, a power of two. 4096 unless told otherwise. */
  readonly pieceBytes?: u32 | undefined;
  /** Bytes of a segment that the user has room for, from 1 on. 256 MiB unless told otherwise. */
  readonly segmentBytesMax?: u32 | undefined;
  /** Bytes of a stream that the user has room for, from 1 on. 2 GiB unless told otherwise. */
  readonly streamBytesMax?: u32 | undefined;
  /**
   * Bytes that a stream has at least when it has ended, from 0 on. 1 unless told otherwise, since a device without any state
   * does not report its state.
   */
  readonly streamBytesMin?: u32 | undefined;
  /**
   * Segments in a row, from 1 on, that a stopped device may provide while its `pending_bytes` reaches no new
   * minimum. `pending_bytes` is an estimate, so it may stand still for a while. 10,000 unless told otherwise.
   */
  readonly stalledSegmentsMax?: u32 | undefined;
}

/** The limits of a flow, all of them given. */
export type KnownLimits = { readonly [Limit in keyof FlowLimits]-?: u32 };

/** The default limits. */
export const USUAL_LIMITS: KnownLimits = {
  rounds: 3,
  roundSegmentsMax: 100,
  stopSegmentsMax: 1_000_000,
  stopsMax: 2,
  pieceBytes: 4096,
  segmentBytesMax: 0x1000_0000,
  streamBytesMax: 0x8000_0000,
  streamBytesMin: 1,
  stalledSegmentsMax: 10_000,
};

/** Limits that may be 0, by name. */
const FROM_ZERO: readonly string[] = ['rounds', 'streamBytesMin'];

/**
 * The limits that a caller gave, and defaults for the others.
 *
 * @throws RangeError that names the limit, what it is and what it may be.
 */
export function knownLimits(limits: FlowLimits): KnownLimits {
  const known = {
    rounds: limits.rounds ?? USUAL_LIMITS.rounds,
    roundSegmentsMax: limits.roundSegmentsMax ?? USUAL_LIMITS.roundSegmentsMax,
    stopSegmentsMax: limits.stopSegmentsMax ?? USUAL_LIMITS.stopSegmentsMax,
    stopsMax: limits.stopsMax ?? USUAL_LIMITS.stopsMax,
    pieceBytes: limits.pieceBytes ?? USUAL_LIMITS.pieceBytes,
    segmentBytesMax: limits.segmentBytesMax ?? USUAL_LIMITS.segmentBytesMax,
    streamBytesMax: limits.streamBytesMax ?? USUAL_LIMITS.streamBytesMax,
    streamBytesMin: limits.streamBytesMin ?? USUAL_LIMITS.streamBytesMin,
    stalledSegmentsMax: limits.stalledSegmentsMax ?? USUAL_LIMITS.stalledSegmentsMax,
  };
  for (const [name, value] of Object.entries(known)) {
    const least = FROM_ZERO.includes(name) ? 0 : 1;
    if (!Number.isSafeInteger(value) || value < least) {
      throw new RangeError(`${name} is ${value}, expected a whole number from ${least} on`);
    }
  }
  if (!Number.isInteger(Math.log2(known.pieceBytes))) {
    throw new RangeError(`pieceBytes is ${known.pieceBytes}, expected a power of two`);
  }
  return known;
}
