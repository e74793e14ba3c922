// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/reference-dma.md

import { EEXIST, EINVAL, EIO, ETIMEDOUT, PagedMemory, assert, readScalar, writeScalar } from 'uapi-reference/core';
import { Bus, Hardware, Image, type MemoryMapping, createDevice, flows, registers, runFlow } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "DMA across the ends of what is mapped"
test('DMA across the ends of what is mapped [stream.containment running.clear.host-safety]', { meta: { edition: 'fsm', example: 'reference-dma/dma-across-the-ends-of-what-is-mapped', content: 'afea0c2326bdd070' } }, () => {
  const bus = new Bus(new PagedMemory(1), 0x1_0000n);
  const { hardware } = createDevice({ bus });
  const { bar } = hardware;
  /** Has the device write 8 bytes, and gives it the time that this takes. */
  const request = (high: number, low: number): void => {
    writeScalar(bar, 0x10, low);
    writeScalar(bar, 0x14, high);
    writeScalar(bar, 0x18, 1);
    hardware.work();
    hardware.work();
  };
  writeScalar(bar, 0x08, 0);
  writeScalar(bar, 0x0c, 8);
  // Across the start, across the end, behind it, and far away.
  for (const [high, low] of [
    [0, 0xfffc],
    [0, 0x1_0ffc],
    [0, 0x1_1000],
    [1, 0x1_0000],
  ] as const) {
    request(high, low);
  }
  assert.equal([hardware.blockedDma, hardware.peerErrors, readScalar(bar, 0x20)], [4, 0, 4]);
  assert.ok(bus.memory.bytes.every((byte) => byte === 0));

  // The first bytes and the last.
  request(0, 0x1_0000);
  request(0, 0x1_0ff8);
  assert.equal(hardware.blockedDma, 4);
  assert.equal(bus.memory.bytes.subarray(0, 12), Uint8Array.of(5, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0));
  assert.equal(bus.memory.bytes.subarray(0xff4), Uint8Array.of(0, 0, 0, 0, 6, 0, 0, 0, 6, 0, 0, 0));
});

// Example "memory in ranges, with permissions"
test('memory in ranges, with permissions [stream.containment running.clear.host-safety]', { meta: { edition: 'fsm', example: 'reference-dma/memory-in-ranges-with-permissions', content: '385e06c057a3445e' } }, () => {
  const bus = new Bus(new PagedMemory(4));
  assert.equal(bus.mappings, [{ iova: 0n, size: 0x4000n, offset: 0, read: true, write: true }]);
  assert.equal([bus.unmap(0n, 1n << 64n), bus.mappings], [0, []]);
  const mapping = (iova: bigint, offset: number, size: bigint = 0x1000n, write: boolean = true): MemoryMapping => {
    return { iova, size, offset, read: true, write };
  };
  // The third page, behind it the first; the fourth one for reads alone, at the end of all addresses.
  assert.equal(bus.map(mapping(0x1_0000n, 0x2000)), 0);
  assert.equal(bus.map(mapping(0x1_1000n, 0)), 0);
  assert.equal(bus.map(mapping((1n << 64n) - 0x1000n, 0x3000, 0x1000n, false)), 0);

  const { hardware } = createDevice({ bus });
  /** Has the device write 8 bytes; how many requests were blocked so far. */
  const request = (address: bigint, meanwhile: () => void = () => {}): number => {
    writeScalar(hardware.bar, registers.DMA_ADDRESS, Number(address & 0xffff_ffffn));
    writeScalar(hardware.bar, registers.DMA_ADDRESS_HIGH, Number(address >> 32n));
    writeScalar(hardware.bar, registers.DOORBELL, 1);
    hardware.work();
    meanwhile();
    hardware.work();
    return hardware.blockedDma;
  };
  writeScalar(hardware.bar, registers.CONTROL, 0);
  writeScalar(hardware.bar, registers.DMA_BYTES, 8);
  // Across from one mapping to the next: the last word of the third page, and the first of the first.
  assert.equal([request(0x1_0ffcn), bus.memory.bytes[0x2ffc], bus.memory.bytes[0]], [0, 1, 1]);
  // Before the first one, behind the second one, where DMA may only read, and where there are no more addresses.
  assert.equal([request(0xfffcn), request(0x1_1ffcn)], [1, 2]);
  assert.equal([request((1n << 64n) - 8n), request((1n << 64n) - 4n)], [3, 4]);
  assert.equal([bus.find(0xffff_ffff_ffff_fff8n, 8, 'read'), bus.find(0x1_0ff0n, 24, 'read')], [
    { kind: 'memory', pieces: [{ offset: 0x3ff8, length: 8 }] },
    { kind: 'memory', pieces: [{ offset: 0x2ff0, length: 16 }, { offset: 0, length: 8 }] },
  ]);
  assert.equal(bus.find(0x1_0ffcn, 0), { kind: 'memory', pieces: [{ offset: 0x2ffc, length: 0 }] });

  // The host has only one of the two pages: the request waits for the other one.
  bus.memory.makeAbsent(0, 2);
  assert.equal([request(0x1_0ffcn), bus.memory.bytes[0x2ffc], hardware.dmaOutstanding], [4, 1, 1]);
  for (let tick = 0; tick < 2; tick++) {
    hardware.work();
  }
  assert.equal([bus.memory.bytes[0x2ffc], bus.memory.bytes[0], hardware.dmaOutstanding], [6, 6, 0]);

  // Unmapped while the request is outstanding; both ways to write it are gone.
  assert.equal([request(0x1_0000n, () => bus.unmap(0x1_0000n, 0x1000n)), request(0x1_0000n)], [5, 6]);
  assert.equal([...bus.memory.bytes.subarray(0x2000, 0x2004)], [0, 0, 0, 0]);

  // Before and behind a mapping there is room for others, and nothing is cut by what is unmapped there.
  assert.equal([bus.map(mapping(0x1_0000n, 0x1000)), bus.unmap(0x1_2000n, 0x1000n), bus.unmap(0x1_0000n, 0x1000n)], [0, 0, 0]);

  // The bus refuses each of these mappings, because it is malformed or overlaps another one. It changes nothing.
  bus.mapPeer(0x2_0000n, hardware.peerPort);
  assert.equal(bus.find(0x2_0ff8n, 8), { kind: 'peer', offset: 0xff8, port: hardware.peerPort });
  const before = bus.mappings;
  const refused: readonly (readonly [MemoryMapping, number])[] = [
    [mapping(0x800n, 0), -EINVAL],
    [mapping(-0x1000n, 0), -EINVAL],
    [mapping(0n, 0x800), -EINVAL],
    [mapping(0n, -0x1000), -EINVAL],
    [mapping(0n, 0, 0n), -EINVAL],
    [mapping(0n, 0, 0x800n), -EINVAL],
    [mapping(0n, 0x3000, 0x2000n), -EINVAL],
    [mapping((1n << 64n) - 0x1000n, 0, 0x2000n), -EINVAL],
    [{ ...mapping(0n, 0), read: false, write: false }, -EINVAL],
    [mapping(0x1_1000n, 0), -EEXIST],
    [mapping(0x1_0000n, 0, 0x2000n), -EEXIST],
    [mapping(0x2_0000n, 0), -EEXIST],
  ];
  for (const [one, errno] of refused) {
    assert.equal(bus.map(one), errno);
  }
  const ranges: readonly (readonly [bigint, bigint])[] = [
    [0n, 0n],
    [0x800n, 0x1000n],
    [0n, 0x800n],
    [-0x1000n, 0x1000n],
    [0x1000n, 1n << 64n],
  ];
  for (const [iova, size] of ranges) {
    assert.equal(bus.unmap(iova, size), -EINVAL);
  }
  assert.equal(bus.mappings, before);
  // A mapping goes as a whole, and where there is none nothing does. The first page may be written to alone.
  assert.equal([bus.map({ ...mapping(0n, 0, 0x2000n), read: false }), bus.unmap(0n, 0x1000n), bus.unmap(0x1000n, 0x1000n)], [0, -EINVAL, -EINVAL]);
  assert.equal([bus.find(0n, 4, 'read'), bus.find(0n, 4)], [{ kind: 'nothing' }, { kind: 'memory', pieces: [{ offset: 0, length: 4 }] }]);
  assert.equal([bus.unmap(0n, 0x3000n), bus.unmap(0n, 0x3000n), bus.mappings], [0, 0, before]);
});

// Example "DMA from peer to peer ends in the registers of the peer"
test('DMA from peer to peer ends in the registers of the peer [running.set peers.ndma-first]', { meta: { edition: 'fsm', example: 'reference-dma/dma-from-peer-to-peer-ends-in-the-registers-of-the-peer', content: '71514b4afde1ae97' } }, () => {
  const bus = new Bus();
  const sender = createDevice({ bus }).hardware;
  const receiver = createDevice({ bus }).hardware;
  bus.mapPeer(0x8000_0000n, receiver.peerPort);
  // Registers have no pages that could be absent.
  bus.memory.makeAbsent(0, Number.POSITIVE_INFINITY);
  writeScalar(sender.bar, 0x08, 0);
  writeScalar(receiver.bar, 0x08, 0);
  // 8 bytes to DMA_ADDRESS_HIGH and, behind it, DOORBELL.
  writeScalar(sender.bar, 0x0c, 8);
  writeScalar(sender.bar, 0x10, 0x8000_0014);
  writeScalar(sender.bar, 0x18, 4);
  sender.work();
  // The device can take back a request that is outstanding to another peer. The other requests stay outstanding.
  const takeBack = sender.writeToPeer({ write: () => 0 });
  assert.equal(sender.dmaOutstanding, 5);
  takeBack?.();
  assert.equal(sender.dmaOutstanding, 4);
  assert.equal(readScalar(receiver.bar, 0x1c), 0);
  sender.work();
  // Each request wrote its number to both: 1 + 2 + 3 + 4 requests.
  assert.equal([readScalar(receiver.bar, 0x14), readScalar(receiver.bar, 0x1c)], [4, 10]);
  assert.equal([sender.peerErrors, sender.blockedDma], [0, 0]);
});

// Example "a peer that does not answer, and a peer that is not there"
test('a peer that does not answer, and a peer that is not there [running.clear.quiet peers.ndma-first peers.exclude]', { meta: { edition: 'fsm', example: 'reference-dma/a-peer-that-does-not-answer-and-a-peer-that-is-not-there', content: '05da16887032369c' } }, () => {
  const bus = new Bus();
  const sender = createDevice({ bus }).hardware;
  const peer = createDevice({ bus });
  const receiver = peer.hardware;
  bus.mapPeer(0x8000_0000n, receiver.peerPort);
  const request = (address: number): void => {
    writeScalar(sender.bar, 0x10, address);
    writeScalar(sender.bar, 0x18, 1);
    sender.work();
    sender.work();
  };
  /** MAILBOX of the peer, writes that it did not answer, and writes to nowhere. */
  const seen = (): number[] => [readScalar(receiver.bar, 0x28), sender.peerErrors, sender.blockedDma];
  writeScalar(sender.bar, 0x08, 0);
  writeScalar(sender.bar, 0x0c, 8);

  // The user stopped one device before the other was quiet. A request that fails is one error.
  assert.equal(writeScalar(peer, 0, 0), 0);
  assert.equal(writeScalar(receiver.peerPort, 0x28, 9), -EIO);
  request(0x8000_0028);
  assert.equal(seen(), [0, 1, 0]);
  assert.equal(writeScalar(peer, 0, 1), 0);

  // The memory space of the peer is off.
  writeScalar(receiver.config, 0x04, 4, 2);
  request(0x8000_0028);
  writeScalar(receiver.config, 0x04, 6, 2);
  assert.equal(seen(), [0, 2, 0]);
  request(0x8000_0028);
  assert.equal(seen(), [3, 2, 0]);

  // Across an end of the BAR, and after the user took the mapping away.
  request(0x7fff_fffc);
  request(0x8000_0ffc);
  bus.unmapPeer(0x8000_0000n);
  request(0x8000_0028);
  assert.equal(seen(), [3, 2, 3]);
});

// Example "held back towards peers, DMA to memory goes on"
test('held back towards peers, DMA to memory goes on [ndma.stop ndma.drain ndma.hold]', { meta: { edition: 'fsm', example: 'reference-dma/held-back-towards-peers-dma-to-memory-goes-on', content: '00743d2534d51f2a' } }, () => {
  const bus = new Bus();
  const options = { bus, drainTicksMax: 8, pageRequests: 'wait', vectors: 2 } as const;
  const sender = new Hardware({ ...options, image: new Image({ blocks: 2, blockBytes: 64 }) });
  const receiver = new Hardware({ ...options, image: new Image({ blocks: 2, blockBytes: 64 }) });
  bus.mapPeer(0x8000_0000n, receiver.peerPort);
  assert.equal(sender.hold, 'nothing');
  writeScalar(sender.bar, 0x08, 0);
  writeScalar(sender.bar, 0x10, 0x8000_0028);
  writeScalar(sender.bar, 0x18, 1);
  sender.work();

  sender.hold = 'peers';
  writeScalar(sender.bar, 0x18, 2);
  assert.equal([sender.drain('nothing'), sender.dmaOutstanding], [0, 1]);
  assert.equal([sender.drain('peers'), sender.dmaOutstanding], [0, 0]);
  assert.equal(readScalar(receiver.bar, 0x28), 1);
  sender.work();
  assert.equal([readScalar(sender.bar, 0x1c), sender.dmaStarted], [2, 1]);

  // What is queued goes where the registers say when it is started.
  writeScalar(sender.bar, 0x10, 0);
  sender.work();
  assert.equal([readScalar(sender.bar, 0x1c), sender.dmaStarted], [0, 3]);
  // Towards peers there is nothing to drain.
  assert.equal([sender.drain('peers'), sender.dmaOutstanding], [0, 2]);
});

// Example "to set NDMA ends what is outstanding; the rest of the device stands still meanwhile"
test('to set NDMA ends what is outstanding; the rest of the device stands still meanwhile [ndma.stop.all ndma.drain ndma.hold ndma.interrupts]', { meta: { edition: 'fsm', example: 'reference-dma/to-set-ndma-ends-what-is-outstanding-the-rest-of-the-device-stands-still-meanwhile', content: '3607031280b23ca8' } }, () => {
  const device = createDevice();
  const { bar, bus } = device.hardware;
  /** COUNTER, QUEUED, started, interrupts */
  const seen = (): number[] => [
    readScalar(bar, 0x04),
    readScalar(bar, 0x1c),
    device.hardware.dmaStarted,
    device.hardware.interruptsRaised,
  ];
  device.work();
  assert.equal(writeScalar(device, 0, 9), 0);
  assert.equal([device.hardware.hold, device.hardware.dmaOutstanding, bus.memory.bytes[0]], ['all', 0, 1]);
  assert.equal(seen(), [1, 0, 1, 1]);
  device.work();
  device.work();
  assert.equal(seen(), [3, 1, 1, 3]);
  assert.equal(writeScalar(device, 0, 1), 0);
  assert.equal(device.hardware.hold, 'nothing');
  device.work();
  assert.equal(seen(), [4, 0, 2, 4]);
});

// Example "a page that comes in time, and one that does not"
test('a page that comes in time, and one that does not [page-request.wait drain.bound drain.timeout drain.timeout.errno]', { meta: { edition: 'fsm', example: 'reference-dma/a-page-that-comes-in-time-and-one-that-does-not', content: '7f64557e0df912b0' } }, () => {
  /** What a write of RUNNING|NDMA gives while DMA waits for a page, and the state after it. */
  function setNdma(answerTicks: number): number[] {
    const device = createDevice({ drainTicksMax: 8 });
    device.hardware.bus.memory.makeAbsent(0, answerTicks);
    device.work();
    return [writeScalar(device, 0, 9), readScalar(device, 0), device.hardware.dmaOutstanding];
  }

  // The first tick of the drain finds the page absent; its time runs from there.
  for (const ticks of [0, 1, 2, 7]) {
    assert.equal(setNdma(ticks), [0, 9, 0]);
  }
  for (const ticks of [8, Number.POSITIVE_INFINITY]) {
    assert.equal(setNdma(ticks), [-ETIMEDOUT, 1, 1]);
  }
});

// Example "a stop that times out leaves a device that runs on"
test('a stop that times out leaves a device that runs on [drain.timeout page-request.progress]', { meta: { edition: 'fsm', example: 'reference-dma/a-stop-that-times-out-leaves-a-device-that-runs-on', content: 'c34aa958c0b57283' } }, () => {
  const device = createDevice();
  const { hardware } = device;
  hardware.bus.memory.makeAbsent(0, Number.POSITIVE_INFINITY);
  device.work();
  assert.equal(writeScalar(device, 0, 0), -ETIMEDOUT);
  assert.equal([readScalar(device, 0), hardware.dmaOutstanding], [1, 1]);

  // The page comes after all.
  hardware.bus.memory.makePresent(0);
  device.work();
  assert.equal([hardware.dmaStarted, hardware.dmaOutstanding, hardware.bus.memory.bytes[0]], [2, 1, 1]);
  assert.equal(writeScalar(device, 0, 0), 0);
  assert.equal(hardware.dmaOutstanding, 0);
});

// Example "requests that are taken back are repeated by the target"
test('requests that are taken back are repeated by the target [page-request.cancel ndma.hold drain.quick]', { meta: { edition: 'fsm', example: 'reference-dma/requests-that-are-taken-back-are-repeated-by-the-target', content: '9f701bee71f95eb6' } }, () => {
  const source = createDevice({ style: 'snapshot' });
  const { bar, bus } = source.hardware;
  writeScalar(bar, 0x08, 0);
  writeScalar(bar, 0x10, 0x1000);
  writeScalar(bar, 0x18, 2);
  bus.memory.makeAbsent(1, Number.POSITIVE_INFINITY);
  source.work();
  source.work();
  // A drain towards peers takes nothing back: what waits for memory harms no peer.
  assert.equal([source.hardware.drain('peers'), source.hardware.dmaOutstanding], [0, 2]);

  // RUNNING|NDMA
  assert.equal(writeScalar(source, 0, 9), 0);
  assert.equal([source.hardware.dmaOutstanding, readScalar(bar, 0x1c)], [0, 2]);

  const { streams } = runFlow(flows.suspend([source]));
  const target = createDevice();
  assert.equal(runFlow(flows.resume([target], streams)).errno, 0);
  target.work();
  target.work();
  assert.equal(target.hardware.bus.memory.bytes.subarray(0x1000, 0x1004), Uint8Array.of(2, 0, 0, 0));
});

// Example "a request that was taken back asks for its page anew"
test('a request that was taken back asks for its page anew [page-request.cancel page-request.wait]', { meta: { edition: 'fsm', example: 'reference-dma/a-request-that-was-taken-back-asks-for-its-page-anew', content: '5c0a0ea69853e1c2' } }, () => {
  const device = createDevice({ style: 'snapshot' });
  const { bar, bus } = device.hardware;
  const outstandingAfter = (ticks: number): number => {
    for (let tick = 0; tick < ticks; tick++) {
      device.work();
    }
    return device.hardware.dmaOutstanding;
  };
  writeScalar(bar, 0x08, 0);
  bus.memory.makeAbsent(0, 3);
  writeScalar(bar, 0x18, 1);
  assert.equal(outstandingAfter(4), 1);

  // RUNNING|NDMA, and back: the two ticks that the host had already do not count.
  assert.equal([writeScalar(device, 0, 9), device.hardware.dmaOutstanding], [0, 0]);
  assert.equal(writeScalar(device, 0, 1), 0);
  assert.equal(outstandingAfter(4), 1);
  assert.equal(outstandingAfter(1), 0);
});

// Example "each absent page of a request is asked for in its turn"
test('each absent page of a request is asked for in its turn [page-request.wait]', { meta: { edition: 'fsm', example: 'reference-dma/each-absent-page-of-a-request-is-asked-for-in-its-turn', content: '4946e7258735bb30' } }, () => {
  const device = createDevice();
  const { bar, bus } = device.hardware;
  writeScalar(bar, 0x08, 0);
  writeScalar(bar, 0x0c, 8);
  writeScalar(bar, 0x10, 0xffc);
  writeScalar(bar, 0x18, 1);
  bus.memory.makeAbsent(0, 2);
  bus.memory.makeAbsent(1, 2);
  // A tick to start, one to find page 0 absent, two for it, and two for page 1, whose time starts as page 0 comes.
  for (let tick = 0; tick < 5; tick++) {
    device.work();
  }
  assert.equal(bus.memory.bytes.subarray(0xffc, 0x1004), new Uint8Array(8));
  device.work();
  assert.equal(bus.memory.bytes.subarray(0xffc, 0x1004), Uint8Array.of(1, 0, 0, 0, 1, 0, 0, 0));
});

// Example "the pages that a saving device writes"
test('the pages that a saving device writes [saving.dirty-log]', { meta: { edition: 'fsm', example: 'reference-dma/the-pages-that-a-saving-device-writes', content: 'a26ea963839f6d3d' } }, () => {
  const device = createDevice();
  const { bar, bus } = device.hardware;
  writeScalar(bar, 0x08, 0);
  writeScalar(bar, 0x0c, 8);
  /** Has the device write to an address, and takes the log. */
  const logged = (...addresses: readonly number[]): readonly number[] => {
    for (const address of addresses) {
      writeScalar(bar, 0x10, address);
      writeScalar(bar, 0x18, 1);
      device.work();
      device.work();
    }
    return bus.memory.takeLog();
  };
  assert.equal(logged(0), []);
  // RUNNING|SAVING
  assert.equal(writeScalar(device, 0, 3), 0);
  // What the user writes is not logged.
  bus.memory.bytes[0x4000] = 1;
  assert.equal(logged(0xf000, 0x1ffc, 0x2000), [1, 2, 15]);
  assert.equal(logged(), []);
  assert.equal(writeScalar(device, 0, 1), 0);
  assert.equal(logged(0x3000), []);
  // A reset ends the log as well.
  assert.equal([writeScalar(device, 0, 3), device.reset()], [0, 0]);
  writeScalar(bar, 0x08, 0);
  writeScalar(bar, 0x0c, 8);
  assert.equal(logged(0x4000), []);
});

// Example "two devices that save share one log"
test('two devices that save share one log [saving.dirty-log saving.close]', { meta: { edition: 'fsm', example: 'reference-dma/two-devices-that-save-share-one-log', content: '2def7c2c05cac690' } }, () => {
  const memory = new PagedMemory(4, 16);
  const [first, second] = [{}, {}];
  memory.startLog(first);
  memory.startLog(first);
  memory.startLog(second);
  memory.write(0, Uint8Array.of(1));
  memory.stopLog(first);
  memory.write(15, Uint8Array.of(1, 2));
  memory.stopLog(second);
  memory.write(32, Uint8Array.of(1));
  // What was logged stays until it is taken.
  assert.equal(memory.takeLog(), [0, 1]);
  assert.equal(memory.takeLog(), []);
});

// Example "an access meets the first absent page that it touches"
test('an access meets the first absent page that it touches [page-request.wait]', { meta: { edition: 'fsm', example: 'reference-dma/an-access-meets-the-first-absent-page-that-it-touches', content: 'd1bb58e54cedbd07' } }, () => {
  const memory = new PagedMemory(4, 16);
  assert.equal(
    [memory.bytes.length, new PagedMemory().bytes.length, new PagedMemory().pageBytes],
    [64, 65536, 4096],
  );
  memory.makeAbsent(1, 3);
  memory.makeAbsent(2, Number.POSITIVE_INFINITY);
  assert.equal(
    [0, 1, 2].map((page) => memory.answerTicks(page)),
    [0, 3, Number.POSITIVE_INFINITY],
  );
  assert.equal([memory.firstAbsent(0, 16), memory.firstAbsent(48, 16)], [undefined, undefined]);
  assert.equal([memory.firstAbsent(15, 2), memory.firstAbsent(0, 64), memory.firstAbsent(32, 1)], [1, 1, 2]);
  // No bytes at all still touch the page that the access points to.
  assert.equal([memory.firstAbsent(16, 0), memory.firstAbsent(15, 0)], [1, undefined]);
  memory.makePresent(1);
  assert.equal(memory.firstAbsent(0, 64), 2);
});
