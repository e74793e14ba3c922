// SPDX-License-Identifier: MIT
// The reference device by enumeration: every pair of states, every style of driver, every schedule of up to two faults,
// drains that take long or forever, and sessions that are about to begin, under way and complete.

import { describe, expect, test } from 'vitest';
import { machine, named, rfc, STYLES } from './support/editions.js';
import { enumerateWrites } from './support/writes/enumerate.js';

/** Segments of the open session that the user has collected or stored: none, two, and all. */
const PROGRESS = [0, 2, Infinity];

describe.each([rfc, named, machine])('every write of device_state in $name', (edition) => {
  test.each(STYLES)('%s', (style) => {
    const extent = { progress: PROGRESS, byteOrder: 'little', repeated: false } as const;
    const { writes, problems } = enumerateWrites(edition, style, extent);
    expect(problems.slice(0, 10)).toEqual([]);
    // One for each pair at the least, and one for each step of it that may fail.
    expect(writes).toBeGreaterThan(500);
  });
});
