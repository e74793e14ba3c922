// SPDX-License-Identifier: MIT
// The DMA of the reference device: into memory, from peer to peer, held back, drained, and waiting for pages.

import { describe, expect, test } from 'vitest';
import { Bus } from '../spec/vfio-migration/device/hardware/bus.js';
import type { Hardware } from '../spec/vfio-migration/device/hardware/hardware.js';
import {
  COMPLETED,
  COUNTER,
  DMA_ADDRESS,
  DMA_ADDRESS_HIGH,
  DMA_BYTES,
  MAILBOX,
  QUEUED,
} from '../spec/vfio-migration/device/hardware/registers.js';
import { EIO, ETIMEDOUT, PagedMemory } from '../src/runtime/index.js';
import { create, createIdle, read, request, submit, words, write } from './support/hardware.js';

const NEVER = Number.POSITIVE_INFINITY;

describe('the user’s memory', () => {
  test('what is not mapped is blocked and counted; the device does not learn of it', () => {
    const bus = new Bus(new PagedMemory(1), 0x1_0000n);
    const device = createIdle({ bus }, 0, 8);
    for (const address of [0xfffc, 0x1_0ffc, 0x1_1000, 0xffff_fffc]) request(device, address);
    write(device.bar, DMA_ADDRESS_HIGH, 0xffff_ffff);
    for (const address of [0x1_0000, 0xffff_fffc]) request(device, address);
    expect([device.blockedDma, device.peerErrors, read(device.bar, COMPLETED)]).toEqual([6, 0, 6]);
    expect(bus.memory.bytes.every((byte) => byte === 0)).toBe(true);
    write(device.bar, DMA_ADDRESS_HIGH, 0);
    for (const address of [0x1_0000, 0x1_0ff8]) request(device, address);
    expect([...words(device, 0, 3), ...words(device, 0xff4, 3)]).toEqual([7, 7, 0, 0, 8, 8]);
  });

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

  test('DMA from peer to peer ends in the registers of the peer', () => {
    const [sender, receiver] = pair();
    // Registers have no pages that could be absent.
    sender.bus.memory.makeAbsent(0, NEVER);
    write(sender.bar, DMA_BYTES, 8);
    write(sender.bar, DMA_ADDRESS, PEER + DMA_ADDRESS_HIGH);
    submit(sender, 4);
    sender.work();
    expect(read(receiver.bar, QUEUED)).toBe(0);
    sender.work();
    // The two words of a request are an address and a ring of the doorbell: 1 + 2 + 3 + 4 requests.
    expect([read(receiver.bar, DMA_ADDRESS_HIGH), read(receiver.bar, QUEUED)]).toEqual([4, 10]);
    expect([sender.peerErrors, sender.blockedDma]).toEqual([0, 0]);
  });

  test('a peer that is stopped, or whose memory space is off, does not answer', () => {
    const [sender, receiver] = pair();
    write(sender.bar, DMA_BYTES, 8);
    receiver.running = false;
    expect(write(receiver.peerPort, MAILBOX, 9)).toBe(-EIO);
    request(sender, PEER + MAILBOX);
    receiver.running = true;
    expect([read(receiver.bar, MAILBOX), sender.peerErrors]).toEqual([0, 1]);
    write(receiver.config, 4, 4, 2);
    request(sender, PEER + MAILBOX);
    write(receiver.config, 4, 2, 2);
    expect([read(receiver.bar, MAILBOX), sender.peerErrors]).toEqual([0, 2]);
    request(sender, PEER + MAILBOX);
    expect([read(receiver.bar, MAILBOX), sender.peerErrors]).toEqual([3, 2]);
  });

  test('across an end of the peer, or to a peer that was taken away, DMA is blocked', () => {
    const [sender, receiver] = pair();
    write(sender.bar, DMA_BYTES, 8);
    for (const address of [PEER - 4, PEER + 0xffc]) request(sender, address);
    sender.bus.unmapPeer(BigInt(PEER));
    request(sender, PEER + MAILBOX);
    expect([sender.blockedDma, sender.peerErrors, read(receiver.bar, MAILBOX)]).toEqual([3, 0, 0]);
  });

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

  test('a request that was taken back asks for its page anew', () => {
    const device = createIdle({ pageRequests: 'cancel' });
    device.bus.memory.makeAbsent(0, 3);
    submit(device, 1);
    for (let tick = 0; tick < 4; tick++) device.work();
    device.drain('all');
    for (let tick = 0; tick < 4; tick++) device.work();
    expect(device.dmaOutstanding).toBe(1);
    device.work();
    expect(device.dmaOutstanding).toBe(0);
  });

  test('each absent page of a request is asked for in its turn', () => {
    const device = createIdle({}, 0xffc, 8);
    for (const page of [0, 1]) device.bus.memory.makeAbsent(page, 2);
    submit(device, 1);
    // To start, to find page 0 absent, two for it, and two for page 1, whose time starts as page 0 comes.
    for (let tick = 0; tick < 5; tick++) device.work();
    expect(words(device, 0xffc, 2)).toEqual([0, 0]);
    device.work();
    expect(words(device, 0xffc, 2)).toEqual([1, 1]);
  });
});
