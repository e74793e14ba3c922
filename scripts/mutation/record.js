// SPDX-License-Identifier: MIT
// The results of the last full run, as two committed files: data, and tables for people. They contain no time and no
// path of the machine, so the same sources give the same bytes.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAbsent } from '../error-text.js';
import { figuresOf } from './figures.js';
import { printRecord } from './record-table.js';
import { cellFiles, exampleFiles, packageFiles, packagePath } from './reference.js';
import { readViolations } from './violations.js';

const DATA_PATH = 'test/mutation.json';
const TABLE_PATH = 'test/mutation.md';
const COMMENT = 'SPDX-License-Identifier: MIT. Written by `npm run mutation`; do not edit.';

/**
 * @typedef {object} MutationRecord
 * @property {ViolationRecord | undefined} [violations]
 * @property {MutantRecord | undefined} [mutants]
 *
 * @typedef {object} ViolationRecord
 * @property {string} of - A hash of what they ran against, and of the violations.
 * @property {number} count
 * @property {number} killed
 * @property {readonly ViolationRow[]} list - Each violation with its rule, what killed it, and how many other examples fail.
 *
 * @typedef {object} ViolationRow
 * @property {string} edition
 * @property {string} rule
 * @property {string} title
 * @property {string} module
 * @property {readonly string[]} killedBy
 * @property {number} others
 *
 * @typedef {object} MutantRecord
 * @property {string} of - A hash of what they ran against.
 * @property {readonly import('./figures.js').Figure[]} parts
 * @property {readonly import('./figures.js').Figure[]} files
 * @property {readonly import('./survivors.js').Survivor[]} survivors
 */

/**
 * @param {string} root
 * @returns {MutationRecord} Empty where there is none.
 */
export function readRecord(root) {
  try {
    const { violations, mutants } = JSON.parse(readFileSync(join(root, DATA_PATH), 'utf8'));
    return { violations, mutants };
  } catch (error) {
    if (!isAbsent(error)) throw error;
    return {};
  }
}

/**
 * @param {string} root
 * @param {MutationRecord} record
 */
export function writeRecord(root, { violations, mutants }) {
  const data = JSON.stringify({ $comment: COMMENT, violations, mutants }, undefined, 2);
  writeFileSync(join(root, DATA_PATH), `${data}\n`);
  writeFileSync(join(root, TABLE_PATH), printRecord({ violations, mutants }));
}

/**
 * @param {string} root
 * @param {readonly import('./violations.js').Verdict[]} verdicts
 */
export function recordViolations(root, verdicts) {
  return {
    of: hashOfViolations(root),
    count: verdicts.length,
    killed: verdicts.filter(({ survived }) => survived === undefined).length,
    list: verdicts.map(({ violation: { edition, rule, title, module }, killedBy, alsoFail }) => ({
      edition,
      rule,
      title,
      module,
      killedBy,
      others: alsoFail.length,
    })),
  };
}

/**
 * @param {string} root
 * @param {readonly import('./stryker.js').Mutant[]} mutants
 * @param {readonly import('./survivors.js').Survivor[]} survivors - With their reasons.
 */
export function recordMutants(root, mutants, survivors) {
  return { of: hashOfMutants(root), ...figuresOf(mutants), survivors };
}

/**
 * Which halves of the record are not of the sources as they are.
 *
 * @param {string} root
 */
export function staleHalves(root) {
  const { violations, mutants } = readRecord(root);
  return [
    ...(violations?.of === hashOfViolations(root) ? [] : ['violations']),
    ...(mutants?.of === hashOfMutants(root) ? [] : ['mutants']),
  ];
}

/** @param {string} root */
function hashOfViolations(root) {
  return hashOfSources(root, exampleFiles(root), JSON.stringify(readViolations(root)));
}

/** @param {string} root */
function hashOfMutants(root) {
  return hashOfSources(root, [...exampleFiles(root), ...cellFiles(root)]);
}

/**
 * Of the package's sources and of tests.
 *
 * @param {string} root
 * @param {readonly string[]} tests
 */
function hashOfSources(root, tests, more = '') {
  const hash = createHash('sha256').update(more);
  for (const path of [...packageFiles(root).map(packagePath), ...tests])
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}
