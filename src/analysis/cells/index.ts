// SPDX-License-Identifier: MIT
// The table of cells that the axes and the patterns of an edition make. The functions that other folders use.
export * from './combine.js';
export * from './expand.js';
export * from './fold.js';
export * from './idle.js';
export * from './match.js';
export * from './select.js';
