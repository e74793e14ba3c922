// SPDX-License-Identifier: MIT
// The committed table of sentences: which rule or decision carries a sentence of the thread, or why none does.
// No text of the thread is in it; a sentence is named by message, side, lines and hash.

import { parse } from 'yaml';
import type { Sentence, Side } from './split.js';

export interface Row {
  /** Lines of the thread, from 1, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** Of the sentence, or of the sentences, that the row is about. Absent until `scripts/sentences.js` fills it in. */
  readonly hash?: string;
  /** Rules, decisions and C symbols of the group's edition; of another edition as `EDITION/ID`. */
  readonly carries: readonly string[];
  /** Why nothing carries it. */
  readonly not?: string;
}

export interface Group {
  readonly message: string;
  readonly side: Side;
  readonly edition: string;
  readonly rows: readonly Row[];
}

const HEADER = `# SPDX-License-Identifier: MIT
# Which rule, decision or declaration carries a sentence of the thread, or why none does. A sentence is named by its
# message, its side (text, or the added and removed lines of the patch and their context), its lines in the archived
# page and a hash of its words. In a reply a row may name several sentences in a row.
# Rows are sorted and hashes filled in by scripts/sentences.js; test/sentences.test.ts holds the table to be whole.
`;

/** Reads the table; throws when it is not one. */
export function parseTable(text: string): Group[] {
  const groups: unknown = parse(text);
  if (!Array.isArray(groups)) {
    throw new Error('the table of sentences is not a list of groups');
  }
  return groups.map(toGroup);
}

function toGroup(value: unknown): Group {
  const { message, side, edition, rows } = value as Record<string, unknown>;
  if (typeof message !== 'string' || !isSide(side) || typeof edition !== 'string' || !Array.isArray(rows)) {
    throw new Error(`ill-formed group: ${JSON.stringify(value).slice(0, 100)}`);
  }
  return { message, side, edition, rows: rows.map(toRow) };
}

function toRow(value: unknown): Row {
  const { lines, hash, carries, not } = value as Record<string, unknown>;
  const [, first, last] = /^(\d+)(?:-(\d+))?$/.exec(String(lines)) ?? [];
  const isList =
    carries === undefined || (Array.isArray(carries) && carries.every((id) => typeof id === 'string'));
  const isReason = not === undefined || typeof not === 'string';
  if (first === undefined || !isList || !isReason || (hash !== undefined && typeof hash !== 'string')) {
    throw new Error(`ill-formed row: ${JSON.stringify(value)}`);
  }
  return {
    first: Number(first),
    last: Number(last ?? first),
    carries: (carries as string[] | undefined) ?? [],
    ...(hash === undefined ? {} : { hash }),
    ...(not === undefined ? {} : { not }),
  };
}

function isSide(value: unknown): value is Side {
  return value === 'text' || value === 'added' || value === 'removed' || value === 'context';
}

/** The table as it is committed. */
export function printTable(groups: readonly Group[]): string {
  return HEADER + groups.map(printGroup).join('');
}

function printGroup(group: Group): string {
  const head = `- message: ${group.message}\n  side: ${group.side}\n  edition: ${group.edition}\n  rows:\n`;
  return head + group.rows.map((row) => `    - { ${printRow(row)} }\n`).join('');
}

function printRow(row: Row): string {
  const lines = row.first === row.last ? `${row.first}` : `${row.first}-${row.last}`;
  const hash = row.hash === undefined ? '' : `, hash: "${row.hash}"`;
  const outcome =
    row.not === undefined ? `carries: [${row.carries.join(', ')}]` : `not: ${JSON.stringify(row.not)}`;
  return `lines: ${lines}${hash}, ${outcome}`;
}

/** The sentences that a group is about. */
export function sentencesOf(group: Group, sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter((sentence) => sentence.message === group.message && sentence.side === group.side);
}
