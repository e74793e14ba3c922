// SPDX-License-Identifier: MIT
// Names that differ by a single typing error. If two lists must have no name in common, such an error would hide that
// they do.

/** Whether one slip of a finger makes one name of the other: a character more, less or another one, or two exchanged. */
export function isOneSlipApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  const [left, right] = [one.slice(start, end), other.slice(start, otherEnd)];
  const isExchange = left.length === 2 && left === [...right].reverse().join('');
  return isExchange || (left.length <= 1 && right.length <= 1);
}
