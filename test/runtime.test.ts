// SPDX-License-Identifier: MIT
// The runtime of the reference implementation: assertions, codecs, fault plans, the runner of transcripts.

import { describe, expect, test } from 'vitest';
import {
  AssertionError,
  access,
  assert,
  decodeScalar,
  decodeStruct,
  EINVAL,
  EIO,
  encodeScalar,
  encodeStruct,
  errno,
  errnoName,
  FaultPlan,
  fieldOf,
  formatBits,
  guardRegion,
  isApplicable,
  isEqual,
  nonzero,
  type RegionAccess,
  runStep,
  type StepResult,
  type StructLayout,
  sequence,
  success,
  type TranscriptTarget,
  value,
} from '../src/runtime/index.js';

describe('assert', () => {
  const equal: readonly (readonly [unknown, unknown])[] = [
    [1n, 1n],
    [Number.NaN, Number.NaN],
    [0, -0],
    [
      [1, [2n]],
      [1, [2n]],
    ],
    [
      { b: 1, a: [undefined] },
      { a: [undefined], b: 1 },
    ],
    [new Uint8Array([1, 2]), new Uint8Array([1, 2])],
    [new Map([[1, { a: 1n }]]), new Map([[1, { a: 1n }]])],
  ];
  const different: readonly (readonly [unknown, unknown])[] = [
    [1, 1n],
    [1, '1'],
    [null, undefined],
    [[1], [1, 2]],
    [[], {}],
    [{ a: undefined }, {}],
    [new Uint8Array([1]), new Uint16Array([1])],
    [new Set([1]), new Set([2])],
    [{}, null],
  ];

  test.each(equal)('%o equals %o', (a, b) => {
    expect(isEqual(a, b)).toBe(true);
    assert.equal(a, b);
    expect(() => assert.notEqual(a, b)).toThrow(AssertionError);
  });

  test.each(different)('%o differs from %o', (a, b) => {
    expect(isEqual(a, b)).toBe(false);
    assert.notEqual(a, b);
    expect(() => assert.equal(a, b)).toThrow(AssertionError);
  });

  test('a failure carries both values, and its stack starts at the caller', () => {
    try {
      assert.equal({ state: 1n }, [2]);
    } catch (error) {
      expect(error).toMatchObject({ actual: { state: 1n }, expected: [2], showDiff: true });
      expect((error as Error).message).toBe('expected [2], got { state: 1n }');
      expect((error as Error).stack?.split('\n')[1]).toContain('runtime.test.ts');
    }
    expect(() => assert.ok(0, 'nothing')).toThrow('nothing');
    assert.ok('something');
  });
});

describe('codecs', () => {
  test.each([1, 2, 4, 8])('%i bytes go there and back in both orders', (width) => {
    const number = 0x0123456789abcdefn & ((1n << BigInt(8 * width)) - 1n);
    for (const order of ['little', 'big'] as const) {
      expect(decodeScalar(encodeScalar(number, width, order), order)).toBe(number);
    }
    expect(encodeScalar(number, width, 'big')).toEqual(encodeScalar(number, width).reverse());
  });

  test('what does not fit is cut off', () => {
    expect([...encodeScalar(-2n, 2)]).toEqual([0xfe, 0xff]);
    expect([...encodeScalar(0x10001n, 2)]).toEqual([1, 0]);
  });

  const common = { read: 'value', write: 'store' } as const;
  const layout: StructLayout = {
    name: 'sample',
    size: 16,
    alignment: 8,
    fields: [
      { name: 'signed', offset: 0, width: 2, signed: true, ...common },
      { name: 'bytes', offset: 2, width: 1, count: 3, signed: false, ...common },
      { name: 'wide', offset: 8, width: 8, signed: false, ...common },
    ],
  };

  test('a struct goes there and back; padding is zero', () => {
    const values = { signed: -3n, bytes: [1n, 2n, 255n], wide: 1n << 63n };
    for (const order of ['little', 'big'] as const) {
      const bytes = encodeStruct(layout, values, order);
      expect(bytes.length).toBe(16);
      expect([...bytes.subarray(5, 8)]).toEqual([0, 0, 0]);
      expect(decodeStruct(layout, bytes, order)).toEqual(values);
    }
    expect(decodeStruct(layout, encodeStruct(layout, {}))).toEqual({
      signed: 0n,
      bytes: [0n, 0n, 0n],
      wide: 0n,
    });
  });

  test('a member is found by its name', () => {
    expect(fieldOf(layout, 'wide').offset).toBe(8);
    expect(() => fieldOf(layout, 'narrow')).toThrow('struct sample has no member narrow');
  });
});

test('bits print by name', () => {
  const names = { A: 1n, B: 2n, NONE: 0n };
  expect([0n, 1n, 3n, 6n].map((bits) => formatBits(bits, names))).toEqual(['{}', 'A', 'A|B', 'B|0x4']);
});

test('errnos print by name', () => {
  expect([errnoName(EIO), errnoName(EINVAL), errnoName(7)]).toEqual(['EIO', 'EINVAL', 'errno 7']);
});

test('a fault is met in its phase, as often as planned', () => {
  const plan = new FaultPlan();
  plan.add('stop', EIO);
  plan.add('stop', EINVAL, 'forward', 2);
  plan.add('start', EIO, 'unwind', Number.POSITIVE_INFINITY);
  expect([1, 2, 3, 4].map(() => plan.take('stop', 'forward'))).toEqual([-EIO, -EINVAL, -EINVAL, 0]);
  expect(plan.take('start', 'forward')).toBe(0);
  expect([1, 2, 3].map(() => plan.take('start', 'unwind'))).toEqual([-EIO, -EIO, -EIO]);
  expect(plan.remaining.map(({ step }) => step)).toEqual(['start']);
  plan.clear();
  expect(plan.take('start', 'unwind')).toBe(0);
});

test.each([
  [[-EIO], 'errno is -5, expected a positive one, such as EIO'],
  [[0], 'errno is 0, expected a positive one, such as EIO'],
  [[EIO, 'forwards'], 'phase is forwards, expected forward or unwind'],
  [[EIO, 'forward', 0], 'times is 0, expected a number from 1 on'],
  [[EIO, 'unwind', Number.NaN], 'times is NaN, expected a number from 1 on'],
] as const)('a fault of %j is none', (words, mistake) => {
  const plan = new FaultPlan();
  const add = plan.add.bind(plan) as (step: string, ...more: readonly unknown[]) => void;
  expect(() => add('stop', ...words)).toThrow(new RangeError(mistake));
  expect(plan.remaining).toEqual([]);
});

describe('a transcript step', () => {
  const target = (result: StepResult): TranscriptTarget => ({
    levels: ['core', 'trace'],
    perform: () => result,
    show: (shown) => `<${shown}>`,
  });
  const run = (result: StepResult, expected: Parameters<typeof runStep>[4]): void =>
    runStep(target(result), 'read it', 'read', [access(0, 4)], expected);

  test('passes when it does what is expected', () => {
    run({ errno: 0 }, success);
    run({ errno: 0, value: 5n }, success);
    run({ errno: 0, value: 5n }, value(5n));
    run({ errno: 0, value: 5n }, nonzero);
    run({ errno: -EIO }, errno(EIO));
    run({ errno: 0, sequence: [0n, 2n] }, sequence(0n, 2n));
  });

  test.each([
    [{ errno: -EIO }, success, 'expected success, got EIO'],
    [{ errno: -EIO }, errno(EINVAL), 'expected EINVAL, got EIO'],
    [{ errno: 0 }, errno(EIO), 'expected EIO, got success'],
    [{ errno: 0, value: 5n }, value(6n), 'expected <6>, got <5>'],
    [{ errno: 0, value: 0n }, nonzero, 'expected nonzero, got <0>'],
    [{ errno: 0 }, value(0n), 'expected <0>, got success'],
    [{ errno: 0, sequence: [] }, sequence(2n), 'expected <2>, got no state'],
    [{ errno: 0, sequence: [2n, 0n] }, sequence(0n, 2n), 'expected <0> <2>, got <2> <0>'],
  ] as const)('%o against %o fails with its text', (result, expected, message) => {
    expect(() => run(result, expected)).toThrow(`read it\n  ${message}`);
  });

  test('names the step when the target throws', () => {
    const broken: TranscriptTarget = {
      levels: [],
      perform: () => {
        throw new Error('no such verb');
      },
    };
    expect(() => runStep(broken, 'jump', 'jump', [], success)).toThrow('jump\n  no such verb');
    expect(isApplicable(broken, 'core')).toBe(false);
    expect(isApplicable(target({ errno: 0 }), 'trace')).toBe(true);
  });
});

describe('guard', () => {
  const region = { read: () => 0, write: () => 0 };
  const guarded = (part: Partial<RegionAccess>): RegionAccess => guardRegion({ ...region, ...part });

  test('an access passes', () => {
    const bytes = new Uint8Array([9, 9]);
    const written: number[] = [];
    const memory = guarded({
      read: (_offset, into) => {
        into.set([1, 2]);
        return 0;
      },
      write: (offset, from) => {
        written.push(offset, ...from);
        return -EIO;
      },
    });

    expect([memory.read(4, bytes), ...bytes]).toEqual([0, 1, 2]);
    expect([memory.write(8, bytes), ...written]).toEqual([-EIO, 8, 1, 2]);
  });

  test.each([-1, 2, 17])('a read that writes byte %d of a buffer of two', (at) => {
    const memory = guarded({
      read: (_offset, { buffer, byteOffset }) => {
        new Uint8Array(buffer)[byteOffset + at] = 1;
        return -EINVAL;
      },
    });

    expect(() => memory.read(4, new Uint8Array(2))).toThrow(
      `a read of 2 bytes at 0x4 wrote outside the user's buffer, at its byte ${at}`,
    );
  });

  test('a write that changes what it was given', () => {
    const memory = guarded({
      write: (_offset, from) => {
        from[0] = 7;
        return 0;
      },
    });

    expect(() => memory.write(0, new Uint8Array(1))).toThrow('changed the bytes that the user wrote');
  });
});
