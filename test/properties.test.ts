// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest';
import { named, rfc } from './support/editions.js';
import { drawHistories, report } from './support/histories/check-histories.js';

test.each([rfc, named])(
  'histories of $name',
  (edition) => {
    const drawn = drawHistories(edition, { seed: 20211209, runs: 300, operationsMax: 100 });
    expect(report(drawn)).toBe('');
  },
  60_000,
);
