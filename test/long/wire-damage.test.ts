// SPDX-License-Identifier: MIT
// A million damaged frames, as in `test/wire-damage.test.ts`. SEED=n draws others, CASES=n so many.

import process from 'node:process';
import { expect, test } from 'vitest';
import { drawFrom } from '../support/edits.js';
import { sendDamagedFrames } from '../support/wire-damage.js';

const seed = Number(process.env.SEED ?? 1);
const cases = Number(process.env.CASES ?? 1_000_000);

test(`${cases} damaged frames, drawn with seed ${seed}`, () => {
  const faults: string[] = [];
  sendDamagedFrames(drawFrom(seed), cases, (fault) => faults.push(fault));
  expect(faults, `seed ${seed}`).toEqual([]);
});
