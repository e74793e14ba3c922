// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The registers of the data section and the window, as the session of the time answers them. Outside of a session a
// read is harmless and gives zero, and a write is refused. @rule data-window.closed

import { EINVAL, type s32, type u32, type u64 } from '../core/index.js';
import { WINDOW_OFFSET } from './access.js';
import type { Driver } from './driver.js';
import { acceptSegment, startSegment, storeBytes } from './resuming.js';
import { makeAvailable, pendingBytes, segmentCollected } from './saving.js';

/**
 * Reads `pending_bytes`; with a segment in the window this says that the segment was collected.
 *
 * @rule pending-bytes.estimate
 */
export function readPendingBytes(driver: Driver): u64 {
  if (driver.session.kind !== 'saving') {
    return 0n;
  }
  driver.session = segmentCollected(driver.session);
  return pendingBytes(driver.session);
}

/**
 * Reads `data_offset`: the next segment is made available, or may be stored.
 *
 * @rule data-offset.place
 * @rule data-window.reread
 */
export function readDataOffset(driver: Driver): u64 {
  switch (driver.session.kind) {
    case 'saving':
      driver.session = makeAvailable(driver.session, driver.hardware.memory);
      return BigInt(WINDOW_OFFSET);
    case 'resuming':
      driver.session = startSegment(driver.session);
      return BigInt(WINDOW_OFFSET);
    case 'closed':
      return 0n;
  }
}

/**
 * Reads `data_size`: zero while no segment was made available; while RESUMING the last length that was accepted.
 *
 * @rule data-size.length
 * @rule data-size.none
 */
export function readDataSize(driver: Driver): u64 {
  switch (driver.session.kind) {
    case 'saving':
      return BigInt(driver.session.current?.length ?? 0);
    case 'resuming':
      return driver.session.size;
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
export function writeDataSize(driver: Driver, size: u64): s32 {
  if (driver.session.kind !== 'resuming') {
    return -EINVAL;
  }
  const accepted = acceptSegment(driver.session, size);
  if (typeof accepted === 'number') {
    return accepted;
  }
  driver.session = accepted;
  return 0;
}

/**
 * Reads bytes of the window: the segment made available, or what was stored; zeros beyond.
 *
 * @param offset - Bytes from the window's start.
 * @rule saving.segment.pieces
 */
export function readWindow(driver: Driver, offset: u32, into: Uint8Array): void {
  const { session } = driver;
  const window =
    session.kind === 'saving' ? session.current : session.kind === 'resuming' ? session.window : undefined;
  into.fill(0);
  into.set(window?.subarray(offset, offset + into.length) ?? []);
}

/**
 * Writes bytes of the window.
 *
 * @param offset - Bytes from the window's start.
 * @errors EINVAL outside of RESUMING.
 * @rule resuming.step.store
 */
export function writeWindow(driver: Driver, offset: u32, bytes: Uint8Array): s32 {
  if (driver.session.kind !== 'resuming') {
    return -EINVAL;
  }
  driver.session = storeBytes(driver.session, offset, bytes);
  return 0;
}
