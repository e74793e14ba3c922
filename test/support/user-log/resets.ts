// SPDX-License-Identifier: MIT
// Flows whose devices someone else resets at a drawn event: whatever a flow makes of it, its log breaks no rule.

import fc from 'fast-check';
import { expect } from 'vitest';
import { type Edition, STYLES } from '../editions.js';
import { broken, FLOWS, record } from './record.js';

/** @returns How many flows failed. */
export function judgeResets(
  edition: Edition,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): number {
  const cases = fc.record({
    flow: fc.constantFrom(...FLOWS),
    count: fc.integer({ min: 1, max: 2 }),
    style: fc.constantFrom(...STYLES),
    reset: fc.record({ after: fc.integer({ min: 1, max: 30 }), side: fc.constantFrom('source', 'target') }),
  });
  let failed = 0;
  fc.assert(
    fc.property(cases, (drawn) => {
      const { log, errno } = record({ edition, ...drawn });
      failed += errno === 0 ? 0 : 1;
      expect(broken(edition, log)).toEqual([]);
    }),
    { seed, numRuns: runs },
  );
  return failed;
}
