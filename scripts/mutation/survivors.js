// SPDX-License-Identifier: MIT
// The mutants that no example killed, each with the reason that somebody has written down for it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAjv } from '../../src/read/manifest/create-ajv.js';
import { DocumentFault, parseChecked } from '../checked-yaml.js';
import { isRuntime } from './figures.js';

export const REASONS_PATH = 'test/mutation-reasons.yaml';

/** A text is told by its beginning; a whole function would be of no help. */
const TEXT_LENGTH_MAX = 120;

/**
 * @typedef {object} Survivor
 * @property {string} file - In the package's `src/`.
 * @property {string} mutator - As Stryker names it.
 * @property {string} line - The line that the changed text begins on.
 * @property {string} original
 * @property {string} replacement
 * @property {number} [times] - Absent for one; how many mutants are the same in all of the above.
 * @property {string | undefined} [reason]
 *
 * @typedef {{ file: string, reason: string } & Partial<Survivor>} Reason An entry with a file and a reason, and nothing
 *   else, speaks for whatever survives in a file of the runtime.
 */

/**
 * The survivors, in the order of their places.
 *
 * @param {readonly import('./stryker.js').Mutant[]} mutants
 * @returns {Survivor[]}
 */
export function survivorsOf(mutants) {
  /** @type {Map<string, Survivor[]>} */
  const survivors = new Map();
  for (const mutant of mutants.filter(({ detected }) => !detected)) {
    const { file, mutator, line, original, replacement } = mutant;
    const survivor = {
      file,
      mutator,
      line: brief(line),
      original: brief(original),
      replacement: brief(replacement),
    };
    const key = keyOf(survivor);
    survivors.set(key, [...(survivors.get(key) ?? []), survivor]);
  }
  return [...survivors.values()].flatMap(([survivor, ...others]) => {
    if (survivor === undefined) return [];
    return [others.length === 0 ? survivor : { ...survivor, times: others.length + 1 }];
  });
}

/**
 * One line, without a second space, cut where it is long.
 *
 * @param {string} text
 */
function brief(text) {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > TEXT_LENGTH_MAX ? `${line.slice(0, TEXT_LENGTH_MAX)}...` : line;
}

/** @param {Partial<Survivor>} survivor */
function keyOf({ file, mutator, line, original, replacement }) {
  return JSON.stringify([file, mutator, line, original, replacement]);
}

const SCHEMA = new URL('../../schemas/mutation-reasons.schema.json', import.meta.url);
const validate = /** @type {import('ajv').ValidateFunction<readonly Reason[]>} */ (
  createAjv({}, { isVerbose: true }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))
);

/**
 * @param {string} root
 * @returns {readonly Reason[]} The committed list.
 * @throws {DocumentFault}
 */
export function readReasons(root) {
  return parseReasons(readFileSync(join(root, REASONS_PATH), 'utf8'));
}

/**
 * @param {string} text
 * @returns {readonly Reason[]}
 * @throws {DocumentFault} Where it is no list of reasons, or has two for one mutant.
 */
export function parseReasons(text) {
  const { value: reasons, placeOf } = parseChecked(REASONS_PATH, text, validate);
  const keys = reasons.map((reason) => keyOf(reason));
  const twice = keys.findIndex((key, index) => keys.indexOf(key) < index);
  if (twice < 0) return reasons;
  const first = placeOf(keys.indexOf(keys[twice] ?? ''));
  throw new DocumentFault(`${placeOf(twice)}: a reason of the same mutant stands at ${first}: keep one`);
}

/**
 * Brings survivors and reasons together.
 *
 * @param {readonly Survivor[]} survivors
 * @param {readonly Reason[]} reasons
 * @returns {{ survivors: Survivor[], without: Survivor[], stale: Reason[] }} The survivors with their reasons, those
 *   that have none, and the reasons that no survivor needs, or another number of them.
 */
export function matchReasons(survivors, reasons) {
  const known = new Map(reasons.map((reason) => [keyOf(reason), reason]));
  const found = new Map(survivors.map((survivor) => [keyOf(survivor), survivor]));
  /**
   * @param {Partial<Survivor> | undefined} survivor
   * @param {Reason | undefined} reason
   */
  const isSame = (survivor, reason) => (survivor?.times ?? 1) === (reason?.times ?? 1);
  const ofFiles = new Map(reasons.filter(isOfFile).map((reason) => [reason.file, reason]));
  /** @param {Survivor} survivor */
  const reasonOf = (survivor) => {
    const reason = known.get(keyOf(survivor));
    return (isSame(survivor, reason) ? reason : undefined) ?? ofFiles.get(survivor.file);
  };
  const matched = survivors.map((survivor) => ({ ...survivor, reason: reasonOf(survivor)?.reason }));
  /** @param {Reason} reason */
  const isNeeded = (reason) =>
    isOfFile(reason)
      ? survivors.some(({ file }) => file === reason.file)
      : found.has(keyOf(reason)) && isSame(found.get(keyOf(reason)), reason);
  return {
    survivors: matched,
    without: matched.filter(({ reason }) => !reason),
    stale: reasons.filter((reason) => !isNeeded(reason)),
  };
}

/** @param {Reason} reason */
function isOfFile({ file, mutator }) {
  return mutator === undefined && isRuntime(file);
}
