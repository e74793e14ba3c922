// SPDX-License-Identifier: MIT
// A thread that runs examples against one changed module after the other. It reports each outcome at once, because the
// next example may never end.

import { parentPort, workerData } from 'node:worker_threads';
import { errorText } from '../error-text.js';
import { loadExamples, runExample } from './examples.js';

/** @type {import('./reference.js').Reference} */
const { modules, aliases } = workerData;

/**
 * @typedef {object} Task
 * @property {string} [path] - The changed module; the reference as it is without.
 * @property {string} [code]
 * @property {readonly string[]} files - Test files.
 * @property {readonly (readonly [string, string])[]} names - Names that only the changed module imports by.
 * @property {readonly string[]} first - IDs of the examples that count; they run before the others.
 *
 * @typedef {{ kind: 'outcome', id: string, outcome: import('./examples.js').Outcome }
 *   | { kind: 'ended', fault: string | undefined }} Answer
 */

/** @param {Answer} answer */
const say = (answer) => parentPort?.postMessage(answer);

/**
 * @param {Task} task
 * @returns {Promise<string | undefined>} Why the examples could not be loaded.
 */
async function runTask({ path, code = '', files, names, first }) {
  const changed = path === undefined ? modules : new Map([...modules, [path, code]]);
  let examples;
  try {
    examples = loadExamples({ modules: changed, aliases }, files, new Map(names));
  } catch (error) {
    return errorText(error);
  }
  const counting = examples.filter(({ id }) => first.includes(id));
  const others = examples.filter(({ id }) => !first.includes(id));
  for (const example of [...counting, ...others])
    say({ kind: 'outcome', id: example.id, outcome: await runExample(example) });
  return undefined;
}

parentPort?.on('message', async (task) => say({ kind: 'ended', fault: await runTask(task) }));
parentPort?.postMessage('ready');
