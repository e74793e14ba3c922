// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The bytes of a segment, moved in pieces of a width that the user chooses, or by the mapping where there is one.

import { EINVAL, type s32, type u32 } from 'uapi';
import type { MigrationPort } from './port.js';

/** What it takes to reach the data section. */
export type DataAccess = Pick<MigrationPort, 'read' | 'write' | 'map'>;

/**
 * Reads a segment.
 *
 * @param offset - Bytes from the start of the region: `data_offset` as last read.
 * @param into - Filled on success; as long as the segment.
 * @param pieceBytes - Bytes of an access, a power of two.
 * @returns 0 or the negative errno of the access that failed.
 * @errors EINVAL when the segment is longer than what is mapped.
 * @rule saving.step.collect
 * @rule saving.segment.pieces
 */
export function readPieces(access: DataAccess, offset: u32, into: Uint8Array, pieceBytes: u32): s32 {
  const mapped = access.map?.();
  if (mapped !== undefined) {
    if (into.length > mapped.length) {
      return -EINVAL;
    }
    into.set(mapped.subarray(0, into.length));
    return 0;
  }
  return eachPiece(into, pieceBytes, (at, piece) => access.read(offset + at, piece));
}

/**
 * Writes a segment.
 *
 * @param offset - Bytes from the start of the region: `data_offset` as last read.
 * @param pieceBytes - Bytes of an access, a power of two.
 * @returns 0 or the negative errno of the access that failed.
 * @errors EINVAL when the segment is longer than what is mapped.
 * @rule resuming.step.store
 */
export function writePieces(access: DataAccess, offset: u32, from: Uint8Array, pieceBytes: u32): s32 {
  const mapped = access.map?.();
  if (mapped !== undefined) {
    if (from.length > mapped.length) {
      return -EINVAL;
    }
    mapped.set(from);
    return 0;
  }
  return eachPiece(from, pieceBytes, (at, piece) => access.write(offset + at, piece));
}

/** Each piece with its place; what is left at the end goes in halves of the width. */
function eachPiece(bytes: Uint8Array, pieceBytes: u32, access: (at: u32, piece: Uint8Array) => s32): s32 {
  let width = pieceBytes;
  for (let at = 0; at < bytes.length; at += width) {
    while (width > bytes.length - at) {
      width /= 2;
    }
    const errno = access(at, bytes.subarray(at, at + width));
    if (errno !== 0) {
      return errno;
    }
  }
  return 0;
}
