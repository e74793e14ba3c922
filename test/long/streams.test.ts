// SPDX-License-Identifier: MIT
// As in `test/stream-mischief.test.ts`, ten thousand streams of other seeds. FC_SEED replays the seed in the name of the test.

import { expect, test } from 'vitest';
import { fromEnvironment } from '../support/histories/check-histories.js';
import { makeMischief, newMischief } from '../support/stream-mischief.js';

const { seed, runs } = fromEnvironment({
  seed: Math.floor(Math.random() * 0x4000_0000),
  runs: 10_000,
  operationsMax: 0,
});

test(`${runs} streams that were damaged or mixed, seed ${seed}`, () => {
  const outcome = newMischief();
  makeMischief(outcome, seed, runs);
  expect(outcome.findings).toEqual([]);
});
