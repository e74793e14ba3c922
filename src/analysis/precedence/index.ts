// SPDX-License-Identifier: MIT
export * from './operations.js';
export * from './precedence.js';
export * from './precedences.js';
export * from './refusals.js';
export type * from './search.js';
export { countOf } from './sets.js';
