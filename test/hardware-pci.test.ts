// SPDX-License-Identifier: MIT
// The reference device as a PCI device: how software finds it, and opens and closes its interrupts.

import { beforeEach, describe, expect, test } from 'vitest';
import { CONTROL } from '../spec/vfio-migration/device/hardware/bar-registers.js';
import type { Hardware } from '../spec/vfio-migration/device/hardware/hardware.js';
import { create, read, submit, write } from './support/hardware.js';

const COMMAND = 0x04;
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
    expect([read(config, capability, 1), read(config, capability + 1, 1)]).toEqual([0x11, 0x50]);
    expect(read(config, capability + 2, 2)).toBe(0x8002);
    expect([read(config, capability + 4), read(config, capability + 8)]).toEqual([TABLE, PENDING_BITS]);
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
});
