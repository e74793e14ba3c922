// SPDX-License-Identifier: MIT
// Runs the command from dist/, after a check that dist/ was compiled from src/ as it is.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createLoader } from './loader.mjs';

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

const [major = ''] = process.versions.node.split('.');
// An unknown flag would be complained of.
const optimiseLate = OPTIMISE_LATE[major];
if (optimiseLate !== undefined) setFlagsFromString(optimiseLate);

/** An installed package has no sources to be stale against. */
async function isReady() {
  if (!existsSync(join(ROOT, 'src/cli/main.ts'))) return true;
  const { isFresh } = await import('../scripts/stamp.js');
  return isFresh(ROOT) || (await recompile());
}

async function recompile() {
  process.stderr.write('uapi: src/ changed; compiling it first\n');
  try {
    const { compile } = await import('../scripts/compile.js');
    const result = await compile(ROOT);
    if (result.kind !== 'failed') return true;
    process.stderr.write(`${result.errors}uapi: src/ does not compile\n`);
  } catch (error) {
    process.stderr.write(
      `uapi: cannot compile src/: ${error instanceof Error ? error.message : error}\nuapi: run \`npm ci\`, then \`npm run prepare\`\n`,
    );
  }
  return false;
}

if (await isReady()) {
  const { load, save } = createLoader(join(ROOT, 'dist/code-cache'));
  const { run, processEnvironment } = /** @type {Main} */ (load(join(ROOT, 'dist/cli/main.js')));
  const environment = processEnvironment((url) => import(url));
  process.exitCode = await run(process.argv.slice(2), environment);
  // A command that failed may have run too little for others to go by.
  if (process.exitCode === 0) save();
} else {
  process.exitCode = 70;
}
