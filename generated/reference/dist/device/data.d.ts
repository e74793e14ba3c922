// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type s32, type u32, type u64 } from '../core/index.js';
import type { Driver } from './driver.js';
/**
 * Where the data window begins: behind the registers, so never at zero, and page-aligned, as mmap needs it.
 *
 * @param pageBytes - Bytes of a page of the host.
 * @rule data-offset.nonzero
 * @rule data-offset.page-aligned
 */
export declare function windowOffset(pageBytes: u32): u32;
/**
 * Reads `pending_bytes`; with a segment in the window this says that the segment was collected.
 *
 * @rule pending-bytes.estimate
 */
export declare function readPendingBytes({ session, hardware }: Driver): u64;
/**
 * Reads `data_offset`: the next segment is made available, or may be stored.
 *
 * @rule data-offset.place
 * @rule data-window.reread
 */
export declare function readDataOffset({ session, hardware, windowOffset: offset }: Driver): u64;
/**
 * Reads `data_size`: zero while no segment was made available; while RESUMING the last length that was accepted.
 *
 * @rule data-size.length
 * @rule data-size.none
 * @rule data-size.stored
 */
export declare function readDataSize({ session }: Driver): u64;
/**
 * Writes `data_size`: the window holds a segment of that length.
 *
 * @returns 0 or a negative errno; on an error the session is as it was.
 * @errors EINVAL outside of RESUMING and for a segment that is refused.
 * @rule data-size.saving
 * @rule data-size.refuse
 */
export declare function writeDataSize({ session }: Driver, size: u64): s32;
/**
 * The bytes of the window as they are now: the segment made available, or what is being stored. Whoever maps the window
 * asks again after each read of `data_offset`, since the driver may put other pages in its place.
 *
 * @returns Undefined where there is no segment.
 * @rule data-window.mmap
 */
export declare function windowBytes({ session }: Driver): Uint8Array | undefined;
/**
 * Reads bytes of the window; zeros beyond the segment.
 *
 * @param offset - Bytes from the window's start.
 * @returns 0.
 * @rule saving.segment.pieces
 */
export declare function readWindow(driver: Driver, offset: u32, into: Uint8Array): s32;
/**
 * Writes bytes of the window.
 *
 * @param offset - Bytes from the window's start.
 * @errors EINVAL outside of RESUMING.
 * @rule resuming.step.store
 */
export declare function writeWindow({ session }: Driver, offset: u32, from: Uint8Array): s32;
