// SPDX-License-Identifier: MIT
// Histories by chance: users who follow the protocol, users who do not, and faults. What comes first in a choice is what
// a history shrinks to.

import fc from 'fast-check';
import { EBUSY, EIO, ETIMEDOUT } from '../../../src/runtime/index.js';
import { type Edition, WINDOW } from '../editions.js';
import { disorder, migration, tamperedRegisters, walk, word } from './flows.js';
import { PLAIN } from './minimise.js';
import {
  type Change,
  GET_INFO,
  GET_REGION_INFO,
  type History,
  KINDS,
  MACHINE_KINDS,
  type Operation,
  type Overlap,
  RESET,
  type Setting,
} from './operations.js';

const FIELDS = [
  { offset: 0, width: 4 },
  { offset: 8, width: 8 },
  { offset: 16, width: 8 },
  { offset: 24, width: 8 },
  { offset: 4, width: 4 },
];

/** Steps of a write of `device_state`. */
const STATE_STEPS = ['running', 'saving', 'resuming', 'ndma'].flatMap((bit) => [
  `set-${bit}`,
  `clear-${bit}`,
]);

const STEPS = [
  ...STATE_STEPS,
  'read-pending-bytes',
  'read-data-offset',
  'read-data-size',
  'write-data-size',
  'read-window',
  'write-window',
  'reset',
];

const field = fc.constantFrom(...FIELDS);
/** Anything: within a field, across two, in the window, across its ends, far behind it. */
const wildAccess = fc.record({
  offset: fc.oneof(
    fc.nat(40),
    fc.nat(64).map((bytes) => WINDOW - 32 + bytes),
    fc.nat(0x3000),
    fc.constantFrom(0x7fffffff, 0xfffffff8),
  ),
  width: fc.oneof(fc.constantFrom(8, 4, 2, 1), fc.nat(0x1100)),
});
const wildValue = fc.oneof(fc.nat(20), fc.constantFrom(0x7fffffff, 0xffffffff), fc.nat()).map(BigInt);

const verb = <Verb extends Operation['verb']>(name: Verb): fc.Arbitrary<{ readonly verb: Verb }> =>
  fc.constant({ verb: name });

/** Who else comes and goes, and what comes at a bad time. */
const company: readonly fc.WeightedArbitrary<Operation>[] = [
  { weight: 2, arbitrary: verb('open') },
  { weight: 1, arbitrary: verb('close') },
  { weight: 1, arbitrary: verb('reset-slot') },
  { weight: 1, arbitrary: verb('recover') },
];

const overlap: fc.Arbitrary<Operation> = fc.record({
  verb: fc.constant('overlap' as const),
  event: fc.oneof(
    fc
      .tuple(fc.constantFrom('read' as const, 'write' as const), fc.oneof(field, wildAccess))
      .map(([kind, access]): Overlap => ({ kind, ...access })),
    fc.constantFrom<Overlap>(
      { kind: 'reset' },
      { kind: 'reset-slot' },
      { kind: 'recover' },
      { kind: 'open' },
      { kind: 'close' },
      { kind: 'regions' },
    ),
  ),
});

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), bit: fc.nat(8 * 88) }),
  fc.record({ kind: fc.constant('cut' as const), bytes: fc.nat(88) }),
  fc.record({ kind: fc.constant('extend' as const), bytes: fc.nat(88) }),
  fc.record({ kind: fc.constant('swap' as const), word: fc.nat(22) }),
  fc.record({ kind: fc.constant('forge' as const), word: fc.nat(20), value: word }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('renumber' as const), block: fc.nat(5) }) },
);

const segment = fc.integer({ min: 1, max: 8 });

/** What a user of the protocol does. */
const orderly = ({ states, machine }: Edition): readonly fc.WeightedArbitrary<Operation>[] => [
  {
    weight: 8,
    arbitrary: fc.record({ verb: fc.constant('state' as const), state: fc.constantFrom(...states) }),
  },
  { weight: 6, arbitrary: verb('work') },
  { weight: 6, arbitrary: field.map((access) => ({ verb: 'read' as const, ...access })) },
  { weight: 3, arbitrary: verb('collect') },
  { weight: 4, arbitrary: verb('collect-all') },
  { weight: 4, arbitrary: verb('store-all') },
  { weight: 3, arbitrary: fc.record({ verb: fc.constant('store' as const), segment }) },
  { weight: 3, arbitrary: verb('submit') },
  { weight: 3, arbitrary: fc.record({ verb: fc.constant('store-one' as const), segment }) },
  { weight: 1, arbitrary: verb('reset') },
  {
    weight: 1,
    arbitrary: fc.record({
      verb: fc.constant('device' as const),
      kind: fc.constantFrom(...(machine === undefined ? KINDS : MACHINE_KINDS)),
    }),
  },
];

const hostile: readonly fc.WeightedArbitrary<Operation>[] = [
  { weight: 2, arbitrary: wildAccess.map((access) => ({ verb: 'read' as const, ...access })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.oneof(field, wildAccess), wildValue)
      .map(([{ offset, width }, value]) => ({ verb: 'write' as const, offset, width: width % 9, value })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(wildAccess, fc.integer({ min: 1, max: 255 }))
      .map(([access, byte]) => ({ verb: 'fill' as const, ...access, byte })),
  },
  { weight: 4, arbitrary: fc.record({ verb: fc.constant('store-changed' as const), segment, change }) },
  {
    weight: 2,
    arbitrary: fc.record({ verb: fc.constant('store-foreign' as const), stream: fc.nat(3), segment }),
  },
];

/** The device itself, which its user works with as ever. */
const hardware: readonly fc.WeightedArbitrary<Operation>[] = [
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.oneof(
          fc.nat(12).map((index) => 4 * index),
          fc.constantFrom(0xffc, 0x1000),
          fc.nat(0x1010),
        ),
        fc.constantFrom(4, 2, 8),
        word,
      )
      .map(([offset, width, value]) => ({ verb: 'bar' as const, offset, width, value })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.oneof(fc.constantFrom(4, 0x42), fc.nat(260)), fc.constantFrom(2, 1, 4, 3), word)
      .map(([offset, width, value]) => ({ verb: 'config' as const, offset, width, value })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ verb: fc.constant('map' as const), word: fc.nat(22), value: word }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      verb: fc.constant('ioctl' as const),
      request: fc.oneof(fc.constantFrom(GET_INFO, GET_REGION_INFO, RESET), fc.nat()),
      width: fc.nat(128),
      size: fc.oneof(fc.nat(128), word),
    }),
  },
];

const faultOf = (steps: readonly string[]): fc.Arbitrary<Operation> =>
  fc.record({
    verb: fc.constant('fault' as const),
    step: fc.constantFrom(...steps),
    errno: fc.constantFrom(EIO, EBUSY, ETIMEDOUT),
    phase: fc.constantFrom('forward' as const, 'unwind' as const),
  });

const faults: readonly fc.WeightedArbitrary<Operation>[] = [
  {
    weight: 3,
    arbitrary: faultOf(STEPS),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      verb: fc.constant('chance' as const),
      seed: fc.nat(),
      oneIn: fc.constantFrom(0, 20, 5),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      verb: fc.constant('absent' as const),
      answer: fc.constantFrom('slow' as const, 'never' as const),
    }),
  },
];

const setting = (edition: Edition): fc.Arbitrary<Setting> =>
  fc.record({
    edition: fc.constant(edition),
    byteOrder: fc.constantFrom('little' as const, 'big' as const),
    shape: fc.constantFrom(PLAIN.shape, { blocks: 1, blockBytes: 64 }, { blocks: 5, blockBytes: 72 }),
    within: fc.boolean(),
    mapped: fc.boolean(),
    windowBytes: fc.constantFrom(4096, 8192),
    drainTicksMax: fc.constantFrom(16, 1, 0),
  });

const flows = [migration, disorder(change)];

const walks = ({ states, machine }: Edition): readonly fc.WeightedArbitrary<readonly Operation[]>[] =>
  machine === undefined ? [] : [{ weight: 3, arbitrary: walk(states, faultOf(STATE_STEPS)) }];

/** Single operations, and now and then a flow. */
function operationsOf(
  edition: Edition,
  singles: readonly fc.WeightedArbitrary<Operation>[],
  flows: fc.Arbitrary<readonly Operation[]>,
  operationsMax: number,
): fc.Arbitrary<readonly Operation[]> {
  const single = fc.oneof(...singles).map((operation): readonly Operation[] => [operation]);
  const some = fc.oneof(
    { weight: 12, arbitrary: single },
    { weight: 1, arbitrary: flows },
    ...walks(edition),
  );
  return fc
    .array(some, { maxLength: operationsMax / 2, size: 'max' })
    .map((parts) => parts.flat().slice(0, operationsMax));
}

/** @param operationsMax - The length of a history at most. */
export const histories = (edition: Edition, operationsMax: number): fc.Arbitrary<History> =>
  fc.record({
    setting: setting(edition),
    operations: operationsOf(
      edition,
      [
        ...orderly(edition),
        ...hostile,
        ...hardware,
        ...faults,
        ...company,
        { weight: 3, arbitrary: overlap },
      ],
      fc.oneof(...flows, tamperedRegisters),
      operationsMax,
    ),
  });

/** Histories that a transcript can tell: its devices are plain ones, and it knows the region alone. */
export const tellable = (edition: Edition, operationsMax: number): fc.Arbitrary<History> =>
  fc.record({
    setting: fc.constant<Setting>({ edition, ...PLAIN }),
    operations: operationsOf(
      edition,
      [...orderly(edition), ...hostile, ...faults, ...company],
      fc.oneof(...flows),
      operationsMax,
    ),
  });
