// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The limits of a flow, and the size of its accesses. Limits that have no meaning are refused before any access.
/** The default limits. */
export const USUAL_LIMITS = {
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
const FROM_ZERO = ['rounds', 'streamBytesMin'];
/**
 * The limits that a caller gave, and defaults for the others.
 *
 * @throws RangeError that names the limit, what it is and what it may be.
 */
export function knownLimits(limits) {
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
