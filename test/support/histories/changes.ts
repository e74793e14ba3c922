// SPDX-License-Identifier: MIT
// Segments that no protocol gives: collected ones that were changed, and ones of other devices.

import { MigrationDevice } from '../../../spec/vfio-migration/device/device.js';
import type { ImageShape } from '../../../spec/vfio-migration/device/image.js';
import {
  encodeBlock,
  encodeEnd,
  type Identity,
  type Place,
} from '../../../spec/vfio-migration/device/stream.js';
import { doubleParity } from '../../../src/runtime/index.js';
import { rfc, SAVING } from '../editions.js';
import { collect, setState } from '../region-user.js';
import type { Change, Setting } from './operations.js';
import { HEADER_BYTES, isHead } from './streams.js';

/** Whether the header of what was changed vouches for it. */
export const isSealed = ({ kind }: Change): boolean => kind === 'forge' || kind === 'renumber';

/**
 * @param next - Where a segment has to stand to be the next.
 * @returns The segment changed; the one given stays as it is.
 */
export function changed(segment: Uint8Array, change: Change, next: Place): Uint8Array {
  // What was collected while there was nothing to collect.
  if (segment.length < HEADER_BYTES) return segment;
  switch (change.kind) {
    case 'flip': {
      const flipped = segment.slice();
      const at = Math.floor(change.bit / 8) % segment.length;
      flipped[at] = flipped[at]! ^ (1 << (change.bit % 8));
      return flipped;
    }
    case 'cut':
      return segment.slice(0, Math.max(1, segment.length - change.bytes));
    case 'extend':
      return new Uint8Array([...segment, ...new Uint8Array(change.bytes)]);
    case 'swap':
      return swapped(segment, change.word);
    case 'forge':
      return forged(segment, change.word, change.value, next);
    case 'renumber':
      return renumbered(segment, next, change.block);
  }
}

/** Two words that follow each other, the other way round. */
function swapped(segment: Uint8Array, word: number): Uint8Array {
  const at = 4 * (word % (segment.length / 4 - 1));
  return new Uint8Array([
    ...segment.subarray(0, at),
    ...segment.subarray(at + 4, at + 8),
    ...segment.subarray(at, at + 4),
    ...segment.subarray(at + 8),
  ]);
}

/** A block or an end in another place; a head is always the first. */
function renumbered(segment: Uint8Array, next: Place, block: number): Uint8Array {
  if (segment.length === HEADER_BYTES) return encodeEnd(new Uint8Array(HEADER_BYTES), next);
  return isHead(segment) ? segment : sealed(segment.slice(), next, block);
}

/** A block with another word in it, and a header that vouches for it; other segments have no content. */
function forged(segment: Uint8Array, word: number, value: number, { after }: Place): Uint8Array {
  const words = (segment.length - HEADER_BYTES) / 4;
  if (words < 16) return segment;
  const bytes = segment.slice();
  const view = new DataView(bytes.buffer);
  view.setUint32(HEADER_BYTES + 4 * (word % words), value, true);
  return sealed(bytes, { number: view.getUint32(4, true), after }, view.getUint32(16, true));
}

function sealed(bytes: Uint8Array, place: Place, block: number): Uint8Array {
  const content = bytes.subarray(HEADER_BYTES);
  return encodeBlock(bytes, place, block, content, doubleParity(content));
}

/** What devices give out that are not of the history: another device, a newer format, an older one, another shape. */
export function foreignStreams({ byteOrder, shape }: Setting): readonly (readonly Uint8Array[])[] {
  return [
    streamOf(byteOrder, shape, { device: 0x1234_5678, version: 1 }),
    streamOf(byteOrder, shape, { device: 0x0001_fffe, version: 2 }),
    streamOf(byteOrder, shape, { device: 0x0001_fffe, version: 0 }),
    streamOf(byteOrder, { ...shape, blocks: shape.blocks + 1 }, { device: 0x0001_fffe, version: 1 }),
  ];
}

function streamOf(
  byteOrder: Setting['byteOrder'],
  shape: ImageShape,
  identity: Identity,
): readonly Uint8Array[] {
  const device = new MigrationDevice(rfc.rules, { byteOrder, shape, identity });
  setState(device, SAVING);
  return collect(device);
}
