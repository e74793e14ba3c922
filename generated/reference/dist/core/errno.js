// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Error numbers of Linux, positive as in <linux/errno.h>. A function that fails returns one negated.
/** No such file, or nothing by that name. */
export const ENOENT = 2;
/** Input or output error. */
export const EIO = 5;
/** Bad file descriptor: the file is not open. */
export const EBADF = 9;
/** Bad address: part of the argument is outside the user's memory. */
export const EFAULT = 14;
/** Device or resource busy. */
export const EBUSY = 16;
/** Something of that name or place exists already. */
export const EEXIST = 17;
/** No such device. */
export const ENODEV = 19;
/** Invalid argument. */
export const EINVAL = 22;
/** The device does not know this request. */
export const ENOTTY = 25;
/** No data available. */
export const ENODATA = 61;
/** Operation not supported. */
export const EOPNOTSUPP = 95;
/** Timed out. */
export const ETIMEDOUT = 110;
