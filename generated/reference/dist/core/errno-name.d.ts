// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

import type { s32 } from './types.js';
/**
 * The name of an errno.
 *
 * @param errno - Positive.
 * @returns The name, or `errno N` for a number without a name here.
 */
export declare function errnoName(errno: s32): string;
/** The errno of a name, a positive number; undefined for an unknown name. */
export declare function errnoNamed(name: string): s32 | undefined;
