// SPDX-License-Identifier: MIT
// The thread that examples run in. It imports files of tests one after the other, and runs what each of them hands to `test`.

import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';

/** @type {import('../src/cli/examples/task.js').ExamplesTask} */
const { files, wanted } = workerData;
const isWanted = new Set(wanted);

/** @type {[meta: Record<string, string>, run: () => unknown][]} */
let tests = [];
/**
 * @param {string} _name
 * @param {{ meta: Record<string, string> }} options
 * @param {() => unknown} run
 */
const uapiTest = (_name, { meta }, run) => void tests.push([meta, run]);
Object.assign(globalThis, { uapiTest });

for (const file of files) {
  tests = [];
  await import(file);
  for (const [meta, run] of tests)
    if (isWanted.has(`${meta.edition} ${meta.example}`))
      parentPort?.postMessage({ ...meta, ...(await outcomeOf(run)) });
}

/** @param {() => unknown} run */
async function outcomeOf(run) {
  try {
    await run();
    return { result: 'passed' };
  } catch (error) {
    return { result: 'failed', message: error instanceof Error ? error.message : inspect(error) };
  }
}
