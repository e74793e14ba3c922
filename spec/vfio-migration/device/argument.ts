// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// The argument of a request: the user's memory, a struct that begins with `argsz`, the number of bytes that the user provides.

import { EFAULT, EINVAL, type StructCodec, type s32, type u32 } from 'uapi';

/** The bytes that the user provides; every struct here begins with their number. */
export function readArgsz(codec: StructCodec, argument: Uint8Array): u32 {
  return Number(codec.read('vfio_region_info', 'argsz', argument));
}

/**
 * Whether an argument is as long as it has to be.
 *
 * @param minimum - Bytes that a user provides at the least.
 * @returns 0 or a negative errno.
 * @errors EINVAL when `argsz` is less than that; EFAULT when the argument is shorter than `argsz` says.
 */
export function refuseArgument(codec: StructCodec, argument: Uint8Array, minimum: u32): s32 {
  if (argument.length < minimum) {
    return -EFAULT;
  }
  const argsz = readArgsz(codec, argument);
  if (argsz < minimum) {
    return -EINVAL;
  }
  return argsz > argument.length ? -EFAULT : 0;
}
