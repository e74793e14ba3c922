// SPDX-License-Identifier: MIT
// The reference device access by access: registers, what a write of the state may hold, what the hardware does in a
// state. `exhaustive.test.ts` has the writes of the state, `data-window.test.ts` the data section.

import { describe, expect, test } from 'vitest';
import { MigrationDevice } from '../spec/vfio-migration/device/device.js';
import { COUNTER } from '../spec/vfio-migration/device/hardware/bar-registers.js';
import { ReferenceTarget } from '../spec/vfio-migration/device/target.js';
import { access, EINVAL, EIO, type StepResult, type TranscriptArgument } from '../src/runtime/index.js';
import { ERROR, layout, named, RESUMING, rfc } from './support/editions.js';
import { collect, contentsOf, read, setState, stateOf, store, write } from './support/region-user.js';

describe('registers', () => {
  test('an access is to one register, whole and aligned, or within the data window', () => {
    const device = new MigrationDevice(rfc.rules);
    for (let offset = 0; offset < 40; offset++) {
      for (let width = 0; width <= 16; width++) {
        const known =
          width === 0 ||
          layout.fields.some((register) => register.offset === offset && register.width === width);
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
    const device = new MigrationDevice(rfc.rules);
    expect(write(device, 4, 4, 0xffffffffn)).toBe(0);
    expect(read(device, 4, 4)).toBe(0n);
    for (const state of [0, 1, 2, 3, 4]) {
      setState(device, state);
      expect([8, 16].map((offset) => write(device, offset, 8, 1n))).toEqual([-EINVAL, -EINVAL]);
    }
  });

  test('outside of a session data registers read zero and refuse writes', () => {
    const device = new MigrationDevice(rfc.rules);
    for (const state of [1, 0, 8, 9]) {
      expect(setState(device, state)).toBe(0);
      expect([8, 16, 24].map((offset) => read(device, offset, 8))).toEqual([0n, 0n, 0n]);
      expect(write(device, 24, 8, 16n)).toBe(-EINVAL);
      expect(write(device, 4096, 8, 1n)).toBe(-EINVAL);
      expect(read(device, 4096, 8)).toBe(0n);
    }
  });

  test('registers are in the byte order of the host', () => {
    const device = new MigrationDevice(rfc.rules, { byteOrder: 'big' });
    expect(device.write(0, new Uint8Array([0, 0, 0, 3]))).toBe(0);
    const bytes = new Uint8Array(4);
    device.read(0, bytes);
    expect([...bytes]).toEqual([0, 0, 0, 3]);
    expect([...device.trace]).toEqual([3]);
  });
});

describe.each([rfc, named])('states of $name', ({ rules, states }) => {
  /** A device in a state, with a whole stream stored where it is to resume. */
  const deviceIn = (state: number): MigrationDevice => {
    const source = new MigrationDevice(rules);
    setState(source, 2);
    const device = new MigrationDevice(rules);
    expect(setState(device, state)).toBe(0);
    if ((state & RESUMING) !== 0)
      for (const segment of collect(source)) expect(store(device, segment)).toBe(0);
    return device;
  };

  test('a value that is invalid, or changes a reserved bit, is refused without a step', () => {
    for (const from of states) {
      for (let value = 0; value <= rules.mask; value++) {
        const device = deviceIn(from);
        if (!states.includes(value)) expect(setState(device, value)).toBe(-EINVAL);
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
    expect(stateOf(device)).toBe(ERROR);
    expect(device.reset()).toBe(0);
    expect(stateOf(device)).toBe(1);
    expect(contentsOf(device)).toBe(contentsOf(new MigrationDevice(rules)));
  });
});

test('without the capability NDMA is refused', () => {
  const device = new MigrationDevice(rfc.rules, { ndma: false });
  expect([8, 9, 10, 11, 12].map((value) => setState(device, value))).toEqual(Array(5).fill(-EINVAL));
  expect(setState(device, 3)).toBe(0);
});

describe('the hardware', () => {
  test('works, raises interrupts and starts DMA only as its state lets it', () => {
    const device = new MigrationDevice(rfc.rules);
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
    const device = new MigrationDevice(rfc.rules);
    device.work();
    expect(device.hardware.dmaOutstanding).toBe(1);
    setState(device, state);
    expect(device.hardware.dmaOutstanding).toBe(0);
  });
});

describe('as a target of transcripts', () => {
  const target = (): ReferenceTarget => new ReferenceTarget(rfc.rules);

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
