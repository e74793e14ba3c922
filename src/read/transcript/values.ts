// SPDX-License-Identifier: MIT
// Values of transcripts: numbers, bits, constants. Each word becomes a number, and keeps how it was written.

import { type Diagnostic, didYouMean, report } from '../../diagnostics/index.js';
import { ERRNOS, type Lexicon } from './lexicon.js';
import type { Word } from './words.js';

export interface ReadValue {
  /** Decimal digits. */
  readonly value: string;
  readonly text: string;
}

const NUMBER = /^(0x[0-9a-f]+|\d+)$/i;
const WIDEST_BYTES = 8;

/**
 * Reads a number, `A|B`, `{}` or a constant.
 *
 * @param width - Bytes that the value must fit in.
 */
export function readValue(
  word: Word,
  lexicon: Lexicon,
  diagnostics: Diagnostic[],
  width = WIDEST_BYTES,
): ReadValue | undefined {
  const value = word.text === '{}' ? 0n : readUnion(word, lexicon, diagnostics);
  if (value === undefined) return undefined;
  if (value >> BigInt(8 * width) !== 0n) {
    diagnostics.push(report('transcript-value-too-wide', word.place, { text: word.text, width }));
  }
  return { value: value.toString(), text: word.text };
}

/** Parts joined by bars; undefined where one of them means nothing. */
function readUnion(word: Word, lexicon: Lexicon, diagnostics: Diagnostic[]): bigint | undefined {
  let union: bigint | undefined = 0n;
  let start = 0;
  for (const part of word.text.split('|')) {
    const value = NUMBER.test(part) ? BigInt(part) : lexicon.values.get(part);
    if (value === undefined) {
      const column = word.place.column + start;
      const place = { ...word.place, column, endColumn: column + Math.max(1, part.length) };
      diagnostics.push(unknownValue(part, place, lexicon));
      union = undefined;
    } else if (union !== undefined) union |= value;
    start += part.length + 1;
  }
  return union;
}

function unknownValue(text: string, place: Word['place'], lexicon: Lexicon): Diagnostic {
  const known = [...lexicon.values.keys(), ...ERRNOS.keys()];
  return report('transcript-unknown-value', place, { text }, { suggestion: didYouMean(text, known) });
}

/** A plain number without names. */
export function readNumber(word: Word, diagnostics: Diagnostic[]): ReadValue | undefined {
  if (NUMBER.test(word.text)) return { value: BigInt(word.text).toString(), text: word.text };
  diagnostics.push(report('transcript-not-a-number', word.place, { text: word.text }));
  return undefined;
}

export function readErrno(
  word: Word,
  diagnostics: Diagnostic[],
): { name: string; value: number } | undefined {
  const value = ERRNOS.get(word.text);
  if (value !== undefined) return { name: word.text, value };
  const known = [...ERRNOS.keys()];
  const suggestion = didYouMean(word.text.replace(/^-/, ''), known) ?? `known errnos: ${known.join(', ')}`;
  diagnostics.push(report('transcript-unknown-errno', word.place, { text: word.text }, { suggestion }));
  return undefined;
}
