// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// How an access of any width comes to a device: in the pieces that the bus carries, words where they fit. A kernel splits what a user
// reads and writes in the same way, so a user may read all of configuration space at once.

import { EINVAL, type RegionAccess, type s32, type u32 } from 'uapi';

/**
 * A region that takes accesses of any width at any place, for one that takes 1, 2 or 4 bytes, aligned to their number.
 *
 * The pieces come in the order of their places, each as wide as its place and what is left allow. A piece that fails ends the access;
 * what the pieces before it did stays done.
 *
 * @param bytes - Size of the region. An access that leaves it does nothing and gives EINVAL.
 */
export function splitAccesses(bytes: u32, pieces: RegionAccess): RegionAccess {
  const each = (offset: u32, whole: Uint8Array, access: (at: u32, piece: Uint8Array) => s32): s32 => {
    if (!Number.isInteger(offset) || offset < 0 || offset + whole.length > bytes) {
      return -EINVAL;
    }
    let errno = 0;
    for (let at = 0; at < whole.length && errno === 0; ) {
      const width = widthAt(offset + at, whole.length - at);
      errno = access(offset + at, whole.subarray(at, at + width));
      at += width;
    }
    return errno;
  };
  return {
    read: (offset, into) => each(offset, into, (at, piece) => pieces.read(at, piece)),
    write: (offset, from) => each(offset, from, (at, piece) => pieces.write(at, piece)),
  };
}

/** The widest of 4, 2 and 1 bytes that is aligned and not too much. */
function widthAt(offset: u32, left: u32): u32 {
  if (left >= 4 && offset % 4 === 0) {
    return 4;
  }
  return left >= 2 && offset % 2 === 0 ? 2 : 1;
}
