// SPDX-License-Identifier: MIT
// A bar and whether a ratio keeps it, as the last two cells of a row; empty where there is no bar.

/**
 * @param {number | undefined} ratio
 * @param {number | undefined} bar - The largest ratio that is right.
 * @returns {[string, string]}
 */
export function verdict(ratio, bar) {
  return bar === undefined || ratio === undefined
    ? ['', '']
    : [bar.toFixed(2), ratio <= bar ? 'holds' : 'DOES NOT HOLD'];
}
