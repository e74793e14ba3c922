// SPDX-License-Identifier: MIT
// Columns of text for the terminal.

/**
 * @param {readonly (readonly string[])[]} rows - The first one has the titles.
 * @returns {string} One line per row, each column as wide as its widest cell.
 */
export function columns(rows) {
  const widths = rows[0]?.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, index) => cell.padEnd(widths?.[index] ?? 0)).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}
