// SPDX-License-Identifier: MIT
// Finds characters that a reviewer cannot see, in every source: prose, code, comments, strings and ledgers. The
// properties of Unicode define them, so the list is complete and follows new versions of Node.

import { type Diagnostic, report } from '../diagnostics/index.js';
import type { Place } from '../model/index.js';

// Controls but tab and newline; format characters; whatever is ignorable where a font has no glyph, as the soft hyphen, variation
// selectors, tags and fillers; ends of lines and paragraphs that only some programs take for one; spaces other than the space,
// and the blank of Braille; what stands for bytes that are no UTF-8, and halves of characters.
const INVISIBLE =
  /(?![ \t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Z}\u2800\uFFFD]/u;

export interface Invisible {
  /** Offset in the text. */
  readonly at: number;
  readonly length: number;
  /** The code point, in hexadecimal digits. */
  readonly code: string;
}

/** The first one of a text. */
export function findInvisible(text: string): Invisible | undefined {
  const found = INVISIBLE.exec(text);
  if (found === null) return undefined;
  const [character] = found;
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return { at: found.index, length: character.length, code };
}

/**
 * At most one diagnostic a file: in a binary file every line is wrong.
 *
 * @param text - Its lines end at newlines.
 */
export function checkVisible(file: string, text: string): Diagnostic | undefined {
  const found = findInvisible(text);
  if (found === undefined) return undefined;
  const before = text.slice(0, found.at).split('\n');
  const [line, column] = [before.length, before.at(-1)!.length + 1];
  const place: Place = { file, line, column, endLine: line, endColumn: column + found.length };
  return report('invisible-character', place, { code: found.code });
}
