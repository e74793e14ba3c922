// SPDX-License-Identifier: MIT
// Two edits for any project, as an author makes them between two rebuilds: one changed sentence, and one changed
// declaration.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCompiled } from '../compiled.js';

/** @type {typeof import('../../src/testing/chapter.js')} */
const { fencedExamples } = await loadCompiled('testing/chapter.js');

/**
 * Gives a sentence of the longest chapter another end each time.
 *
 * @param {string} root
 * @returns {(round: number) => void}
 */
export function sentenceEditor(root) {
  const [path, text] = longest(root, (name) => name.endsWith('.md'));
  const lines = text.split('\n');
  const inside = new Set(
    fencedExamples(text).flatMap(({ line, lines: code }) => code.map((_, index) => line + index)),
  );
  const number = lines.findIndex((line, index) => !inside.has(index) && /^[A-Z].*\.$/.test(line));
  return (round) => {
    const changed = lines.map((line, index) =>
      index === number ? line.replace(/\.$/, `, in the ${round}th edit of this sentence.`) : line,
    );
    writeFileSync(path, changed.join('\n'));
  };
}

/**
 * Renames the parameter of a macro each time.
 *
 * @param {string} root
 * @returns {(round: number) => void}
 */
export function declarationEditor(root) {
  const pattern = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\nexport const \w+ = \((\w+): u\d+\): \w+ =>[^;]*;/;
  const [path, text] = longest(
    root,
    (name, content) => name.endsWith('.ts') && content.includes('@macro ') && pattern.test(content),
  );
  return (round) => {
    const changed = text.replace(pattern, (macro, parameter) =>
      macro.replaceAll(new RegExp(`\\b${parameter}\\b`, 'g'), `${parameter}${round}`),
    );
    writeFileSync(path, changed);
  };
}

/**
 * The longest file of the spec that is wanted, with its text.
 *
 * @param {string} root
 * @param {(path: string, text: string) => boolean} isWanted
 * @returns {readonly [path: string, text: string]}
 */
function longest(root, isWanted) {
  const [found] = readdirSync(join(root, 'spec'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== join(root, 'spec'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => /** @type {const} */ ([path, readFileSync(path, 'utf8')]))
    .filter(([path, text]) => isWanted(path, text))
    .sort(([, a], [, b]) => b.length - a.length);
  if (found === undefined) throw new Error('no file of the spec is of use');
  return found;
}
