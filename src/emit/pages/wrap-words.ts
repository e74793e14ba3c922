// SPDX-License-Identifier: MIT
// Breaks a line of reStructuredText into lines, and guards the words that would be read as structure where they come to stand.

import { HARD_SPACE, wrap } from '../../text/index.js';

/**
 * @param line - As `printInline` gives it.
 * @param width - Columns; a longer word stands alone.
 * @param suffix - Put after the last word, unescaped: `::` before a literal block.
 * @returns No line for no words.
 */
export function wrapWords(line: string, width: number, suffix = ''): readonly string[] {
  const words = line.split(' ').filter((word) => word !== '');
  const last = words.length - 1;
  const guarded = words
    .map(guardAdornment)
    .map((word, index) => (index === 0 ? guardStart(word) : word))
    .map((word, index) => (index === last ? guardEnd(word) + suffix : word));
  return guarded.length === 0 ? [] : wrap(guarded.join(' '), { width });
}

/** The same on one line, however long. */
export function unwrapped(line: string): string {
  return wrapWords(line, Number.POSITIVE_INFINITY).join(' ');
}

/** A line of one character, four times or more, underlines a title. */
function guardAdornment(word: string): string {
  return /^([!-/:-@[-`{-~])\1{3,}$/.test(word) ? escapeFirst(word) : word;
}

/** At the start of a block: bullets, enumerators, directives, field names, options, line blocks, doctests. */
function guardStart(word: string): string {
  const isEnumerator = /^\(?([0-9]+|[A-Za-z]|[ivxlcdmIVXLCDM]+|#)[.)]$/.test(word);
  const isRole = /^:[a-z:]+:`/.test(word);
  const isStructure = /^[-+.:>/|\u2022\u2023\u2043]/.test(word);
  return isEnumerator || (isStructure && !isRole) ? escapeFirst(word) : word;
}

/** A paragraph that ends in two colons announces a literal block. */
function guardEnd(word: string): string {
  return word.endsWith('::') ? `${word.slice(0, -1)}\\:` : word;
}

function escapeFirst(word: string): string {
  return word.startsWith('\\') ? `\\${HARD_SPACE}${word}` : `\\${word}`;
}
