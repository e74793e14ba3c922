// SPDX-License-Identifier: MIT
// Error numbers by name, for messages.

import * as errnos from './errno.js';
import type { s32 } from './types.js';

const NAMES: Readonly<Record<string, s32>> = { ...errnos };

/**
 * The name of an errno.
 *
 * @param errno - Positive.
 * @returns The name, or `errno N` for a number that has none here.
 */
export function errnoName(errno: s32): string {
  return Object.keys(NAMES).find((name) => NAMES[name] === errno) ?? `errno ${errno}`;
}

/** The errno, a positive number, of a name; undefined for a name that there is not here. */
export function errnoNamed(name: string): s32 | undefined {
  return Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
}
