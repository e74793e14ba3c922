// SPDX-License-Identifier: MIT
// The reference device as a PCI device: how software finds it, sizes its BAR, and opens and closes its interrupts.

import { beforeEach, describe, expect, test } from 'vitest';
import type { Hardware } from '../spec/vfio-migration/device/hardware/hardware.js';
import { CONTROL, PENDING, QUEUED } from '../spec/vfio-migration/device/hardware/registers.js';
import { EINVAL, EIO } from '../src/runtime/index.js';
import { create, createIdle, read, submit, write } from './support/hardware.js';

const COMMAND = 0x04;
const BAR0 = 0x10;
const MSIX_CONTROL = 0x42;
const TABLE = 0x800;
const PENDING_BITS = 0xc00;

describe('configuration space', () => {
  test('software finds a device with an MSI-X capability', () => {
    const { config } = create({ vectors: 3 });
    expect(read(config, 0x00, 2)).not.toBe(0xffff);
    expect(read(config, 0x00)).toBe(0x0001_fffe);
    // An accelerator, with an ordinary header.
    expect([read(config, 0x08), read(config, 0x0e, 1)]).toEqual([0x1200_0000, 0]);
    expect(read(config, 0x06, 2) & 0x10).toBe(0x10);
    const capability = read(config, 0x34, 1);
    expect([read(config, capability, 1), read(config, capability + 1, 1)]).toEqual([0x11, 0]);
    expect(read(config, capability + 2, 2)).toBe(0x8002);
    expect([read(config, capability + 4), read(config, capability + 8)]).toEqual([TABLE, PENDING_BITS]);
  });

  test('a BAR answers all ones with its size', () => {
    const { config } = create();
    write(config, BAR0, 0xffff_ffff);
    expect(read(config, BAR0)).toBe(0xffff_f000);
    write(config, BAR0, 0xfeb1_2345);
    expect(read(config, BAR0)).toBe(0xfeb1_2000);
    write(config, BAR0 + 2, 0x1234, 2);
    write(config, BAR0 + 1, 0xff, 1);
    expect(read(config, BAR0)).toBe(0x1234_f000);
  });

  test('software changes the bits that are for it, and no other', () => {
    const { config } = create();
    const before = read(config, 0x00);
    for (let offset = 0; offset < 256; offset++) write(config, offset, 0xff, 1);
    expect([read(config, 0x00), read(config, COMMAND)]).toEqual([before, 0x0010_0006]);
    expect([read(config, BAR0), read(config, BAR0 + 4)]).toEqual([0xffff_f000, 0]);
    expect(read(config, MSIX_CONTROL, 2)).toBe(0xc001);
    for (let offset = 0; offset < 256; offset++) write(config, offset, 0, 1);
    expect([read(config, COMMAND), read(config, MSIX_CONTROL, 2)]).toEqual([0x0010_0000, 0x0001]);
  });

  test('accesses are 1, 2 or 4 bytes wide and aligned', () => {
    const { config } = create();
    for (let offset = 0; offset < 264; offset++) {
      for (const width of [0, 1, 2, 3, 4, 8]) {
        const expected = [1, 2, 4].includes(width) && offset % width === 0 && offset < 256 ? 0 : -EINVAL;
        expect(config.read(offset, new Uint8Array(width))).toBe(expected);
        expect(config.write(offset, new Uint8Array(width))).toBe(expected);
      }
    }
  });

  test('a BAR whose memory space is off does not answer', () => {
    const { bar, config } = create();
    write(config, COMMAND, 4, 2);
    expect([read(bar, 0), write(bar, 0, 0)]).toEqual([-EIO, -EIO]);
  });

  test('a device that is no bus master starts no DMA', () => {
    const device = createIdle();
    write(device.config, COMMAND, 2, 2);
    submit(device, 1);
    device.work();
    expect([read(device.bar, QUEUED), device.dmaStarted]).toEqual([1, 0]);
    write(device.config, COMMAND, 6, 2);
    device.work();
    expect([read(device.bar, QUEUED), device.dmaStarted]).toEqual([0, 1]);
  });
});

describe('interrupts', () => {
  let device: Hardware;
  let sent: number[];

  /** Free-running, with interrupts on completion as well. */
  beforeEach(() => {
    sent = [];
    device = create();
    device.onInterrupt = (vector) => sent.push(vector);
    write(device.bar, CONTROL, 3);
  });

  test('a tick sends the clock, and one message for all requests that ended', () => {
    submit(device, 3);
    device.work();
    device.work();
    expect([sent, device.interruptsRaised]).toEqual([[0, 0, 1], 3]);
  });

  test('ended requests are no interrupt unless software asks for it, and the clock stops with the free running', () => {
    write(device.bar, CONTROL, 0);
    submit(device, 1);
    device.work();
    device.work();
    expect(sent).toEqual([]);
    write(device.bar, CONTROL, 2);
    submit(device, 1);
    device.work();
    device.work();
    expect(sent).toEqual([1]);
  });

  test('a device with one vector uses it for both', () => {
    const single = create({ vectors: 1 });
    write(single.bar, CONTROL, 2);
    submit(single, 1);
    single.work();
    single.work();
    expect(single.interruptsRaised).toBe(1);
  });

  test('the interrupt of a masked vector is pending, and sent once when the mask goes', () => {
    write(device.bar, TABLE + 16 + 12, 1);
    for (let tick = 0; tick < 3; tick++) device.work();
    expect([sent, read(device.bar, PENDING_BITS), read(device.bar, PENDING)]).toEqual([[0, 0, 0], 2, 2]);
    write(device.bar, TABLE + 16 + 12, 0);
    expect([sent, read(device.bar, PENDING_BITS)]).toEqual([[0, 0, 0, 1], 0]);
  });

  test.each([
    ['the function mask', MSIX_CONTROL, 0xc000, 0x8000],
    ['MSI-X being off', MSIX_CONTROL, 0x0000, 0x8000],
    ['the bus master bit, as a message is a write to memory', COMMAND, 2, 6],
  ])('held by %s, interrupts are sent later', (_, offset, hold, release) => {
    write(device.config, offset, hold, 2);
    device.work();
    expect([sent, read(device.bar, PENDING_BITS)]).toEqual([[], 1]);
    write(device.config, offset, release, 2);
    expect([sent, read(device.bar, PENDING_BITS)]).toEqual([[0], 0]);
  });

  test('what ends while interrupts are off is not lost: the target sends it', () => {
    device.work();
    device.interruptsEnabled = false;
    device.drain('all');
    device.running = false;
    // Opening a vector of a stopped device sends nothing.
    write(device.bar, TABLE + 12, 0);
    write(device.config, MSIX_CONTROL, 0x8000, 2);
    expect([sent, read(device.bar, PENDING_BITS)]).toEqual([[0], 2]);

    const target = create();
    target.onInterrupt = (vector) => sent.push(10 + vector);
    target.adopt(device.image);
    target.work();
    expect(sent).toEqual([0, 10, 11]);
  });

  test('what ends while DMA is held back is told at once', () => {
    device.work();
    device.hold = 'all';
    device.drain('all');
    device.work();
    expect(sent).toEqual([0, 0, 1]);
  });

  test('each of 32 vectors can be masked, and the table ends behind them', () => {
    const wide = create({ vectors: 32 });
    expect(read(wide.config, MSIX_CONTROL, 2)).toBe(0x801f);
    wide.image.storeU32(PENDING, 0xffff_ffff);
    expect(wide.accepts(wide.image)).toBe(true);
    wide.interruptsEnabled = false;
    for (const vector of [0, 31]) write(wide.bar, TABLE + 16 * vector + 12, 1);
    wide.interruptsEnabled = true;
    wide.work();
    expect([read(wide.bar, PENDING_BITS), wide.interruptsRaised]).toEqual([0x8000_0001, 30]);
    write(wide.bar, TABLE + 32 * 16, 1);
    expect(read(wide.bar, TABLE + 32 * 16)).toBe(0);
  });
});
