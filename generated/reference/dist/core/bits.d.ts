// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { u64 } from './types.js';
/** Names of bits, in the order in which they print. */
export type BitNames = Readonly<Record<string, u64>>;
/**
 * The bits that are set, as `A|B`; `{}` for none; bits without a name as one number at the end.
 *
 * @param names - Each name with its bit.
 */
export declare function formatBits(value: u64, names: BitNames): string;
