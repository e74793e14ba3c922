// SPDX-License-Identifier: MIT
export {
  inverse,
  type Operations,
  type Order,
  type OrderedList,
  operationName,
  orderedBits,
  orderedList,
  orderedSteps,
  type State,
  stateName,
  stepsOf,
} from './operations.js';
export {
  indicesOf,
  type JudgedWish,
  OPERATIONS_MAX,
  ordersAlike,
  type Precedence,
  precedenceOf,
  type Selection,
  selectionOf,
  VISITED_OPERATIONS_MAX,
  WISHES_MAX,
  wishesIn,
} from './precedence.js';
export { statements } from './precedences.js';
export type { Refusal } from './refusals.js';
export type { Group, WishSet } from './search.js';
export { countOf } from './sets.js';
