#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// `npm run mutation`: how good are the examples? Every violation of the spec must fail an example of its rule, and at
// least nine in ten of StrykerJS's changes of the reference implementation must fail an example. The results of a full
// run are kept in test/mutation.json and test/mutation.md.

import { spawnSync } from 'node:child_process';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { errorText } from './error-text.js';
import { readRecord, recordMutants, recordViolations, staleHalves, writeRecord } from './mutation/record.js';
import { runAndPrint as runMutants } from './mutation/run-mutants.js';
import { runAndPrint as runViolations } from './mutation/run-violations.js';

const ROOT = join(import.meta.dirname, '..');
const HELP = `npm run mutation -- [options]

  --violations   only the violations
  --stryker      only StrykerJS
  --rule ID      only the violations of this rule, which may be given several times; nothing is recorded
  --file TEXT    only the mutants of files whose path has this text; nothing is recorded
  --check        run nothing; say whether the record is of the sources as they are

Exit code 0 when every violation and enough mutants are killed, and every survivor has its reason; 1 otherwise.
`;

const { values: options } = parseArgs({
  options: {
    violations: { type: 'boolean', default: false },
    stryker: { type: 'boolean', default: false },
    rule: { type: 'string', multiple: true, default: [] },
    file: { type: 'string', default: '' },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** @returns Whether generated/ is what the spec gives; a figure of anything else would be of nothing. */
function isBuilt() {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/uapi.js'), 'build', '--check'], {
    encoding: 'utf8',
  });
  if (status !== 0)
    process.stdout.write(`${stderr}generated/ is not what the spec gives: run npm run build\n`);
  return status === 0;
}

function checkRecord() {
  const stale = staleHalves(ROOT);
  for (const half of stale) process.stdout.write(`The record of the ${half} is of other sources.\n`);
  return stale.length === 0;
}

async function runChosen() {
  const isPart = options.rule.length > 0 || options.file !== '';
  /**
   * @param {'violations' | 'stryker'} name
   * @param {boolean} narrowed - To some of them.
   */
  const wants = (name, narrowed) =>
    narrowed || (!isPart && (options[name] || !(options.violations || options.stryker)));
  let record = readRecord(ROOT);
  let ok = true;
  if (wants('violations', options.rule.length > 0)) {
    const found = await runViolations(ROOT, options.rule);
    ok &&= found.ok;
    record = { ...record, violations: recordViolations(ROOT, found.verdicts) };
  }
  if (wants('stryker', options.file !== '')) {
    const found = await runMutants(ROOT, options.file);
    ok &&= found.ok;
    record = { ...record, mutants: recordMutants(ROOT, found.mutants, found.survivors) };
  }
  if (!isPart) writeRecord(ROOT, record);
  return ok;
}

async function main() {
  if (options.check) return checkRecord();
  return isBuilt() && (await runChosen());
}

if (options.help) {
  process.stdout.write(HELP);
} else {
  // Others work on this machine too.
  setPriority(10);
  try {
    process.exitCode = (await main()) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${errorText(error)}\n`);
    process.exitCode = 1;
  }
}
