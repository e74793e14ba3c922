// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The argument of a request: the user's memory, a struct that begins with `argsz`, the number of bytes that the user provides.
import { EFAULT, EINVAL } from '../core/index.js';
/** The bytes that the user provides; every struct here begins with their number. */
export function readArgsz(codec, argument) {
    return Number(codec.read('vfio_region_info', 'argsz', argument));
}
/**
 * Whether an argument is as long as it has to be.
 *
 * @param minimum - Bytes that a user provides at the least.
 * @returns 0 or a negative errno.
 * @errors EINVAL when `argsz` is less than that; EFAULT when the argument is shorter than `argsz` says.
 */
export function refuseArgument(codec, argument, minimum) {
    if (argument.length < minimum) {
        return -EFAULT;
    }
    const argsz = readArgsz(codec, argument);
    if (argsz < minimum) {
        return -EINVAL;
    }
    return argsz > argument.length ? -EFAULT : 0;
}
/** Puts an answer, or the first of its bytes, in the place of an argument, and tells how many. */
export function answerWith(argument, bytes, answer) {
    argument.set(answer);
    bytes.answered = answer.length;
}
