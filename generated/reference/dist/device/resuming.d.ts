// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
import { type s32, type u32, type u64 } from '../core/index.js';
import { type Segment } from './segment.js';
export interface ResumingSession {
    readonly kind: 'resuming';
    /** Accepted segments, in their order. */
    readonly segments: readonly Segment[];
    /** The data window. */
    readonly window: Uint8Array;
    /** Whether `data_offset` was read since the last segment. */
    readonly started: boolean;
    /** The last length that was accepted. */
    readonly size: u64;
}
/**
 * Starts with an empty window and no segment.
 *
 * @param windowBytes - Size of the data window.
 * @rule resuming.open
 * @rule data-window.fresh
 */
export declare function openResuming(windowBytes: u32): ResumingSession;
/**
 * The user reads `data_offset`, to begin with a segment.
 *
 * @rule resuming.step.data-offset
 */
export declare function startSegment(session: ResumingSession): ResumingSession;
/**
 * The user stores bytes in the window, in any number of accesses.
 *
 * @param offset - Bytes from the window's start.
 * @rule resuming.step.store
 */
export declare function storeBytes(session: ResumingSession, offset: u32, bytes: Uint8Array): ResumingSession;
/**
 * The user writes `data_size`: the window holds a segment of that length.
 *
 * @returns The session with the segment in it, or a negative errno; the session is then as it was.
 * @errors EINVAL when `data_offset` was not read before, when the length is zero or beyond the window, when the bytes are
 * no segment of this device, and when the segment does not follow the last one.
 * @rule data-size.refuse
 * @rule stream.order
 */
export declare function acceptSegment(session: ResumingSession, size: u64): ResumingSession | s32;
/**
 * The memory that a stream describes.
 *
 * @returns The memory, or a negative errno.
 * @errors EINVAL when the stream has no end, or lacks a block.
 * @rule resuming.close.check
 * @rule resuming.close.refuse
 */
export declare function restoredMemory(session: ResumingSession): readonly u64[] | s32;
