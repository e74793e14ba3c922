// SPDX-License-Identifier: MIT
// A thread that runs examples against one changed module after the other. It says each outcome as soon as it has it,
// since the next example may never end.

import { parentPort, workerData } from 'node:worker_threads';
import { loadExamples, runExample } from './examples.js';

/** @type {import('./reference.js').Reference} */
const { modules, aliases } = workerData;

/**
 * @param {object} task
 * @param {string} task.path - The changed module; the reference as it is without.
 * @param {string} task.code
 * @param {readonly string[]} task.files - Test files.
 * @param {readonly [string, string][]} task.names - Names that only the changed module imports by.
 * @param {readonly string[]} task.first - IDs of the examples that count; they run before the others.
 */
async function runTask({ path, code, files, names, first }) {
  const changed = path === undefined ? modules : new Map([...modules, [path, code]]);
  let examples;
  try {
    examples = loadExamples({ modules: changed, aliases }, files, new Map(names));
  } catch (error) {
    return String(error?.message ?? error);
  }
  const isFirst = ({ id }) => first.includes(id);
  for (const example of [...examples.filter(isFirst), ...examples.filter((each) => !isFirst(each))])
    parentPort.postMessage({ id: example.id, outcome: await runExample(example) });
  return undefined;
}

parentPort.on('message', async (task) => {
  const fault = await runTask(task);
  parentPort.postMessage({ ended: true, fault });
});
parentPort.postMessage({ ready: true });
