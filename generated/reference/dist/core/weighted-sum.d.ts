// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u32 } from './types.js';
/**
 * How often a word counts.
 *
 * @param place - Of the word, from 0.
 * @param words - How many there are.
 */
export declare function weightOf(place: u32, words: u32): u32;
/**
 * Sums up the little-endian words of some bytes, modulo 2^32. What is left over behind the last whole word does not count.
 *
 * One sum adds up the words, another one what the first was after each of them. A word is in the second one as often as
 * there are words from it on, so twice the second and once the first make its weight. Eight words a round take half the time
 * of one.
 */
export declare function weightedSum(bytes: Uint8Array): u32;
