// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The device's own format of migration data. Opaque to the user, little-endian on every host, and checked on
// the way in, since what comes from a user may be anything.

import type { u32, u64 } from '../core/index.js';

/** One block of memory, or the end of the stream. */
export type Segment =
  | { readonly kind: 'block'; readonly sequence: u32; readonly block: u32; readonly word: u64 }
  | { readonly kind: 'end'; readonly sequence: u32; readonly blocks: u32 };

/** Says which device, and which version of its format, the data belongs to. */
const MAGIC: u32 = 0x4d494731;
const KIND_BLOCK: u32 = 1;
const KIND_END: u32 = 2;

/** Bytes of the header: magic, kind, sequence number, number of the block or count of blocks. */
const HEADER_BYTES: u32 = 16;
const BLOCK_BYTES: u32 = HEADER_BYTES + 8;

/** Bytes that a segment of this kind takes. */
export function segmentBytes(kind: Segment['kind']): u32 {
  return kind === 'block' ? BLOCK_BYTES : HEADER_BYTES;
}

/** The bytes of a segment. */
export function encodeSegment(segment: Segment): Uint8Array {
  const bytes = new Uint8Array(segmentBytes(segment.kind));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, segment.kind === 'block' ? KIND_BLOCK : KIND_END, true);
  view.setUint32(8, segment.sequence, true);
  view.setUint32(12, segment.kind === 'block' ? segment.block : segment.blocks, true);
  if (segment.kind === 'block') {
    view.setBigUint64(HEADER_BYTES, segment.word, true);
  }
  return bytes;
}

/**
 * The segment that some bytes are.
 *
 * @returns Undefined when the bytes are no segment of this device, whole and of the right size.
 */
export function decodeSegment(bytes: Uint8Array): Segment | undefined {
  if (bytes.length < HEADER_BYTES) {
    return undefined;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) {
    return undefined;
  }
  const kind = view.getUint32(4, true);
  const sequence = view.getUint32(8, true);
  const number = view.getUint32(12, true);
  if (kind === KIND_BLOCK && bytes.length === BLOCK_BYTES) {
    return { kind: 'block', sequence, block: number, word: view.getBigUint64(HEADER_BYTES, true) };
  }
  if (kind === KIND_END && bytes.length === HEADER_BYTES) {
    return { kind: 'end', sequence, blocks: number };
  }
  return undefined;
}
