// SPDX-License-Identifier: MIT
// Which test file is the likeliest to notice a change, and how long each takes.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a change of the spec can affect beside the examples. */
const OTHER_TESTS = [
  'arc-query',
  'c',
  'data-window',
  'device',
  'discovery',
  'header',
  'machine',
  'machine-thread',
  'precedence',
  'vectors',
].map((name) => `test/${name}.test.ts`);

/**
 * All test files that a change of the spec can affect, as project-relative paths.
 *
 * @param {string} root
 */
export function testFiles(root) {
  const examples = readdirSync(join(root, 'generated'))
    .map((name) => `generated/${name}/tests`)
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((file) => file.endsWith('.test.ts'))
        .map((file) => `${folder}/${file}`),
    );
  return [...examples, ...OTHER_TESTS];
}

/** What notices a change, by what has noticed others: a test that noticed one of the same file, then one that is quick. */
export class TestOrder {
  /** @type {Map<string, number>} */
  #milliseconds = new Map();
  /** Source to test file to how many changes of the source it has noticed. @type {Map<string, Map<string, number>>} */
  #noticed = new Map();

  /**
   * @param {string} path
   * @param {number} milliseconds - For the untouched spec.
   */
  noteTime(path, milliseconds) {
    this.#milliseconds.set(path, milliseconds);
  }

  /**
   * @param {string} source
   * @param {string} path - The test file that noticed a change of it.
   */
  noteNoticed(source, path) {
    const counts = this.#noticed.get(source) ?? new Map();
    this.#noticed.set(source, counts.set(path, (counts.get(path) ?? 0) + 1));
  }

  /** @param {string} path */
  millisecondsOf(path) {
    return this.#milliseconds.get(path);
  }

  /** Test files that have noticed anything. */
  noticing() {
    return new Set([...this.#noticed.values()].flatMap((counts) => [...counts.keys()]));
  }

  /**
   * @param {readonly string[]} paths
   * @param {string} source - What is changed.
   */
  sorted(paths, source) {
    const noticed = this.#noticed.get(source);
    /** Changes noticed per second. @param {string} path */
    const yieldOf = (path) => (noticed?.get(path) ?? 0) / (this.millisecondsOf(path) ?? Infinity);
    return [...paths].sort(
      (a, b) => yieldOf(b) - yieldOf(a) || (this.millisecondsOf(a) ?? 0) - (this.millisecondsOf(b) ?? 0),
    );
  }
}
