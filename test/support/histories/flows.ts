// SPDX-License-Identifier: MIT
// What operations in a row come together for: single ones by chance would hardly ever get that far.

import fc from 'fast-check';
import { RESUMING, RUNNING, SAVING } from '../editions.js';
import type { Operation } from './operations.js';

/** What may stand in a register. */
export const word: fc.Arbitrary<number> = fc.oneof(
  fc.nat(64),
  fc.constantFrom(0xffffffff, 0x7fffffff, 0x80000000),
  fc.nat(),
);

/** A migration, to the same device for want of another. */
const MIGRATION: readonly Operation[] = [
  { verb: 'state', state: RUNNING | SAVING },
  { verb: 'collect-all' },
  { verb: 'work' },
  { verb: 'collect-all' },
  { verb: 'state', state: SAVING },
  { verb: 'collect-all' },
  { verb: 'reset' },
  { verb: 'state', state: RESUMING },
  { verb: 'store-all' },
  { verb: 'state', state: RUNNING },
];

/** Each operation of a flow may be missing. */
const perhaps = (operations: readonly Operation[]): fc.Arbitrary<readonly Operation[]> =>
  fc
    .tuple(...operations.map((operation) => fc.option(fc.constant(operation), { freq: 8 })))
    .map((some) => some.filter((operation) => operation !== null));

export const migration: fc.Arbitrary<readonly Operation[]> = perhaps(MIGRATION);

/** Collects as far as the second segment, which the window then shows. */
const SECOND_SEGMENT: readonly Operation[] = [
  { verb: 'state', state: SAVING },
  { verb: 'read', offset: 16, width: 8 },
  { verb: 'read', offset: 8, width: 8 },
  { verb: 'read', offset: 16, width: 8 },
];

/** A user who has the registers in a mapped window, and puts into them what no device would. */
export const tamperedRegisters: fc.Arbitrary<readonly Operation[]> = fc
  .array(
    fc.record({ verb: fc.constant('map' as const), word: fc.integer({ min: 6, max: 16 }), value: word }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((maps): readonly Operation[] => [
    ...SECOND_SEGMENT,
    ...maps,
    { verb: 'state', state: RUNNING },
    { verb: 'work' },
    { verb: 'work' },
  ]);
