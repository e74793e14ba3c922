// SPDX-License-Identifier: MIT
// Runs the conformance runner of dist/, in a project and in a kit.

import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of the project or of the kit that this file is in. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs the words of a command line, and sets the exit code.
 *
 * @param {readonly string[]} words
 * @param {string} program - How the user calls it.
 * @param {string} [home] - The folder with the outputs, if they come with the program.
 */
export async function runConform(words, program, home) {
  const { run } = /** @type {{ run: (words: readonly string[], environment: object) => Promise<number> }} */ (
    await import(pathToFileURL(join(ROOT, 'dist/conform/conform.mjs')).href)
  );
  // A pipe that nobody reads any more is no error.
  process.stdout.on('error', () => {});
  process.exitCode = await run(words, {
    program,
    folder: process.cwd(),
    ...(home === undefined ? {} : { home }),
    print: (/** @type {string} */ text) => process.stdout.write(text),
    complain: (/** @type {string} */ text) => process.stderr.write(text),
  });
}
