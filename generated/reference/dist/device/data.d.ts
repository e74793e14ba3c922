// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
import { type s32, type u32, type u64 } from '../core/index.js';
import type { Driver } from './driver.js';
/**
 * Reads `pending_bytes`; with a segment in the window this says that the segment was collected.
 *
 * @rule pending-bytes.estimate
 */
export declare function readPendingBytes(driver: Driver): u64;
/**
 * Reads `data_offset`: the next segment is made available, or may be stored.
 *
 * @rule data-offset.place
 * @rule data-window.reread
 */
export declare function readDataOffset(driver: Driver): u64;
/**
 * Reads `data_size`: zero while no segment was made available; while RESUMING the last length that was accepted.
 *
 * @rule data-size.length
 * @rule data-size.none
 */
export declare function readDataSize(driver: Driver): u64;
/**
 * Writes `data_size`: the window holds a segment of that length.
 *
 * @returns 0 or a negative errno; on an error the session is as it was.
 * @errors EINVAL outside of RESUMING and for a segment that is refused.
 * @rule data-size.saving
 * @rule data-size.refuse
 */
export declare function writeDataSize(driver: Driver, size: u64): s32;
/**
 * Reads bytes of the window: the segment made available, or what was stored; zeros beyond.
 *
 * @param offset - Bytes from the window's start.
 * @rule saving.segment.pieces
 */
export declare function readWindow(driver: Driver, offset: u32, into: Uint8Array): void;
/**
 * Writes bytes of the window.
 *
 * @param offset - Bytes from the window's start.
 * @errors EINVAL outside of RESUMING.
 * @rule resuming.step.store
 */
export declare function writeWindow(driver: Driver, offset: u32, bytes: Uint8Array): s32;
