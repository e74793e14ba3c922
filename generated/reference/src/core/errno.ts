// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Error numbers of Linux, positive as in <linux/errno.h>. A function that fails returns one negated.

import type { s32 } from './types.js';

/** Input or output error. */
export const EIO: s32 = 5;
/** Device or resource busy. */
export const EBUSY: s32 = 16;
/** Invalid argument. */
export const EINVAL: s32 = 22;
/** No data available. */
export const ENODATA: s32 = 61;
/** Operation not supported. */
export const EOPNOTSUPP: s32 = 95;
/** Timed out. */
export const ETIMEDOUT: s32 = 110;
