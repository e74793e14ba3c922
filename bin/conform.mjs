// SPDX-License-Identifier: MIT
// `uapi conform`, from dist/: a program of its own, which loads no toolchain.

import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isReady } from './ready.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

if (await isReady(ROOT)) {
  const { run } = /** @type {{ run: (words: readonly string[], environment: object) => Promise<number> }} */ (
    await import(pathToFileURL(join(ROOT, 'dist/conform/conform.mjs')).href)
  );
  // A pipe that nobody reads any more is no error.
  process.stdout.on('error', () => {});
  process.exitCode = await run(process.argv.slice(3), {
    program: 'uapi conform',
    folder: process.cwd(),
    print: (/** @type {string} */ text) => process.stdout.write(text),
    complain: (/** @type {string} */ text) => process.stderr.write(text),
  });
} else {
  process.exitCode = 70;
}
