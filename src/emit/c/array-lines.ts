// SPDX-License-Identifier: MIT
// The definition of an array, as lines.

/**
 * An array of these rows, each with its comma.
 *
 * @param head - What stands before the equals sign.
 * @param none - The one element where there is no row: C has no empty array.
 */
export function arrayLines(head: string, rows: readonly string[], none: string): readonly string[] {
  return [`${head} = {`, ...(rows.length === 0 ? [`\t${none},`] : rows), '};'];
}
