// SPDX-License-Identifier: MIT
// Whether a change of the spec is noticed, and by what.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apply } from './mutant.js';

/** What a change of the spec can affect beside the examples. */
const OTHER_TESTS = ['header', 'c', 'device', 'vectors', 'machine', 'machine-thread', 'precedence'].map(
  (name) => `test/${name}.test.ts`,
);

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
 * @returns {Promise<Verdict>}
 */
export async function tryMutant(copy, mutant) {
  const path = join(copy.folder, mutant.file);
  const original = readFileSync(path, 'utf8');
  writeFileSync(path, apply(mutant, original));
  try {
    return await judge(copy, mutant);
  } finally {
    writeFileSync(path, original);
  }
}

/**
 * @param {import('./project-copy.js').ProjectCopy} copy
 * @param {import('./mutant.js').Mutant} mutant
 * @returns {Promise<Verdict>}
 */
async function judge(copy, mutant) {
  const { status, output } = await copy.build();
  if (status === 1) return { by: 'diagnostics', detail: /error\[([\w-]+)\]/.exec(output)?.[1] ?? output };
  // Any other code is not the spec's fault.
  if (status !== 0) return { by: 'fault', detail: `the build ended with ${status}: ${output.trim()}` };
  /** @type {readonly [by: Verdict['by'], paths: readonly string[]][]} */
  const steps = [
    ['examples', testsOf(copy, mutant.file)],
    ['other tests', ['generated/', ...OTHER_TESTS]],
  ];
  for (const [by, paths] of steps) {
    const verdict = await testVerdict(copy, by, paths);
    if (verdict !== undefined) return verdict;
  }
  return { by: 'nothing', detail: '' };
}

/**
 * @param {import('./project-copy.js').ProjectCopy} copy
 * @param {Verdict['by']} by
 * @param {readonly string[]} paths
 * @returns {Promise<Verdict | undefined>}
 */
async function testVerdict(copy, by, paths) {
  const { status, output } = await copy.test(paths);
  if (status === 0) return undefined;
  if (status === null) return { by, detail: 'a test does not end' };
  const failure = /FAIL +(.*)/.exec(output)?.[1];
  // Without a failure vitest did not come to run the tests.
  return failure === undefined ? { by: 'fault', detail: output.trim() } : { by, detail: failure };
}

/**
 * The tests of the edition that a file belongs to, by its folder; of every edition where none has that name.
 *
 * @param {import('./project-copy.js').ProjectCopy} copy
 * @param {string} file
 */
function testsOf(copy, file) {
  const edition = readdirSync(join(copy.folder, 'generated')).find((name) =>
    file.split('/').slice(0, -1).includes(name),
  );
  return [edition === undefined ? 'generated/' : `generated/${edition}/`];
}

/**
 * What is wrong with the untouched copy; undefined where nothing is. A copy that fails by itself would pass for one
 * that notices everything.
 *
 * @param {import('./project-copy.js').ProjectCopy} copy
 */
export async function baselineFault(copy) {
  const build = await copy.build();
  if (build.status !== 0) return build.output;
  const tests = await copy.test(['generated/', ...OTHER_TESTS]);
  return tests.status === 0 ? undefined : tests.output;
}

/**
 * Whether the copy is again what it was: a build from nothing finds nothing to change.
 *
 * @param {import('./project-copy.js').ProjectCopy} copy
 */
export async function isRestored(copy) {
  const { status } = await copy.build();
  return status === 0 && (await copy.uapi(['build', '--check'])).status === 0;
}
