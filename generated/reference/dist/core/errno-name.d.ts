// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { s32 } from './types.js';
/**
 * The name of an errno.
 *
 * @param errno - Positive.
 * @returns The name, or `errno N` for a number that has none here.
 */
export declare function errnoName(errno: s32): string;
/** The errno, a positive number, of a name; undefined for a name that there is not here. */
export declare function errnoNamed(name: string): s32 | undefined;
