// SPDX-License-Identifier: MIT
// Fills words into lines of a width.

/** How wrapped lines begin, and how wide they may be. */
export interface WrapOptions {
  readonly width: number;
  /** Before the first line. */
  readonly first?: string;
  /** Before each other line. */
  readonly rest?: string;
}

/** A space that is no place to break a line; printed as a space. */
export const HARD_SPACE = '\u00a0';

/**
 * Fills the words of a text into lines; a word longer than a line has one of its own.
 *
 * @returns At least one line, none with trailing space.
 */
export function wrap(text: string, options: WrapOptions): readonly string[] {
  const { width, first = '', rest = first } = options;
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/[ \t\n]+/).filter((part) => part !== '')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].map((filled) => filled.replaceAll(HARD_SPACE, ' ').trimEnd());
}
