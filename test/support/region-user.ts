// SPDX-License-Identifier: MIT
// A user of a migration region, one access at a time, for tests that look at each of them.

import type { MigrationDevice } from '../../spec/vfio-migration/device/device.js';
import { decodeScalar, encodeScalar } from '../../src/runtime/index.js';

/** @returns The value, or a negative errno. */
export function read(device: MigrationDevice, offset: number, width: number): bigint | number {
  const bytes = new Uint8Array(width);
  const errno = device.read(offset, bytes);
  return errno === 0 ? decodeScalar(bytes, device.byteOrder) : errno;
}

/** @returns 0 or a negative errno. */
export function write(device: MigrationDevice, offset: number, width: number, value: bigint): number {
  return device.write(offset, encodeScalar(value, width, device.byteOrder));
}

export const stateOf = (device: MigrationDevice): number => Number(read(device, 0, 4));

export const setState = (device: MigrationDevice, value: number): number =>
  write(device, 0, 4, BigInt(value));

/** More than any device here has; one that gives more never ends. */
const SEGMENTS_MAX = 1000;

/**
 * Collects what is pending, by the protocol.
 *
 * @param segmentsMax - Ends after as many segments, the last one not yet acknowledged.
 */
export function collect(device: MigrationDevice, segmentsMax: number = Infinity): readonly Uint8Array[] {
  const segments: Uint8Array[] = [];
  while (segments.length < segmentsMax && read(device, 8, 8) !== 0n) {
    const offset = Number(read(device, 16, 8));
    const segment = new Uint8Array(Number(read(device, 24, 8)));
    const errno = device.read(offset, segment);
    if (errno !== 0) throw new Error(`a segment of ${segment.length} bytes was not to be had: ${errno}`);
    segments.push(segment);
    if (segments.length > SEGMENTS_MAX) throw new Error('the stream has no end');
  }
  return segments;
}

/**
 * Stores a segment, by the protocol.
 *
 * @returns 0 or a negative errno.
 */
export function store(device: MigrationDevice, segment: Uint8Array, size: number = segment.length): number {
  const offset = Number(read(device, 16, 8));
  return device.write(offset, segment) || write(device, 24, 8, BigInt(size));
}

/** The internal state, as one text. */
export function contentsOf({ hardware: { image } }: MigrationDevice): string {
  return Array.from({ length: image.shape.blocks }, (_, block) =>
    Buffer.from(image.block(block)).toString('hex'),
  ).join(' ');
}
