// SPDX-License-Identifier: MIT
// Prints a table: as columns that read well in plain text where they fit, else as a list-table.

import { printInline, unwrapped, wrapWords } from './print-inline.js';
import type { RstText } from './rst.js';

const GAP = '  ';

export function printTable(
  header: readonly RstText[],
  rows: readonly (readonly RstText[])[],
  width: number,
): readonly string[] {
  const cells = [header, ...rows].map((row) =>
    header.map((_, column) => unwrapped(printInline(row[column] ?? []))),
  );
  const widths = header.map((_, column) => Math.max(1, ...cells.map((row) => row[column]?.length ?? 0)));
  // As plain text, Sphinx draws a box around each cell, which takes more than our gaps.
  const total = widths.reduce((sum, columns) => sum + columns + 3, 1);
  // A table of one column cannot be told from a title.
  const isSimple = header.length > 1 && rows.length > 0 && total <= width && cells.flat().every(isNarrow);
  return isSimple ? printColumns(cells, widths) : printListTable(header, rows, width);
}

/** Whether each character surely takes one column: Latin and its neighbours, dashes, quotes. */
function isNarrow(cell: string): boolean {
  return /^[ -\u02ff\u0370-\u10ff\u2010-\u2027]*$/.test(cell);
}

function printColumns(cells: readonly (readonly string[])[], widths: readonly number[]): readonly string[] {
  const border = widths.map((columns) => '='.repeat(columns)).join(GAP);
  const [header = [], ...rows] = cells.map((row) => printRow(row, widths));
  return [border, ...[header].flat(), border, ...rows, border];
}

/** A row whose first cell is empty would continue the row above: a lone backslash prints as nothing. */
function printRow(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, column) => (cell === '' && column === 0 ? '\\' : cell).padEnd(widths[column] ?? 0))
    .join(GAP)
    .trimEnd();
}

function printListTable(
  header: readonly RstText[],
  rows: readonly (readonly RstText[])[],
  width: number,
): readonly string[] {
  const all = [header, ...rows].flatMap((row) =>
    header.flatMap((_, column) => printCell(row[column] ?? [], column, width)),
  );
  const widths = shareWidth([header, ...rows], header.length, width - TEXT_MARGIN - 3 * header.length);
  return [
    '.. list-table::',
    // To Sphinx, a header without a row is no table.
    `   :header-rows: ${rows.length === 0 ? 0 : 1}`,
    `   :widths: ${widths.join(' ')}`,
    '',
    ...all,
  ];
}

/** What Sphinx needs beside the borders of the cells, when it prints a table as plain text. */
const TEXT_MARGIN = 3;

/** Columns for each column of a list-table, so that it fits as plain text: narrow ones have what they need. */
function shareWidth(rows: readonly (readonly RstText[])[], count: number, total: number): readonly number[] {
  const natural = Array.from({ length: count }, (_, column) =>
    Math.max(4, ...rows.map((row) => shownLength(row[column] ?? []))),
  );
  const widths = [...natural];
  let open = natural.map((_, column) => column);
  let left = total;
  for (;;) {
    const share = Math.floor(left / Math.max(open.length, 1));
    const narrow = open.filter((column) => natural[column]! <= share);
    if (narrow.length === 0) {
      for (const column of open) widths[column] = Math.max(4, share);
      return widths;
    }
    for (const column of narrow) left -= natural[column]!;
    open = open.filter((column) => !narrow.includes(column));
  }
}

/** Letters of a cell as Sphinx shows them in plain text, where code stands in quotes. */
function shownLength(cell: RstText): number {
  return cell.reduce((sum, inline) => {
    switch (inline.kind) {
      case 'text':
      case 'link':
        return sum + inline.text.length;
      case 'literal':
      case 'emphasis':
        return sum + inline.text.length + 2;
      case 'strong':
        return sum + inline.text.length + 4;
      case 'role':
        return sum + (inline.title ?? inline.target).length + 2;
      default:
        return inline satisfies never;
    }
  }, 0);
}

function printCell(cell: RstText, column: number, width: number): readonly string[] {
  const lead = column === 0 ? '   * -' : '     -';
  const lines = wrapWords(printInline(cell), width - lead.length - 1);
  if (lines.length === 0) return [lead];
  return lines.map((line, index) => (index === 0 ? `${lead} ${line}` : `       ${line}`));
}
