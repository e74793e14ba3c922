// SPDX-License-Identifier: MIT
// The table of cells of each edition that has one: what each event comes to in each state, and the rules that say so.
// A script filters it by state, event, circumstance and kind of answer; without it, the table has all of them.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  type CellAnswer,
  type CellRow,
  cellTable,
  foldCells,
  outcomeText,
} from '../../analysis/cells/index.js';
import { inStates, showAxes, showCells, showRun } from '../../document/cells.js';
import { code, table } from '../../document/make.js';
import type { AxisEvent } from '../../model/index.js';
import type { SitePart } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import type { SitePage } from '../page.js';
import { FILTER_SCRIPT, filterForm, type Option } from '../parts/filter-form.js';
import { joined, ruleLink, section, tableOf } from '../parts/index.js';
import { toInline } from '../prose/inline.js';
import { toHtml } from '../prose/to-html.js';
import { referencePage } from '../reference-page.js';

export const cellsPart: SitePart = {
  name: 'cells',
  pages: ({ editions }) =>
    editions.flatMap((edition) => (edition.edition.axes === undefined ? [] : [cellsPage(edition)])),
};

const TITLE = 'Events in each state';

function cellsPage(edition: EditionContext): SitePage {
  const answers = cellTable(edition.edition);
  const events = foldCells(answers);
  const runs = events.map(({ event }) => [[code(event.name)], showRun(event)]);
  return referencePage(edition, 'cells', TITLE, {
    isWide: true,
    main: [
      h(
        'p',
        'Every event in every state, in each circumstance that makes a difference, with the rules and decisions that answer it.',
      ),
      ...toHtml(showCells('counts', edition.document), edition),
      ...filters(answers),
      tableOf(
        'Cells',
        ['Event', 'In state', 'When', 'Comes to', 'By'],
        events.flatMap(({ event, rows }) => rows.map((row) => printRow(event, row, answers, edition))),
        { id: 'cells', className: ['cells'], dataFirst: 40 },
      ),
      section(2, 'cells:words', 'Events, states, circumstances and outcomes', [
        ...toHtml([table(['Event', 'Runs'], runs), ...showAxes(edition.document)], edition),
      ]),
    ],
    entries: [
      {
        anchor: '',
        kind: 'table',
        title: TITLE,
        text: 'Every event in every state: what it returns, what it gives, and the state after it.',
        words: ['cell', ...events.map(({ event }) => event.name)].join(' '),
      },
    ],
    scripts: [FILTER_SCRIPT],
  });
}

function filters(answers: readonly CellAnswer[]): readonly Element[] {
  const options = (of: (answer: CellAnswer) => string | undefined): readonly Option[] =>
    [...new Set(answers.flatMap((answer) => of(answer) ?? []))].map((value) => [value, value]);
  const fields = [
    ['state', 'State', options(({ cell }) => cell.state.name)],
    ['event', 'Event', options(({ cell }) => cell.event.name)],
    ['circumstance', 'When', options(({ cell }) => cell.circumstance?.name)],
    ['answer', 'Answer', options(({ status }) => status)],
  ] as const;
  return filterForm(
    { table: 'cells', noun: 'rows', name: 'Filter the cells' },
    fields.filter(([, , found]) => found.length > 0),
  );
}

/** A row about any circumstance is found by each that its cells have; a state where none can be has none. */
function printRow(
  event: AxisEvent,
  row: CellRow,
  answers: readonly CellAnswer[],
  edition: EditionContext,
): Element {
  const circumstances = answers
    .filter(({ cell }) => cell.event === event && row.states.includes(cell.state.name))
    .map(({ cell }) => cell.circumstance?.name ?? '');
  const data = {
    dataState: row.states.join(','),
    dataEvent: event.name,
    dataCircumstance: (row.circumstances.length > 0 ? row.circumstances : [...new Set(circumstances)]).join(
      ',',
    ),
    dataAnswer: row.status,
  };
  return h('tr', data, [
    h('th', { scope: 'row' }, [
      h('code', event.name),
      ...(row.words.length === 0 ? [] : [' with ', ...codes(row.words)]),
    ]),
    h('td', { dataLabel: 'In state' }, [...toInline(inStates(row, edition.document), edition)]),
    h(
      'td',
      { dataLabel: 'When' },
      row.circumstances.join(', ') || (circumstances.some((name) => name !== '') ? 'any' : ''),
    ),
    h('td', { dataLabel: 'Comes to' }, outcomeText(row)),
    h('td', { dataLabel: 'By' }, commas(row.by.map((id) => sourceLink(id, edition)))),
  ]);
}

function sourceLink(id: string, edition: EditionContext): Element {
  if (edition.hasRule(id)) return ruleLink(id, edition);
  return h('a', { href: edition.decisionPath(id) }, edition.document.decision(id).title);
}

function codes(names: readonly string[]): ElementContent[] {
  return commas(names.map((name) => h('code', name)));
}

function commas(elements: readonly Element[]): ElementContent[] {
  return [
    ...joined(
      elements.map((element) => [element]),
      ', ',
    ),
  ];
}
