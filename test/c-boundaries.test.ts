// SPDX-License-Identifier: MIT
// Constants and macros near bit 31 and the smallest negative numbers: what is not refused means the same to a C compiler as to
// TypeScript. `npm run test:long` draws more of them.

import { expect } from 'vitest';
import { judgeBoundaries } from './c/boundaries.js';
import { testWith } from './c/compilers.js';

testWith(['gcc'], 'two hundred declarations, drawn with seed 12', () => {
  const { declarations, faults } = judgeBoundaries(12, 200);
  expect(faults).toEqual([]);
  expect(declarations).toBeGreaterThan(20);
});
