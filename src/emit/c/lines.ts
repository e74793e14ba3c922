// SPDX-License-Identifier: MIT
// The definition of an array, and what has arguments between parentheses, as lines: a call, a declaration of a function, a
// member that points to one.

import { layOut, textLayout } from '../../c-syntax/index.js';
import { PAGE_WIDTH, TAB_WIDTH } from '../../text/index.js';

/**
 * An array of these rows, each with its comma.
 *
 * @param head - What stands before the equals sign.
 * @param none - The one element where there is no row: C has no empty array.
 */
export function arrayLines(head: string, rows: readonly string[], none: string): readonly string[] {
  return [`${head} = {`, ...(rows.length === 0 ? [`\t${none},`] : rows), '};'];
}

/**
 * Arguments fill the lines, and are aligned behind the parenthesis that opens them.
 *
 * @param tabs - How far the first line is indented.
 */
export function callLines(
  open: string,
  parts: readonly string[],
  close: string,
  tabs = 0,
): readonly string[] {
  const lines = layOut(
    { kind: 'call', open, parts: parts.map(textLayout), close },
    tabs * TAB_WIDTH,
    PAGE_WIDTH,
  );
  return lines.map((line, index) => (index === 0 ? '\t'.repeat(tabs) + line : line));
}
