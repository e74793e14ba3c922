// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
import type { u32, u64 } from '../core/index.js';
/** What a segment to come will hold: the number of a block, or the end of the stream. */
type Pending = u32 | 'end';
export interface SavingSession {
    readonly kind: 'saving';
    /** Segments that were made available so far. */
    readonly sequence: u32;
    readonly pending: readonly Pending[];
    /** The segment in the window: made available and not yet known to be collected. */
    readonly current?: Uint8Array;
}
/**
 * Starts with an empty window and every block pending.
 *
 * @param running - Whether the device runs, so that more will follow; else the stream has its end.
 * @rule saving.open
 * @rule data-window.fresh
 */
export declare function openSaving(running: boolean): SavingSession;
/**
 * The device stopped: what is pending is now all there is.
 *
 * @rule saving.end
 */
export declare function deviceStopped(session: SavingSession): SavingSession;
/** A block changed after the session began; it is pending again unless it still is. */
export declare function blockChanged(session: SavingSession, block: u32): SavingSession;
/**
 * The user reads `pending_bytes`, which says that the segment in the window was collected.
 *
 * @rule saving.segment.commit
 */
export declare function segmentCollected(session: SavingSession): SavingSession;
/**
 * The user reads `data_offset`, which makes the next segment available; again, it changes nothing.
 *
 * @param memory - The device's memory now.
 * @rule saving.segment.available
 * @rule data-window.reread
 */
export declare function makeAvailable(session: SavingSession, memory: readonly u64[]): SavingSession;
/**
 * Bytes that are still to be made available.
 *
 * @rule pending-bytes.estimate
 */
export declare function pendingBytes(session: SavingSession): u64;
export {};
