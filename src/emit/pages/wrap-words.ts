// SPDX-License-Identifier: MIT
// Breaks a line of reStructuredText into lines, and guards the words that would be read as structure where they come to stand.

import { KEPT_SPACE } from './print-inline.js';

/**
 * @param line - As `printInline` gives it.
 * @param width - Columns; a longer word stands alone.
 * @param suffix - Put after the last word, unescaped: `::` before a literal block.
 */
export function wrapWords(line: string, width: number, suffix = ''): readonly string[] {
  const words = guardedWords(line, suffix);
  const lines: string[] = [];
  let current = '';
  for (const word of words) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  if (current !== '') lines.push(current);
  return lines.map((words_) => words_.replaceAll(KEPT_SPACE, ' '));
}

/** The same on one line, however long. */
export function unwrapped(line: string): string {
  return wrapWords(line, Number.POSITIVE_INFINITY).join(' ');
}

function guardedWords(line: string, suffix: string): readonly string[] {
  const words = line.split(' ').filter((word) => word !== '');
  const last = words.length - 1;
  return words
    .map(guardAdornment)
    .map((word, index) => (index === 0 ? guardStart(word) : word))
    .map((word, index) => (index === last ? guardEnd(word) + suffix : word));
}

/** A line of one character, four times or more, underlines a title. */
function guardAdornment(word: string): string {
  return /^([!-/:-@[-`{-~])\1{3,}$/.test(word) ? escapeFirst(word) : word;
}

/** At the start of a block: bullets, enumerators, directives, field names, options, line blocks, doctests, tables. */
function guardStart(word: string): string {
  const isEnumerator = /^\(?([0-9]+|[A-Za-z]|[ivxlcdmIVXLCDM]+|#)[.)]$/.test(word);
  const isMarkup = /^(\*\*?|``?|:[a-z:]+:`|\\)[^\s]/.test(word);
  const isPunctuation = /^[^\s\p{L}\p{N}("'\\]/u.test(word);
  return isEnumerator || (isPunctuation && !isMarkup) ? escapeFirst(word) : word;
}

/** A paragraph that ends in two colons announces a literal block. */
function guardEnd(word: string): string {
  return word.endsWith('::') ? `${word.slice(0, -1)}\\:` : word;
}

function escapeFirst(word: string): string {
  return word.startsWith('\\') ? `\\${KEPT_SPACE}${word}` : `\\${word}`;
}
