// SPDX-License-Identifier: MIT
// The words of one transcript line, each with its place.

import type { Place } from '../../model/index.js';
import { type LineText, placeIn } from '../lines.js';

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
export function splitLine(line: LineText): Words | undefined {
  const authored = line.text.replace(/(^|\s)#.*$/, '');
  const words = [...authored.matchAll(/=>|(?:(?!=>)\S)+/g)].map(
    ({ 0: text, index }): Word => ({ text, place: placeIn(line, index, index + text.length) }),
  );
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const arrow = words.findIndex((word) => word.text === ARROW);
  const endOfWords = authored.trimEnd().length;
  const end = placeIn(line, endOfWords, endOfWords + 1);
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
