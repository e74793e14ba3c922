// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type StructCodec, type s32, type u32 } from '../core/index.js';
/** The bytes that the user provides; every struct here begins with their number. */
export declare function readArgsz(codec: StructCodec, argument: Uint8Array): u32;
/**
 * Whether an argument is as long as it has to be.
 *
 * @param minimum - Bytes that a user provides at the least.
 * @returns 0 or a negative errno.
 * @errors EINVAL when `argsz` is less than that; EFAULT when the argument is shorter than `argsz` says.
 */
export declare function refuseArgument(codec: StructCodec, argument: Uint8Array, minimum: u32): s32;
