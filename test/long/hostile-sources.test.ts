// SPDX-License-Identifier: MIT
// Ten thousand damages of the lamp's sources, as in `test/hostile-sources.test.ts`. SEED=n draws others, CASES=n so many.

import process from 'node:process';
import { expect, test } from 'vitest';
import { drawFrom } from '../support/edits.js';
import { lampSources } from '../support/lamp.js';
import { buildDamaged } from '../support/source-damage.js';

const seed = Number(process.env.SEED ?? 1);
const cases = Number(process.env.CASES ?? 10_000);

test(`${cases} damages, drawn with seed ${seed}`, () => {
  const faults: string[] = [];
  buildDamaged(lampSources([]), drawFrom(seed), cases, (fault, { paths }) =>
    faults.push(`${fault} (${paths})`),
  );
  expect(faults, `seed ${seed}`).toEqual([]);
});
