// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u32 } from '../core/index.js';
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
export type KnownLimits = {
    readonly [Limit in keyof FlowLimits]-?: u32;
};
/** The default limits. */
export declare const USUAL_LIMITS: KnownLimits;
/**
 * The limits that a caller gave, and defaults for the others.
 *
 * @throws RangeError that names the limit, what it is and what it may be.
 */
export declare function knownLimits(limits: FlowLimits): KnownLimits;
