// SPDX-License-Identifier: MIT
// The thread that TypeDoc runs in, beside the one that builds. It loads TypeDoc at once, which takes as long as the rest,
// and waits for folders.

import { parentPort } from 'node:worker_threads';
import { convertPackage } from './convert-package.js';

const loaded = import('typedoc');

parentPort?.once('message', async (folders: readonly string[]) => {
  await loaded;
  const converted = [];
  for (const folder of folders) converted.push(await convertPackage(folder));
  parentPort?.postMessage(converted);
});
