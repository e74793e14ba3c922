// SPDX-License-Identifier: MIT
export type * from './declaration.js';
export type * from './expression.js';
export { constantValues, definedStates, type HeaderName, headerNames } from './header-names.js';
export {
  allBits,
  declarationsOf,
  findDeclaration,
  foreignParts,
  formatBits,
  ownFirst,
  ownPart,
} from './lookup.js';
export type * from './machine.js';
export { isInGroup, matchesPattern } from './names.js';
export type * from './place.js';
export * from './prose.js';
export type * from './provenance.js';
export type * from './result.js';
export type * from './spec.js';
