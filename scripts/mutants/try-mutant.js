// SPDX-License-Identifier: MIT
// Tries whether a test notices a change of the spec, and which one.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorText } from '../error-text.js';
import { apply } from './mutant.js';
import { testFiles } from './test-order.js';

/**
 * @typedef {object} Verdict
 * @property {'diagnostics' | 'examples' | 'other tests' | 'nothing' | 'fault'} by - A fault is our own: it is no verdict.
 * @property {string} detail - The diagnostic, the test, or what went wrong.
 */

/**
 * Makes the change, rebuilds, and runs tests until one fails. The source is as before when this returns; generated/ is
 * what the next build makes of it, and no test runs before that build.
 *
 * @param {import('./project-copy.js').ProjectCopy} copy
 * @param {import('./mutant.js').Mutant} mutant
 * @param {import('./test-order.js').TestOrder} order
 * @returns {Promise<Verdict>}
 */
export async function tryMutant(copy, mutant, order) {
  const path = join(copy.folder, mutant.file);
  const original = readFileSync(path, 'utf8');
  writeFileSync(path, apply(mutant, original));
  try {
    return await judge(copy, mutant, order);
  } catch (error) {
    return { by: 'fault', detail: errorText(error) };
  } finally {
    writeFileSync(path, original);
  }
}

/**
 * @param {import('./project-copy.js').ProjectCopy} copy
 * @param {import('./mutant.js').Mutant} mutant
 * @param {import('./test-order.js').TestOrder} order
 * @returns {Promise<Verdict>}
 */
async function judge(copy, { file }, order) {
  const { status, output } = await copy.build();
  if (status === 1) return { by: 'diagnostics', detail: /error\[([\w-]+)\]/.exec(output)?.[1] ?? output };
  // Any other code is not the spec's fault.
  if (status !== 0) return { by: 'fault', detail: `the build ended with ${status}: ${output.trim()}` };
  for (const path of order.sorted(testFiles(copy.folder), file)) {
    const failure = await copy.test(path, order.millisecondsOf(path));
    if (failure !== undefined) {
      order.noteNoticed(file, path);
      return { by: path.startsWith('generated/') ? 'examples' : 'other tests', detail: failure };
    }
  }
  return { by: 'nothing', detail: '' };
}

/**
 * What is wrong with untouched copies; undefined where nothing is. A copy that fails by itself would pass for one that
 * notices everything.
 *
 * @param {readonly import('./project-copy.js').ProjectCopy[]} copies - Share the tests.
 * @param {import('./test-order.js').TestOrder} order - Learns how long each file takes.
 * @returns {Promise<string | undefined>}
 */
export async function baselineFault(copies, order) {
  const queue = testFiles(copies[0]?.folder ?? '');
  /** @param {import('./project-copy.js').ProjectCopy} copy */
  const faultOf = async (copy) => {
    const build = await copy.build();
    if (build.status !== 0) return build.output;
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const start = performance.now();
      const failure = await copy.test(path);
      if (failure !== undefined) return failure;
      order.noteTime(path, performance.now() - start);
    }
    return undefined;
  };
  return (await Promise.all(copies.map(faultOf))).find((fault) => fault !== undefined);
}

/**
 * Whether the copy is again what it was: a build from nothing finds nothing to change, and no test has kept anything of a
 * change.
 *
 * @param {import('./project-copy.js').ProjectCopy} copy
 * @param {import('./test-order.js').TestOrder} order
 */
export async function isRestored(copy, order) {
  const { status } = await copy.build();
  if (status !== 0 || (await copy.uapi(['build', '--check'])).status !== 0) return false;
  for (const path of order.noticing()) {
    if ((await copy.test(path, order.millisecondsOf(path))) !== undefined) return false;
  }
  return true;
}
