// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The bytes of a segment, moved by the mapping where there is one, and in pieces of a width that the user chooses where not.

import type { s32, u32 } from '../core/index.js';
import type { MappedPart, MigrationPort } from './port.js';

/** What it takes to reach the data section. */
export type DataAccess = Pick<MigrationPort, 'read' | 'write' | 'map' | 'mappings'>;

/**
 * Reads a segment.
 *
 * @param offset - Bytes from the start of the region: `data_offset` as last read.
 * @param into - Filled on success; as long as the segment.
 * @param pieceBytes - Bytes of an access, a power of two.
 * @returns 0 or the negative errno of the access that failed.
 * @rule saving.step.collect
 * @rule saving.segment.pieces
 */
export function readPieces(access: DataAccess, offset: u32, into: Uint8Array, pieceBytes: u32): s32 {
  return eachSpan(access, offset, into, ({ at, bytes, mapped }) => {
    if (mapped === undefined) {
      return eachPiece(bytes, pieceBytes, (place, piece) => access.read(at + place, piece));
    }
    bytes.set(mapped);
    return 0;
  });
}

/**
 * Writes a segment.
 *
 * @param offset - Bytes from the start of the region: `data_offset` as last read.
 * @param pieceBytes - Bytes of an access, a power of two.
 * @returns 0 or the negative errno of the access that failed.
 * @rule resuming.step.store
 */
export function writePieces(access: DataAccess, offset: u32, from: Uint8Array, pieceBytes: u32): s32 {
  return eachSpan(access, offset, from, ({ at, bytes, mapped }) => {
    if (mapped === undefined) {
      return eachPiece(bytes, pieceBytes, (place, piece) => access.write(at + place, piece));
    }
    mapped.set(bytes);
    return 0;
  });
}

/** Bytes of a segment that are all mapped, or all not. */
interface Span {
  /** In bytes from the start of the region. */
  readonly at: u32;
  /** Of the segment. */
  readonly bytes: Uint8Array;
  /** What is mapped there, as many bytes. */
  readonly mapped: Uint8Array | undefined;
}

/**
 * The spans of a segment in their order, until one of them fails.
 *
 * @rule segment.mapped
 */
function eachSpan(access: DataAccess, offset: u32, segment: Uint8Array, move: (span: Span) => s32): s32 {
  const parts = mappedParts(access, offset);
  for (let done = 0; done < segment.length; ) {
    const at = offset + done;
    const here = parts.find((part) => Number(part.offset) <= at && at < endOf(part));
    // Up to the end of what is mapped here, or to the next place that is.
    const ends = here === undefined ? parts.map((part) => Number(part.offset)) : [endOf(here)];
    const end = Math.min(offset + segment.length, ...ends.filter((place) => place > at));
    const mapped = here?.bytes.subarray(at - Number(here.offset), end - Number(here.offset));
    const errno = move({ at, bytes: segment.subarray(done, end - offset), mapped });
    if (errno !== 0) {
      return errno;
    }
    done = end - offset;
  }
  return 0;
}

function endOf({ offset, bytes }: MappedPart): u32 {
  return Number(offset) + bytes.length;
}

function mappedParts(access: DataAccess, offset: u32): readonly MappedPart[] {
  const bytes = access.map?.();
  const first = bytes === undefined ? [] : [{ offset: BigInt(offset), bytes }];
  return [...first, ...(access.mappings?.() ?? [])];
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
