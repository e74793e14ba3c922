// SPDX-License-Identifier: MIT
// Error numbers by name, for messages.

import * as errnos from './errno.js';
import type { s32 } from './types.js';

const NAMES: Readonly<Record<string, s32>> = { ...errnos };

/**
 * The name of an errno.
 *
 * @param errno - Positive.
 * @returns The name, or `errno N` for a number without a name here.
 */
export function errnoName(errno: s32): string {
  return Object.keys(NAMES).find((name) => NAMES[name] === errno) ?? `errno ${errno}`;
}

/** The errno of a name, a positive number; undefined for an unknown name. */
export function errnoNamed(name: string): s32 | undefined {
  return Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
}
