// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { s32, u32 } from './types.js';
/** A region that is read and written by accesses. The region decides which accesses it accepts. */
export interface RegionAccess {
    /**
     * Reads the region in one access.
     *
     * @param offset - Bytes from the start of the region.
     * @param into - Filled on success, left alone on failure; its length is the width of the access.
     * @returns 0 or a negative errno.
     */
    read(offset: u32, into: Uint8Array): s32;
    /**
     * Writes the region in one access.
     *
     * @param offset - Bytes from the start of the region.
     * @param from - The bytes to write; their number is the width of the access.
     * @returns 0 or a negative errno.
     */
    write(offset: u32, from: Uint8Array): s32;
}
/**
 * Reads bytes of a region as one little-endian value.
 *
 * @param width - 1, 2 or 4 bytes; 8 where the value stays below 2^53.
 * @returns The value, or the negative errno of the access.
 */
export declare function readScalar(region: Pick<RegionAccess, 'read'>, offset: u32, width?: u32): number;
/**
 * Writes a value as little-endian bytes of a region.
 *
 * @param width - 1 to 8 bytes.
 * @returns 0 or the negative errno of the access.
 */
export declare function writeScalar(region: Pick<RegionAccess, 'write'>, offset: u32, value: number, width?: u32): s32;
