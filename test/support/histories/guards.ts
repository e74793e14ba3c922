// SPDX-License-Identifier: MIT
// Buffers with guards on both sides.

import { Violation } from './violation.js';

const GUARD = 0xa5;
const GUARD_BYTES = 8;

/**
 * Lends a buffer, and looks at its guards afterwards.
 *
 * @param use - Says whether the buffer itself should be as it was, too.
 * @throws Violation when a byte was written that should not have been.
 */
export function withGuards<Result>(
  width: number,
  use: (bytes: Uint8Array) => { readonly result: Result; readonly untouched: boolean },
): Result {
  const whole = new Uint8Array(width + 2 * GUARD_BYTES).fill(GUARD);
  const { result, untouched } = use(whole.subarray(GUARD_BYTES, GUARD_BYTES + width));
  const watched = untouched ? [whole] : [whole.subarray(0, GUARD_BYTES), whole.subarray(GUARD_BYTES + width)];
  if (watched.some((bytes) => bytes.some((byte) => byte !== GUARD))) {
    throw new Violation(`bytes beside ${width} bytes of the user were written`);
  }
  return result;
}
