// SPDX-License-Identifier: MIT
// Columns of text, each as wide as its widest cell.

interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/**
 * @param rows - One cell per column.
 * @param indent - Put before each line.
 * @returns The title line and one line per row, without trailing space.
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], indent = ''): string {
  const lines = [columns.map((column) => column.title), ...rows];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]!.length)));
  return lines
    .map(
      (line) =>
        `${indent}${line.map((cell, index) => pad(cell, widths[index]!, columns[index]!.align)).join('  ')}`,
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

function pad(cell: string, width: number, align: Column['align']): string {
  return align === 'left' ? cell.padEnd(width) : cell.padStart(width);
}
