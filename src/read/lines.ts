// SPDX-License-Identifier: MIT
// A raw line of a chapter, and places in it.

import type { Place } from '../model/index.js';

export interface LineText {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The whole line, so that columns are the chapter's. */
  readonly text: string;
}

/** The place of the characters from one index of a line up to another. */
export function placeIn({ file, line }: LineText, start: number, end: number): Place {
  return { file, line, column: start + 1, endLine: line, endColumn: end + 1 };
}
