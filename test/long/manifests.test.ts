// SPDX-License-Identifier: MIT
// Ten thousand damages of the manifest, as in `test/ledgers.test.ts`. SEED=n draws others, CASES=n so many.

import process from 'node:process';
import { expect, test } from 'vitest';
import { drawFrom } from '../support/edits.js';
import { buildWithLedgers } from '../support/ledger-damage.js';

const seed = Number(process.env.SEED ?? 1);
const cases = Number(process.env.CASES ?? 10_000);

test(`${cases} damages of uapi.yaml, drawn with seed ${seed}`, () => {
  const faults: string[] = [];
  buildWithLedgers(drawFrom(seed), cases, (fault) => faults.push(fault), ['uapi']);
  expect(faults, `seed ${seed}`).toEqual([]);
});
