// SPDX-License-Identifier: MIT
export { compareEditions } from './compare.js';
export type * from './difference.js';
