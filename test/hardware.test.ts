// SPDX-License-Identifier: MIT
// The device below its driver: its registers, what it does by itself, and what is left of that when it is stopped.

import { describe, expect, test } from 'vitest';
import {
  BAR_BYTES,
  COMPLETED,
  CONTROL,
  COUNTER,
  DMA_ADDRESS,
  DMA_ADDRESS_HIGH,
  DMA_BYTES,
  IDENTITY,
  IDENTITY_VALUE,
  MAILBOX,
  PENDING,
  QUEUE_DEPTH,
  QUEUED,
} from '../spec/vfio-migration/device/hardware/registers.js';
import { Image } from '../spec/vfio-migration/device/image.js';
import { EINVAL } from '../src/runtime/index.js';
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

  test('the counter wraps', () => {
    const device = create({ image: new Image({ blocks: 1, blockBytes: 64 }) });
    device.image.storeU32(COUNTER, 0xffff_ffff);
    device.work();
    expect(read(device.bar, COUNTER)).toBe(0);
  });

  test('a request is queued, then outstanding, then completed', () => {
    const device = createIdle({}, 0x1000, 8);
    const state = (): unknown => [
      read(device.bar, QUEUED),
      device.dmaOutstanding,
      read(device.bar, COMPLETED),
      words(device, 0x1000, 3),
    ];
    submit(device, 2);
    expect(state()).toEqual([2, 0, 0, [0, 0, 0]]);
    device.work();
    expect(state()).toEqual([0, 2, 0, [0, 0, 0]]);
    device.work();
    expect(state()).toEqual([0, 0, 2, [2, 2, 0]]);
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

describe('BAR0', () => {
  test('each register keeps the bits that are writable, and all else reads as zero', () => {
    const { bar } = createIdle();
    const offsets = Array.from({ length: BAR_BYTES / 4 }, (_, index) => 4 * index);
    const kept = new Map([
      [IDENTITY, IDENTITY_VALUE],
      [CONTROL, 3],
      [DMA_BYTES, 0xffc],
      [DMA_ADDRESS, 0xffff_fffc],
      [DMA_ADDRESS_HIGH, 0xffff_ffff],
      [QUEUED, QUEUE_DEPTH],
      [MAILBOX, 0xffff_ffff],
      // Two entries of the MSI-X table.
      ...offsets.slice(0x200, 0x208).map((offset): [number, number] => [offset, 0xffff_ffff]),
    ]);
    expect(offsets.filter((offset) => write(bar, offset, 0xffff_ffff) !== 0)).toEqual([]);
    expect(offsets.map((offset) => read(bar, offset))).toEqual(
      offsets.map((offset) => kept.get(offset) ?? 0),
    );
  });

  test('a read leaves the bytes around it alone', () => {
    const bytes = new Uint8Array(12).fill(0xee);
    create().bar.read(IDENTITY, bytes.subarray(4, 8));
    expect([...bytes]).toEqual([0xee, 0xee, 0xee, 0xee, 0x31, 0x41, 0x4d, 0x44, 0xee, 0xee, 0xee, 0xee]);
  });

  test.each([
    [0, 1],
    [0, 2],
    [0, 8],
    [0, 0],
    [2, 4],
    [BAR_BYTES, 4],
  ])('an access at %i of %i bytes is no register', (offset, width) => {
    const { bar } = create();
    expect(bar.read(offset, new Uint8Array(width))).toBe(-EINVAL);
    expect(bar.write(offset, new Uint8Array(width))).toBe(-EINVAL);
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
