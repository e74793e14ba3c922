// SPDX-License-Identifier: MIT
// The reference device with a violation of the spec in it, behind the runner beside the vectors.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { ts } from 'ts-morph';
import { applyChange, groupHunks, readChangeLine } from '../../../src/analysis/violation.js';
import { referenceDevice, runVectors, type Verdict } from './run.js';

const ROOT = join(import.meta.dirname, '../../..');

interface Violation {
  readonly id: string;
  readonly module: string;
  readonly change: readonly string[];
  /** Of the rule. */
  readonly force: string;
}

interface Rule {
  readonly id: string;
  readonly binds: string;
  readonly force: string;
  readonly violations: readonly Omit<Violation, 'force'>[];
}

function rulesOf(edition: string): readonly Rule[] {
  const text = readFileSync(join(ROOT, `generated/${edition}/rules.json`), 'utf8');
  return (JSON.parse(text) as { readonly rules: readonly Rule[] }).rules;
}

/** Whether a driver or device has to keep the rule: a right of the user's is a duty of theirs. */
export function isMust(edition: string, id: string): boolean {
  const rule = rulesOf(edition).find((each) => each.id === id);
  return rule?.binds === 'user' ? rule.force === 'may' : /^must/.test(rule?.force ?? '');
}

/** Those of an edition. */
export function violationsOf(edition: string): readonly Violation[] {
  return rulesOf(edition).flatMap(({ force, violations }) =>
    violations.map((violation) => ({ ...violation, force })),
  );
}

/** A run takes some seconds, so that only one that never ends reaches this. */
const MILLISECONDS = 120_000;

/** Runs the vectors of an edition on a reference device that breaks a rule. */
export async function runViolated(edition: string, violation: Violation): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'uapi-violated-'));
  try {
    for (const name of ['dist', 'package.json'])
      cpSync(join(ROOT, 'generated/reference', name), join(folder, name), { recursive: true });
    const path = violation.module.replace(/\.ts$/, '.js');
    writeFileSync(join(folder, 'dist', path), changedModule(edition, violation));
    return await runVectors(edition, referenceDevice(edition, join(folder, 'dist')), MILLISECONDS);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As JavaScript of the package, where the authored names of modules are paths. */
function changedModule(edition: string, { id, module, change }: Violation): string {
  const lines = readFileSync(join(ROOT, 'spec/vfio-migration', module), 'utf8').split('\n');
  const changed = applyChange(lines, groupHunks(change.map((line) => readChangeLine(line)!)));
  if (changed === undefined) throw new Error(`${id} does not fit ${module}`);
  const { outputText } = ts.transpileModule(changed.lines.join('\n'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const led = (to: string): string => `from './${posix.relative(dirname(module), to)}'`;
  return outputText
    .replaceAll(/from 'uapi'/g, led('core/index.js'))
    .replaceAll(/from 'uapi\/derived'/g, led(`derived/${edition}.js`));
}
