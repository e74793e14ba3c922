// SPDX-License-Identifier: MIT
// The errnos that a spec can name.

import * as errnos from '../runtime/errno.js';

/** Positive numbers by name. */
export const ERRNOS: ReadonlyMap<string, number> = new Map(
  Object.entries(errnos).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
);
