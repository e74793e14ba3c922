// SPDX-License-Identifier: MIT
// A sample that a seed names.

/**
 * @template T
 * @param {readonly T[]} items
 * @param {number} count
 * @param {number} seed
 * @returns {T[]} As many as asked for, in their order.
 */
export function sample(items, count, seed) {
  const next = random(seed);
  const chosen = items
    .map((item, index) => ({ item, index, key: next() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, count);
  return chosen.sort((a, b) => a.index - b.index).map(({ item }) => item);
}

/**
 * A small generator (mulberry32).
 *
 * @param {number} seed
 * @returns {() => number} Draws a number from 0 to 1.
 */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
