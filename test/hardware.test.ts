// SPDX-License-Identifier: MIT
// The device below its driver: its registers, what it does by itself, and what is left of that when it is stopped.

import { describe, expect, test } from 'vitest';
import {
  CONTROL,
  COUNTER,
  DMA_ADDRESS,
  DMA_BYTES,
  IDENTITY,
  MAILBOX,
  PENDING,
  QUEUE_DEPTH,
  QUEUED,
} from '../spec/vfio-migration/device/hardware/bar-registers.js';
import { create, createIdle, read, submit, words, write } from './support/hardware.js';

describe('work', () => {
  test('a free-running device counts, changes a block, writes to memory and interrupts', () => {
    const device = create();
    const changed = new Set<number>();
    device.image.onChange = (block) => changed.add(block);
    for (const tick of [1, 2, 3, 4]) {
      changed.clear();
      device.work();
      expect(read(device.bar, COUNTER)).toBe(tick);
      expect(changed).toEqual(new Set([0, (tick - 1) % 3]));
      expect([device.dmaStarted, device.dmaOutstanding, device.interruptsRaised]).toEqual([tick, 1, tick]);
      expect(words(device, 0, 2)).toEqual([tick - 1, 0]);
    }
    expect([0, 1, 2].map((block) => device.image.loadU64(block * 64 + 56))).toEqual([0x12n, 0x21n, 0x31n]);
  });

  test('the queue is bounded, what is outstanding included', () => {
    const device = createIdle();
    submit(device, 0xffff_ffff);
    expect(read(device.bar, QUEUED)).toBe(QUEUE_DEPTH);
    device.bus.memory.makeAbsent(0, Number.POSITIVE_INFINITY);
    device.work();
    submit(device, 1);
    expect([read(device.bar, QUEUED), device.dmaOutstanding]).toEqual([0, QUEUE_DEPTH]);
  });
});

describe('an image from elsewhere', () => {
  test('is accepted where the device could have come to it', () => {
    const device = create();
    device.interruptsEnabled = false;
    device.hold = 'all';
    write(device.bar, CONTROL, 3);
    write(device.bar, DMA_BYTES, 0xffff_ffff);
    write(device.bar, DMA_ADDRESS, 0xffff_ffff);
    submit(device, 1000);
    device.work();
    expect([read(device.bar, PENDING), read(device.bar, QUEUED)]).toEqual([1, QUEUE_DEPTH]);
    expect(create().accepts(device.image)).toBe(true);
  });

  test.each([
    ['another device', IDENTITY, 0],
    ['an unknown bit of control', CONTROL, 4],
    ['a length that is not in words', DMA_BYTES, 2],
    ['a length out of bounds', DMA_BYTES, 0x1000],
    ['an address that is not in words', DMA_ADDRESS, 1],
    ['a queue out of bounds', QUEUED, QUEUE_DEPTH + 1],
    ['a vector out of bounds', PENDING, 4],
  ])('is refused: %s', (_, register, value) => {
    const device = create();
    device.image.storeU32(register, value);
    expect(device.accepts(device.image)).toBe(false);
  });
});

describe('a device that is not at work', () => {
  test('stopped, it does nothing; what is written to it is stored, and nobody is told', () => {
    const device = create();
    const state = (): unknown => [0, 1, 2].map((block) => [...device.image.block(block)]);
    device.work();
    device.drain('all');
    device.running = false;
    let told = 0;
    device.image.onChange = () => {
      told += 1;
    };
    const before = state();
    device.work();
    expect(state()).toEqual(before);
    expect([device.dmaStarted, device.interruptsRaised]).toEqual([1, 1]);
    write(device.bar, MAILBOX, 5);
    submit(device, 1);
    expect([read(device.bar, MAILBOX), read(device.bar, QUEUED), told]).toEqual([5, 1, 0]);
    device.running = true;
    write(device.bar, MAILBOX, 6);
    expect(told).toBe(1);
  });

  test('cut off, it gives up what is outstanding; a reset brings back power-on', () => {
    const device = create();
    expect([device.running, device.interruptsEnabled, device.hold]).toEqual([true, true, 'nothing']);
    device.work();
    write(device.bar, MAILBOX, 5);
    write(device.config, 4, 0, 2);
    device.cutOff();
    device.work();
    expect([device.dmaOutstanding, device.interruptsRaised, words(device, 0, 1)]).toEqual([0, 1, [0]]);
    expect([device.running, device.interruptsEnabled, device.hold]).toEqual([false, false, 'all']);

    device.reset();
    expect([device.running, device.interruptsEnabled, device.hold]).toEqual([true, true, 'nothing']);
    expect([read(device.bar, MAILBOX), device.dmaStarted, device.interruptsRaised]).toEqual([0, 0, 0]);
    device.work();
    device.work();
    expect([device.dmaStarted, device.interruptsRaised, words(device, 0, 1)]).toEqual([2, 2, [1]]);
  });
});
