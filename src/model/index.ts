// SPDX-License-Identifier: MIT
export type * from './declaration.js';
export type * from './expression.js';
export type * from './machine.js';
export type * from './place.js';
export type * from './prose.js';
export type * from './provenance.js';
export type * from './result.js';
export type * from './spec.js';
