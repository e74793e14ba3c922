// SPDX-License-Identifier: MIT
// How a region of a device is accessed: by offset, in pieces of the caller's choice.

import type { s32, u32 } from './types.js';

/** A region that is read and written by accesses; what an access may look like is the region's own affair. */
export interface RegionAccess {
  /**
   * @param offset - Bytes from the start of the region.
   * @param into - Filled on success, left alone on failure; its length is the width of the access.
   * @returns 0 or a negative errno.
   */
  read(offset: u32, into: Uint8Array): s32;
  /**
   * @param offset - Bytes from the start of the region.
   * @param from - The bytes to write; their number is the width of the access.
   * @returns 0 or a negative errno.
   */
  write(offset: u32, from: Uint8Array): s32;
}
