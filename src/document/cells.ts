// SPDX-License-Identifier: MIT
// The table of cells for readers: a small table for each event, in which states that answer alike share a row.

import {
  type CellRow,
  cellTable,
  countCells,
  facetText,
  foldCells,
  RESULT,
} from '../analysis/cells/index.js';
import type { AxisEvent, CellView } from '../model/index.js';
import type { DocumentBlock, Phrase } from './document.js';
import type { EditionIndex } from './edition-index.js';
import { code, joined, link, list, paragraph, phrase, strong, table } from './make.js';

/** What `::cells{show=VIEW}` shows. */
export function showCells(show: CellView, index: EditionIndex): readonly DocumentBlock[] {
  const answers = cellTable(index.edition);
  const counts = countCells(answers);
  switch (show) {
    case 'table':
      return foldCells(answers).flatMap(({ event, rows }) => showEvent(event, rows, index));
    case 'counts':
      return [
        paragraph(
          `There are ${counts.all} cells: ${counts.defined} are defined, ${counts.undefined} are undefined, ` +
            `${counts.open} have no answer, and ${counts.doubled} have two.`,
        ),
      ];
    case 'open':
      return showOpen(index);
    default:
      return show satisfies never;
  }
}

function showOpen(index: EditionIndex): readonly DocumentBlock[] {
  const found = cellTable(index.edition).filter(({ status }) => status === 'open' || status === 'doubled');
  if (found.length === 0) return [paragraph('Each cell has one answer.')];
  const rows = foldCells(found).flatMap(({ event, rows: ofEvent }) =>
    ofEvent.map((row) => {
      const what = row.facets.filter(({ status }) => status === row.status).map(facetText);
      return phrase(code(event.name), ' in ', ...codes(row.states), `: ${what.join(', ')}`);
    }),
  );
  return [list(rows)];
}

function showEvent(
  event: AxisEvent,
  rows: readonly CellRow[],
  index: EditionIndex,
): readonly DocumentBlock[] {
  const all = [RESULT, ...(index.edition.axes?.facets ?? []).map(({ name }) => name)];
  const facets = all.filter((name) => rows.some((row) => row.facets.some(({ facet }) => facet === name)));
  const columns: readonly (readonly [title: string, cell: (row: CellRow) => Phrase | string])[] = [
    ['In state', ({ states }) => codes(states)],
    ...(rows.some(({ words }) => words.length > 0) ? [['With', withWords] as const] : []),
    ...(rows.some(({ circumstances }) => circumstances.length > 0) ? [['When', when] as const] : []),
    ...facets.map((name) => [capital(name), (row: CellRow) => outcomeOf(row, name)] as const),
    ['By', (row) => sources(row, index)],
  ];
  return [
    paragraph(strong(event.name)),
    table(
      columns.map(([title]) => title),
      rows.map((row) => columns.map(([, cell]) => cell(row))),
    ),
  ];
}

function withWords({ words }: CellRow): Phrase | string {
  return words.length === 0 ? 'any' : codes(words);
}

function when({ circumstances }: CellRow): string {
  return circumstances.length === 0 ? 'any' : circumstances.join(', ');
}

function outcomeOf({ status, facets }: CellRow, name: string): string {
  const answer = facets.find(({ facet }) => facet === name);
  const text = answer === undefined ? '' : facetText(answer);
  if (status !== 'undefined' || name !== RESULT) return text;
  return text === '' ? 'undefined' : `undefined, ${text}`;
}

/** Links to the rules and decisions that say so. */
function sources({ by }: CellRow, index: EditionIndex): Phrase {
  const { decisions } = index.edition;
  return joined(
    [...new Set(by.map((pattern) => pattern.by))].map((id) => {
      const decision = decisions.find((each) => each.id === id);
      return [
        decision === undefined
          ? link({ kind: 'rule', id })
          : link({ kind: 'decision', id, title: decision.title }),
      ];
    }),
  );
}

function codes(names: readonly string[]): Phrase {
  return joined(names.map((name) => [code(name)]));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
