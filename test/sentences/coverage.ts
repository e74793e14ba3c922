// SPDX-License-Identifier: MIT
// Holds the table of sentences against the thread: rows that name nothing, sentences that no row names.

import { isNormative } from './normative.js';
import { hashSentences, type Sentence } from './split.js';
import { type Group, type Row, sentencesOf } from './table.js';

/**
 * The sentences, one after the other, that a row names: those with its lines and its hash; for a row that has no hash
 * yet, all that lie within its lines. Empty when there are none.
 *
 * @param sentences - Of the row's message and side.
 */
export function sentencesOfRow(row: Row, sentences: readonly Sentence[]): readonly Sentence[] {
  const within = sentences.filter(({ first, last }) => first >= row.first && last <= row.last);
  if (row.hash === undefined) {
    return within;
  }
  const runs = within.flatMap((_, start) => within.map((_, end) => within.slice(start, end + 1)));
  return runs.find((run) => isNamedBy(run, row)) ?? [];
}

function isNamedBy(run: readonly Sentence[], row: Row): boolean {
  return run[0]?.first === row.first && run.at(-1)?.last === row.last && hashSentences(run) === row.hash;
}

/** Rows that name no sentence any more, as `MESSAGE SIDE LINES`. */
export function staleRows(groups: readonly Group[], sentences: readonly Sentence[]): string[] {
  return groups.flatMap((group) => {
    const own = sentencesOf(group, sentences);
    const stale = group.rows.filter((row) => row.hash === undefined || sentencesOfRow(row, own).length === 0);
    return stale.map((row) => `${group.message} ${group.side} ${row.first}-${row.last}`);
  });
}

/** Sentences named twice, and in the patch rows that name more than one: it is counted sentence by sentence. */
export function crowdedRows(groups: readonly Group[], sentences: readonly Sentence[]): string[] {
  const named = new Set<Sentence>();
  return groups.flatMap((group) => {
    const own = sentencesOf(group, sentences);
    const isPatch = group.side !== 'text';
    return group.rows.flatMap((row) => {
      const run = sentencesOfRow(row, own);
      const isCrowded = (isPatch && run.length > 1) || run.some((sentence) => named.has(sentence));
      for (const sentence of run) {
        named.add(sentence);
      }
      return isCrowded ? [`${group.message} ${group.side} ${row.first}-${row.last}`] : [];
    });
  });
}

/** Sentences that the table has to name and does not: the whole patch, and what may decide something in the mails. */
export function uncoveredSentences(groups: readonly Group[], sentences: readonly Sentence[]): Sentence[] {
  const patch = sentences.find((sentence) => sentence.side === 'added')?.message;
  const covered = new Set(
    groups.flatMap((group) => {
      const own = sentencesOf(group, sentences);
      return group.rows.flatMap((row) => sentencesOfRow(row, own));
    }),
  );
  return sentences.filter(
    (sentence) => !covered.has(sentence) && (sentence.message === patch || isNormative(sentence.text)),
  );
}
