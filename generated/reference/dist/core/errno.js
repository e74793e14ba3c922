// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
/** Input or output error. */
export const EIO = 5;
/** Device or resource busy. */
export const EBUSY = 16;
/** Invalid argument. */
export const EINVAL = 22;
/** No data available. */
export const ENODATA = 61;
/** Operation not supported. */
export const EOPNOTSUPP = 95;
/** Timed out. */
export const ETIMEDOUT = 110;
