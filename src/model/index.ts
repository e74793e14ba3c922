// SPDX-License-Identifier: MIT
export type * from './cells.js';
export type * from './declaration.js';
export type * from './expression.js';
export * from './header-names.js';
export * from './lookup.js';
export type * from './machine.js';
export * from './output-path.js';
export type * from './place.js';
export * from './prose.js';
export * from './quotations.js';
export type * from './spec.js';
