// SPDX-License-Identifier: MIT
// What happens when a step fails: every run of every enumerated algorithm, on one page per edition. The runs are those of
// the vectors, which TypeScript and C must agree with.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { cName } from '../../c-syntax/index.js';
import {
  enumeratedAlgorithms,
  enumerateVectors,
  FAULT_ERRNOS,
  type VectorCall,
  type VectorRun,
} from '../../expression/index.js';
import type { DeclarationOf } from '../../model/index.js';
import { errnoName } from '../../runtime/errno-name.js';
import type { SitePart } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import type { SitePage } from '../page.js';
import { FILTER_SCRIPT, filterForm, type Option } from '../parts/filter-form.js';
import { section, tableOf } from '../parts/index.js';
import { referencePage } from '../reference-page.js';
import { namedValue } from '../states/values.js';

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
  return referencePage(edition, 'failures', 'If a step fails', {
    isWide: true,
    main: [
      h('p', [
        'Every run of the algorithm, with no step failing, with each one failing, and with each later one failing as ',
        'well. The same runs are exported as vectors, and the TypeScript and the C must agree with them.',
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
    .filter(([, { kind }]) => kind === 'macro')
    .map(([name]) => name);
  const rows = enumerateVectors(edition.edition, algorithm).map((run) =>
    rowOf(run, inputs, algorithm, edition),
  );
  const titles = [...inputs.map(cName), 'Fails', 'Goes through', 'Ends in', 'Returns'];
  return section(
    2,
    `runs:${algorithm.symbol}`,
    [
      h(
        'a',
        { href: `${edition.links.page(edition.name, 'algorithms')}#${anchors.symbol(algorithm.symbol)}` },
        h('code', `${algorithm.symbol}()`),
      ),
    ],
    [
      ...filterForm({ table: id, noun: 'runs', name: `Filter the runs of ${algorithm.symbol}` }, [
        ...inputs.map(
          (name) => [`in-${name}`, cName(name), optionsOf(rows, ({ values }) => [values[name]!])] as const,
        ),
        ['fails', 'Fails', optionsOf(rows, ({ failed }) => failed)],
        ['ends', 'Ends in', optionsOf(rows, ({ final }) => [final])],
      ]),
      tableOf(
        `Runs of ${algorithm.symbol}`,
        titles,
        rows.map((row) => printRow(row, inputs)),
        { className: ['runs'], id },
      ),
    ],
  );
}

interface Row {
  readonly values: Readonly<Record<string, string>>;
  /** The calls that fail, in order; `nothing` where none does. */
  readonly failed: readonly string[];
  readonly path: readonly string[];
  readonly final: string;
  readonly result: string;
}

function rowOf(
  run: VectorRun,
  inputs: readonly string[],
  algorithm: Algorithm,
  edition: EditionContext,
): Row {
  const show = (value: bigint): string => namedValue(value, edition);
  const record = recordOf(algorithm, edition);
  const fallible = run.calls.filter(({ callback }) => callbackOf(record, callback)?.result !== 'void');
  const failed = run.faults.map(
    (fault, order) => `${callText(fallible[fault]!, record)} with ${errnoName(FAULT_ERRNOS[order]!)}`,
  );
  return {
    values: Object.fromEntries(inputs.map((name) => [name, show(run.inputs[name]!)])),
    failed: failed.length === 0 ? ['nothing'] : failed,
    path: run.calls.map(({ watched }) => show(watched)),
    final: show(run.final),
    result: run.result < 0n ? `-${errnoName(Number(-run.result))}` : String(run.result),
  };
}

type Record_ = DeclarationOf<'record'>;

function recordOf(algorithm: Algorithm, { edition }: EditionContext): Record_ | undefined {
  const type = algorithm.parameters.find(({ name }) => name === algorithm.vectors?.driver)?.type;
  return edition.declarations.find(
    (declaration): declaration is Record_ =>
      declaration.kind === 'record' && type?.kind === 'record' && declaration.name === type.record,
  );
}

function callbackOf(record: Record_ | undefined, name: string) {
  const member = record?.members.find((candidate) => candidate.name === name);
  return member?.kind === 'callback' ? member : undefined;
}

/** `running(set)`: the callback with those of its arguments that are true; a number as it is. */
function callText(call: VectorCall, record: Record_ | undefined): string {
  const parameters = callbackOf(record, call.callback)?.parameters ?? [];
  const given = parameters.flatMap(({ name, type }, index) => {
    const value = call.arguments[index] ?? 0n;
    if (type !== 'boolean') return [`${cName(name)} ${value}`];
    return value === 0n ? [] : [cName(name)];
  });
  return `${cName(call.callback)}(${given.join(', ')})`;
}

function optionsOf(rows: readonly Row[], of: (row: Row) => readonly string[]): readonly Option[] {
  return [...new Set(rows.flatMap(of))].map((value) => [value, value]);
}

function printRow(row: Row, inputs: readonly string[]): Element {
  const data = {
    ...Object.fromEntries(inputs.map((name) => [`data-in-${name}`, row.values[name]])),
    dataFails: row.failed.join(','),
    dataEnds: row.final,
  };
  return h('tr', data, [
    ...inputs.map((name) => h('td', h('code', row.values[name]!))),
    h('td', joinedLines(row.failed)),
    h('td', h('code', row.path.join(' → ') || 'nothing')),
    h('td', h('code', row.final)),
    h('td', h('code', row.result)),
  ]);
}

function joinedLines(words: readonly string[]): ElementContent[] {
  return words.map((word, index) => ({ type: 'text', value: index === 0 ? word : `, then ${word}` }));
}
