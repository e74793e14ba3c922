// SPDX-License-Identifier: MIT
// Runs the command from dist/, after a check that dist/ was compiled from src/ as it is.

import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createLoader } from './loader.mjs';
import { isReady } from './ready.mjs';

/**
 * What `src/cli/main.ts` exports; the environment is its own affair.
 *
 * @typedef {object} Main
 * @property {(words: readonly string[], environment: unknown) => Promise<number>} run
 * @property {(importModule: (url: string) => Promise<unknown>) => unknown} processEnvironment
 */

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * How much a function runs before V8 optimises it: three times the default, as each Node's V8 calls it. A build is soon
 * over, and a fifth of its work was to optimise what then hardly ran.
 *
 * @type {Readonly<Record<string, string>>}
 */
const OPTIMISE_LATE = {
  20: '--interrupt-budget=200000',
  22: '--invocation-count-for-turbofan=9000',
  24: '--invocation-count-for-turbofan=9000',
  26: '--invocation-count-for-turbofan=9000',
};

/** Commands that do the same many times over, which pays for optimising. */
const LASTING = ['serve', 'judge'];

const [major = ''] = process.versions.node.split('.');
// An unknown flag would be complained of.
const optimiseLate = LASTING.includes(process.argv[2] ?? '') ? undefined : OPTIMISE_LATE[major];
if (optimiseLate !== undefined) setFlagsFromString(optimiseLate);

if (await isReady(ROOT)) {
  const { load, save } = createLoader(join(ROOT, 'dist/code-cache'));
  const { run, processEnvironment } = /** @type {Main} */ (load(join(ROOT, 'dist/cli/main.js')));
  const environment = processEnvironment((url) => import(url));
  process.exitCode = await run(process.argv.slice(2), environment);
  // A command that failed may have run too little for others to go by.
  if (process.exitCode === 0) save();
} else {
  process.exitCode = 70;
}
