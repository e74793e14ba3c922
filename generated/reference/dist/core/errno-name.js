// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.

// Error numbers by name, for messages.
import * as errnos from './errno.js';
const NAMES = { ...errnos };
/**
 * The name of an errno.
 *
 * @param errno - Positive.
 * @returns The name, or `errno N` for a number without a name here.
 */
export function errnoName(errno) {
    return Object.keys(NAMES).find((name) => NAMES[name] === errno) ?? `errno ${errno}`;
}
/** The errno of a name, a positive number; undefined for an unknown name. */
export function errnoNamed(name) {
    return Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
}
