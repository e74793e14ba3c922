// SPDX-License-Identifier: MIT
export * from './alarm.js';
export * from './change.js';
export * from './info.js';
export * from './modes.js';
export * from './named.js';
export * from './region.js';
export * from './state.js';
export * from './switch.js';
export { createTarget } from './target.js';
