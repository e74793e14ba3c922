// SPDX-License-Identifier: MIT
// The compiled command in a process that stays: each message is a command line for a project, each answer how the command ended.

import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../../..');

/** @param {string} path */
const load = (path) => import(pathToFileURL(join(ROOT, path)).href);

const { compile } = await load('scripts/compile.js');
const compiled = await compile();
if (compiled.kind === 'failed') throw new Error(compiled.errors);
const { run, processEnvironment } = await load('dist/cli/main.js');

const environment = processEnvironment();
const builder = environment.loadBuilder();

function createOutput() {
  /** @type {string[]} */
  const said = [];
  return {
    isTerminal: false,
    write: (/** @type {string} */ text) => void said.push(text),
    text: () => said.join(''),
  };
}

process.on('message', async (/** @type {{ root: string, words: readonly string[] }} */ { root, words }) => {
  const [stdout, stderr] = [createOutput(), createOutput()];
  const code = await run(words, {
    ...environment,
    folder: root,
    variables: {},
    stdout,
    stderr,
    loadBuilder: () => builder,
  });
  process.send?.({ code, stdout: stdout.text(), stderr: stderr.text() });
});
process.on('disconnect', () => process.exit());
