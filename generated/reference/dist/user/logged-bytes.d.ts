// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u32 } from '../core/index.js';
/** Bytes of a segment, as a user accesses them piece by piece. */
export declare class LoggedBytes {
    #private;
    get isEmpty(): boolean;
    /** @param at - Bytes from the start of the segment; less than 0 for what lies before it. */
    add(at: u32, bytes: string): void;
    /** What was accessed from the start on, up to the first gap. */
    fromStart(): string;
}
/** The unsigned value of a register; exact up to 2^53. */
export declare function loggedValue(bytes: string): number;
