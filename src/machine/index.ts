// SPDX-License-Identifier: MIT
// State machines: from arcs and rules to paths. Pure, over the model.

export * from './facts.js';
export * from './path-sets.js';
export * from './paths.js';
export * from './readings.js';
export * from './transitions.js';
