// SPDX-License-Identifier: MIT
// The words of one transcript line, each with its place.

import type { Place } from '../../model/index.js';

export interface TranscriptLine {
  readonly file: string;
  readonly line: number;
  /** The raw line of the chapter, so that columns are the chapter's. */
  readonly text: string;
}

export interface Word {
  readonly text: string;
  readonly place: Place;
}

export interface Words {
  /** The line without its comment, trimmed, single spaces. */
  readonly text: string;
  readonly before: readonly Word[];
  /** What follows the first `=>`; undefined where there is none. */
  readonly after?: readonly Word[];
  /** The arrow, or the end of the words: the place of what is missing. */
  readonly end: Place;
  readonly arrow?: Place;
}

const ARROW = '=>';

/** Splits a line at spaces and arrows; undefined for a line without words. */
export function splitLine({ file, line, text }: TranscriptLine): Words | undefined {
  const authored = text.replace(/(^|\s)#.*$/, '');
  const words = [...authored.matchAll(/=>|(?:(?!=>)\S)+/g)].map((match): Word => {
    const column = match.index + 1;
    const place = { file, line, column, endLine: line, endColumn: column + match[0].length };
    return { text: match[0], place };
  });
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const arrow = words.findIndex((word) => word.text === ARROW);
  const endColumn = authored.trimEnd().length + 1;
  const end = { file, line, column: endColumn, endLine: line, endColumn: endColumn + 1 };
  const joined = authored.trim().replace(/\s+/g, ' ');
  if (arrow < 0) return { text: joined, before: words, end };
  return {
    text: joined,
    before: words.slice(0, arrow),
    after: words.slice(arrow + 1),
    end,
    arrow: words[arrow]!.place,
  };
}
