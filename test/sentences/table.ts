// SPDX-License-Identifier: MIT
// The committed table of sentences: which rule or decision carries a sentence of the thread, or why none does.
// No text of the thread is in it; a sentence is named by message, side, lines and hash.

import message from '../../schemas/message.schema.json' with { type: 'json' };
import schema from '../../schemas/sentences.schema.json' with { type: 'json' };
import { parseChecked } from '../../scripts/checked-yaml.js';
import { createAjv } from '../../src/read/manifest/create-ajv.js';
import { TABLE_PATH } from './files.js';
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
# yaml-language-server: $schema=../../../schemas/sentences.schema.json
# Which rule, decision or declaration carries a sentence of the thread, or why none does. A sentence is named by its
# message, its side (text, or the added and removed lines of the patch and their context), its lines in the archived
# page and a hash of its words. In a reply a row may name several sentences in a row.
# Rows are sorted and hashes filled in by scripts/sentences.js; test/sentences.test.ts holds the table to be whole.
`;

const ajv = createAjv({ 'message.schema.json': message }, { isVerbose: true });
const validate =
  ajv.compile<readonly (Omit<Group, 'rows'> & { readonly rows: readonly WrittenRow[] })[]>(schema);

/** A row as it stands in the file. */
interface WrittenRow {
  readonly lines: number | string;
  readonly hash?: string;
  readonly carries?: readonly string[];
  readonly not?: string;
}

/** Reads the table; throws a DocumentFault, which has places, when it is not one. */
export function parseTable(text: string): Group[] {
  const { value: groups } = parseChecked(TABLE_PATH, text, validate);
  return groups.map((group) => ({ ...group, rows: group.rows.map(toRow) }));
}

function toRow({ lines, carries = [], ...row }: WrittenRow): Row {
  const [first, last = first] = String(lines).split('-').map(Number);
  return { ...row, first: first!, last: last!, carries };
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
