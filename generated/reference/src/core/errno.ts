// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Error numbers of Linux, positive as in <linux/errno.h>. A function that fails returns one negated.

import type { s32 } from './types.js';

/** No such file, or nothing by that name. */
export const ENOENT: s32 = 2;
/** Input or output error. */
export const EIO: s32 = 5;
/** Bad file descriptor: the file is not open. */
export const EBADF: s32 = 9;
/** Bad address: part of the argument is outside the user's memory. */
export const EFAULT: s32 = 14;
/** Device or resource busy. */
export const EBUSY: s32 = 16;
/** Something of that name or place exists already. */
export const EEXIST: s32 = 17;
/** No such device. */
export const ENODEV: s32 = 19;
/** Invalid argument. */
export const EINVAL: s32 = 22;
/** The device does not know this request. */
export const ENOTTY: s32 = 25;
/** No data available. */
export const ENODATA: s32 = 61;
/** Operation not supported. */
export const EOPNOTSUPP: s32 = 95;
/** Timed out. */
export const ETIMEDOUT: s32 = 110;
