// SPDX-License-Identifier: MIT
// The expression language of declarations and algorithms: what its expressions, macros and statements mean.
export * from './authored.js';
export * from './enumerate.js';
export * from './errnos.js';
export * from './evaluate.js';
export * from './interpret.js';
export * from './macro.js';
export * from './scalar.js';
