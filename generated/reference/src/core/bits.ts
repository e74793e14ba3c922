// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Prints the bits of a value by their names.

import type { u64 } from './types.js';

/** Names of bits, in the order in which they print. */
export type BitNames = Readonly<Record<string, u64>>;

/**
 * The bits that are set, as `A|B`; `{}` for none; bits without a name as one number at the end.
 *
 * @param names - Each name with its bit.
 */
export function formatBits(value: u64, names: BitNames): string {
  const known = Object.entries(names).filter(([, bit]) => bit !== 0n && (value & bit) === bit);
  const rest = known.reduce((left, [, bit]) => left & ~bit, value);
  const parts = known.map(([name]) => name);
  if (rest !== 0n) {
    parts.push(`0x${rest.toString(16)}`);
  }
  return parts.length === 0 ? '{}' : parts.join('|');
}
