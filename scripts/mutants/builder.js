// SPDX-License-Identifier: MIT
// The command `build` of one project, in a process that stays alive, so that a rebuild after a small change is fast. It
// is started in the project's folder and answers each message with the command's exit code and diagnostics.

import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** @param {string} path */
const load = (path) => import(pathToFileURL(join(process.cwd(), path)).href);

const { compile } = await load('scripts/compile.js');
const compiled = await compile();
if (compiled.kind === 'failed') throw new Error(compiled.errors);
const { run } = await load('dist/cli/main.js');
const { processEnvironment } = await load('dist/cli/environment.js');

const environment = processEnvironment();
const builder = environment.loadBuilder();

process.on('message', async () => {
  /** @type {string[]} */
  const said = [];
  const output = { write: (/** @type {string} */ text) => void said.push(text), isTerminal: false };
  const status = await run(['build'], {
    ...environment,
    stdout: output,
    stderr: output,
    loadBuilder: () => builder,
  });
  process.send?.({ status, output: said.join('') });
});
process.send?.('ready');
