// SPDX-License-Identifier: MIT
// Turns of phrase that several messages share.

export interface Bounds {
  readonly low: bigint;
  readonly high: bigint;
}

/** One value, or the values between two. */
export function valuesText({ low, high }: Bounds): string {
  return low === high ? low.toString() : `a value from ${low} to ${high}`;
}

/** "a loop" is "unexpected loop", and "no value" stays as it is. */
export function unexpected(found: string): string {
  return found.startsWith('no ') ? found : `unexpected ${found.replace(/^(an?|the) /, '')}`;
}
