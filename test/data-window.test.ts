// SPDX-License-Identifier: MIT
// The data section of the reference device: what is collected arrives, and what was not collected like that is refused.

import { describe, expect, test } from 'vitest';
import { MigrationDevice } from '../spec/vfio-migration/device/device.js';
import { DMA_ADDRESS } from '../spec/vfio-migration/device/hardware/bar-registers.js';
import { EINVAL, EIO, ETIMEDOUT, encodeScalar } from '../src/runtime/index.js';
import { rfc, STYLES } from './support/editions.js';
import { collect, contentsOf, read, setState, store, write } from './support/region-user.js';

describe('the data section', () => {
  test('a running device has more to collect when it has worked, and an end once it stops', () => {
    const device = new MigrationDevice(rfc.rules);
    setState(device, 3);
    expect(collect(device).length).toBe(3);
    expect(read(device, 8, 8)).toBe(0n);
    device.work();
    // Block 0 has the registers, and it is its turn to work.
    expect(read(device, 8, 8)).toBe(88n);
    setState(device, 2);
    expect(collect(device).length).toBe(2);
    device.work();
    expect(read(device, 8, 8)).toBe(0n);
  });

  test('what is collected arrives', () => {
    const source = new MigrationDevice(rfc.rules);
    setState(source, 3);
    const early = collect(source);
    for (let round = 0; round < 5; round++) source.work();
    setState(source, 2);
    const segments = [...early, ...collect(source)];
    const target = new MigrationDevice(rfc.rules);
    setState(target, 4);
    for (const segment of segments) expect(store(target, segment)).toBe(0);
    expect(contentsOf(target)).not.toEqual(contentsOf(source));
    expect(setState(target, 1)).toBe(0);
    expect(contentsOf(target)).toEqual(contentsOf(source));
  });

  test('a segment that was made available survives the unwind of a failed write', () => {
    const device = new MigrationDevice(rfc.rules);
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

  test('what the device does during a write that fails is not lost to the session that comes back', () => {
    const device = new MigrationDevice(rfc.rules);
    const { hardware } = device;
    const { memory } = hardware.bus;
    setState(device, 3);
    // Two requests are outstanding: the one to page 1 is never answered, the one to page 0 ends during the drain.
    memory.makeAbsent(1, Infinity);
    hardware.bar.write(DMA_ADDRESS, encodeScalar(4096n, 4));
    device.work();
    hardware.bar.write(DMA_ADDRESS, encodeScalar(0n, 4));
    device.work();
    collect(device);
    memory.takeLog();
    expect(setState(device, 9)).toBe(-ETIMEDOUT);
    expect(memory.takeLog()).toEqual([0]);
    expect(read(device, 8, 8)).toBe(88n);
  });

  test('a stream that has ended has ended, whatever state the stopped device goes to', () => {
    for (const style of STYLES.filter((each) => each !== 'channel')) {
      const device = new MigrationDevice(rfc.rules, { style });
      setState(device, 2);
      expect(collect(device).length).toBe(4);
      expect(setState(device, 10)).toBe(0);
      expect(read(device, 8, 8)).toBe(0n);
    }
  });

  test('what a user writes to the mapped window reaches the device in a segment, and in no other way', () => {
    const device = new MigrationDevice(rfc.rules, { mapped: true });
    const before = contentsOf(device);
    setState(device, 2);
    for (const segment of [0, 1, 2, 3]) {
      expect(read(device, 8, 8), String(segment)).not.toBe(0n);
      read(device, 16, 8);
      device.map()?.fill(0xff);
    }
    expect(contentsOf(device)).toEqual(before);
    const source = new MigrationDevice(rfc.rules);
    source.work();
    setState(source, 2);
    setState(device, 4);
    for (const segment of collect(source)) {
      expect(store(device, segment)).toBe(0);
      device.map()?.fill(0xff);
    }
    setState(device, 0);
    expect(contentsOf(device)).toEqual(contentsOf(source));
  });

  /** Every order of every selection. */
  const arrangements = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => [
    [],
    ...items.flatMap((first) =>
      arrangements(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
    ),
  ];

  test('any arrangement but the order of collection is refused, at once or at the end', () => {
    const source = new MigrationDevice(rfc.rules);
    setState(source, 2);
    const whole = collect(source);
    const orders = arrangements(whole);
    expect(orders.length).toBe(65);
    for (const order of orders) {
      const device = new MigrationDevice(rfc.rules);
      setState(device, 4);
      const refused = order.map((segment) => store(device, segment)).some((errno) => errno !== 0);
      const isWhole = order.length === whole.length && order.every((segment, at) => segment === whole[at]);
      const left = setState(device, 1);
      expect(refused ? -EINVAL : left, String(orders.indexOf(order))).toBe(isWhole ? 0 : -EINVAL);
    }
  });

  test('a segment is refused in which any bit is another one', () => {
    const source = new MigrationDevice(rfc.rules);
    setState(source, 2);
    const device = new MigrationDevice(rfc.rules);
    setState(device, 4);
    for (const segment of collect(source)) {
      for (let bit = 0; bit < 8 * segment.length; bit++) {
        const flipped = segment.slice();
        flipped[bit >> 3] = flipped[bit >> 3]! ^ (1 << (bit & 7));
        expect(store(device, flipped), `bit ${bit} of ${segment.length} bytes`).toBe(-EINVAL);
      }
      expect(store(device, segment)).toBe(0);
    }
  });

  test('the first segment again is a stream that begins anew', () => {
    const source = new MigrationDevice(rfc.rules);
    setState(source, 2);
    const [head, a, ...rest] = collect(source) as [Uint8Array, Uint8Array];
    const device = new MigrationDevice(rfc.rules);
    setState(device, 4);
    for (const segment of [head, a, head, a, ...rest]) expect(store(device, segment)).toBe(0);
    expect(setState(device, 1)).toBe(0);
  });

  test('a length is refused that is zero, too long, not of the segment, or said twice', () => {
    const source = new MigrationDevice(rfc.rules);
    setState(source, 2);
    const [first] = collect(source) as [Uint8Array];
    const device = new MigrationDevice(rfc.rules);
    setState(device, 4);
    expect(write(device, 24, 8, 40n)).toBe(-EINVAL);
    expect([0, 4097, 39, 41, 24].map((size) => store(device, first, size))).toEqual(Array(5).fill(-EINVAL));
    expect(store(device, first)).toBe(0);
    expect(write(device, 24, 8, 40n)).toBe(-EINVAL);
    expect(read(device, 24, 8)).toBe(40n);
  });

  test('data may be stored and collected in pieces of every width', () => {
    const source = new MigrationDevice(rfc.rules);
    setState(source, 2);
    const segments = collect(source);
    const device = new MigrationDevice(rfc.rules);
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
    const source = new MigrationDevice(rfc.rules);
    setState(source, 2);
    for (const step of ['read-pending-bytes', 'read-data-offset', 'read-data-size'])
      source.faults.add(step, EIO);
    expect([8, 16, 24].map((offset) => read(source, offset, 8))).toEqual([-EIO, -EIO, -EIO]);
    const [first] = collect(source) as [Uint8Array];
    const device = new MigrationDevice(rfc.rules);
    setState(device, 4);
    device.faults.add('write-data-size', EIO);
    expect([store(device, first), store(device, first)]).toEqual([-EIO, 0]);
  });
});
