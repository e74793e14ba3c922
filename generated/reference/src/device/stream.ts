// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The device's own format of migration data. Opaque to the user, little-endian on every host, and checked on the way
// in, since what comes from a user may be anything.

import { type u32, weightedSum, weightOf } from '../core/index.js';
import type { ImageShape } from './image.js';

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
  /** Of a plain one the header is summed up; what its content is worth is left to the device. */
  | { readonly kind: 'block' | 'plain'; readonly number: u32; readonly block: u32; readonly length: u32 }
  | { readonly kind: 'end'; readonly number: u32 };

/** Where the parts of a header lie. */
const AT = { magic: 0, kind: 4, number: 8, checksum: 12, first: 16, second: 20 } as const;
/** Where the parts of a head lie behind those. */
const HEAD = { attempt: 24, blocks: 28, blockBytes: 32 } as const;

/** "MIG1" as bytes. */
const MAGIC: u32 = 0x3147494d;
const KINDS = ['head', 'block', 'plain', 'end'] as const;

/** Bytes of the header of a segment. */
export const HEADER_BYTES: u32 = 24;
/** Bytes of the segment that begins a stream. */
export const HEAD_BYTES: u32 = HEADER_BYTES + 16;
/** Bytes of the segment that ends a stream. */
export const END_BYTES: u32 = HEADER_BYTES;

/**
 * Makes the first segment of a stream.
 *
 * @param into - Where the segment is to begin.
 * @returns The bytes of it that the segment takes; the same for every other kind.
 */
export function encodeHead(into: Uint8Array, head: Head): Uint8Array {
  const bytes = into.subarray(0, HEAD_BYTES);
  const view = viewOf(bytes);
  view.setUint32(HEAD.attempt, head.attempt, true);
  view.setUint32(HEAD.blocks, head.blocks, true);
  view.setUint32(HEAD.blockBytes, head.blockBytes, true);
  const content = bytes.subarray(HEADER_BYTES);
  return seal(bytes, 'head', [0, head.device, head.version], wordsIn(content), weightedSum(content));
}

/**
 * Makes a segment of a block.
 *
 * @param sum - The weighted sum of its content.
 */
export function encodeBlock(
  into: Uint8Array,
  number: u32,
  block: u32,
  content: Uint8Array,
  sum: u32,
): Uint8Array {
  const bytes = withContent(into, content);
  return seal(bytes, 'block', [number, block, content.length], wordsIn(content), sum);
}

/** As for a block whose content is not summed up. */
export function encodePlain(into: Uint8Array, number: u32, block: u32, content: Uint8Array): Uint8Array {
  return seal(withContent(into, content), 'plain', [number, block, content.length], 0, 0);
}

function withContent(into: Uint8Array, content: Uint8Array): Uint8Array {
  into.set(content, HEADER_BYTES);
  return into.subarray(0, HEADER_BYTES + content.length);
}

/** Makes the last segment of a stream. */
export function encodeEnd(into: Uint8Array, number: u32): Uint8Array {
  return seal(into.subarray(0, END_BYTES), 'end', [number, 0, 0], 0, 0);
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
  const content = contentOf(bytes, kind);
  if (
    view.getUint32(AT.magic, true) !== MAGIC ||
    view.getUint32(AT.checksum, true) !== checksum(view, wordsIn(content), weightedSum(content))
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

/**
 * Fills in the header of a segment.
 *
 * @param numbers - Its number in the stream, and the two that its kind gives a meaning.
 * @param words - How many words of content count.
 * @param sum - Their weighted sum.
 */
function seal(
  bytes: Uint8Array,
  kind: Segment['kind'],
  [number, first, second]: readonly [u32, u32, u32],
  words: u32,
  sum: u32,
): Uint8Array {
  const view = viewOf(bytes);
  view.setUint32(AT.magic, MAGIC, true);
  view.setUint32(AT.kind, KINDS.indexOf(kind), true);
  view.setUint32(AT.number, number, true);
  view.setUint32(AT.first, first, true);
  view.setUint32(AT.second, second, true);
  view.setUint32(AT.checksum, checksum(view, words, sum), true);
  return bytes;
}

/**
 * The weighted sum of a header and its content. The words in front of the checksum count as one with the one behind it.
 *
 * @param words - How many words of content count.
 * @param sum - Their weighted sum.
 */
function checksum(view: DataView, words: u32, sum: u32): u32 {
  const word = (at: u32): u32 => view.getUint32(at, true);
  const first = word(AT.magic) + word(AT.kind) + word(AT.number) + word(AT.first);
  const header =
    Math.imul(first, weightOf(0, words + 2)) + Math.imul(word(AT.second), weightOf(1, words + 2));
  return (header + sum) >>> 0;
}

/** What lies behind the header and counts: of a plain block nothing. */
function contentOf(bytes: Uint8Array, kind: Segment['kind'] | undefined): Uint8Array {
  return bytes.subarray(HEADER_BYTES, kind === 'plain' ? HEADER_BYTES : undefined);
}

function wordsIn(content: Uint8Array): u32 {
  return Math.floor(content.length / 4);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
