// SPDX-License-Identifier: MIT
// Columns of a line in which a tab reaches to the next multiple of eight, as kernel sources are read.

export const TAB_WIDTH = 8;

/** The width of a page of kernel source. */
export const PAGE_WIDTH = 80;

/** The column after the last character; the first column is 0. */
export function columnAfter(text: string): number {
  let column = 0;
  for (const character of text) {
    column = character === '\t' ? nextTab(column) : column + 1;
  }
  return column;
}

/** The first tab stop after a column. */
export function nextTab(column: number): number {
  return (Math.floor(column / TAB_WIDTH) + 1) * TAB_WIDTH;
}

/** White space from column 0 to a column: tabs, then spaces. */
export function indentTo(column: number): string {
  return '\t'.repeat(Math.floor(column / TAB_WIDTH)) + ' '.repeat(column % TAB_WIDTH);
}

/** The text with tabs after it, up to a tab stop; one space where it already reaches that far. */
export function padTo(text: string, stop: number): string {
  let padded = text;
  while (columnAfter(padded) < stop) padded += '\t';
  return padded === text ? `${text} ` : padded;
}
