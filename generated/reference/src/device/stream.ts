// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The device's own format of migration data. Opaque to the user, little-endian on every host, and checked on the way
// in, since what comes from a user may be anything.

import { type DoubleParity, doubleParity, NO_PARITY, type u32, withWord } from '../core/index.js';
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

/** Where a segment stands in its stream. */
export interface Place {
  /** How many segments stand before it. */
  readonly number: u32;
  /** The check of the one before it, which counts in its own: so each check depends on all of the stream so far. */
  readonly after: DoubleParity;
}

/** Where a stream begins. */
export const FIRST: Place = { number: 0, after: NO_PARITY };

/** What a segment says of itself; its bytes of state, if any, lie behind that. */
export type Segment =
  | { readonly kind: 'head'; readonly number: u32; readonly head: Head }
  /** Of a plain one the header counts; what its content is worth is left to the device. */
  | { readonly kind: 'block' | 'plain'; readonly number: u32; readonly block: u32; readonly length: u32 }
  | { readonly kind: 'end'; readonly number: u32 };

/** Where the parts of a header lie. */
const AT = { kind: 0, number: 4, plain: 8, weighted: 12, first: 16, second: 20 } as const;
/** Where the parts of a head lie behind those. */
const HEAD = { attempt: 24, blocks: 28, blockBytes: 32 } as const;

/** How each kind of segment begins, four letters as a word. Any two of them differ in more than two bits. */
const KINDS: Readonly<Record<Segment['kind'], u32>> = {
  /** "MIG1". */
  head: 0x3147_494d,
  /** "DATA". */
  block: 0x4154_4144,
  /** "BLOB". */
  plain: 0x424f_4c42,
  /** "TAIL". */
  end: 0x4c49_4154,
};
const KIND_OF: ReadonlyMap<u32, Segment['kind']> = new Map(
  (Object.keys(KINDS) as Segment['kind'][]).map((kind) => [KINDS[kind], kind]),
);

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
  return seal(bytes, 'head', FIRST, [head.device, head.version], doubleParity(bytes.subarray(HEADER_BYTES)));
}

/**
 * Makes a segment of a block.
 *
 * @param parity - That of its content.
 */
export function encodeBlock(
  into: Uint8Array,
  place: Place,
  block: u32,
  content: Uint8Array,
  parity: DoubleParity,
): Uint8Array {
  return seal(withContent(into, content), 'block', place, [block, content.length], parity);
}

/** As for a block whose content does not count. */
export function encodePlain(into: Uint8Array, place: Place, block: u32, content: Uint8Array): Uint8Array {
  return seal(withContent(into, content), 'plain', place, [block, content.length], NO_PARITY);
}

function withContent(into: Uint8Array, content: Uint8Array): Uint8Array {
  into.set(content, HEADER_BYTES);
  return into.subarray(0, HEADER_BYTES + content.length);
}

/** Makes the last segment of a stream. */
export function encodeEnd(into: Uint8Array, place: Place): Uint8Array {
  return seal(into.subarray(0, END_BYTES), 'end', place, [0, 0], NO_PARITY);
}

/** Where the segment behind this one stands, as long as its bytes are as they were made. */
export function placeBehind(segment: Uint8Array): Place {
  const view = viewOf(segment);
  return { number: view.getUint32(AT.number, true) + 1, after: checkIn(view) };
}

/**
 * What some bytes say that they are.
 *
 * @param after - The check of the segment that they are to follow; a head follows none.
 * @returns Undefined when the bytes are no segment: too few or too many, or not as they were when they were made; and where the
 * stream in front of them is not as it was then.
 * @rule stream.identify
 */
export function decodeSegment(bytes: Uint8Array, after: DoubleParity): Segment | undefined {
  if (bytes.length < HEADER_BYTES) {
    return undefined;
  }
  const view = viewOf(bytes);
  const kind = KIND_OF.get(view.getUint32(AT.kind, true));
  const counted = doubleParity(bytes.subarray(HEADER_BYTES, kind === 'plain' ? HEADER_BYTES : undefined));
  const check = checkOf(view, counted, kind === 'head' ? FIRST.after : after);
  if (!isSame(checkIn(view), check)) {
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
 * @param numbers - The two that its kind gives a meaning.
 * @param counted - The parity of what counts of its content.
 */
function seal(
  bytes: Uint8Array,
  kind: Segment['kind'],
  { number, after }: Place,
  [first, second]: readonly [u32, u32],
  counted: DoubleParity,
): Uint8Array {
  const view = viewOf(bytes);
  view.setUint32(AT.kind, KINDS[kind], true);
  view.setUint32(AT.number, number, true);
  view.setUint32(AT.first, first, true);
  view.setUint32(AT.second, second, true);
  const check = checkOf(view, counted, after);
  view.setUint32(AT.plain, check.plain, true);
  view.setUint32(AT.weighted, check.weighted, true);
  return bytes;
}

/**
 * The check of a segment: the parity of its content, then of its header without the check, then of the check before it.
 *
 * @param counted - The parity of the content.
 */
function checkOf(view: DataView, counted: DoubleParity, after: DoubleParity): DoubleParity {
  const header = [AT.kind, AT.number, AT.first, AT.second].map((at) => view.getUint32(at, true));
  return [...header, after.plain, after.weighted].reduce(withWord, counted);
}

function checkIn(view: DataView): DoubleParity {
  return { plain: view.getUint32(AT.plain, true), weighted: view.getUint32(AT.weighted, true) };
}

function isSame(left: DoubleParity, right: DoubleParity): boolean {
  return left.plain === right.plain && left.weighted === right.weighted;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
