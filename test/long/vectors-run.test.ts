// SPDX-License-Identifier: MIT
// As in `test/vectors-run.test.ts`: two hundred devices of somebody else's, each with its data elsewhere and cut otherwise.
// The seed is in the name of the test: FC_SEED replays it.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FOREIGN_CASES, foreignDevice, runVectors } from '../support/foreign/run.js';
import { fromEnvironment } from '../support/histories/check-histories.js';

const { seed, runs } = fromEnvironment({
  seed: Math.floor(Math.random() * 0x8000_0000),
  runs: 200,
  operationsMax: 0,
});

test(`${runs} devices break no must, seed ${seed}`, async () => {
  for (const { page, piece } of fc.sample(FOREIGN_CASES, { seed, numRuns: runs })) {
    const { status, broken } = await runVectors('rfc-ndma', foreignDevice(page * 4096, piece));
    expect({ page, piece, status, broken }).toEqual({ page, piece, status: 0, broken: [] });
  }
});
