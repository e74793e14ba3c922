// SPDX-License-Identifier: MIT
// Clients that send damaged frames disturb nobody but themselves. `npm run test:long` sends a million.

import { expect, test } from 'vitest';
import { drawFrom } from './support/edits.js';
import { sendDamagedFrames } from './support/wire-damage.js';

test('20,000 damaged frames', () => {
  const faults: string[] = [];
  sendDamagedFrames(drawFrom(1), 20_000, (fault) => faults.push(fault));
  expect(faults).toEqual([]);
});
