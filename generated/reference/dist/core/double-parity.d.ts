// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u32 } from './types.js';
/** Both parities of some words. */
export interface DoubleParity {
    /** All words added up: a bit is set where an odd number of words has it. */
    readonly plain: u32;
    /** The same with each word times its weight. The last word weighs 1, each other one x times the one behind it. */
    readonly weighted: u32;
}
/** The parity of no words. */
export declare const NO_PARITY: DoubleParity;
/**
 * The weight of a word.
 *
 * @param behind - How many words follow it.
 * @returns x to that power.
 */
export declare function weightOf(behind: u32): u32;
/**
 * Adds one word behind others.
 *
 * @param parity - The parity of the words so far.
 */
export declare function withWord({ plain, weighted }: DoubleParity, word: u32): DoubleParity;
/**
 * Follows a word that changes, without a look at the others.
 *
 * @param difference - The word as it was, exclusive or the word as it is.
 * @param behind - How many words follow it.
 */
export declare function withChange({ plain, weighted }: DoubleParity, difference: u32, behind: u32): DoubleParity;
/**
 * The parity of the little-endian words of some bytes. Bytes behind the last whole word do not count.
 *
 * Eight words a round: each is shifted to its place in the round, and what leaves the 32 bits, 8 bits in all, comes back by
 * one look into a table.
 */
export declare function doubleParity(bytes: Uint8Array): DoubleParity;
