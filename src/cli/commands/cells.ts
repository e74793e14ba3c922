// SPDX-License-Identifier: MIT
// `uapi cells`: prints the table of cells, or the cells that are open or doubled.

import {
  type CellAnswer,
  type CellRow,
  cellTable,
  countCells,
  foldCells,
  inFewWords,
  outcomeText,
  sourcesOf,
} from '../../analysis/cells/index.js';
import type { Axes, Edition } from '../../model/index.js';
import type { Environment } from '../environment.js';
import { type ExitCode, exitCode, UsageError } from '../exit.js';
import { readModels } from '../models.js';
import { createReporter } from '../reporter.js';
import { findRoot } from '../root.js';
import { checkEdition } from '../shape.js';
import { table } from '../table.js';

export interface CellsOptions {
  readonly root?: string;
  readonly edition?: string;
  readonly open?: boolean;
  readonly json?: boolean;
}

interface EditionCells {
  readonly edition: Pick<Edition, 'name' | 'title' | 'axes'>;
  readonly answers: readonly CellAnswer[];
}

/** What the table itself shows is no reason to show no table. */
const SHOWN: ReadonlySet<string> = new Set(['cell-open', 'cell-doubled']);

export async function cells(options: CellsOptions, environment: Environment): Promise<ExitCode> {
  const root = findRoot(environment, options.root);
  const reporter = createReporter(environment, { format: 'text' });
  const { models, errors, textOf } = await readModels(root, environment, reporter);
  const others = errors.filter(({ code }) => !SHOWN.has(code));
  if (others.length > 0) reporter.fail(others, textOf);
  if (models === undefined) return exitCode.spec;
  const tables = choose(
    models.flatMap(({ editions }) => editions),
    options,
    others.length > 0,
  );
  const shown = tables.map(({ edition, answers }) => ({
    edition,
    answers: options.open === true ? answers.filter(isOpen) : answers,
  }));
  const isAnyOpen = tables.some(({ answers }) => answers.some(isOpen));
  if (options.json === true) reporter.print(`${JSON.stringify(shown.flatMap(toJson), undefined, 2)}\n`);
  else if (options.open === true) reporter.print(shown.map(printOpen).join(''));
  else reporter.print(shown.map((each) => printTable(each, reporter.palette.bold)).join('\n'));
  return others.length > 0 || (options.open === true && isAnyOpen) ? exitCode.spec : exitCode.ok;
}

function isOpen({ status }: CellAnswer): boolean {
  return status === 'open' || status === 'doubled';
}

/** @throws UsageError where there is nothing to show. */
function choose(
  editions: readonly Edition[],
  { edition: wanted }: CellsOptions,
  hasErrors: boolean,
): readonly EditionCells[] {
  if (wanted !== undefined && !hasErrors)
    checkEdition(
      editions.map(({ name }) => name),
      wanted,
    );
  const tables = editions.filter(({ axes }) => axes !== undefined);
  const chosen = tables.filter(({ name }) => wanted === undefined || name === wanted);
  if (chosen.length === 0 && !hasErrors)
    throw new UsageError(
      wanted === undefined ? 'no edition has a table of cells' : `edition '${wanted}' has no table of cells`,
      tables.length === 0
        ? 'files of axes in uapi.yaml give an edition one'
        : `editions: ${tables.map(({ name }) => name).join(', ')}`,
    );
  return chosen.map((edition) => ({ edition, answers: cellTable(edition) }));
}

function toJson({ edition, answers }: EditionCells): readonly unknown[] {
  return answers.map(({ cell, status, facets, by }) => ({
    edition: edition.name,
    state: cell.state.name,
    event: cell.words.join(' '),
    circumstance: cell.circumstance?.name ?? null,
    status,
    outcome: outcomeText({ status, facets }),
    by: sourcesOf({ by }),
  }));
}

/** A line for each cell. */
function printOpen({ edition, answers }: EditionCells): string {
  return answers
    .map(({ cell, status, facets, by }) => {
      const found = outcomeText({ status, facets: facets.filter((facet) => facet.status !== 'answered') });
      const who = status === 'doubled' ? ` by ${sourcesOf({ by }).join(', ')}` : '';
      return `${edition.name}: ${cell.name}: ${found}${who}\n`;
    })
    .join('');
}

const COLUMNS = ['state', 'with', 'when', 'outcome', 'by'].map(
  (title) => ({ title, align: 'left' }) as const,
);

function printTable({ edition, answers }: EditionCells, bold: (text: string) => string): string {
  const { all, defined, undefined: free, open, doubled } = countCells(answers);
  const events = foldCells(answers).map(
    ({ event, rows }) =>
      `\n${event.name}\n${table(
        COLUMNS,
        rows.map((row) => printRow(row, edition.axes)),
        '  ',
      )}`,
  );
  return [
    `${bold(`${edition.title} (${edition.name})`)}\n`,
    `${all} cells: ${defined} defined, ${free} undefined, ${open} open, ${doubled} doubled\n`,
    ...events,
  ].join('');
}

/** As a pattern says it. */
function printRow(
  { states, words, circumstances, by, ...row }: CellRow,
  axes: Axes | undefined,
): readonly string[] {
  const { included, excluded } = inFewWords(states, axes?.states.map(({ name }) => name) ?? []);
  const inWords = (names: readonly string[]) => (names.length === 0 ? '*' : names.join(','));
  return [
    inWords([...included, ...excluded.map((name) => `!${name}`)]),
    inWords(words),
    inWords(circumstances),
    outcomeText(row),
    by.join(' '),
  ];
}
