// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The registers of the data section and the window, as the session of the time answers them. Outside of a session a
// read is harmless and gives zero, and a write is refused. @rule data-window.closed

import { EINVAL, type s32, type u32, type u64 } from 'uapi';
import type { Driver } from './driver.js';

/**
 * Where the data window begins: behind the registers, so never at zero, and page-aligned, as mmap needs it.
 *
 * @param pageBytes - Bytes of a page of the host.
 * @rule data-offset.nonzero
 * @rule data-offset.page-aligned
 */
export function windowOffset(pageBytes: u32): u32 {
  return pageBytes;
}

/**
 * Reads `pending_bytes`; with a segment in the window this says that the segment was collected.
 *
 * @rule pending-bytes.estimate
 */
export function readPendingBytes({ session, hardware }: Driver): u64 {
  return session.kind === 'saving' ? session.readPendingBytes(hardware.running) : 0n;
}

/**
 * Reads `data_offset`: the next segment is made available, or may be stored.
 *
 * @rule data-offset.place
 * @rule data-window.reread
 */
export function readDataOffset({ session, hardware, windowOffset: offset }: Driver): u64 {
  switch (session.kind) {
    case 'saving':
      session.readDataOffset(hardware.running);
      return BigInt(offset);
    case 'resuming':
      session.readDataOffset();
      return BigInt(offset);
    case 'closed':
      return 0n;
  }
}

/**
 * Reads `data_size`: zero while no segment was made available; while RESUMING the last length that was accepted.
 *
 * @rule data-size.length
 * @rule data-size.none
 * @rule data-size.stored
 */
export function readDataSize({ session }: Driver): u64 {
  switch (session.kind) {
    case 'saving':
      return BigInt(session.current?.length ?? 0);
    case 'resuming':
      return session.size;
    case 'closed':
      return 0n;
  }
}

/**
 * Writes `data_size`: the window holds a segment of that length.
 *
 * @returns 0 or a negative errno; on an error the session is as it was.
 * @errors EINVAL outside of RESUMING and for a segment that is refused.
 * @rule data-size.saving
 * @rule data-size.refuse
 */
export function writeDataSize({ session }: Driver, size: u64): s32 {
  return session.kind === 'resuming' ? session.writeDataSize(size) : -EINVAL;
}

/**
 * The bytes of the window as they are now: the segment made available, or what is being stored. Whoever maps the window
 * asks again after each read of `data_offset`, since the driver may put other pages in its place.
 *
 * @returns Undefined where there is no segment.
 * @rule data-window.mmap
 */
export function windowBytes({ session }: Driver): Uint8Array | undefined {
  switch (session.kind) {
    case 'saving':
      return session.current;
    case 'resuming':
      return session.window;
    case 'closed':
      return undefined;
  }
}

/**
 * Reads bytes of the window; zeros beyond the segment.
 *
 * @param offset - Bytes from the window's start.
 * @returns 0.
 * @rule saving.segment.pieces
 */
export function readWindow(driver: Driver, offset: u32, into: Uint8Array): s32 {
  const piece = windowBytes(driver)?.subarray(offset, offset + into.length) ?? [];
  into.set(piece);
  if (piece.length < into.length) {
    into.fill(0, piece.length);
  }
  return 0;
}

/**
 * Writes bytes of the window.
 *
 * @param offset - Bytes from the window's start.
 * @errors EINVAL outside of RESUMING.
 * @rule resuming.step.store
 */
export function writeWindow({ session }: Driver, offset: u32, from: Uint8Array): s32 {
  if (session.kind !== 'resuming') {
    return -EINVAL;
  }
  session.window.set(from, offset);
  return 0;
}
