// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { Ioctl, u8 } from './types.js';
/**
 * The number of a request that says nothing of its argument, `_IO` of <linux/ioctl.h>.
 *
 * This is the number of most architectures. On alpha, mips, parisc, powerpc and sparc a bit above it says that there is no
 * direction.
 *
 * @param type - The letter of the subsystem.
 * @param number - Its number for the request.
 */
export declare function _IO(type: u8, number: u8): Ioctl;
