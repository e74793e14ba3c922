// SPDX-License-Identifier: MIT
// Pieces that pages of every part of the site are made of.

export { codeBlock } from './code-block.js';
export { fold, OPEN_MAX } from './fold.js';
export { highlight } from './highlight.js';
export { joined } from './joined.js';
export { listing } from './listing.js';
export { type Neighbour, neighbours } from './neighbours.js';
export { noteOf, resultBadge, resultSummary, resultsNote } from './result-badge.js';
export { ruleChips, ruleLink } from './rule-chips.js';
export { section } from './section.js';
export { scrolling, table, tableOf } from './table.js';
