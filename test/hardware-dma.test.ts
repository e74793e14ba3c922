// SPDX-License-Identifier: MIT
// The DMA of the reference device: into memory, from peer to peer, held back, drained, and waiting for pages.

import { describe, expect, test } from 'vitest';
import {
  COUNTER,
  DMA_ADDRESS,
  MAILBOX,
  QUEUED,
} from '../spec/vfio-migration/device/hardware/bar-registers.js';
import { Bus } from '../spec/vfio-migration/device/hardware/bus.js';
import type { Hardware } from '../spec/vfio-migration/device/hardware/hardware.js';
import { ETIMEDOUT } from '../src/runtime/index.js';
import { create, createIdle, read, submit, words, write } from './support/hardware.js';

const NEVER = Number.POSITIVE_INFINITY;

describe('the user’s memory', () => {
  test('each page that the device writes is logged while the log is on', () => {
    const device = createIdle({}, 0x1ffc, 8);
    device.bus.memory.startLog(device);
    submit(device, 1);
    device.work();
    expect(device.bus.memory.takeLog()).toEqual([]);
    device.work();
    expect(device.bus.memory.takeLog()).toEqual([1, 2]);
  });
});

describe('two devices', () => {
  /** Where the receiver's BAR0 is mapped. */
  const PEER = 0x8000_0000;
  const pair = (): [Hardware, Hardware] => {
    const bus = new Bus();
    const [sender, receiver] = [createIdle({ bus }), createIdle({ bus })];
    bus.mapPeer(BigInt(PEER), receiver.peerPort);
    return [sender, receiver];
  };

  test('held back towards peers, DMA to memory goes on', () => {
    const [sender, receiver] = pair();
    write(sender.bar, DMA_ADDRESS, PEER + MAILBOX);
    submit(sender, 1);
    sender.work();
    sender.hold = 'peers';
    submit(sender, 2);
    expect([sender.drain('peers'), sender.dmaOutstanding, read(receiver.bar, MAILBOX)]).toEqual([0, 0, 1]);
    sender.work();
    expect([read(sender.bar, QUEUED), sender.dmaStarted]).toEqual([2, 1]);
    write(sender.bar, DMA_ADDRESS, 0);
    sender.work();
    expect([read(sender.bar, QUEUED), sender.dmaStarted]).toEqual([0, 3]);
  });
});

describe('a drain', () => {
  test('ends what is outstanding, and the rest of the device stands still meanwhile', () => {
    const device = create();
    device.work();
    device.hold = 'all';
    expect([device.drain('nothing'), device.dmaOutstanding]).toEqual([0, 1]);
    expect([device.drain('all'), device.dmaOutstanding, words(device, 0, 1)]).toEqual([0, 0, [1]]);
    expect([read(device.bar, COUNTER), device.dmaStarted, device.interruptsRaised]).toEqual([1, 1, 1]);
    device.work();
    device.work();
    expect([read(device.bar, QUEUED), device.dmaStarted, device.interruptsRaised]).toEqual([1, 1, 3]);
    device.hold = 'nothing';
    device.work();
    expect([read(device.bar, QUEUED), device.dmaStarted]).toEqual([0, 2]);
  });

  // The first tick finds the page absent; its time runs from there.
  test.each([0, 1, 2, 7])('waits for a page that the host brings after %i ticks', (ticks) => {
    const device = createIdle();
    device.bus.memory.makeAbsent(0, ticks);
    submit(device, 1);
    device.work();
    expect([device.drain('all'), device.dmaOutstanding, words(device, 0, 1)]).toEqual([0, 0, [1]]);
  });

  test.each([8, NEVER])('gives up on a page that takes %d ticks', (ticks) => {
    const device = createIdle();
    device.bus.memory.makeAbsent(0, ticks);
    submit(device, 1);
    device.work();
    expect([device.drain('peers'), device.drain('all'), device.dmaOutstanding]).toEqual([0, -ETIMEDOUT, 1]);
    device.bus.memory.makePresent(0);
    device.work();
    expect([device.dmaOutstanding, words(device, 0, 1)]).toEqual([0, [1]]);
  });

  test('takes a request back from a page that never comes; the target repeats it', () => {
    const source = createIdle({ pageRequests: 'cancel' }, 0x1000);
    source.bus.memory.makeAbsent(1, NEVER);
    submit(source, 2);
    source.work();
    source.work();
    // A drain towards peers takes nothing back: what waits for memory harms no peer.
    expect([source.drain('peers'), source.dmaOutstanding]).toEqual([0, 2]);
    expect([source.drain('all'), source.dmaOutstanding, read(source.bar, QUEUED)]).toEqual([0, 0, 2]);

    const target = create();
    expect(target.accepts(source.image)).toBe(true);
    target.adopt(source.image);
    target.work();
    target.work();
    expect(words(target, 0x1000, 1)).toEqual([2]);
  });
});
