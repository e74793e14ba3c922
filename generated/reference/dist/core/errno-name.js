// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Error numbers by name, for messages.
import * as errnos from './errno.js';
const NAMES = { ...errnos };
/**
 * The name of an errno.
 *
 * @param errno - Positive.
 * @returns The name, or `errno N` for a number that has none here.
 */
export function errnoName(errno) {
    return Object.keys(NAMES).find((name) => NAMES[name] === errno) ?? `errno ${errno}`;
}
/** The errno, a positive number, of a name; undefined for a name that there is not here. */
export function errnoNamed(name) {
    return Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
}
