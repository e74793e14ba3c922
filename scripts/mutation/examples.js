// SPDX-License-Identifier: MIT
// The examples of a copy of the reference, collected and run one by one.

import { errorText } from '../error-text.js';
import { Copy } from './copy.js';

/**
 * @typedef {object} Example - A cell is run as one.
 * @property {string} edition - The folder of its tests; empty of a cell.
 * @property {string} id - Unique in the edition; of a cell with the file that it is in.
 * @property {() => unknown} run
 *
 * @typedef {object} Outcome
 * @property {'passed' | 'failed' | 'broken'} kind - `failed` by an assertion; anything else that is thrown tells nothing of a rule.
 * @property {string} message
 */

/**
 * Loads test files into a copy of the reference of their own.
 *
 * @param {import('./reference.js').Reference} reference
 * @param {readonly string[]} files
 * @param {ReadonlyMap<string, string>} [aliases]
 * @returns {Example[]}
 */
export function loadExamples(reference, files, aliases) {
  /** @type {Example[]} */
  const examples = [];
  let loading = '';
  /**
   * @param {string} name
   * @param {{ meta: { edition: string, example: string } } | (() => unknown)} options - A cell has none.
   * @param {() => unknown} [run]
   */
  const test = (name, options, run) => {
    if (typeof options === 'function')
      examples.push({ edition: '', id: `${loading}: ${name}`, run: options });
    else if (run !== undefined)
      examples.push({ edition: options.meta.edition, id: options.meta.example, run });
  };
  // A cell that a target cannot bring about says nothing of it.
  test.skipIf = (/** @type {boolean} */ isSkipped) => (isSkipped ? () => undefined : test);
  const copy = new Copy(reference, new Map([['vitest', { test }]]), aliases);
  for (const file of files) {
    loading = file;
    copy.load(file);
  }
  return examples;
}

/**
 * @param {Example} example
 * @returns {Promise<Outcome>}
 */
export async function runExample({ run }) {
  const names = new Set(Reflect.ownKeys(globalThis));
  try {
    await run();
    return { kind: 'passed', message: '' };
  } catch (error) {
    return { kind: isAssertion(error) ? 'failed' : 'broken', message: errorText(error) };
  } finally {
    // An example that defines a global and fails does not come to take it back; the next one would see it.
    for (const name of Reflect.ownKeys(globalThis))
      if (!names.has(name)) Reflect.deleteProperty(globalThis, name);
  }
}

/**
 * A transcript wraps whatever its target throws, with that as the cause.
 *
 * @param {unknown} error
 */
function isAssertion(error) {
  return error instanceof Error && error.name === 'AssertionError' && error.cause === undefined;
}
