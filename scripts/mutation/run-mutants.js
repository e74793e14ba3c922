// SPDX-License-Identifier: MIT
// The second half of `npm run mutation`, as it is printed.

import process from 'node:process';
import { stringify } from 'yaml';
import { columns } from './columns.js';
import { ALL, AUTHORED, figuresOf, percent } from './figures.js';
import { runStryker } from './stryker.js';
import { matchReasons, REASONS_PATH, readReasons, survivorsOf } from './survivors.js';

/** Of all, and of what the spec authors. */
const PERCENT_MIN = 90;

/**
 * @param {string} root
 * @param {string} file - Part of the paths of the files to mutate; empty for all.
 * @returns {Promise<{ mutants: import('./stryker.js').Mutant[], survivors: import('./survivors.js').Survivor[], ok: boolean }>}
 */
export async function runAndPrint(root, file) {
  // What is wrong with them is told before the run, which takes long.
  const reasons = readReasons(root).filter((reason) => reason.file.includes(file));
  const mutants = await runStryker(root, file);
  const { survivors, without, stale } = matchReasons(survivorsOf(mutants), reasons);
  const { parts, files } = figuresOf(mutants);
  process.stdout.write(`${table(files)}\n${table(parts)}\n`);
  printList(`Survivors without a reason; add them to ${REASONS_PATH}, with one`, without, { reason: '' });
  printList(`Reasons in ${REASONS_PATH} that no survivor needs, or another number of them`, stale, {});
  const totals = parts.filter(({ name }) => name === ALL || name === AUTHORED);
  const isEnough = totals.every((total) => percent(total) >= PERCENT_MIN);
  if (!isEnough) process.stdout.write(`Fewer than ${PERCENT_MIN} % of the mutants are killed.\n`);
  return { mutants, survivors, ok: isEnough && without.length === 0 && stale.length === 0 };
}

/** @param {readonly import('./figures.js').Figure[]} figures */
function table(figures) {
  const rows = figures.map((each) => [
    each.name,
    ...[each.mutants, each.killed, each.uncovered].map(String),
    `${percent(each).toFixed(1)} %`,
  ]);
  return columns([['', 'mutants', 'killed', 'not run', 'score'], ...rows]);
}

/**
 * As YAML, to be pasted.
 *
 * @param {string} title
 * @param {readonly Partial<import('./survivors.js').Survivor>[]} survivors
 * @param {object} more - What each entry gets besides.
 */
function printList(title, survivors, more) {
  if (survivors.length === 0) return;
  const entries = survivors.map((survivor) => ({ ...survivor, ...more }));
  process.stdout.write(`${title}:\n\n${stringify(entries, { lineWidth: 0 })}\n`);
}
