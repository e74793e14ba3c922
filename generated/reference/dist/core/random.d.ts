// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u32 } from './types.js';
/**
 * A generator of evenly spread numbers (mulberry32); not for cryptography.
 *
 * @param seed - The same seed gives the same numbers.
 * @returns A function whose every call gives the next number, 32 bits.
 */
export declare function seededRandom(seed: u32): () => u32;
