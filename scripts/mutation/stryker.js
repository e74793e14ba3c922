// SPDX-License-Identifier: MIT
// StrykerJS over the reference implementation, with the examples and the cells of the chapters as its only tests.

import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { packageFiles, packagePath } from './reference.js';

/** Tables that are derived from the declarations: examples of the declarations have them right or wrong as a whole. */
const DERIVED = 'derived/';
/** What carries accesses to the device is no part of the uAPI, so no chapter has examples of it: it has tests of its own. */
const TRANSPORT = 'wire/';
/** A machine says what those tables are made of, by the build: nothing that runs reads it. `npm run mutants` changes it. */
const MACHINE = ' * @machine ';

/** A loop that runs through its mutant is found by counting, on any machine; time is for the few that do not. */
const MILLISECONDS_MAX = 20_000;

/** An example fails, or does not end; one that does not end may run out of memory before it runs out of time. */
const DETECTED = new Set(['Killed', 'Timeout', 'RuntimeError']);

/**
 * @typedef {object} Mutant
 * @property {string} file - In the package's `src/`.
 * @property {string} mutator
 * @property {string} line - The whole line that the changed text begins on.
 * @property {string} original
 * @property {string} replacement
 * @property {boolean} detected - An example failed, or did not end.
 * @property {boolean} covered - An example runs the changed text.
 */

/**
 * @param {string} root
 * @param {string} file - Part of the paths of the files to mutate; empty for all.
 * @returns {Promise<Mutant[]>} Sorted by file and place.
 */
export async function runStryker(root, file) {
  const files = packageFiles(root).filter((path) => path.includes(file) && isMutated(root, path));
  if (files.length === 0) throw new Error(`no module of the reference has "${file}" in its path`);
  const stryker = new Stryker({
    mutate: files.map(packagePath),
    testRunner: 'examples',
    plugins: [join(import.meta.dirname, 'stryker-plugin.js')],
    coverageAnalysis: 'perTest',
    concurrency: availableParallelism(),
    timeoutMS: MILLISECONDS_MAX,
    // Only what the examples and the package need is copied.
    ignorePatterns: [
      '**',
      '!generated/reference/package.json',
      '!generated/reference/src/**',
      '!generated/*/tests/**',
    ],
    tempDirName: '.uapi/stryker',
    reporters: ['progress-append-only'],
    logLevel: /** @type {import('@stryker-mutator/api/core').LogLevel} */ ('warn'),
    thresholds: { break: null },
  });
  const results = await stryker.runMutationTest();
  const texts = new Map(
    results.map(({ fileName }) => [fileName, readFileSync(fileName, 'utf8').split('\n')]),
  );
  return results
    .sort(
      (a, b) =>
        compare(a.fileName, b.fileName) ||
        comparePlaces(a.location, b.location) ||
        Number(a.id) - Number(b.id),
    )
    .map((result) => toMutant(result, texts.get(result.fileName) ?? [], join(root, packagePath(''))));
}

/**
 * @param {string} root
 * @param {string} path
 */
function isMutated(root, path) {
  return (
    ![DERIVED, TRANSPORT].some((folder) => path.startsWith(folder)) &&
    !readFileSync(join(root, packagePath(path)), 'utf8').includes(MACHINE)
  );
}

/**
 * Lines and columns of Stryker's places count from 1.
 *
 * @param {import('@stryker-mutator/api/core').MutantResult} result
 * @param {readonly string[]} lines - Of the file.
 * @param {string} folder
 * @returns {Mutant}
 */
function toMutant({ fileName, location, mutatorName, replacement, status }, lines, folder) {
  const { start, end } = location;
  const covering = lines.slice(start.line - 1, end.line);
  const [first = ''] = covering;
  const [text = '', ...others] = covering.map((line, index) =>
    index === covering.length - 1 ? line.slice(0, end.column - 1) : line,
  );
  if (!DETECTED.has(status) && status !== 'Survived' && status !== 'NoCoverage')
    throw new Error(`a mutant of ${fileName} ended as ${status}`);
  return {
    file: relative(folder, fileName).replaceAll('\\', '/'),
    mutator: mutatorName,
    line: first,
    original: [text.slice(start.column - 1), ...others].join('\n'),
    replacement,
    detected: DETECTED.has(status),
    covered: status !== 'NoCoverage',
  };
}

/**
 * @param {import('@stryker-mutator/api/core').Location} a
 * @param {import('@stryker-mutator/api/core').Location} b
 */
function comparePlaces(a, b) {
  return (
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    a.end.line - b.end.line ||
    a.end.column - b.end.column
  );
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
