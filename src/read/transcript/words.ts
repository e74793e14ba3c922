// SPDX-License-Identifier: MIT
// The words of transcripts: those of one line, each with its place; those that an edition may use (verbs, fields, values,
// errnos); and what a value means. Each value becomes a number, and keeps how it was written.

import { didYouMean, type Report } from '../../diagnostics/index.js';
import { ERRNOS } from '../../expression/index.js';
import {
  constantValues,
  type Declarations,
  declarationsOf,
  ownPart,
  type Place,
  type StructMember,
  type TranscriptLanguage,
  type TranscriptVerb,
} from '../../model/index.js';
import { type LineText, placeIn } from '../lines.js';

export interface Word {
  readonly text: string;
  readonly place: Place;
}

export interface Words {
  /** The line without its comment, trimmed, single spaces. */
  readonly text: string;
  readonly before: readonly Word[];
  /** What follows the first arrow; undefined where there is none. */
  readonly after?: readonly Word[];
  /** The arrow, or the end of the words: the place of what is missing. */
  readonly end: Place;
  readonly arrow?: Place;
  /** Whether the arrow is the one for what only the reference device gives. */
  readonly isParticular: boolean;
}

const ARROW = '=>';
/** For what is particular to the reference device. */
const PARTICULAR_ARROW = '~>';

/** Splits a line at spaces and arrows; undefined for a line without words. */
export function splitLine(line: LineText): Words | undefined {
  const authored = line.text.replace(/(^|\s)#.*$/, '');
  const words = [...authored.matchAll(/[=~]>|(?:(?![=~]>)\S)+/g)].map(
    ({ 0: text, index }): Word => ({ text, place: placeIn(line, index, index + text.length) }),
  );
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const arrow = words.findIndex(({ text }) => text === ARROW || text === PARTICULAR_ARROW);
  const endOfWords = authored.trimEnd().length;
  const end = placeIn(line, endOfWords, endOfWords + 1);
  const joined = authored.trim().replace(/\s+/g, ' ');
  if (arrow < 0) return { text: joined, before: words, end, isParticular: false };
  return {
    text: joined,
    before: words.slice(0, arrow),
    after: words.slice(arrow + 1),
    end,
    arrow: words[arrow]!.place,
    isParticular: words[arrow]!.text === PARTICULAR_ARROW,
  };
}

export interface Lexicon {
  readonly verbs: ReadonlyMap<string, TranscriptVerb>;
  /** Scalar members of the transcripts' struct. */
  readonly fields: ReadonlyMap<string, Pick<StructMember, 'name' | 'offset' | 'size'>>;
  /** Bits, constants and states by short name and by C symbol. */
  readonly values: ReadonlyMap<string, bigint>;
}

export function readLexicon(language: TranscriptLanguage, declarations: Declarations): Lexicon {
  const own = ownPart({ declarations }).declarations;
  const struct = declarationsOf(own, 'struct').find((each) => each.symbol === language.struct);
  const scalars = (struct?.members ?? []).filter(
    ({ type, count }) => typeof type === 'string' && count === undefined,
  );
  return {
    verbs: new Map(language.verbs.map((verb) => [verb.name, verb])),
    fields: new Map(scalars.map((member) => [member.name, member])),
    values: valuesOf(own),
  };
}

/** A symbol stands for itself and, where it starts with the prefix of bits or states, for the rest of it. */
function valuesOf(declarations: Declarations): ReadonlyMap<string, bigint> {
  const prefixes = declarations.flatMap((each) =>
    each.kind === 'bits' || each.kind === 'states' ? [each.symbol] : [],
  );
  const states = declarationsOf(declarations, 'states').flatMap((each) => each.states);
  const symbols = [
    ...constantValues(declarations),
    ...states.map(({ symbol, value }): [string, bigint] => [symbol, BigInt(value)]),
  ];
  const values = new Map<string, bigint>();
  for (const [symbol, value] of symbols) {
    for (const prefix of ['', ...prefixes]) {
      const name = symbol.startsWith(prefix) ? symbol.slice(prefix.length) : '';
      if (name !== '' && !values.has(name)) values.set(name, value);
    }
  }
  return values;
}

/** What may be written, and where mistakes go. */
export interface Reading {
  readonly lexicon: Lexicon;
  readonly report: Report;
}

interface ReadValue {
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
