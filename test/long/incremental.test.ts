// SPDX-License-Identifier: MIT
// Histories of edits, as in `test/incremental.test.ts`: a thousand of the lamp, and thirty of the real spec. SEED=n draws others,
// CASES=n so many of the lamp.

import process from 'node:process';
import { test } from 'vitest';
import { compareBuilds, LAMP, REAL } from '../support/compare-builds.js';

const seed = Number(process.env.SEED ?? 1);
const cases = Number(process.env.CASES ?? 1000);
const EDITS = 5;

test.each([
  { folder: LAMP, histories: cases },
  { folder: REAL, histories: Math.ceil(cases * 0.03) },
])(`$histories histories of $folder, from seed ${seed} on`, ({ folder, histories }) => {
  for (let at = 0; at < histories; at++) compareBuilds(seed + at, EDITS, folder);
});
