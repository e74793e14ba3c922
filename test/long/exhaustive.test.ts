// SPDX-License-Identifier: MIT
// As in `test/exhaustive.test.ts`, at every point of a session, in both byte orders, and with failed writes repeated.

import { describe, expect, test } from 'vitest';
import { machine, named, rfc, STYLES } from '../support/editions.js';
import { enumerateWrites } from '../support/writes/enumerate.js';

/** A stream of the device here has seven segments. */
const PROGRESS = [0, 1, 2, 3, 4, 5, 6, Infinity];

describe.each([rfc, named, machine])('every write of device_state in $name', (edition) => {
  describe.each(['little', 'big'] as const)('%s-endian', (byteOrder) => {
    test.each(STYLES)('%s', (style) => {
      for (const repeated of [false, true]) {
        const { writes, problems } = enumerateWrites(edition, style, {
          progress: PROGRESS,
          byteOrder,
          repeated,
        });
        expect(problems.slice(0, 10)).toEqual([]);
        expect(writes).toBeGreaterThan(1500);
      }
    });
  });
});
