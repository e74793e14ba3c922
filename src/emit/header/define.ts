// SPDX-License-Identifier: MIT
// Lines of `#define`, with their values aligned in one column.

import { type Layout, layOut } from '../../c-syntax/index.js';
import { type Declarations, headerNames } from '../../model/index.js';
import { columnAfter, nextTab, padTo } from '../../text/index.js';

/** Columns of a line that may have to end in ` \`. */
const CONTINUED_WIDTH = 78;
/** The rightmost column of values; a longer name has its value right behind it. */
const VALUE_COLUMN_MAX = 48;

/** A `#define` without parameters; a value of several lines is aligned below its first. */
export function defineConstant(symbol: string, value: Layout, column: number): readonly string[] {
  const head = padTo(`#define ${symbol}`, column);
  return continued(layOut(value, columnAfter(head), CONTINUED_WIDTH), head);
}

/** A `#define` with parameters; the expression stands below, unless it is short. */
export function defineMacro(symbol: string, parameters: readonly string[], value: Layout): readonly string[] {
  const head = `#define ${symbol}(${parameters.join(', ')})`;
  const indented = layOut(value, 8, CONTINUED_WIDTH);
  const single = `${head} ${indented[0] ?? ''}`;
  if (indented.length === 1 && columnAfter(single) <= CONTINUED_WIDTH) return [single];
  return continued([head, ...indented.map((line, index) => (index === 0 ? `\t${line}` : line))], '');
}

/** The column in which the values of all constants begin. */
export function valueColumn(declarations: Declarations): number {
  const columns = headerNames(declarations)
    .filter(({ value }) => value !== undefined)
    .map(({ symbol }) => nextTab(`#define ${symbol}`.length));
  return Math.max(0, ...columns.filter((column) => column <= VALUE_COLUMN_MAX));
}

function continued(lines: readonly string[], head: string): readonly string[] {
  return lines.map(
    (line, index) => (index === 0 ? head : '') + line + (index < lines.length - 1 ? ' \\' : ''),
  );
}
