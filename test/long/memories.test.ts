// SPDX-License-Identifier: MIT
// Ten thousand damages of what commands remember, as in `test/memories.test.ts`. SEED=n draws others, CASES=n so many.

import process from 'node:process';
import { expect, test } from 'vitest';
import { drawFrom } from '../support/edits.js';
import { damageMemories } from '../support/memory-damage.js';

const seed = Number(process.env.SEED ?? 1);
const cases = Number(process.env.CASES ?? 10_000);

test(`${cases} damages of .uapi/, drawn with seed ${seed}`, async () => {
  const faults: string[] = [];
  await damageMemories(drawFrom(seed), cases, (fault) => faults.push(fault));
  expect(faults, `seed ${seed}`).toEqual([]);
});
