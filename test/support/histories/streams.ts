// SPDX-License-Identifier: MIT
// What a stream says, read by a reader of its own.

import type { ImageShape } from '../../../spec/vfio-migration/device/image.js';

/** A stream as a device gave it out, from its head to its end. */
export interface Recording {
  readonly segments: readonly Uint8Array[];
  /** The contents that the segments stand for; undefined when they are no whole stream. */
  readonly said: string | undefined;
  /** What the device held. */
  readonly contents: string;
}

/** What the head of a stream says of the device and of the format. */
const DEVICE = 0x0001_fffe;
const VERSION_MAX = 1;

export const HEADER_BYTES = 24;
const HEAD_BYTES = 40;
const HEAD = 'MIG1';
const PLAIN = 'BLOB';
const BLOCKS: readonly string[] = ['DATA', PLAIN];
const END = 'TAIL';

interface Segment {
  readonly kind: string;
  readonly number: number;
  readonly first: number;
  readonly second: number;
}

function read(bytes: Uint8Array): Segment {
  const word = (offset: number): number => wordAt(bytes, offset);
  const kind = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  return { kind, number: word(4), first: word(16), second: word(20) };
}

const wordAt = (bytes: Uint8Array, offset: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(offset, true);

export const isHead = (bytes: Uint8Array): boolean =>
  bytes.length >= HEADER_BYTES && read(bytes).kind === HEAD;

/** Whether the first segments of a stream are these. */
export function beginsWith(whole: readonly Uint8Array[], segments: readonly Uint8Array[]): boolean {
  return (
    segments.length <= whole.length &&
    segments.every((segment, index) => Buffer.compare(segment, whole[index]!) === 0)
  );
}

/**
 * Whether a segment may come next.
 *
 * @param stream - The segments since the last head, that one included.
 */
export function mayFollow(stream: readonly Uint8Array[], bytes: Uint8Array, shape: ImageShape): boolean {
  if (bytes.length < HEADER_BYTES) return false;
  const { kind, number, first, second } = read(bytes);
  const last = kind === HEAD ? undefined : stream.at(-1);
  if (!isVouchedFor(bytes, last)) return false;
  if (kind === HEAD) return number === 0 && isHeadOf(bytes, shape);
  if (last === undefined || read(last).kind === END || number !== stream.length) return false;
  if (kind === END) return bytes.length === HEADER_BYTES && blocksOf(stream).size === shape.blocks;
  const isWhole = bytes.length === HEADER_BYTES + shape.blockBytes && second === shape.blockBytes;
  return BLOCKS.includes(kind) && isWhole && first < shape.blocks;
}

/**
 * The contents that some segments stand for.
 *
 * @param segments - From a head on.
 * @returns Undefined when they are no whole stream of such a device.
 */
export function contentsSaid(segments: readonly Uint8Array[], shape: ImageShape): string | undefined {
  const inOrder = segments.every((bytes, index) => mayFollow(segments.slice(0, index), bytes, shape));
  const end = segments.at(-1);
  return inOrder && end !== undefined && read(end).kind === END
    ? inHex(blocksOf(segments), shape)
    : undefined;
}

/** What the blocks hold in the end, without their headers. */
function blocksOf(stream: readonly Uint8Array[]): ReadonlyMap<number, Uint8Array> {
  const blocks = stream.filter((bytes) => BLOCKS.includes(read(bytes).kind));
  return new Map(blocks.map((bytes) => [read(bytes).first, bytes.subarray(HEADER_BYTES)]));
}

/**
 * Whether the check of a segment is what the chapter on the stream says, one word after the other: of its content, its header,
 * and the check of the segment before it.
 */
function isVouchedFor(bytes: Uint8Array, last: Uint8Array | undefined): boolean {
  const content = read(bytes).kind === PLAIN ? 0 : (bytes.length - HEADER_BYTES) >> 2;
  const before = last === undefined ? [0, 0] : [wordAt(last, 8), wordAt(last, 12)];
  const words = [
    ...Array.from({ length: content }, (_, index) => wordAt(bytes, HEADER_BYTES + 4 * index)),
    ...[0, 4, 16, 20].map((at) => wordAt(bytes, at)),
    ...before,
  ];
  let [plain, weighted] = [0, 0];
  for (const word of words) {
    plain ^= word;
    weighted = (weighted << 1) ^ (weighted < 0 ? 0x04c1_1db7 : 0) ^ word;
  }
  return plain >>> 0 === wordAt(bytes, 8) && weighted >>> 0 === wordAt(bytes, 12);
}

/** What a segment's check vouches for: all of it, but of a plain block its header alone. */
export function sealedPart(bytes: Uint8Array): string {
  const isPlain = bytes.length >= HEADER_BYTES && read(bytes).kind === PLAIN;
  return Buffer.from(isPlain ? bytes.subarray(0, HEADER_BYTES) : bytes).toString('hex');
}

function isHeadOf(bytes: Uint8Array, { blocks, blockBytes }: ImageShape): boolean {
  if (bytes.length !== HEAD_BYTES) return false;
  const { kind, first: device, second: version } = read(bytes);
  const fits = wordAt(bytes, 28) === blocks && wordAt(bytes, 32) === blockBytes;
  return kind === HEAD && device === DEVICE && version <= VERSION_MAX && fits;
}

/** As `contentsOf` shows a device. */
function inHex(blocks: ReadonlyMap<number, Uint8Array>, shape: ImageShape): string {
  return Array.from({ length: shape.blocks }, (_, block) =>
    Buffer.from(blocks.get(block)!).toString('hex'),
  ).join(' ');
}
