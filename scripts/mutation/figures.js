// SPDX-License-Identifier: MIT
// How many mutants were killed: of a file, of a folder, of what the spec authors, of all.

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {number} mutants
 * @property {number} killed - An example failed, or did not end.
 * @property {number} uncovered - No example runs the changed text.
 */

/** The runtime of the package: mechanics that know no uAPI, with tests of their own beside the examples. */
export const RUNTIME = 'core';
/** The names of the figures over all folders, and over all but the runtime. */
export const ALL = 'all';
export const AUTHORED = 'authored by the spec';

/**
 * @param {readonly import('./stryker.js').Mutant[]} mutants
 * @returns {{ parts: Figure[], files: Figure[] }} The figures over several folders come first.
 */
export function figuresOf(mutants) {
  const folders = [...new Set(mutants.map(({ file }) => folderOf(file)))].sort();
  const files = [...new Set(mutants.map(({ file }) => file))];
  const authored = mutants.filter(({ file }) => !isRuntime(file));
  return {
    parts: [
      figure(ALL, mutants),
      figure(AUTHORED, authored),
      ...folders.map((name) =>
        figure(
          name,
          mutants.filter(({ file }) => folderOf(file) === name),
        ),
      ),
    ],
    files: files.map((name) =>
      figure(
        name,
        mutants.filter(({ file }) => file === name),
      ),
    ),
  };
}

/** @param {string} file */
export function isRuntime(file) {
  return folderOf(file) === RUNTIME;
}

/**
 * @param {string} file
 * @returns {string}
 */
function folderOf(file) {
  return file.slice(0, file.indexOf('/'));
}

/**
 * @param {string} name
 * @param {readonly import('./stryker.js').Mutant[]} mutants
 * @returns {Figure}
 */
function figure(name, mutants) {
  return {
    name,
    mutants: mutants.length,
    killed: mutants.filter(({ detected }) => detected).length,
    uncovered: mutants.filter(({ covered }) => !covered).length,
  };
}

/**
 * Rounded down to a tenth, so that 90.0 is 90.
 *
 * @param {Pick<Figure, 'mutants' | 'killed'>} figure
 */
export function percent({ mutants, killed }) {
  return mutants === 0 ? 100 : Math.floor((1000 * killed) / mutants) / 10;
}
