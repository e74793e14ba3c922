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
  isInGroup,
  matchesPattern,
  ownFirst,
  ownPart,
} from './lookup.js';
export type * from './machine.js';
export type * from './place.js';
export * from './prose.js';
export type * from './spec.js';
