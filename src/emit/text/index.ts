// SPDX-License-Identifier: MIT
// Text that every emitter prints: wrapped lines, columns, kernel comments, prose without markup.

export { columnAfter, indentTo, nextTab, PAGE_WIDTH, padTo, TAB_WIDTH } from './columns.js';
export { blockComment, COMMENT_WIDTH, shortComment } from './comment.js';
export { plainInline, plainSummary } from './inline.js';
export { HARD_SPACE, type WrapOptions, wrap } from './wrap.js';
