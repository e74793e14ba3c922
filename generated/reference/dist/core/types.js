// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// The authoring library: the kernel's scalar types, and the shapes of declarations that have no TypeScript of their own.
/**
 * Counts 0 .. limit - 1: the bounded loop of an algorithm.
 *
 * @param limit - The number of rounds.
 */
export function* range(limit) {
    for (let index = 0; index < limit; index++) {
        yield index;
    }
}
/** The elements of a list, the last one first. */
export function backwards(list) {
    return [...list].reverse();
}
