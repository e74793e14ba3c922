// SPDX-License-Identifier: MIT
// As in `test/properties.test.ts`, a million operations of other users each time; and one user who never ends.
// The seed is in the names of the tests: FC_SEED replays it.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { machine, named, rfc } from '../support/editions.js';
import { drawHistories, fromEnvironment, report } from '../support/histories/check-histories.js';
import { endlessUser } from '../support/histories/endless-user.js';

const OPERATIONS = 500_000;
const { seed, runs } = fromEnvironment({
  seed: Math.floor(Math.random() * 0x8000_0000),
  runs: 1000,
  operationsMax: 200,
});

test.each([rfc, named, machine])(`half a million operations on devices of $name, seed ${seed}`, (edition) => {
  for (let operations = 0, batch = 0; operations < OPERATIONS; batch++) {
    const drawn = drawHistories(edition, { seed: seed + batch, runs, operationsMax: 200 });
    expect(report(drawn)).toBe('');
    operations += drawn.operations;
  }
});

test('a device takes no more memory, however long its user goes on', () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const user = endlessUser(seed);
  const bytesInUse = (): number => {
    for (let operation = 0; operation < 1_000_000; operation++) user();
    collectGarbage();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  // Between collections a few hundred kilobytes come and go; what is leaked stays in the least of several.
  const leastInUse = (): number => Math.min(bytesInUse(), bytesInUse(), bytesInUse());
  bytesInUse();
  const early = leastInUse();
  expect(leastInUse() - early).toBeLessThan(500_000);
});
