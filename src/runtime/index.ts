// SPDX-License-Identifier: MIT
export * from './errno.js';
export * from './types.js';
