// SPDX-License-Identifier: MIT
// The table of cells for readers: the meaning of its words, then a small table for each event. States with the same
// answer share a row.

import {
  type CellRow,
  cellTable,
  countCells,
  facetText,
  foldCells,
  inFewWords,
  RESULT,
} from '../analysis/cells/index.js';
import type { AxisEvent, AxisText, CellView, Selection } from '../model/index.js';
import type { DocumentBlock, Phrase } from './document.js';
import type { EditionIndex } from './edition-index.js';
import { code, joined, link, list, paragraph, phrase, strong, table } from './make.js';

/** What `::cells{show=VIEW}` shows. */
export function showCells(show: CellView, index: EditionIndex): readonly DocumentBlock[] {
  const answers = cellTable(index.edition);
  const counts = countCells(answers);
  switch (show) {
    case 'table':
      return [
        ...showAxes(index),
        ...foldCells(answers).flatMap(({ event, rows }) => showEvent(event, rows, index)),
      ];
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

/** How a state and a circumstance are reached, and how an outcome is told: what somebody needs who tries a device. */
export function showAxes({ edition: { axes } }: EditionIndex): readonly DocumentBlock[] {
  if (axes === undefined) return [];
  const { states, circumstances, facets, atoms } = axes;
  const outcomes = facets.flatMap(({ name }) => atoms.filter(({ facet }) => facet === name));
  return [
    ...legend(
      ['State', 'On a fresh device'],
      states.map(({ name, enter, values }) => [[code(name)], withValues(steps(enter, 'nothing'), values)]),
    ),
    ...legend(
      ['Circumstance', 'In state', 'What it is', 'Steps'],
      circumstances.map(({ name, in: where, summary, before, set, values }) => [
        name,
        selected(where),
        summary,
        withValues(
          phrase(
            ...(before.length === 0 ? [] : [...steps(before), ' before the state is entered']),
            before.length > 0 && set.length > 0 ? '; ' : '',
            ...(set.length === 0 && before.length > 0 ? [] : steps(set, 'none')),
          ),
          values,
        ),
      ]),
    ),
    ...legend(
      ['Outcome', 'Of', 'Holds if'],
      outcomes.map(({ name, facet, gives, after }) => [
        name,
        facet,
        gives === undefined ? phrase('then ', ...steps(after)) : phrase('the event gives ', code(gives.text)),
      ]),
    ),
  ];
}

function legend(
  header: readonly string[],
  rows: readonly (readonly (Phrase | string)[])[],
): readonly DocumentBlock[] {
  return rows.length === 0 ? [] : [table(header, rows)];
}

function steps(lines: readonly AxisText[], otherwise = ''): Phrase {
  if (lines.length === 0) return phrase(otherwise);
  return joined(
    lines.map(({ text }) => [code(text)]),
    '; ',
  );
}

/** What the names in angle brackets stand for there. */
function withValues(content: Phrase, values: Readonly<Record<string, string>>): Phrase {
  const each = Object.entries(values).map(([name, value]) => phrase(code(`<${name}>`), ' is ', code(value)));
  return each.length === 0 ? content : [...content, ...phrase('; '), ...joined(each)];
}

/** A set of names in words; `<state>` is the state in which the event happens. */
function selected({ included, excluded }: Selection): Phrase {
  const names = (words: readonly string[]) =>
    joined(words.map((word) => (word === '<state>' ? phrase('the state itself') : [code(word)])));
  return phrase(
    ...(included.length === 0 ? ['any'] : names(included)),
    ...(excluded.length === 0 ? [] : [' but ', ...names(excluded)]),
  );
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
  const facets = all.filter(
    (name) => name === RESULT || rows.some((row) => row.facets.some(({ facet }) => facet === name)),
  );
  const columns: readonly (readonly [title: string, cell: (row: CellRow) => Phrase | string])[] = [
    ['In state', (row) => inStates(row, index)],
    ...(rows.some(({ words }) => words.length > 0) ? [['With', withWords] as const] : []),
    ...(rows.some(({ circumstances }) => circumstances.length > 0) ? [['When', when] as const] : []),
    ...facets.map((name) => [capital(name), (row: CellRow) => outcomeOf(row, name)] as const),
    ['By', (row) => sources(row, index)],
  ];
  return [
    paragraph(strong(event.name), ': ', ...showRun(event)),
    table(
      columns.map(([title]) => title),
      rows.map((row) => columns.map(([, cell]) => cell(row))),
    ),
  ];
}

/** The step to try, and what its names in angle brackets stand for. */
export function showRun({ run, during, each }: AxisEvent): Phrase {
  const chosen = Object.entries(each).map(([name, words]) =>
    phrase(code(`<${name}>`), ' is ', ...selected(words)),
  );
  return phrase(
    code(run.text),
    ...(during === undefined ? [] : [' while ', code(during.text), ' is under way']),
    ...(chosen.length === 0 ? [] : ['; ', ...joined(chosen)]),
  );
}

/** The states of a row: `any`, `any but ERROR`. */
export function inStates({ states }: Pick<CellRow, 'states'>, { edition }: EditionIndex): Phrase {
  return selected(inFewWords(states, edition.axes?.states.map(({ name }) => name) ?? []));
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
    by.map((id) => {
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
