// SPDX-License-Identifier: MIT
// `uapi rules`: every rule with its force, its place, its examples and how they fared.

import { hasErrors, type Palette } from '../../diagnostics/index.js';
import { buildAll } from '../build-all.js';
import type { Environment } from '../environment.js';
import { type ExitCode, exitCode } from '../exit.js';
import { findRoot, readProject } from '../project.js';
import { createReporter } from '../reporter.js';
import { readStates } from '../results.js';
import { type EditionRules, listRules, type RuleRow } from '../rule-list.js';
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
  const sources = readProject(root, environment.toolRoot);
  if (hasErrors(sources.diagnostics)) {
    reporter.fail(sources.diagnostics, sources.textOf);
    return exitCode.spec;
  }
  const built = buildAll(sources, await environment.loadBuilder());
  const editions = listRules(built.models, readStates(root));
  const failed = hasErrors(built.diagnostics);
  if (failed) reporter.fail(built.diagnostics, sources.textOf);
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

const COLUMNS = ['rule', 'force', 'binds', 'place', 'examples'].map(
  (title) => ({ title, align: 'left' }) as const,
);

function printEdition({ edition, title, rules: rows, coverage }: EditionRules, palette: Palette): string {
  const cells = rows.map((row) => [
    row.id,
    row.force,
    row.binds,
    `${row.file}:${row.line}`,
    examplesCell(row),
  ]);
  const untestable = rows.filter((row) => row.untestable !== undefined);
  const reasons = untestable.map((row) => `  ${row.id}: ${row.untestable}\n`).join('');
  return [
    `${palette.bold(`${title} (${edition})`)}\n`,
    rows.length === 0 ? '' : `${table(COLUMNS, cells, '  ')}`,
    `${coverage.withExample} of ${coverage.rules} rules have an example`,
    coverage.untestable === 0 ? '\n' : `, ${coverage.untestable} cannot be tested:\n${reasons}`,
  ].join('');
}

/** `2 passed`, `1 failed, 1 stale`, `none`, `untestable`. */
function examplesCell({ examples, untestable }: RuleRow): string {
  if (examples.length === 0) return untestable === undefined ? 'none' : 'untestable';
  const states = ['failed', 'stale', 'not run', 'passed'] as const;
  return states
    .map((state) => ({ state, count: examples.filter(({ result }) => result === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${state}`)
    .join(', ');
}
