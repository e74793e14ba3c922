// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Two parities of 32-bit words. Any change of one or two words changes a parity, and a parity can be updated after each change.
// A RAID of level 6 keeps the same two of its disks; here the field is large enough for every length. Words are polynomials over
// GF(2) modulo a primitive one, so the powers of x are all 2^32 - 1 numbers but zero. The first parity is the sum of the words. The
// second one is the sum of each word times its weight, a power of x of its own. Two changed words that leave the first parity as
// it was differ by the same number. Their weights differ, so the second parity changes.

import type { s32, u32 } from './types.js';

/** Both parities of some words. */
export interface DoubleParity {
  /** All words added up: a bit is set where an odd number of words has it. */
  readonly plain: u32;
  /** The same with each word times its weight. The last word weighs 1, each other one x times the one behind it. */
  readonly weighted: u32;
}

/** The parity of no words. */
export const NO_PARITY: DoubleParity = { plain: 0, weighted: 0 };

/** x to the 32nd in this field. The polynomial is that of CRC-32, which is primitive. */
const X_TO_32: u32 = 0x04c1_1db7;

/** Bytes of the words that are added in one round of the loop. */
const ROUND_BYTES: u32 = 32;

/** Indexed by the bits that leave a number in a round: the bits that come back. */
const RETURNS: Int32Array = Int32Array.from({ length: 256 }, (_, bits) => product(bits, X_TO_32));

/** A number times x. */
function timesX(number: s32): s32 {
  return (number << 1) ^ ((number >> 31) & X_TO_32);
}

/** The product of two numbers of the field. */
function product(left: u32, right: u32): s32 {
  let result = 0;
  for (let bit = 31; bit >= 0; bit--) {
    result = timesX(result) ^ (-((left >>> bit) & 1) & right);
  }
  return result;
}

/**
 * The weight of a word.
 *
 * @param behind - How many words follow it.
 * @returns x to that power.
 */
export function weightOf(behind: u32): u32 {
  let [weight, square] = [1, 2];
  for (let power = behind; power > 0; power = Math.floor(power / 2)) {
    weight = power % 2 === 1 ? product(weight, square) : weight;
    square = product(square, square);
  }
  return weight >>> 0;
}

/**
 * Adds one word behind others.
 *
 * @param parity - The parity of the words so far.
 */
export function withWord({ plain, weighted }: DoubleParity, word: u32): DoubleParity {
  return { plain: (plain ^ word) >>> 0, weighted: (timesX(weighted) ^ word) >>> 0 };
}

/**
 * Follows a word that changes, without a look at the others.
 *
 * @param difference - The word as it was, exclusive or the word as it is.
 * @param behind - How many words follow it.
 */
export function withChange({ plain, weighted }: DoubleParity, difference: u32, behind: u32): DoubleParity {
  return {
    plain: (plain ^ difference) >>> 0,
    weighted: (weighted ^ product(difference, weightOf(behind))) >>> 0,
  };
}

/**
 * The parity of the little-endian words of some bytes. Bytes behind the last whole word do not count.
 *
 * Eight words a round: each is shifted to its place in the round, and what leaves the 32 bits, 8 bits in all, comes back by
 * one look into a table.
 */
export function doubleParity(bytes: Uint8Array): DoubleParity {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let plain = 0;
  let weighted = 0;
  let at = 0;
  for (; at + ROUND_BYTES <= bytes.length; at += ROUND_BYTES) {
    const a = view.getInt32(at, true);
    const b = view.getInt32(at + 4, true);
    const c = view.getInt32(at + 8, true);
    const d = view.getInt32(at + 12, true);
    const e = view.getInt32(at + 16, true);
    const f = view.getInt32(at + 20, true);
    const g = view.getInt32(at + 24, true);
    const h = view.getInt32(at + 28, true);
    plain ^= a ^ b ^ c ^ d ^ e ^ f ^ g ^ h;
    const left = (a >>> 25) ^ (b >>> 26) ^ (c >>> 27) ^ (d >>> 28) ^ (e >>> 29) ^ (f >>> 30) ^ (g >>> 31);
    const stays = (a << 7) ^ (b << 6) ^ (c << 5) ^ (d << 4) ^ (e << 3) ^ (f << 2) ^ (g << 1) ^ h;
    weighted = (weighted << 8) ^ stays ^ RETURNS[(weighted >>> 24) ^ left]!;
  }
  for (; at + 4 <= bytes.length; at += 4) {
    const word = view.getInt32(at, true);
    plain ^= word;
    weighted = timesX(weighted) ^ word;
  }
  return { plain: plain >>> 0, weighted: weighted >>> 0 };
}
