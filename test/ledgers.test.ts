// SPDX-License-Identifier: MIT
// A ledger that cannot be read is none that is empty, and a typing error in one, or in the manifest, frees nothing. `npm run test:long`
// draws more of them.

import { expect, test } from 'vitest';
import { drawFrom } from './support/edits.js';
import { buildWithLedgers } from './support/ledger-damage.js';

test('two hundred damages of ledgers, drawn with seed 12', () => {
  const faults: string[] = [];
  buildWithLedgers(drawFrom(12), 200, (fault) => faults.push(fault));
  expect(faults).toEqual([]);
});

test('two hundred damages of the manifest, drawn with seed 12', () => {
  const faults: string[] = [];
  buildWithLedgers(drawFrom(12), 200, (fault) => faults.push(fault), ['uapi']);
  expect(faults).toEqual([]);
});
