// SPDX-License-Identifier: MIT
// Ten thousand declarations, as in `test/c-boundaries.test.ts`. SEED=n draws others, CASES=n so many.

import process from 'node:process';
import { expect } from 'vitest';
import { judgeBoundaries } from '../c/boundaries.js';
import { testWith } from '../c/compilers.js';

const seed = Number(process.env.SEED ?? 1);
const cases = Number(process.env.CASES ?? 10_000);
/** So many are one program. */
const AT_ONCE = 500;

testWith(['gcc'], `${cases} declarations, drawn with seed ${seed}`, () => {
  const faults: string[] = [];
  for (let done = 0; done < cases; done += AT_ONCE)
    faults.push(...judgeBoundaries(seed + done, Math.min(AT_ONCE, cases - done)).faults);
  expect(faults, `seed ${seed}`).toEqual([]);
});
