// SPDX-License-Identifier: MIT
// Two hundred commands in damaged surroundings, as in `test/environment.test.ts`. SEED=n draws others, CASES=n so many.

import process from 'node:process';
import { expect, test } from 'vitest';
import { drawFrom } from '../support/edits.js';
import { runInDamaged } from '../support/environment/processes.js';

const seed = Number(process.env.SEED ?? 1);
const cases = Number(process.env.CASES ?? 200);

test(`${cases} commands in damaged surroundings, drawn with seed ${seed}`, async () => {
  const faults: string[] = [];
  await runInDamaged(drawFrom(seed), cases, (fault) => faults.push(fault));
  expect(faults, `seed ${seed}`).toEqual([]);
});
