// SPDX-License-Identifier: MIT
// As in `test/exhaustive.test.ts`, at every point of a session, in both byte orders, with failed writes repeated, and on devices
// that lack optional parts.

import { describe, expect, test } from 'vitest';
import { machine, machineWithout, named, rfc, STYLES } from '../support/editions.js';
import { enumerateWrites } from '../support/writes/enumerate.js';

/** A stream of the device here has seven segments. */
const PROGRESS = [0, 1, 2, 3, 4, 5, 6, Infinity];

/** Each choice of the parts that any driver may lack; whether there is a way back to PRE_COPY is a matter of the style. */
const MACHINES = [
  machine,
  machineWithout('precopy'),
  machineWithout('ndma'),
  machineWithout('precopy', 'ndma'),
];

describe.each([rfc, named, ...MACHINES])('every write of device_state in $name', (edition) => {
  describe.each(['little', 'big'] as const)('%s-endian', (byteOrder) => {
    test.each(STYLES)('%s', (style) => {
      for (const repeated of [false, true]) {
        const { writes, problems } = enumerateWrites(edition, style, {
          progress: PROGRESS,
          byteOrder,
          repeated,
        });
        expect(problems.slice(0, 10)).toEqual([]);
        // For each pair of states, the points of a session and the steps that may fail.
        expect(writes).toBeGreaterThan(15 * edition.states.length ** 2);
      }
    });
  });
});
