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

/** A file's text by its lines, which end at newlines, as whoever opens the file sees them. Every place lies within the text. */
export class TextLines {
  readonly #file: string;
  readonly #length: number;
  /** Offsets. */
  readonly #starts: readonly number[];

  constructor(file: string, text: string) {
    this.#file = file;
    this.#length = text.length;
    this.#starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  }

  placeAt(offset: number): Place {
    const within = Math.max(0, Math.min(offset, this.#length));
    let line = 0;
    for (let after = this.#starts.length; after - line > 1; ) {
      const middle = (line + after) >> 1;
      if (this.#starts[middle]! <= within) line = middle;
      else after = middle;
    }
    return { file: this.#file, line: line + 1, column: within - this.#starts[line]! + 1 };
  }

  /** An end before the start counts as the start. */
  span(start: number, end: number): Place {
    const [from, to] = [this.placeAt(start), this.placeAt(Math.max(start, end))];
    return { ...from, endLine: to.line, endColumn: to.column };
  }
}

/** The place of the characters from one index of a line up to another; what ends there ends with the line. */
export function placeIn({ file, line, text }: LineText, start: number, end: number): Place {
  const [from, to] = [start, end].map((index) => Math.min(index, text.length) + 1) as [number, number];
  return { file, line, column: from, endLine: line, endColumn: to };
}
