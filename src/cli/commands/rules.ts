// SPDX-License-Identifier: MIT
// `uapi rules`: lists every rule with its force, its place, its examples and their results.

import type { Palette } from '../../diagnostics/index.js';
import type { Environment } from '../environment.js';
import { type ExitCode, exitCode } from '../exit.js';
import { readModels } from '../models.js';
import { createReporter } from '../reporter.js';
import { readStates } from '../results.js';
import { findRoot } from '../root.js';
import { type Coverage, type EditionRules, isBreakable, listRules, type RuleRow } from '../rule-list.js';
import { checkEdition } from '../shape.js';
import { table } from '../table.js';

export interface RulesOptions {
  readonly root?: string;
  readonly edition?: string;
  readonly json?: boolean;
}

export async function rules(options: RulesOptions, environment: Environment): Promise<ExitCode> {
  const root = findRoot(environment, options.root);
  const reporter = createReporter(environment, { format: 'text' });
  const { models, errors, textOf } = await readModels(root, environment, reporter);
  const failed = errors.length > 0;
  if (failed) reporter.fail(errors, textOf);
  if (models === undefined) return exitCode.spec;
  const editions = listRules(models, readStates(root).stateOf);
  if (options.edition !== undefined && !failed)
    checkEdition(
      editions.map(({ edition }) => edition),
      options.edition,
    );
  const shown = editions.filter(
    ({ edition }) => options.edition === undefined || edition === options.edition,
  );
  if (options.json) reporter.print(`${JSON.stringify(shown, undefined, 2)}\n`);
  else reporter.print(shown.map((edition) => printEdition(edition, reporter.palette)).join('\n'));
  return failed ? exitCode.spec : exitCode.ok;
}

const COLUMNS = ['rule', 'force', 'binds', 'place', 'examples', 'violations'].map(
  (title) => ({ title, align: 'left' }) as const,
);

function printEdition(edition: EditionRules, palette: Palette): string {
  const { rules: rows, coverage } = edition;
  const columns = hasViolations(edition) ? COLUMNS : COLUMNS.slice(0, -1);
  const cells = rows.map((row) =>
    [row.id, row.force, row.binds, `${row.file}:${row.line}`, examplesCell(row), violationsCell(row)].slice(
      0,
      columns.length,
    ),
  );
  const untestable = rows.filter((row) => row.untestable !== undefined);
  return [
    `${palette.bold(`${edition.title} (${edition.edition})`)}\n`,
    ...(rows.length === 0 ? [] : [table(columns, cells, '  '), examplesLine(coverage)]),
    ...(hasViolations(edition) ? [violationsLine(coverage)] : []),
    ...(untestable.length === 0 ? [] : [`${untestable.length} cannot be tested:\n`]),
    ...untestable.map((row) => `  ${row.id}: ${row.untestable}\n`),
  ].join('');
}

/** An edition that needs none, and has none, says nothing of them. */
function hasViolations({ violationsRequired, coverage }: EditionRules): boolean {
  return violationsRequired || coverage.withViolation > 0;
}

function examplesLine({ rules, withExample, untestable }: Coverage): string {
  return `${share(withExample, rules)} rules have an example in their chapter, ${share(withExample + untestable, rules)} have one or say why not\n`;
}

function violationsLine({ breakable, withViolation }: Coverage): string {
  return `${share(withViolation, breakable)} rules that bind driver or device and have an example have a violation\n`;
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${percent(part, whole)})`;
}

/** Rounded down: 100 % is all of them. */
function percent(part: number, whole: number): string {
  return `${whole === 0 ? 100 : Math.floor((100 * part) / whole)} %`;
}

/** `2 passed`, `1 failed, 1 stale`, `none`, `untestable`; `1 passed elsewhere` where none stands in the rule's chapter. */
function examplesCell({ examples, shown, untestable }: RuleRow): string {
  if (examples.length === 0) return untestable === undefined ? 'none' : 'untestable';
  const states = ['failed', 'stale', 'not run', 'passed'] as const;
  return states
    .map((state) => ({ state, count: examples.filter(({ result }) => result === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${state}${shown ? '' : ' elsewhere'}`)
    .join(', ');
}

/** How many; `none` where there should be one, and nothing where there cannot be. */
function violationsCell(row: RuleRow): string {
  if (row.violations.length > 0) return String(row.violations.length);
  return isBreakable(row) ? 'none' : '';
}
