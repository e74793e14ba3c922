// SPDX-License-Identifier: MIT
// The table of cells: what the axes and the patterns of an edition come to. What other folders use of it.
export * from './combine.js';
export * from './expand.js';
export * from './fold.js';
export * from './idle.js';
export * from './match.js';
export * from './select.js';
