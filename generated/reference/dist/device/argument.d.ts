// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import { type StructCodec, type s32, type u32 } from '../core/index.js';
/**
 * How much of its argument a request is about. A request fills this in, whatever comes of it. A kernel tells what it needs by the
 * `argsz` of an answer alone, and does not tell how long the answer is.
 */
export interface ArgumentBytes {
    /** Bytes of the whole answer: with an argument and an `argsz` of as many, nothing is missing. 0 where none is taken. */
    needed: u32;
    /** Bytes that the answer has written, from the start of the argument on; 0 where the request failed. */
    answered: u32;
}
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
/** Puts an answer, or the first of its bytes, in the place of an argument, and tells how many. */
export declare function answerWith(argument: Uint8Array, bytes: ArgumentBytes, answer: Uint8Array): void;
