// SPDX-License-Identifier: MIT
// Streams that were damaged or mixed with others: the device takes what is the beginning of a stream, and nothing else. A fiftieth of
// what `test/long/streams.test.ts` runs.

import { expect, test } from 'vitest';
import { fromEnvironment } from './support/histories/check-histories.js';
import { makeMischief, newMischief } from './support/stream-mischief.js';

const { seed, runs } = fromEnvironment({ seed: 20220106, runs: 200, operationsMax: 0 });

test(`${runs} streams that were damaged or mixed, seed ${seed}`, () => {
  const outcome = newMischief();
  makeMischief(outcome, seed, runs);
  expect(outcome.findings).toEqual([]);
  const { refused, accepted, restored } = outcome;
  expect(Math.min(refused, accepted, restored)).toBeGreaterThan(runs / 10);
});
