// SPDX-License-Identifier: MIT
// Runs a command of a kit, other than the conformance runner.

import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run-conform.mjs';

export { ROOT };

/**
 * Runs the words of a command line, and sets the exit code.
 *
 * @param {'serve' | 'judge'} name
 * @param {readonly string[]} words
 * @param {string} home - The folder with the outputs.
 */
export async function runKit(name, words, home) {
  /** @typedef {(name: string, words: readonly string[], home: string) => Promise<number>} Run */
  const { run } = /** @type {{ run: Run }} */ (
    await import(pathToFileURL(join(ROOT, 'dist/kit/kit.mjs')).href)
  );
  process.exitCode = await run(name, words, home);
}
