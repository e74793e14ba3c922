// SPDX-License-Identifier: MIT
// Two hundred kills, as in `test/slow/kills.test.ts`. SEED=n draws other moments, CASES=n so many.

import process from 'node:process';
import { expect, test } from 'vitest';
import { drawFrom } from '../support/edits.js';
import { killBuilds } from '../support/kills.js';

const seed = Number(process.env.SEED ?? 1);
const cases = Number(process.env.CASES ?? 200);

test(`${cases} builds of the real spec, killed at moments drawn with seed ${seed}`, async () => {
  const { faults, tooLate } = await killBuilds(drawFrom(seed), cases);
  expect(faults, `seed ${seed}`).toEqual([]);
  expect(tooLate).toBeLessThan(cases / 2);
});
