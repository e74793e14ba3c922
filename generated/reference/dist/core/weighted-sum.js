// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// A checksum of words that can be kept up to date. Each word counts as often as its weight says. Weights are odd, so no word
// changes unnoticed; they fall from word to word, so the order of words counts. The sum of a change is the change of the
// sum, so whoever changes a word keeps a sum up to date without a look at the others.
/** Bytes of the words that are added in one round of the loop. */
const ROUND_BYTES = 32;
/**
 * How often a word counts.
 *
 * @param place - Of the word, from 0.
 * @param words - How many there are.
 */
export function weightOf(place, words) {
    return 2 * (words - place) + 1;
}
/**
 * Sums up the little-endian words of some bytes, modulo 2^32. What is left over behind the last whole word does not count.
 *
 * One sum adds up the words, another one what the first was after each of them. A word is in the second one as often as
 * there are words from it on, so twice the second and once the first make its weight. Eight words a round take half the time
 * of one.
 */
export function weightedSum(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let sum = 0;
    let sums = 0;
    let at = 0;
    for (; at + ROUND_BYTES <= bytes.length; at += ROUND_BYTES) {
        sum = (sum + view.getInt32(at, true)) | 0;
        sums = (sums + sum) | 0;
        sum = (sum + view.getInt32(at + 4, true)) | 0;
        sums = (sums + sum) | 0;
        sum = (sum + view.getInt32(at + 8, true)) | 0;
        sums = (sums + sum) | 0;
        sum = (sum + view.getInt32(at + 12, true)) | 0;
        sums = (sums + sum) | 0;
        sum = (sum + view.getInt32(at + 16, true)) | 0;
        sums = (sums + sum) | 0;
        sum = (sum + view.getInt32(at + 20, true)) | 0;
        sums = (sums + sum) | 0;
        sum = (sum + view.getInt32(at + 24, true)) | 0;
        sums = (sums + sum) | 0;
        sum = (sum + view.getInt32(at + 28, true)) | 0;
        sums = (sums + sum) | 0;
    }
    for (; at + 4 <= bytes.length; at += 4) {
        sum = (sum + view.getInt32(at, true)) | 0;
        sums = (sums + sum) | 0;
    }
    return (2 * sums + sum) >>> 0;
}
