// SPDX-License-Identifier: MIT
// What happens when a step fails: every run of every enumerated algorithm, on one page per edition. The runs are those of
// the vectors, which TypeScript and C must agree with.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { cName } from '../../c-syntax/index.js';
import { enumeratedAlgorithms } from '../../expression/index.js';
import type { DeclarationOf } from '../../model/index.js';
import type { SitePart } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import type { SitePage } from '../page.js';
import { FILTER_SCRIPT, filterForm, type Option } from '../parts/filter-form.js';
import { section, table, tableOf } from '../parts/index.js';
import { referencePage } from '../reference-page.js';
import { type Row, rowsOf } from './rows.js';

export const failuresPart: SitePart = {
  name: 'failures',
  pages: ({ editions }) =>
    editions.flatMap((edition) => {
      const algorithms = enumeratedAlgorithms(edition.edition);
      return algorithms.length === 0 ? [] : [failuresPage(algorithms, edition)];
    }),
};

type Algorithm = DeclarationOf<'algorithm'>;

function failuresPage(algorithms: readonly Algorithm[], edition: EditionContext): SitePage {
  return referencePage(edition, 'failures', 'If a step fails: where the device ends, and what is returned', {
    label: 'If a step fails',
    isWide: true,
    main: [
      h('p', [
        'Every run of the algorithm: no step fails, each step fails, and each later step fails as well. The lines are those ',
        'of transcripts. The same runs are exported as vectors, and the TypeScript and the C must agree with them.',
      ]),
      ...algorithms.map((algorithm) => algorithmRuns(algorithm, edition)),
    ],
    entries: [
      {
        anchor: '',
        kind: 'table',
        title: 'If a step fails',
        text: 'Every run of the algorithm in which a step fails: the states that it goes through, where it ends, and what it returns.',
        words: 'failure error unwind fault',
      },
    ],
    scripts: [FILTER_SCRIPT],
  });
}

function algorithmRuns(algorithm: Algorithm, edition: EditionContext): ElementContent {
  const id = `runs-${algorithm.symbol}`;
  const inputs = Object.entries(algorithm.vectors?.domains ?? {})
    .filter(([, { kind }]) => kind === 'macro' || kind === 'states')
    .map(([name]) => name);
  const rows = rowsOf(algorithm, inputs, edition);
  const hasLacks = rows.some(({ lacks }) => lacks.length > 0);
  const titles = [
    ...inputs.map(cName),
    ...(hasLacks ? ['Device lacks'] : []),
    ...['Fails', 'Goes through', 'Ends in', 'Returns', 'Try it'],
  ];
  const definition = `${edition.links.page(edition.name, 'algorithms')}#${anchors.symbol(algorithm.symbol)}`;
  return section(
    2,
    `runs:${algorithm.symbol}`,
    [h('a', { href: definition }, h('code', `${algorithm.symbol}()`))],
    [
      outcomes(algorithm, inputs, rows),
      ...filterForm({ table: id, noun: 'runs', name: `Filter the runs of ${algorithm.symbol}` }, [
        ...inputs.map(
          (name) => [`in-${name}`, cName(name), optionsOf(rows, ({ values }) => [values[name]!])] as const,
        ),
        ['fails', 'Fails', optionsOf(rows, failsOf)],
        ['ends', 'Ends in', optionsOf(rows, ({ final }) => [final])],
      ]),
      tableOf(
        `Runs of ${algorithm.symbol}`,
        titles,
        rows.map((row) => printRow(row, inputs, hasLacks)),
        { className: ['runs'], id, dataFirst: 20 },
      ),
    ],
  );
}

/** How many runs end where, by the number of steps that fail: the page in a few lines. */
function outcomes(algorithm: Algorithm, inputs: readonly string[], rows: readonly Row[]): Element {
  const places = [...new Set(rows.map(({ ends }) => ends))];
  const counts = [...new Set(rows.map(({ faults }) => faults.length))].sort();
  const title = (place: string): string =>
    inputs.includes(place) ? `end in the value of ${cName(place)}` : `end in ${place}`;
  return table(
    `Where runs of ${algorithm.symbol} end`,
    ['Steps that fail', 'Runs', ...places.map(title)],
    counts.map((count) => {
      const own = rows.filter(({ faults }) => faults.length === count);
      const ending = places.map((place) => String(own.filter(({ ends }) => ends === place).length));
      return [count === 0 ? 'none' : String(count), String(own.length), ...ending];
    }),
  );
}

function failsOf({ faults }: Row): readonly string[] {
  return faults.length === 0 ? ['nothing'] : faults;
}

function optionsOf(rows: readonly Row[], of: (row: Row) => readonly string[]): readonly Option[] {
  return [...new Set(rows.flatMap(of))].map((value) => [value, value]);
}

function printRow(row: Row, inputs: readonly string[], hasLacks: boolean): Element {
  const data = {
    ...Object.fromEntries(inputs.map((name) => [`data-in-${name}`, row.values[name]])),
    dataFails: failsOf(row).join(','),
    dataEnds: row.final,
  };
  const ends = Object.values(row.values).join(' to ');
  return h('tr', data, [
    ...inputs.map((name) => h('td', h('code', row.values[name]!))),
    ...(hasLacks ? [h('td', row.lacks.join(', ') || 'nothing')] : []),
    h('td', faultLines(row)),
    h('td', h('code', row.path.join(' → ') || 'nothing')),
    h('td', h('code', row.final)),
    h('td', h('code', row.result)),
    h(
      'td',
      row.href === undefined
        ? 'no write comes to it'
        : runItHere(row.href, `${ends}, ${failsOf(row).join(', ')}`),
    ),
  ]);
}

function runItHere(href: string, what: string): Element {
  return h('a.run', { href, ariaLabel: `Run it here: ${what}` }, 'Run it here');
}

function faultLines({ faults }: Row): ElementContent[] {
  if (faults.length === 0) return [{ type: 'text', value: 'nothing' }];
  return faults.flatMap((line, index) => [...(index === 0 ? [] : [h('br')]), h('code', line)]);
}
