// SPDX-License-Identifier: MIT
// The reference device by enumeration: every access, every write of every state, every failure on the way and in the
// unwind, under both editions. The registers are written out here, as an oracle of what is derived elsewhere.

import { describe, expect, test } from 'vitest';
import { MigrationDevice, type StateRules } from '../spec/vfio-migration/device/device.js';
import { COUNTER } from '../spec/vfio-migration/device/hardware/registers.js';
import { ReferenceTarget } from '../spec/vfio-migration/device/target.js';
import {
  isValid as isValidNamed,
  MASK as NAMED_MASK,
} from '../spec/vfio-migration/linux-5.16/device-state.js';
import { changeState } from '../spec/vfio-migration/linux-5.16/transition.js';
import { ERROR, isValid, MASK } from '../spec/vfio-migration/rfc-ndma/device-state.js';
import { collectSegments } from '../spec/vfio-migration/rfc-ndma/segments.js';
import { writeDeviceState } from '../spec/vfio-migration/rfc-ndma/set-device-state.js';
import {
  access,
  decodeScalar,
  EINVAL,
  EIO,
  ETIMEDOUT,
  encodeScalar,
  type FieldLayout,
  type StepResult,
  type StructLayout,
  type TranscriptArgument,
} from '../src/runtime/index.js';

const field = (name: string, offset: number, width: 4 | 8, rest: Partial<FieldLayout> = {}): FieldLayout => ({
  name,
  offset,
  width,
  signed: false,
  read: 'value',
  write: 'store',
  ...rest,
});

const layout: StructLayout = {
  name: 'vfio_device_migration_info',
  size: 32,
  alignment: 8,
  fields: [
    field('device_state', 0, 4),
    field('reserved', 4, 4, { read: 'zero', write: 'ignore' }),
    field('pending_bytes', 8, 8, { write: 'refuse', when: 2n }),
    field('data_offset', 16, 8, { write: 'refuse', when: 6n }),
    field('data_size', 24, 8, { when: 6n }),
  ],
};

const rfc: StateRules = { layout, initial: 1, error: ERROR, mask: MASK, write: writeDeviceState };
const named: StateRules = { layout, initial: 1, error: ERROR, mask: NAMED_MASK, write: changeState };

/** The internal state, as bytes. */
const memoryOf = ({ hardware: { image } }: MigrationDevice): readonly number[] =>
  Array.from({ length: image.shape.blocks }, (_, block) => [...image.block(block)]).flat();

const read = (device: MigrationDevice, offset: number, width: number): bigint | number => {
  const bytes = new Uint8Array(width);
  const errno = device.read(offset, bytes);
  return errno === 0 ? decodeScalar(bytes) : errno;
};
const write = (device: MigrationDevice, offset: number, width: number, value: bigint): number =>
  device.write(offset, encodeScalar(value, width));
const stateOf = (device: MigrationDevice): number => Number(read(device, 0, 4));
const setState = (device: MigrationDevice, value: number): number => write(device, 0, 4, BigInt(value));

/** Collects what is pending, as bytes. */
function collectAll(device: MigrationDevice): readonly Uint8Array[] {
  const segments: Uint8Array[] = [];
  while (read(device, 8, 8) !== 0n) {
    const offset = Number(read(device, 16, 8));
    const segment = new Uint8Array(Number(read(device, 24, 8)));
    expect(device.read(offset, segment)).toBe(0);
    segments.push(segment);
  }
  return segments;
}

function store(device: MigrationDevice, segment: Uint8Array, size: number = segment.length): number {
  const offset = Number(read(device, 16, 8));
  return device.write(offset, segment) || write(device, 24, 8, BigInt(size));
}

describe('registers', () => {
  test('an access is to one register, whole and aligned, or within the data window', () => {
    const device = new MigrationDevice(rfc);
    for (let offset = 0; offset < 40; offset++) {
      for (let width = 0; width <= 16; width++) {
        const known = layout.fields.some(
          (register) => register.offset === offset && register.width === width,
        );
        expect(device.read(offset, new Uint8Array(width)), `${offset}/${width}`).toBe(known ? 0 : -EINVAL);
        if (!known) expect(device.write(offset, new Uint8Array(width)), `${offset}/${width}`).toBe(-EINVAL);
      }
    }
    expect([4095, 4096, 8184, 8185, 8192].map((offset) => device.read(offset, new Uint8Array(8)))).toEqual([
      -EINVAL,
      0,
      0,
      -EINVAL,
      -EINVAL,
    ]);
    expect(stateOf(device)).toBe(1);
  });

  test('reserved reads zero and ignores writes; read-only registers refuse them', () => {
    const device = new MigrationDevice(rfc);
    expect(write(device, 4, 4, 0xffffffffn)).toBe(0);
    expect(read(device, 4, 4)).toBe(0n);
    for (const state of [0, 1, 2, 3, 4]) {
      setState(device, state);
      expect([8, 16].map((offset) => write(device, offset, 8, 1n))).toEqual([-EINVAL, -EINVAL]);
    }
  });

  test('outside of a session data registers read zero and refuse writes', () => {
    const device = new MigrationDevice(rfc);
    for (const state of [1, 0, 8, 9]) {
      expect(setState(device, state)).toBe(0);
      expect([8, 16, 24].map((offset) => read(device, offset, 8))).toEqual([0n, 0n, 0n]);
      expect(write(device, 24, 8, 16n)).toBe(-EINVAL);
      expect(write(device, 4096, 8, 1n)).toBe(-EINVAL);
      expect(read(device, 4096, 8)).toBe(0n);
    }
  });

  test('registers are in the byte order of the host', () => {
    const device = new MigrationDevice(rfc, { byteOrder: 'big' });
    expect(device.write(0, new Uint8Array([0, 0, 0, 3]))).toBe(0);
    const bytes = new Uint8Array(4);
    device.read(0, bytes);
    expect([...bytes]).toEqual([0, 0, 0, 3]);
    expect([...device.trace]).toEqual([3]);
  });
});

describe.each([
  ['rfc-ndma', rfc, isValid],
  ['linux-5.16', named, isValidNamed],
] as const)('states of %s', (name, rules, valid) => {
  const states = [...Array(rules.mask + 1).keys()].filter((state) => valid(state) && state !== ERROR);
  const steps = ['running', 'ndma', 'saving', 'resuming'].flatMap((bit) => [`clear-${bit}`, `set-${bit}`]);

  /** A device in a state, with a whole stream stored where it is to resume. */
  const deviceIn = (state: number): MigrationDevice => {
    const source = new MigrationDevice(rules);
    setState(source, 2);
    const device = new MigrationDevice(rules);
    expect(setState(device, state)).toBe(0);
    if ((state & 4) !== 0) for (const segment of collectAll(source)) expect(store(device, segment)).toBe(0);
    return device;
  };

  /** What a user can see, and whether the hardware is as the label says. */
  const observe = (device: MigrationDevice): readonly unknown[] => {
    const state = stateOf(device);
    const { running, interruptsEnabled, hold } = device.hardware;
    expect({ running, interruptsEnabled, dmaAllowed: running && hold === 'nothing' }).toEqual({
      running: (state & 1) !== 0,
      interruptsEnabled: (state & 1) !== 0,
      dmaAllowed: (state & 1) !== 0 && (state & 8) === 0,
    });
    return [state, memoryOf(device), read(device, 24, 8)];
  };

  test('every state is reached from every other', () => {
    for (const from of states) {
      for (const to of states) {
        const device = deviceIn(from);
        expect(setState(device, to), `${from} to ${to}`).toBe(0);
        expect(observe(device)[0]).toBe(to);
        expect(device.trace.at(-1)).toBe(from === to ? undefined : to);
      }
    }
  });

  test('after every failure the device is as it was before the write', () => {
    for (const from of states) {
      for (const to of states) {
        for (const step of steps) {
          const device = deviceIn(from);
          const before = observe(device);
          device.faults.add(step, ETIMEDOUT);
          const errno = setState(device, to);
          if (device.faults.remaining.length > 0) continue;
          expect(errno, `${from} to ${to}, ${step}`).toBe(-ETIMEDOUT);
          expect(observe(device), `${from} to ${to}, ${step}`).toEqual(before);
          expect(setState(device, to), `${from} to ${to} again`).toBe(0);
        }
      }
    }
  });

  test('after every failure of an unwind the device is in ERROR, and cut off', () => {
    for (const from of states) {
      for (const to of states) {
        for (const forward of steps) {
          for (const unwind of steps) {
            const device = deviceIn(from);
            device.faults.add(forward, EIO);
            device.faults.add(unwind, ETIMEDOUT, 'unwind');
            const errno = setState(device, to);
            if (device.faults.remaining.length > 0) continue;
            expect(errno).toBe(-EIO);
            expect(observe(device)[0], `${from} to ${to}, ${forward}, ${unwind}`).toBe(ERROR);
            expect(setState(device, 1)).toBe(-EIO);
            expect(device.reset()).toBe(0);
            expect(observe(device)).toEqual(observe(new MigrationDevice(rules)));
          }
        }
      }
    }
  });

  test('a value that is invalid, or changes a reserved bit, is refused without a step', () => {
    for (const from of states) {
      for (let value = 0; value <= rules.mask; value++) {
        const device = deviceIn(from);
        if (!valid(value)) expect(setState(device, value)).toBe(-EINVAL);
        for (const bit of [rules.mask + 1, 0x80000000]) expect(setState(device, value + bit)).toBe(-EINVAL);
        expect(setState(device, 0x7fffffff)).toBe(-EINVAL);
        expect(device.trace).toEqual([]);
        expect(stateOf(device)).toBe(from);
      }
    }
  });

  test('reserved bits that the device shows stay, through ERROR as well', () => {
    const device = new MigrationDevice(rules, { reservedBits: true });
    const shown = (0x80000000 + rules.mask + 1) >>> 0;
    expect(stateOf(device)).toBe(shown + 1);
    expect(setState(device, 1)).toBe(-EINVAL);
    expect(setState(device, shown + 2)).toBe(0);
    device.faults.add('set-running', EIO);
    device.faults.add('set-saving', EIO, 'unwind');
    expect(setState(device, shown + 1)).toBe(-EIO);
    expect(stateOf(device)).toBe(shown + ERROR);
    device.reset();
    expect(stateOf(device)).toBe(shown + 1);
  });

  test('a reset that fails ends in ERROR; another one works', () => {
    const device = deviceIn(2);
    device.faults.add('reset', EIO);
    expect(device.reset()).toBe(-EIO);
    expect(observe(device)[0], name).toBe(ERROR);
    expect(device.reset()).toBe(0);
    expect(stateOf(device)).toBe(1);
  });
});

test('without the capability NDMA is refused', () => {
  const device = new MigrationDevice(rfc, { ndma: false });
  expect([8, 9, 10, 11, 12].map((value) => setState(device, value))).toEqual(Array(5).fill(-EINVAL));
  expect(setState(device, 3)).toBe(0);
});

describe('the hardware', () => {
  test('works, raises interrupts and starts DMA only as its state lets it', () => {
    const device = new MigrationDevice(rfc);
    const worked = (state: number): readonly unknown[] => {
      setState(device, state);
      const { dmaStarted, interruptsRaised } = device.hardware;
      const counter = device.hardware.image.loadU32(COUNTER);
      device.work();
      const after = device.hardware;
      return [
        after.image.loadU32(COUNTER) === counter + 1,
        after.dmaStarted - dmaStarted,
        after.interruptsRaised - interruptsRaised,
      ];
    };
    expect(worked(1)).toEqual([true, 1, 1]);
    expect(worked(9)).toEqual([true, 0, 1]);
    expect(worked(0)).toEqual([false, 0, 0]);
    expect(worked(8)).toEqual([false, 0, 0]);
    expect(worked(3)).toEqual([true, 1, 1]);
  });

  test.each([9, 0, 2])('ends its DMA before a write of %i returns', (state) => {
    const device = new MigrationDevice(rfc);
    device.work();
    expect(device.hardware.dmaOutstanding).toBe(1);
    setState(device, state);
    expect(device.hardware.dmaOutstanding).toBe(0);
  });
});

describe('the data section', () => {
  test('a running device has more to collect when it has worked, and an end once it stops', () => {
    const device = new MigrationDevice(rfc);
    setState(device, 3);
    expect(collectAll(device).length).toBe(3);
    expect(read(device, 8, 8)).toBe(0n);
    device.work();
    // Block 0 has the registers, and it is its turn to work.
    expect(read(device, 8, 8)).toBe(88n);
    setState(device, 2);
    expect(collectAll(device).length).toBe(2);
    device.work();
    expect(read(device, 8, 8)).toBe(0n);
  });

  test('what is collected arrives', () => {
    const source = new MigrationDevice(rfc);
    setState(source, 3);
    const early = collectAll(source);
    for (let round = 0; round < 5; round++) source.work();
    setState(source, 2);
    const segments = [...early, ...collectAll(source)];
    const target = new MigrationDevice(rfc);
    setState(target, 4);
    for (const segment of segments) expect(store(target, segment)).toBe(0);
    expect(memoryOf(target)).not.toEqual(memoryOf(source));
    expect(setState(target, 1)).toBe(0);
    expect(memoryOf(target)).toEqual(memoryOf(source));
  });

  test('a segment that was made available survives the unwind of a failed write', () => {
    const device = new MigrationDevice(rfc);
    setState(device, 2);
    read(device, 16, 8);
    const segment = new Uint8Array(40);
    device.read(4096, segment);
    for (const step of ['clear-saving', 'set-running']) {
      device.faults.add(step, EIO);
      expect(setState(device, 1)).toBe(-EIO);
      const again = new Uint8Array(40);
      device.read(4096, again);
      expect(again).toEqual(segment);
      expect(read(device, 24, 8)).toBe(40n);
    }
    expect(read(device, 8, 8)).toBe(200n);
  });

  /** Every order of every selection. */
  const arrangements = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => [
    [],
    ...items.flatMap((first) =>
      arrangements(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
    ),
  ];

  test('any arrangement but the order of collection is refused, at once or at the end', () => {
    const source = new MigrationDevice(rfc);
    setState(source, 2);
    const whole = collectAll(source);
    const orders = arrangements(whole);
    expect(orders.length).toBe(65);
    for (const order of orders) {
      const device = new MigrationDevice(rfc);
      setState(device, 4);
      const refused = order.map((segment) => store(device, segment)).some((errno) => errno !== 0);
      const isWhole = order.length === whole.length && order.every((segment, at) => segment === whole[at]);
      const left = setState(device, 1);
      expect(refused ? -EINVAL : left, String(orders.indexOf(order))).toBe(isWhole ? 0 : -EINVAL);
    }
  });

  test('the first segment again is a stream that begins anew', () => {
    const source = new MigrationDevice(rfc);
    setState(source, 2);
    const [head, a, ...rest] = collectAll(source) as [Uint8Array, Uint8Array];
    const device = new MigrationDevice(rfc);
    setState(device, 4);
    for (const segment of [head, a, head, a, ...rest]) expect(store(device, segment)).toBe(0);
    expect(setState(device, 1)).toBe(0);
  });

  test('a length is refused that is zero, too long, not of the segment, or said twice', () => {
    const source = new MigrationDevice(rfc);
    setState(source, 2);
    const [first] = collectAll(source) as [Uint8Array];
    const device = new MigrationDevice(rfc);
    setState(device, 4);
    expect(write(device, 24, 8, 40n)).toBe(-EINVAL);
    expect([0, 4097, 39, 41, 24].map((size) => store(device, first, size))).toEqual(Array(5).fill(-EINVAL));
    expect(store(device, first)).toBe(0);
    expect(write(device, 24, 8, 40n)).toBe(-EINVAL);
    expect(read(device, 24, 8)).toBe(40n);
  });

  test('data may be stored and collected in pieces of every width', () => {
    const source = new MigrationDevice(rfc);
    setState(source, 2);
    const segments = collectAll(source);
    const device = new MigrationDevice(rfc);
    setState(device, 4);
    for (const [index, segment] of segments.entries()) {
      const width = [8, 4, 2, 1][index]!;
      const offset = Number(read(device, 16, 8));
      for (let at = 0; at < segment.length; at += width) {
        expect(device.write(offset + at, segment.subarray(at, at + width))).toBe(0);
      }
      expect(write(device, 24, 8, BigInt(segment.length))).toBe(0);
    }
    expect(setState(device, 1)).toBe(0);
  });

  test('an access that fails changes nothing and may be repeated', () => {
    const source = new MigrationDevice(rfc);
    setState(source, 2);
    for (const step of ['read-pending-bytes', 'read-data-offset', 'read-data-size'])
      source.faults.add(step, EIO);
    expect([8, 16, 24].map((offset) => read(source, offset, 8))).toEqual([-EIO, -EIO, -EIO]);
    const [first] = collectAll(source) as [Uint8Array];
    const device = new MigrationDevice(rfc);
    setState(device, 4);
    device.faults.add('write-data-size', EIO);
    expect([store(device, first), store(device, first)]).toEqual([-EIO, 0]);
  });
});

describe('as a target of transcripts', () => {
  const target = (): ReferenceTarget =>
    new ReferenceTarget({ ...rfc, bits: { RUNNING: 1n, SAVING: 2n }, collectSegments });

  test('a migration, verb by verb', () => {
    const reference = target();
    const perform = (verb: string, ...args: readonly TranscriptArgument[]): StepResult =>
      reference.perform(verb, args);
    const verbs: readonly StepResult[] = [
      perform('write', access(0, 4), 2n),
      perform('trace'),
      perform('collect-all'),
      perform('reset'),
      perform('write', access(0, 4), 4n),
      perform('store-all'),
      perform('write', access(0, 4), 1n),
      perform('read', access(0, 4)),
      perform('store', 5n),
    ];
    expect(verbs).toEqual([
      { errno: 0 },
      { errno: 0, sequence: [0n, 2n] },
      { errno: 0 },
      { errno: 0 },
      { errno: 0 },
      { errno: 0 },
      { errno: 0 },
      { errno: 0, value: 1n },
      { errno: -EINVAL },
    ]);
    expect(reference.show(3n)).toBe('RUNNING|SAVING (0x3)');
    expect(() => perform('jump')).toThrow('the reference device has no verb jump');
  });

  test('a fault that the write does not meet is a mistake of the transcript', () => {
    const reference = target();
    reference.perform('fault', ['set-saving', EIO]);
    expect(() => reference.perform('write', [access(0, 4), 0n])).toThrow(
      'no step set-saving (forward) was there to fail',
    );
  });
});
