// SPDX-License-Identifier: MIT
// Values of transcripts: numbers, bits, constants. Each word becomes a number, and keeps how it was written.

import { didYouMean, type Report } from '../../diagnostics/index.js';
import { ERRNOS, type Lexicon } from './lexicon.js';
import type { Word } from './words.js';

/** What may be written, and where mistakes go. */
export interface Reading {
  readonly lexicon: Lexicon;
  readonly report: Report;
}

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
export function readValue(word: Word, reading: Reading, width = WIDEST_BYTES): ReadValue | undefined {
  const value = word.text === '{}' ? 0n : readUnion(word, reading);
  if (value === undefined) return undefined;
  if (value >> BigInt(8 * width) !== 0n) {
    reading.report('transcript-value-too-wide', word.place, { text: word.text, width });
  }
  return { value: value.toString(), text: word.text };
}

/** Parts joined by bars; undefined where one of them means nothing. */
function readUnion(word: Word, { lexicon, report }: Reading): bigint | undefined {
  let union: bigint | undefined = 0n;
  let start = 0;
  for (const part of word.text.split('|')) {
    const value = NUMBER.test(part) ? BigInt(part) : lexicon.values.get(part);
    if (value === undefined) {
      const column = word.place.column + start;
      const place = { ...word.place, column, endColumn: column + Math.max(1, part.length) };
      const suggestion = didYouMean(part, [...lexicon.values.keys(), ...ERRNOS.keys()]);
      report('transcript-unknown-value', place, { text: part }, { suggestion });
      union = undefined;
    } else if (union !== undefined) union |= value;
    start += part.length + 1;
  }
  return union;
}

/** A plain number without names. */
export function readNumber(word: Word, { report }: Reading): ReadValue | undefined {
  if (NUMBER.test(word.text)) return { value: BigInt(word.text).toString(), text: word.text };
  report('transcript-not-a-number', word.place, { text: word.text });
  return undefined;
}

export function readErrno(word: Word, { report }: Reading): { name: string; value: number } | undefined {
  const value = ERRNOS.get(word.text);
  if (value !== undefined) return { name: word.text, value };
  const known = [...ERRNOS.keys()];
  const suggestion = didYouMean(word.text.replace(/^-/, ''), known) ?? `known errnos: ${known.join(', ')}`;
  report('transcript-unknown-errno', word.place, { text: word.text }, { suggestion });
  return undefined;
}
