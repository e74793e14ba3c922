// SPDX-License-Identifier: MIT
// Lines of text as kernel sources have them: filled to a width, aligned by tabs, in comments.

export { columnAfter, indentTo, nextTab, PAGE_WIDTH, padTo, TAB_WIDTH } from './columns.js';
export {
  blockComment,
  COMMENT_WIDTH,
  fillParagraphs,
  kernelDoc,
  proseComment,
  shortComment,
} from './comment.js';
export { HARD_SPACE, type WrapOptions, wrap } from './wrap.js';
