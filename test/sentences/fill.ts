// SPDX-License-Identifier: MIT
// Completes the table of sentences: hashes of new rows, and an empty row for each sentence that has none.

import { sentencesOfRow, uncoveredSentences } from './coverage.js';
import { hashSentences, type Sentence } from './split.js';
import { type Group, type Row, sentencesOf } from './table.js';

/** The table with every hash and every row that it needs, in the order of the thread. The author fills the new rows in. */
export function fillTable(
  groups: readonly Group[],
  sentences: readonly Sentence[],
  edition: string,
): Group[] {
  const missing = uncoveredSentences(groups, sentences);
  const keys = new Set(sentences.map((sentence) => `${sentence.message}|${sentence.side}`));
  return [...keys].flatMap((key) => {
    const [message = '', side] = key.split('|') as [string, Sentence['side']];
    const known = groups.find((group) => group.message === message && group.side === side);
    const group = known ?? { message, side, edition, rows: [] };
    const own = sentencesOf(group, sentences);
    const added = own.filter((sentence) => missing.includes(sentence)).map(emptyRow);
    const rows = sortRows([...group.rows.map((row) => withHash(row, own)), ...added], own);
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
}

function emptyRow(sentence: Sentence): Row {
  return { first: sentence.first, last: sentence.last, hash: hashSentences([sentence]), carries: [] };
}

/** A row that names nothing keeps what it has: the test says so. */
function withHash(row: Row, own: readonly Sentence[]): Row {
  const run = sentencesOfRow(row, own);
  if (row.hash !== undefined || run.length === 0) {
    return row;
  }
  return { ...row, first: run[0]!.first, last: run.at(-1)!.last, hash: hashSentences(run) };
}

/** By the place of the first sentence, since two sentences may share a line. */
function sortRows(rows: readonly Row[], own: readonly Sentence[]): Row[] {
  const placeOf = (row: Row): number => {
    const [start] = sentencesOfRow(row, own);
    return start === undefined ? own.length : own.indexOf(start);
  };
  return rows
    .map((row) => ({ row, place: placeOf(row) }))
    .sort((a, b) => a.place - b.place || a.row.first - b.row.first)
    .map(({ row }) => row);
}
