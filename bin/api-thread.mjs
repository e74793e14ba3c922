// SPDX-License-Identifier: MIT
// The thread of TypeDoc, beside the thread that builds. It loads TypeDoc at once, with V8's compiled code of an earlier
// run, and waits for folders of packages.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { createLoader } from './loader.mjs';

const DIST = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');

const { load, save } = createLoader(join(DIST, 'code-cache'));
const { convertPackage } = /** @type {typeof import('../src/cli/api/convert-package.js')} */ (
  load(join(DIST, 'cli/api/convert-package.js'))
);

parentPort?.once('message', async (/** @type {readonly string[]} */ folders) => {
  const converted = [];
  for (const folder of folders) converted.push(await convertPackage(folder));
  // Before the answer, since the thread is ended after it.
  save();
  parentPort?.postMessage(converted);
});
