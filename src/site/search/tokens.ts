// SPDX-License-Identifier: MIT
// How text is cut into the tokens that the search knows: words by their stems, identifiers as a whole and by their parts,
// numbers by their value. The page that searches and the index that it makes use the same functions.

import { STOP_WORDS } from './english.js';

/** `1 << 3`, `0x6`, `0b110`; then words and identifiers, whose dots, hyphens and underscores stand inside. */
const PIECE = /(\d+)\s*<<\s*(\d+)|0x[0-9a-f_]+|0b[01_]+|[\p{L}\p{N}]+(?:[._-]+[\p{L}\p{N}]+)*/giu;

/** A piece of a text: a number, or a word with the parts of which it is made. */
export interface Piece {
  /** As it is written. */
  readonly raw: string;
  /** In lower case, not cut: `lamp-state.unwind`, `set_lamp` of `setLamp`; a number in hexadecimal: `0x8`. */
  readonly whole: string;
  /** Stems of the parts, without stop words; one for a plain word. Empty for a number and for a stop word. */
  readonly parts: readonly string[];
}

export function piecesOf(text: string): readonly Piece[] {
  return [...text.matchAll(PIECE)].map(([raw, bit, shift]) => {
    if (bit !== undefined && shift !== undefined)
      return { raw, whole: hexOf(BigInt(bit) << BigInt(shift)), parts: [] };
    if (/^0[xb]/i.test(raw)) return { raw, whole: hexOf(numberOf(raw)), parts: [] };
    const snake = snakeOf(raw);
    const parts = snake.split(/[._-]+/).filter((part) => part !== '' && !STOP_WORDS.has(part));
    return { raw, whole: snake, parts: parts.map(stem) };
  });
}

/** All tokens of a text: what a whole is called, and each of its parts. */
export function indexTokens(text: string): string[] {
  return piecesOf(text).flatMap(tokensOf);
}

export function tokensOf({ whole, parts }: Piece): readonly string[] {
  if (parts.length === 0) return whole.startsWith('0x') ? [whole] : [];
  return isPlain(whole) ? parts : [...new Set([...endsOf(whole), ...parts])];
}

/** An identifier, and what is left of it without its first parts: a prefix is often left out. */
function endsOf(whole: string): readonly string[] {
  const starts = [...whole.matchAll(/(?<=[._-])[^._-]/g)].map(({ index }) => index);
  return [whole, ...starts.slice(0, -1).map((start) => whole.slice(start))];
}

/** Whether a word has no parts but itself. */
export function isPlain(whole: string): boolean {
  return /^\p{L}+$/u.test(whole);
}

function hexOf(value: bigint): string {
  return `0x${value.toString(16)}`;
}

function numberOf(number: string): bigint {
  const digits = number.replaceAll('_', '').toLowerCase();
  // A prefix without digits is a word that somebody is still typing.
  return digits.length > 2 ? BigInt(digits) : 0n;
}

/** `setLamp` and `set_lamp` are one name, in lower case. */
function snakeOf(piece: string): string {
  return piece
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
    .toLowerCase();
}

/** English endings, longest first. What is left need not be a word: it must be the same for forms of one word. */
const ENDINGS = [/(?<=[st])ions?$/, /ings?$/, /ed(ly)?$/, /ly$/, /(?<=ss|sh|ch|x)es$/, /(?<![su])s$/, /e$/];
const STEM_MIN = 3;

/** Takes an ending off a word, so that `write`, `writes` and `writing` are found by each other. */
export function stem(word: string): string {
  if (word.length <= STEM_MIN || !/^[a-z]+$/.test(word)) return word;
  const singular = word.replace(/ies$/, 'y');
  const shorter = ENDINGS.reduce((left, ending) => {
    const cut = left.replace(ending, '');
    return cut.length >= STEM_MIN && /[aeiouy]/.test(cut) ? cut : left;
  }, singular);
  return shorter.replace(/([bdgmnprt])\1$/, '$1');
}
