// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The device's own format of migration data. Opaque to the user, little-endian on every host, and checked on the way
// in, since what comes from a user may be anything.

import type { u32 } from '../core/index.js';
import { HEADER_BYTES, type ImageShape } from './image.js';

/** Which device a stream comes from, and which version of this format it has. */
export interface Identity {
  /** As in the PCI configuration space: the vendor in the low half, the device in the high half. */
  readonly device: u32;
  /** Streams of this version and of older ones are taken. */
  readonly version: u32;
}

/** Begins a stream, and makes void what came before. */
export interface Head extends Identity, ImageShape {
  /** Streams that the same session began before this one. */
  readonly attempt: u32;
}

/** What a segment says of itself; its bytes of state, if any, lie behind that. */
export type Segment =
  | { readonly kind: 'head'; readonly number: u32; readonly head: Head }
  /** A plain one is summed up to its header; what its content is worth is left to the device. */
  | { readonly kind: 'block' | 'plain'; readonly number: u32; readonly block: u32; readonly length: u32 }
  | { readonly kind: 'end'; readonly number: u32 };

/** Where the parts of a header lie. */
const AT = { magic: 0, kind: 4, number: 8, checksum: 12, first: 16, second: 20 } as const;
/** Where the parts of a head lie behind those. */
const HEAD = { attempt: 24, blocks: 28, blockBytes: 32 } as const;

/** "MIG1" as bytes. */
const MAGIC: u32 = 0x3147494d;
const KINDS = ['head', 'block', 'plain', 'end'] as const;

/** Bytes of the segment that begins a stream. */
export const HEAD_BYTES: u32 = HEADER_BYTES + 16;
/** Bytes of the segment that ends a stream. */
export const END_BYTES: u32 = HEADER_BYTES;

/** The first segment of a stream. */
export function encodeHead(head: Head): Uint8Array {
  const bytes = new Uint8Array(HEAD_BYTES);
  const view = viewOf(bytes);
  view.setUint32(HEAD.attempt, head.attempt, true);
  view.setUint32(HEAD.blocks, head.blocks, true);
  view.setUint32(HEAD.blockBytes, head.blockBytes, true);
  return seal(bytes, 'head', 0, head.device, head.version);
}

/** Makes a segment of a block, whose bytes lie behind room for the header. */
export function encodeBlock(kind: 'block' | 'plain', bytes: Uint8Array, number: u32, block: u32): Uint8Array {
  return seal(bytes, kind, number, block, bytes.length - HEADER_BYTES);
}

/** The last segment of a stream. */
export function encodeEnd(number: u32): Uint8Array {
  return seal(new Uint8Array(END_BYTES), 'end', number, 0, 0);
}

/**
 * What some bytes say that they are.
 *
 * @returns Undefined when the bytes are no segment: too few or too many, or not as they were when they were made.
 * @rule stream.identify
 */
export function decodeSegment(bytes: Uint8Array): Segment | undefined {
  if (bytes.length < HEADER_BYTES) {
    return undefined;
  }
  const view = viewOf(bytes);
  const kind = KINDS[view.getUint32(AT.kind, true)];
  if (
    view.getUint32(AT.magic, true) !== MAGIC ||
    view.getUint32(AT.checksum, true) !== checksum(view, kind)
  ) {
    return undefined;
  }
  const number = view.getUint32(AT.number, true);
  const first = view.getUint32(AT.first, true);
  const second = view.getUint32(AT.second, true);
  switch (kind) {
    case 'head':
      return bytes.length === HEAD_BYTES
        ? { kind: 'head', number, head: { device: first, version: second, ...readHead(view) } }
        : undefined;
    case 'block':
    case 'plain':
      return bytes.length === HEADER_BYTES + second
        ? { kind, number, block: first, length: second }
        : undefined;
    case 'end':
      return bytes.length === END_BYTES ? { kind: 'end', number } : undefined;
    case undefined:
      return undefined;
  }
}

function readHead(view: DataView): Omit<Head, keyof Identity> {
  return {
    attempt: view.getUint32(HEAD.attempt, true),
    blocks: view.getUint32(HEAD.blocks, true),
    blockBytes: view.getUint32(HEAD.blockBytes, true),
  };
}

/** Fills in the header of a segment. */
function seal(bytes: Uint8Array, kind: Segment['kind'], number: u32, first: u32, second: u32): Uint8Array {
  const view = viewOf(bytes);
  view.setUint32(AT.magic, MAGIC, true);
  view.setUint32(AT.kind, KINDS.indexOf(kind), true);
  view.setUint32(AT.number, number, true);
  view.setUint32(AT.first, first, true);
  view.setUint32(AT.second, second, true);
  view.setUint32(AT.checksum, checksum(view, kind), true);
  return bytes;
}

/**
 * Two running sums over the words of a segment but the checksum's own. The second one makes the order of the words count;
 * twice of it, so that every word counts an odd number of times and none can change unnoticed.
 * What is left over behind the last whole word does not count.
 */
function checksum(view: DataView, kind: Segment['kind'] | undefined): u32 {
  const end = kind === 'plain' ? HEADER_BYTES : view.byteLength - 3;
  let sum = view.getUint32(AT.magic, true) + view.getUint32(AT.kind, true) + view.getUint32(AT.number, true);
  let sumOfSums = 0;
  for (let offset: u32 = AT.first; offset < end; offset += 4) {
    sum = (sum + view.getInt32(offset, true)) | 0;
    sumOfSums = (sumOfSums + sum) | 0;
  }
  return (2 * sumOfSums + sum) >>> 0;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
