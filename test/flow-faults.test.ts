// SPDX-License-Identifier: MIT
// The user's flows against resets by others and devices that lie: the data arrive whole, or the flow fails and says so. Part of
// what `test/long/flow-faults.test.ts` runs.

import { expect, test } from 'vitest';
import {
  drawCases,
  newOutcome,
  resetAfterEachEvent,
  runWithout,
  settings,
} from './support/flow-faults/draw.js';
import { fromEnvironment } from './support/histories/check-histories.js';

test('without a fault every flow ends where it is to, whatever part of the data is mapped', () => {
  const outcome = newOutcome();
  for (const setting of settings([1, 2], ['none', 'whole', 'prefix', 'parts'])) runWithout(outcome, setting);
  expect([...outcome.findings]).toEqual([]);
});

test('a reset after each event of each flow', () => {
  const outcome = newOutcome();
  for (const setting of settings([1], ['none'])) resetAfterEachEvent(outcome, setting, ['reset']);
  expect([...outcome.findings]).toEqual([]);
});

const { seed, runs } = fromEnvironment({ seed: 20211209, runs: 200, operationsMax: 0 });

test(`${runs} cases of resets at any access and of devices that lie in one register, seed ${seed}`, () => {
  const outcome = newOutcome();
  drawCases(outcome, seed, runs);
  expect([...outcome.findings]).toEqual([]);
  expect(Math.min(...Object.values(outcome.ends))).toBeGreaterThan(runs / 10);
});
