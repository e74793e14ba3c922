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
const MAGIC = 0x3147494d;
const HEAD = 0;
const BLOCKS: readonly number[] = [1, 2];
const END = 3;

interface Segment {
  readonly kind: number;
  readonly number: number;
  readonly first: number;
  readonly second: number;
}

function read(bytes: Uint8Array): Segment {
  const word = (offset: number): number => wordAt(bytes, offset);
  return { kind: word(0) === MAGIC ? word(4) : -1, number: word(8), first: word(16), second: word(20) };
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
 * The contents that some segments stand for.
 *
 * @param segments - From a head on.
 * @returns Undefined when they are no whole stream of such a device.
 */
export function contentsSaid(segments: readonly Uint8Array[], shape: ImageShape): string | undefined {
  const [head, ...rest] = segments;
  const end = rest.pop();
  if (head === undefined || end === undefined || !isHeadOf(head, shape)) return undefined;
  const numbered = segments.every((bytes, number) => read(bytes).number === number);
  const blocks = new Map(rest.map((bytes) => [read(bytes).first, bytes.subarray(HEADER_BYTES)]));
  const sound =
    read(end).kind === END &&
    rest.every(
      (bytes) => BLOCKS.includes(read(bytes).kind) && bytes.length === HEADER_BYTES + shape.blockBytes,
    ) &&
    blocks.size === shape.blocks &&
    [...blocks.keys()].every((block) => block < shape.blocks);
  return sound && numbered ? inHex(blocks, shape) : undefined;
}

function isHeadOf(bytes: Uint8Array, { blocks, blockBytes }: ImageShape): boolean {
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
