// SPDX-License-Identifier: MIT
// A ledger that cannot be read is none that is empty, and a typing error in one frees nothing that it holds. `npm run test:long`
// draws more of them.

import { expect, test } from 'vitest';
import { drawFrom } from './support/edits.js';
import { buildWithLedgers } from './support/ledger-damage.js';

test('two hundred damages of ledgers, drawn with seed 12', () => {
  const faults: string[] = [];
  buildWithLedgers(drawFrom(12), 200, (fault) => faults.push(fault));
  expect(faults).toEqual([]);
});
