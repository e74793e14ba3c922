// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { s32, u32, u64 } from '../core/index.js';
import type { KnownLimits } from './limits.js';
import type { Refusals } from './refusals.js';
/** The bounds of what a user needs of a stream. */
export type StreamLimits = Pick<KnownLimits, 'streamBytesMax' | 'streamBytesMin' | 'stalledSegmentsMax'>;
export declare class StreamBounds {
    #private;
    /** @param refusals - Where what is refused is named. */
    constructor(limits: StreamLimits, refusals: Refusals);
    /** A stream begins. */
    begin(): void;
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
    note(bytes: u32, left: u64, runs: boolean): s32;
}
