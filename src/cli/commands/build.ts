// SPDX-License-Identifier: MIT
// `uapi build`: makes generated/ from spec/. With `--check` it only prints what it would change.

import { countDiagnostics } from '../../diagnostics/index.js';
import { applyPlan } from '../apply-plan.js';
import type { Environment } from '../environment.js';
import { type ExitCode, exitCode } from '../exit.js';
import { type Prepared, prepare } from '../prepare.js';
import { rememberStill } from '../remember-still.js';
import { createReporter, type Format, type Reporter } from '../reporter.js';
import { findRoot } from '../root.js';
import { duration, printCounts, printSummary } from '../summary.js';
import { isUpToDate } from '../tree.js';
import { withTree } from '../with-tree.js';

export interface BuildOptions {
  readonly root?: string;
  readonly edition?: string;
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly format: Format;
  readonly verbose?: boolean;
}

export async function build(options: BuildOptions, environment: Environment): Promise<ExitCode> {
  const root = findRoot(environment, options.root);
  const reporter = createReporter(environment, options);
  if (options.watch) {
    const { watchProject } = await import('../watch.js');
    return watchProject({ root, edition: options.edition }, environment, reporter);
  }
  const start = environment.now();
  return withTree({ root, readOnly: options.check === true }, environment, reporter, async (held) => {
    const { loadBuilder } = held;
    const result = await prepare({ root, edition: options.edition, mayUseCache: true, loadBuilder }, held);
    reporter[result.kind === 'faulty' ? 'fail' : 'diagnose'](result.diagnostics, result.textOf);
    if (result.kind === 'faulty') return exitCode.spec;
    if (options.check) return check(root, result, reporter);
    const failures = applyPlan(root, result, held);
    reporter.fail(failures);
    if (failures.length > 0) return exitCode.spec;
    const took = duration(environment.now() - start);
    reporter.print(printSummary({ ...result, edition: options.edition, took }, reporter.palette));
    if (options.edition === undefined) await rememberStill(root, result, held);
    return exitCode.ok;
  });
}

async function check(root: string, prepared: Prepared, reporter: Reporter): Promise<ExitCode> {
  const { plan } = prepared;
  if (isUpToDate(plan) && plan.foreign.length === 0) {
    const faults = countDiagnostics(prepared.diagnostics, reporter.palette);
    reporter.print(`${printCounts(plan)}${faults === '' ? '' : `, ${faults}`}\n`);
    return exitCode.ok;
  }
  const { printDrift } = await import('../tree-diff.js');
  reporter.print(printDrift({ root, ...prepared }, reporter.palette));
  reporter.remark('generated/ is not what spec/ makes: run `npx uapi build`');
  return exitCode.spec;
}
