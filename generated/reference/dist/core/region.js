// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// How a region of a device is accessed: by offset, in pieces of the caller's choice.
import { decodeScalar, encodeScalar } from './codec.js';
/**
 * Reads bytes of a region as one little-endian value.
 *
 * @param width - 1, 2 or 4 bytes; 8 where the value stays below 2^53.
 * @returns The value, or the negative errno of the access.
 */
export function readScalar(region, offset, width = 4) {
    const bytes = new Uint8Array(width);
    const errno = region.read(offset, bytes);
    return errno === 0 ? Number(decodeScalar(bytes)) : errno;
}
/**
 * Writes a value as little-endian bytes of a region.
 *
 * @param width - 1 to 8 bytes.
 * @returns 0 or the negative errno of the access.
 */
export function writeScalar(region, offset, value, width = 4) {
    return region.write(offset, encodeScalar(BigInt(value), width));
}
