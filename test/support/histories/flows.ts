// SPDX-License-Identifier: MIT
// What operations in a row come together for: single ones by chance would hardly ever get that far.

import fc from 'fast-check';
import { EIO } from '../../../src/runtime/index.js';
import { RESUMING, RUNNING, SAVING } from '../editions.js';
import type { Change, Operation } from './operations.js';

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

/** Stores a stream, its head first, in any order and shape; then leaves, on a device that may fail on its way. */
export const disorder = (change: fc.Arbitrary<Change>): fc.Arbitrary<readonly Operation[]> => {
  const segment = fc.integer({ min: 1, max: 7 });
  const storing: fc.Arbitrary<Operation> = fc.oneof(
    fc.record({ verb: fc.constant('store-one' as const), segment }),
    fc.record({ verb: fc.constant('store-changed' as const), segment, change }),
  );
  const fault: Operation = { verb: 'fault', step: 'set-running', errno: EIO, phase: 'forward' };
  return fc
    .tuple(fc.array(storing, { maxLength: 8 }), fc.option(fc.constant(fault), { freq: 1 }))
    .map(([stored, planned]): readonly Operation[] => [
      { verb: 'reset' },
      { verb: 'state', state: SAVING },
      { verb: 'collect-all' },
      { verb: 'state', state: RESUMING },
      { verb: 'store-one', segment: 1 },
      ...stored,
      ...(planned === null ? [] : [planned]),
      { verb: 'state', state: RUNNING },
    ]);
};

/**
 * From a new device through some states, with a step that fails now and then. A path of several arcs is seldom met otherwise: where
 * an arc that fails leads to ERROR, a user by chance is soon stuck there.
 */
export const walk = (
  states: readonly number[],
  fault: fc.Arbitrary<Operation>,
): fc.Arbitrary<readonly Operation[]> => {
  const write = fc.constantFrom(...states).map((state): Operation => ({ verb: 'state', state }));
  return fc
    .array(fc.tuple(fc.option(fault, { freq: 1 }), write), { minLength: 2, maxLength: 6 })
    .map((writes): readonly Operation[] => [
      { verb: 'reset' },
      ...writes.flat().filter((operation) => operation !== null),
    ]);
};

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
