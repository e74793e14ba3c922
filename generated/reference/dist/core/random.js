// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Random numbers that a seed replays.
/**
 * A generator of evenly spread numbers (mulberry32); not for cryptography.
 *
 * @param seed - The same seed gives the same numbers.
 * @returns A function whose every call gives the next number, 32 bits.
 */
export function seededRandom(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return (mixed ^ (mixed >>> 14)) >>> 0;
    };
}
