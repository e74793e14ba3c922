// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { s32 } from './types.js';
/** No such file, or nothing by that name. */
export declare const ENOENT: s32;
/** Input or output error. */
export declare const EIO: s32;
/** Bad file descriptor: the file is not open. */
export declare const EBADF: s32;
/** Bad address: part of the argument is outside the user's memory. */
export declare const EFAULT: s32;
/** Device or resource busy. */
export declare const EBUSY: s32;
/** Something of that name or place exists already. */
export declare const EEXIST: s32;
/** No such device. */
export declare const ENODEV: s32;
/** Invalid argument. */
export declare const EINVAL: s32;
/** The device does not know this request. */
export declare const ENOTTY: s32;
/** No data available. */
export declare const ENODATA: s32;
/** Operation not supported. */
export declare const EOPNOTSUPP: s32;
/** Timed out. */
export declare const ETIMEDOUT: s32;
