// SPDX-License-Identifier: MIT
// As in `test/flow-faults.test.ts`: every reset after every event of every flow, and ten thousand other cases each time. The seed is
// in the name of the test: FC_SEED replays it.

import { expect, test } from 'vitest';
import { drawCases, newOutcome, resetAfterEachEvent, settings } from '../support/flow-faults/draw.js';
import { fromEnvironment } from '../support/histories/check-histories.js';

test('the session of each device ends after each event of each flow, in three ways', () => {
  const outcome = newOutcome();
  for (const setting of settings([1, 2, 3], ['none'])) resetAfterEachEvent(outcome, setting);
  expect([...outcome.findings]).toEqual([]);
  expect(outcome.ends.succeeded).toBeGreaterThan(1000);
  expect(outcome.ends.failed).toBeGreaterThan(1000);
});

const { seed, runs } = fromEnvironment({
  seed: Math.floor(Math.random() * 0x8000_0000),
  runs: 10_000,
  operationsMax: 0,
});

test(`${runs} cases of resets at any access and of devices that lie, seed ${seed}`, () => {
  const outcome = newOutcome();
  drawCases(outcome, seed, runs);
  expect([...outcome.findings]).toEqual([]);
});
