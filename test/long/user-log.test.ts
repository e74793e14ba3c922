// SPDX-License-Identifier: MIT
// As in `test/user-log.test.ts`, ten thousand cases each time. The seed is in the name of the test: FC_SEED replays it.

import { expect, test } from 'vitest';
import { fromEnvironment } from '../support/histories/check-histories.js';
import { EDITIONS } from '../support/user-log/record.js';
import { judgeResets } from '../support/user-log/resets.js';

const { seed, runs } = fromEnvironment({
  seed: Math.floor(Math.random() * 0x8000_0000),
  runs: 10_000,
  operationsMax: 0,
});

test.each(EDITIONS)(`${runs} flows of $name whose devices others reset, seed ${seed}`, (edition) => {
  expect(judgeResets(edition, { seed, runs })).toBeGreaterThan(runs / 20);
});
