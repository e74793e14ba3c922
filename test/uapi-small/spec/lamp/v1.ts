// SPDX-License-Identifier: MIT
export * from './info.js';
export * from './state-v1.js';
