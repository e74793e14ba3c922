// SPDX-License-Identifier: MIT
// A one-token change of a source.

/**
 * @typedef {object} Mutant
 * @property {string} file - Project-relative path.
 * @property {number} start - Offset of the replaced text.
 * @property {number} end
 * @property {string} replacement
 * @property {string} what - What was changed, with its line.
 *
 * @typedef {object} Change
 * @property {string} kind
 * @property {number} start
 * @property {number} end
 * @property {string} replacement
 * @property {string} [from] - What a reader sees, where the replaced text itself would not tell.
 * @property {string} [to]
 */

/**
 * @param {string} file
 * @param {string} text - All of the file.
 * @param {Change} change
 * @returns {Mutant}
 */
export function mutant(file, text, { kind, start, end, replacement, from, to }) {
  const line = text.slice(0, start).split('\n').length;
  const shownFrom = brief(from ?? text.slice(start, end));
  const shownTo = brief(to ?? replacement) || 'nothing';
  return { file, start, end, replacement, what: `${file}:${line}: ${kind}: ${shownFrom} -> ${shownTo}` };
}

/**
 * @param {Mutant} mutant
 * @param {string} text - The file as it is.
 */
export function apply({ start, end, replacement }, text) {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** @param {string} text */
function brief(text) {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 70 ? `${line.slice(0, 67)}...` : line;
}
