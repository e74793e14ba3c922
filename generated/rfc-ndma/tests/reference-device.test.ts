// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/reference-device.md

import { EBUSY, EINVAL, EIO, ETIMEDOUT, PagedMemory, access, assert, encodeScalar, errno, readScalar, runStep, seededRandom, success, value, writeScalar } from 'uapi-reference/core';
import { Bus, type FlowResult, Hardware, Image, PhysicalDevice, STYLES, createDevice, createTarget, flows, runFlow } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "more state, a larger window, and little patience"
test('more state, a larger window, and little patience [saving.open data-offset.page-aligned drain.bound]', { meta: { edition: 'rfc-ndma', example: 'reference-device/more-state-a-larger-window-and-little-patience', content: '45bf5ba0c9ec36df' } }, () => {
  const bus = new Bus(new PagedMemory(1, 4096));
  const device = createDevice({
    bus,
    shape: { blocks: 3, blockBytes: 8168 },
    windowBytes: 8192,
    drainTicksMax: 2,
  });
  bus.memory.makeAbsent(0, 3);
  device.work();
  // RUNNING|NDMA: the page takes a tick more than the driver waits.
  assert.equal(writeScalar(device, 0, 9), -ETIMEDOUT);
  assert.equal(readScalar(device, 0), 1);
  bus.memory.makePresent(0);

  // SAVING: a head, three blocks of a whole window each, and an end.
  assert.equal(writeScalar(device, 0, 2), 0);
  assert.equal(readScalar(device, 8, 8), 40 + 3 * 8192 + 24);
  // The last bytes of the window, the byte behind, and an access of no bytes.
  assert.equal(readScalar(device, 4096 + 8188), 0);
  assert.equal(readScalar(device, 4096 + 8192, 1), -EINVAL);
  assert.equal(readScalar(device, 4096 + 8190), -EINVAL);
  assert.equal(device.read(4096, new Uint8Array(0)), -EINVAL);
});

// Example "five styles in one table"
test('five styles in one table [saving.snapshot mediated.ndma ndma.optional stream.firmware page-request.cancel]', { meta: { edition: 'rfc-ndma', example: 'reference-device/five-styles-in-one-table', content: '0d68e0a6fa9bcadf' } }, () => {
  const rows = Object.entries(STYLES).map(([name, style]) =>
    [name, style.precopy, style.savesAgain, style.ndma, style.ndmaHolds, style.content, style.pageRequests].join(' '),
  );
  assert.equal(rows, [
    'precopy true true true all block wait',
    'snapshot false false true all plain cancel',
    'queue-halting false true true all block wait',
    'mediated true true true nothing block wait',
    'channel false true false nothing block wait',
  ]);
});

// Example "snapshot: all at the stop, and no way back to SAVING|RUNNING"
test('snapshot: all at the stop, and no way back to SAVING|RUNNING [saving.snapshot transition.unsupported]', { meta: { edition: 'rfc-ndma', example: 'reference-device/snapshot-all-at-the-stop-and-no-way-back-to-saving-running', content: '14d80e0ddb456f87' } }, () => {
  const target = createTarget();
  runStep(target, 'device snapshot', 'device', ['snapshot'], success);
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'write device_state RUNNING|SAVING => EOPNOTSUPP', 'write', [access(0, 4), 3n], errno(95));
  runStep(target, 'read device_state => SAVING', 'read', [access(0, 4)], value(2n));
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
});

// Example "queue halting: no DMA under NDMA, but interrupts"
test('queue halting: no DMA under NDMA, but interrupts [ndma.interrupts ndma.stop transition.saving-again.data]', { meta: { edition: 'rfc-ndma', example: 'reference-device/queue-halting-no-dma-under-ndma-but-interrupts', content: '18a1bc9cd4ce9bf2' } }, () => {
  const target = createTarget();
  runStep(target, 'device queue-halting', 'device', ['queue-halting'], success);
  runStep(target, 'write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-started => 0', 'look', ['dma-started'], value(0n));
  runStep(target, 'look interrupts => 1', 'look', ['interrupts'], value(1n));
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
});

// Example "mediated: NDMA is a step without effect"
test('mediated: NDMA is a step without effect [mediated.ndma saving.open]', { meta: { edition: 'rfc-ndma', example: 'reference-device/mediated-ndma-is-a-step-without-effect', content: 'e535f8ed27d6dd37' } }, () => {
  const target = createTarget();
  runStep(target, 'device mediated', 'device', ['mediated'], success);
  runStep(target, 'write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-started => 1', 'look', ['dma-started'], value(1n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-completed => 1', 'look', ['dma-completed'], value(1n));
  runStep(target, 'write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);
  runStep(target, 'read pending_bytes => 216', 'read', [access(8, 8)], value(216n));
});

// Example "channel: no NDMA, and a stop that waits for what runs"
test('channel: no NDMA, and a stop that waits for what runs [ndma.optional channel.stop]', { meta: { edition: 'rfc-ndma', example: 'reference-device/channel-no-ndma-and-a-stop-that-waits-for-what-runs', content: '3f9d43c8658128cb' } }, () => {
  const target = createTarget();
  runStep(target, 'device channel', 'device', ['channel'], success);
  runStep(target, 'absent slow', 'absent', ['slow'], success);
  runStep(target, 'write device_state RUNNING|NDMA => EINVAL', 'write', [access(0, 4), 9n], errno(22));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-outstanding => 1', 'look', ['dma-outstanding'], value(1n));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'look dma-outstanding => 0', 'look', ['dma-outstanding'], value(0n));
  runStep(target, 'look dma-completed => 1', 'look', ['dma-completed'], value(1n));
});

// Example "two mediated devices on one physical device"
test('two mediated devices on one physical device [mediated.stop mediated.parent]', { meta: { edition: 'rfc-ndma', example: 'reference-device/two-mediated-devices-on-one-physical-device', content: '10edbf7f5887f0f3' } }, () => {
  const stopped = createDevice({ style: 'mediated' });
  const running = createDevice({ style: 'mediated' });
  const parent = new PhysicalDevice([stopped, running]);
  parent.work();
  assert.equal(writeScalar(stopped, 0, 0), 0);
  parent.work();
  parent.work();
  assert.equal(parent.ticks, 3);
  assert.equal([stopped.hardware.interruptsRaised, running.hardware.interruptsRaised], [1, 3]);
  assert.equal([stopped.hardware.dmaStarted, running.hardware.dmaStarted], [1, 3]);
});

// Example "each register keeps the bits that are writable"
test('each register keeps the bits that are writable [running.set.regions]', { meta: { edition: 'rfc-ndma', example: 'reference-device/each-register-keeps-the-bits-that-are-writable', content: '1a215c1659e7f2d6' } }, () => {
  const { bar } = createDevice().hardware;
  const offsets = Array.from({ length: 1024 }, (_, index) => 4 * index);
  // No request of its own, so that the queue shows what the doorbell did.
  writeScalar(bar, 0x08, 0);
  for (const offset of offsets) {
    assert.equal(writeScalar(bar, offset, 0xffff_ffff), 0);
  }
  const kept = offsets
    .map((offset) => [offset, readScalar(bar, offset)])
    .filter(([, value]) => value !== 0);
  assert.equal(kept, [
    [0x00, 0x444d_4131],
    [0x08, 3],
    [0x0c, 0xffc],
    [0x10, 0xffff_fffc],
    [0x14, 0xffff_ffff],
    [0x1c, 63],
    [0x28, 0xffff_ffff],
    // Two entries of the MSI-X table.
    ...offsets.slice(0x200, 0x208).map((offset) => [offset, 0xffff_ffff]),
  ]);
});

// Example "an access that is no register"
test('an access that is no register [running.set.regions]', { meta: { edition: 'rfc-ndma', example: 'reference-device/an-access-that-is-no-register', content: '014dbb4ee8f4790e' } }, () => {
  const { bar } = createDevice().hardware;
  for (const [offset, width] of [[0, 0], [0, 1], [0, 2], [0, 8], [2, 4], [4096, 4]] as const) {
    assert.equal(bar.read(offset, new Uint8Array(width)), -EINVAL);
    assert.equal(bar.write(offset, new Uint8Array(width)), -EINVAL);
  }
  // A read fills four bytes and leaves those around them alone.
  const bytes = new Uint8Array(8);
  assert.equal(bar.read(0, bytes.subarray(2, 6)), 0);
  assert.equal(bytes, Uint8Array.of(0, 0, 0x31, 0x41, 0x4d, 0x44, 0, 0));
});

// Example "four ticks of a free-running device"
test('four ticks of a free-running device [running.set]', { meta: { edition: 'rfc-ndma', example: 'reference-device/four-ticks-of-a-free-running-device', content: 'cab6039944f2bf53' } }, () => {
  const device = createDevice({ shape: { blocks: 3, blockBytes: 64 } });
  const { bar, bus, image } = device.hardware;
  const lastWords = (): bigint[] => [0, 1, 2].map((block) => image.loadU64(64 * block + 56));
  assert.equal(lastWords(), [0x10n, 0x20n, 0x30n]);
  for (const tick of [1, 2, 3, 4]) {
    device.work();
    assert.equal(readScalar(bar, 0x04), tick);
    assert.equal([device.hardware.dmaStarted, device.hardware.dmaOutstanding], [tick, 1]);
    assert.equal(device.hardware.interruptsRaised, tick);
    // The request of the tick before has ended: its number is in memory.
    assert.equal(bus.memory.bytes.subarray(0, 8), Uint8Array.of(tick - 1, 0, 0, 0, 0, 0, 0, 0));
  }
  assert.equal(lastWords(), [0x12n, 0x21n, 0x31n]);
  assert.equal(image.block(0).subarray(56), Uint8Array.of(0x12, 0, 0, 0, 0, 0, 0, 0));

  image.storeU32(0x04, 0xffff_ffff);
  device.work();
  assert.equal(readScalar(bar, 0x04), 0);
});

// Example "a request is queued, then outstanding, then completed"
test('a request is queued, then outstanding, then completed [running.set]', { meta: { edition: 'rfc-ndma', example: 'reference-device/a-request-is-queued-then-outstanding-then-completed', content: '6074bc50663760a8' } }, () => {
  const device = createDevice();
  const { bar, bus } = device.hardware;
  // CONTROL, DMA_BYTES, DMA_ADDRESS
  writeScalar(bar, 0x08, 0);
  writeScalar(bar, 0x0c, 8);
  writeScalar(bar, 0x10, 0x1000);
  /** QUEUED, outstanding, COMPLETED */
  const requests = (): number[] => [readScalar(bar, 0x1c), device.hardware.dmaOutstanding, readScalar(bar, 0x20)];

  writeScalar(bar, 0x18, 2);
  assert.equal(requests(), [2, 0, 0]);
  device.work();
  assert.equal(requests(), [0, 2, 0]);
  assert.ok(bus.memory.bytes.every((byte) => byte === 0));
  device.work();
  assert.equal(requests(), [0, 0, 2]);
  // The second request wrote its number to every word, over that of the first.
  assert.equal(bus.memory.bytes.subarray(0x1000, 0x100c), Uint8Array.of(2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0));
});

// Example "the queue is bounded, what is outstanding included"
test('the queue is bounded, what is outstanding included [stream.bounded]', { meta: { edition: 'rfc-ndma', example: 'reference-device/the-queue-is-bounded-what-is-outstanding-included', content: '550fb22ae8aa4945' } }, () => {
  const { hardware } = createDevice();
  const { bar, bus } = hardware;
  writeScalar(bar, 0x08, 0);
  writeScalar(bar, 0x18, 60);
  hardware.work();
  writeScalar(bar, 0x18, 5);
  assert.equal([readScalar(bar, 0x1c), hardware.dmaOutstanding], [3, 60]);
  bus.memory.makeAbsent(0, Number.POSITIVE_INFINITY);
  hardware.work();
  writeScalar(bar, 0x18, 0xffff_ffff);
  assert.equal([readScalar(bar, 0x1c), hardware.dmaOutstanding], [0, 63]);
});

// Example "DMA across the ends of what is mapped"
test('DMA across the ends of what is mapped [stream.containment running.clear.host-safety]', { meta: { edition: 'rfc-ndma', example: 'reference-device/dma-across-the-ends-of-what-is-mapped', content: '3bed7f59cc0f3323' } }, () => {
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
  for (const [high, low] of [[0, 0xfffc], [0, 0x1_0ffc], [0, 0x1_1000], [1, 0x1_0000]] as const) {
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

// Example "DMA from peer to peer ends in the registers of the peer"
test('DMA from peer to peer ends in the registers of the peer [running.set peers.ndma-first]', { meta: { edition: 'rfc-ndma', example: 'reference-device/dma-from-peer-to-peer-ends-in-the-registers-of-the-peer', content: '0fe511e99bfc2da8' } }, () => {
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
  assert.equal(readScalar(receiver.bar, 0x1c), 0);
  sender.work();
  // Each request wrote its number to both: 1 + 2 + 3 + 4 requests.
  assert.equal([readScalar(receiver.bar, 0x14), readScalar(receiver.bar, 0x1c)], [4, 10]);
  assert.equal([sender.peerErrors, sender.blockedDma], [0, 0]);
});

// Example "a peer that does not answer, and a peer that is not there"
test('a peer that does not answer, and a peer that is not there [running.clear.quiet peers.ndma-first peers.exclude]', { meta: { edition: 'rfc-ndma', example: 'reference-device/a-peer-that-does-not-answer-and-a-peer-that-is-not-there', content: '3e80e54846be3219' } }, () => {
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
test('held back towards peers, DMA to memory goes on [ndma.stop ndma.drain ndma.hold]', { meta: { edition: 'rfc-ndma', example: 'reference-device/held-back-towards-peers-dma-to-memory-goes-on', content: 'fc0a741b7e320a2f' } }, () => {
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
test('to set NDMA ends what is outstanding; the rest of the device stands still meanwhile [ndma.stop.all ndma.drain ndma.hold ndma.interrupts]', { meta: { edition: 'rfc-ndma', example: 'reference-device/to-set-ndma-ends-what-is-outstanding-the-rest-of-the-device-stands-still-meanwhile', content: 'e8a9194c8bcd2ecf' } }, () => {
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
test('a page that comes in time, and one that does not [page-request.wait drain.bound drain.timeout drain.timeout.errno]', { meta: { edition: 'rfc-ndma', example: 'reference-device/a-page-that-comes-in-time-and-one-that-does-not', content: '4a7b878e64d2de03' } }, () => {
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
test('a stop that times out leaves a device that runs on [drain.timeout page-request.progress]', { meta: { edition: 'rfc-ndma', example: 'reference-device/a-stop-that-times-out-leaves-a-device-that-runs-on', content: '40909b036d649564' } }, () => {
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
test('requests that are taken back are repeated by the target [page-request.cancel ndma.hold drain.quick]', { meta: { edition: 'rfc-ndma', example: 'reference-device/requests-that-are-taken-back-are-repeated-by-the-target', content: '28ce57f29f0e04cd' } }, () => {
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
test('a request that was taken back asks for its page anew [page-request.cancel page-request.wait]', { meta: { edition: 'rfc-ndma', example: 'reference-device/a-request-that-was-taken-back-asks-for-its-page-anew', content: 'e25a77c360ae140c' } }, () => {
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
test('each absent page of a request is asked for in its turn [page-request.wait]', { meta: { edition: 'rfc-ndma', example: 'reference-device/each-absent-page-of-a-request-is-asked-for-in-its-turn', content: '58ff74c4622b9a17' } }, () => {
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
test('the pages that a saving device writes [saving.dirty-log]', { meta: { edition: 'rfc-ndma', example: 'reference-device/the-pages-that-a-saving-device-writes', content: '74b77a3f4b71a8af' } }, () => {
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
});

// Example "two devices that save share one log"
test('two devices that save share one log [saving.dirty-log saving.close]', { meta: { edition: 'rfc-ndma', example: 'reference-device/two-devices-that-save-share-one-log', content: '2def7c2c05cac690' } }, () => {
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
test('an access meets the first absent page that it touches [page-request.wait]', { meta: { edition: 'rfc-ndma', example: 'reference-device/an-access-meets-the-first-absent-page-that-it-touches', content: 'f677705a4cac616a' } }, () => {
  const memory = new PagedMemory(4, 16);
  assert.equal([memory.bytes.length, new PagedMemory().bytes.length, new PagedMemory().pageBytes], [64, 65536, 4096]);
  memory.makeAbsent(1, 3);
  memory.makeAbsent(2, Number.POSITIVE_INFINITY);
  assert.equal([0, 1, 2].map((page) => memory.answerTicks(page)), [0, 3, Number.POSITIVE_INFINITY]);
  assert.equal([memory.firstAbsent(0, 16), memory.firstAbsent(48, 16)], [undefined, undefined]);
  assert.equal([memory.firstAbsent(15, 2), memory.firstAbsent(0, 64), memory.firstAbsent(32, 1)], [1, 1, 2]);
  // No bytes at all still touch the page that the access points to.
  assert.equal([memory.firstAbsent(16, 0), memory.firstAbsent(15, 0)], [1, undefined]);
  memory.makePresent(1);
  assert.equal(memory.firstAbsent(0, 64), 2);
});

// Example "software finds a stopped device, its capability and the size of its BAR"
test('software finds a stopped device, its capability and the size of its BAR [running.clear.subsystems]', { meta: { edition: 'rfc-ndma', example: 'reference-device/software-finds-a-stopped-device-its-capability-and-the-size-of-its-bar', content: '4f50a5647b8b22d6' } }, () => {
  const device = createDevice();
  const { config } = device.hardware;
  assert.equal(writeScalar(device, 0, 0), 0);
  assert.equal([readScalar(config, 0x00), readScalar(config, 0x08)], [0x0001_fffe, 0x1200_0000]);
  assert.equal(readScalar(config, 0x04), 0x0010_0006);
  assert.equal([readScalar(config, 0x34, 1), readScalar(config, 0x40), readScalar(config, 0x44)], [0x40, 0x8001_0011, 0x800]);
  assert.equal(readScalar(config, 0x48), 0xc00);

  writeScalar(config, 0x10, 0xffff_ffff);
  assert.equal(readScalar(config, 0x10), 0xffff_f000);
  writeScalar(config, 0x10, 0xfeb1_2345);
  writeScalar(config, 0x11, 0xff, 1);
  assert.equal(readScalar(config, 0x10), 0xfeb1_f000);
  writeScalar(config, 0x12, 0x1234, 2);
  assert.equal(readScalar(config, 0x10), 0x1234_f000);
});

// Example "software changes the bits that are for it, and no other"
test('software changes the bits that are for it, and no other [running.set.regions]', { meta: { edition: 'rfc-ndma', example: 'reference-device/software-changes-the-bits-that-are-for-it-and-no-other', content: '3006702fb3e623ad' } }, () => {
  const { config } = createDevice().hardware;
  /** Writes a value to every byte; the words that are not zero then. */
  const after = (byte: number): number[][] => {
    for (let offset = 0; offset < 256; offset++) {
      assert.equal(writeScalar(config, offset, byte, 1), 0);
    }
    return Array.from({ length: 64 }, (_, index) => [4 * index, readScalar(config, 4 * index)]).filter(
      ([, value]) => value !== 0,
    );
  };
  const fixed = [[0x08, 0x1200_0000], [0x34, 0x40]];
  const capability = [[0x44, 0x800], [0x48, 0xc00]];
  assert.equal(after(0xff), [
    [0x00, 0x0001_fffe],
    [0x04, 0x0010_0006],
    fixed[0],
    [0x10, 0xffff_f000],
    fixed[1],
    [0x40, 0xc001_0011],
    ...capability,
  ]);
  assert.equal(after(0), [[0x00, 0x0001_fffe], [0x04, 0x0010_0000], ...fixed, [0x40, 0x0001_0011], ...capability]);

  for (let offset = 0; offset < 260; offset++) {
    for (const width of [0, 1, 2, 3, 4, 8]) {
      const isAccess = [1, 2, 4].includes(width) && offset % width === 0 && offset < 256;
      assert.equal(config.read(offset, new Uint8Array(width)), isAccess ? 0 : -EINVAL);
      assert.equal(config.write(offset, new Uint8Array(width)), isAccess ? 0 : -EINVAL);
    }
  }
});

// Example "memory space and bus master switch BAR0 and DMA off"
test('memory space and bus master switch BAR0 and DMA off [running.set running.set.regions]', { meta: { edition: 'rfc-ndma', example: 'reference-device/memory-space-and-bus-master-switch-bar0-and-dma-off', content: '88b3c655c45e9021' } }, () => {
  const device = createDevice();
  const { bar, config } = device.hardware;
  writeScalar(bar, 0x28, 7);
  writeScalar(config, 0x04, 4, 2);
  const word = Uint8Array.of(9, 9, 9, 9);
  assert.equal([bar.read(0x28, word), bar.write(0x28, word)], [-EIO, -EIO]);
  assert.equal(word, Uint8Array.of(9, 9, 9, 9));

  writeScalar(config, 0x04, 2, 2);
  assert.equal(readScalar(bar, 0x28), 7);
  device.work();
  assert.equal([readScalar(bar, 0x1c), device.hardware.dmaStarted], [1, 0]);
  writeScalar(config, 0x04, 6, 2);
  device.work();
  assert.equal([readScalar(bar, 0x1c), device.hardware.dmaStarted], [0, 1]);
});

// Example "a tick sends the clock, and one message for all requests that ended"
test('a tick sends the clock, and one message for all requests that ended [running.set]', { meta: { edition: 'rfc-ndma', example: 'reference-device/a-tick-sends-the-clock-and-one-message-for-all-requests-that-ended', content: 'aafb5bfc0e5df609' } }, () => {
  const device = createDevice();
  const { hardware } = device;
  const sent: number[] = [];
  hardware.onInterrupt = (vector) => sent.push(vector);
  /** The vectors of the interrupts that two ticks with three requests send. */
  const sentWith = (control: number): number[] => {
    writeScalar(hardware.bar, 0x08, control);
    writeScalar(hardware.bar, 0x18, 3);
    device.work();
    device.work();
    return sent.splice(0);
  };
  assert.equal(sentWith(0), []);
  assert.equal(sentWith(2), [1]);
  assert.equal(sentWith(1), [0, 0]);
  assert.equal(hardware.interruptsRaised, 3);
  // The last of those two started a request of its own.
  assert.equal(sentWith(3), [0, 1, 0, 1]);
});

// Example "four ways to hold interrupts back"
test('four ways to hold interrupts back [running.clear.subsystems running.set]', { meta: { edition: 'rfc-ndma', example: 'reference-device/four-ways-to-hold-interrupts-back', content: 'bdca683080a1fe72' } }, () => {
  const device = createDevice();
  const { bar, config } = device.hardware;
  const sent: number[] = [];
  device.hardware.onInterrupt = (vector) => sent.push(vector);
  const ways = [
    { name: 'the function mask', region: config, offset: 0x40, hold: 0xc000_0000, release: 0x8000_0000 },
    { name: 'MSI-X being off', region: config, offset: 0x40, hold: 0, release: 0x8000_0000 },
    { name: 'the bus master bit', region: config, offset: 0x04, hold: 2, release: 6 },
    { name: 'the mask of the vector', region: bar, offset: 0x80c, hold: 1, release: 0 },
  ];
  for (const { name, region, offset, hold, release } of ways) {
    assert.equal(writeScalar(region, offset, hold), 0);
    device.work();
    device.work();
    // The register PENDING and the pending bits of MSI-X show the same.
    assert.equal([sent.splice(0), readScalar(bar, 0x24), readScalar(bar, 0xc00)], [[], 1, 1], name);
    assert.equal(writeScalar(region, offset, release), 0);
    assert.equal([sent.splice(0), readScalar(bar, 0x24), readScalar(bar, 0xc00)], [[0], 0, 0], name);
  }
  // To mask one vector leaves the other open.
  writeScalar(bar, 0x08, 3);
  writeScalar(bar, 0x81c, 1);
  device.work();
  device.work();
  assert.equal([sent.splice(0), readScalar(bar, 0xc00)], [[0, 0], 2]);
  writeScalar(bar, 0x81c, 0);
  assert.equal([sent, readScalar(bar, 0xc00)], [[1], 0]);
});

// Example "what ends during a stop is told by the target"
test('what ends during a stop is told by the target [running.clear.quiet running.clear.subsystems]', { meta: { edition: 'rfc-ndma', example: 'reference-device/what-ends-during-a-stop-is-told-by-the-target', content: '7ea2d293ee75413d' } }, () => {
  const source = createDevice();
  const { bar, config } = source.hardware;
  writeScalar(bar, 0x08, 3);
  source.work();
  // To stop drains, and the request that ends raises an interrupt that may not be sent any more.
  assert.equal(writeScalar(source, 0, 0), 0);
  assert.equal([source.hardware.interruptsRaised, readScalar(bar, 0xc00)], [1, 2]);
  // To open a vector of a stopped device sends nothing.
  writeScalar(bar, 0x81c, 0);
  writeScalar(config, 0x40, 0x8000_0000);
  assert.equal([source.hardware.interruptsRaised, readScalar(bar, 0xc00)], [1, 2]);

  const sent: number[] = [];
  const target = createDevice();
  target.hardware.onInterrupt = (vector) => sent.push(vector);
  target.hardware.adopt(source.hardware.image);
  target.work();
  assert.equal(sent, [0, 1]);
});

// Example "hardware with one vector, and hardware with 32"
test('hardware with one vector, and hardware with 32 [running.set]', { meta: { edition: 'rfc-ndma', example: 'reference-device/hardware-with-one-vector-and-hardware-with-32', content: '6627652f7f3033b6' } }, () => {
  const create = (vectors: number): Hardware => {
    const image = new Image({ blocks: 2, blockBytes: 64 });
    return new Hardware({ image, bus: new Bus(), drainTicksMax: 8, pageRequests: 'wait', vectors });
  };
  // One vector is for both.
  const single = create(1);
  writeScalar(single.bar, 0x08, 2);
  writeScalar(single.bar, 0x18, 1);
  single.work();
  single.work();
  assert.equal(single.interruptsRaised, 1);

  const wide = create(32);
  assert.equal(readScalar(wide.config, 0x42, 2), 0x801f);
  wide.image.storeU32(0x24, 0xffff_ffff);
  assert.ok(wide.accepts(wide.image));
  wide.interruptsEnabled = false;
  for (const vector of [0, 31]) {
    writeScalar(wide.bar, 0x80c + 16 * vector, 1);
  }
  wide.interruptsEnabled = true;
  wide.work();
  assert.equal([readScalar(wide.bar, 0xc00), wide.interruptsRaised], [0x8000_0001, 30]);
  // Behind the table there is nothing.
  writeScalar(wide.bar, 0xa00, 1);
  assert.equal(readScalar(wide.bar, 0xa00), 0);
});

// Example "a write to a stopped device may miss the stream"
test('a write to a stopped device may miss the stream [running.clear.quiet running.clear.host-safety]', { meta: { edition: 'rfc-ndma', example: 'reference-device/a-write-to-a-stopped-device-may-miss-the-stream', content: '42db8dc79e015691' } }, () => {
  const device = createDevice();
  const { bar } = device.hardware;
  // RUNNING|SAVING: a head and two blocks, taken one by one.
  assert.equal(writeScalar(device, 0, 3), 0);
  const collect = (): void => {
    readScalar(device, 16, 8);
    readScalar(device, 8, 8);
  };
  collect();
  collect();
  collect();
  assert.equal(readScalar(device, 8, 8), 0);
  writeScalar(bar, 0x28, 5);
  assert.equal(readScalar(device, 8, 8), 88);
  collect();

  // SAVING: only the end is left, and a write does not change that.
  assert.equal(writeScalar(device, 0, 2), 0);
  const before = device.hardware.image.block(1).slice();
  device.work();
  assert.equal([writeScalar(bar, 0x28, 6), readScalar(bar, 0x28)], [0, 6]);
  assert.equal([writeScalar(bar, 0x18, 1), readScalar(bar, 0x1c)], [0, 1]);
  assert.equal(readScalar(device, 8, 8), 24);
  assert.equal(device.hardware.image.block(1), before);
  assert.equal([device.hardware.dmaStarted, device.hardware.interruptsRaised], [0, 0]);

  // When the device runs again, the stream hears of what is written, and begins anew.
  assert.equal(writeScalar(device, 0, 3), 0);
  assert.equal(readScalar(device, 8, 8), 216);
  collect();
  collect();
  collect();
  writeScalar(bar, 0x28, 7);
  assert.equal(readScalar(device, 8, 8), 88);
  assert.equal(writeScalar(device, 0, 1), 0);
  const { streams } = runFlow(flows.suspend([device]));
  const target = createDevice();
  assert.equal(runFlow(flows.resume([target], streams)).errno, 0);
  assert.equal(readScalar(target.hardware.bar, 0x28), 7);
});

// Example "in error the device is cut off; a reset brings back power-on"
test('in error the device is cut off; a reset brings back power-on [device-state.error.quiesce device-state.reset]', { meta: { edition: 'rfc-ndma', example: 'reference-device/in-error-the-device-is-cut-off-a-reset-brings-back-power-on', content: '901a6cc287ee79e0' } }, () => {
  const device = createDevice();
  const { bar, bus, config } = device.hardware;
  /** What the hardware is allowed to do. */
  const settings = (): unknown[] => [
    device.hardware.running,
    device.hardware.interruptsEnabled,
    device.hardware.hold,
    device.hardware.dmaOutstanding,
  ];
  assert.equal(settings(), [true, true, 'nothing', 0]);
  bus.memory.makeAbsent(0, 2);
  device.work();
  device.work();
  writeScalar(bar, 0x28, 5);
  writeScalar(config, 0x04, 2, 2);
  device.faults.add('clear-running', EIO);
  device.faults.add('set-running', EIO, 'unwind');
  assert.equal([writeScalar(device, 0, 0), readScalar(device, 0)], [-EIO, 6]);
  assert.equal(settings(), [false, false, 'all', 0]);
  bus.memory.makePresent(0);
  device.work();
  assert.equal([readScalar(bar, 0x04), bus.memory.bytes[0]], [2, 0]);

  assert.equal(device.reset(), 0);
  assert.equal(settings(), [true, true, 'nothing', 0]);
  assert.equal([readScalar(bar, 0x28), readScalar(bar, 0x04), readScalar(config, 0x04, 2)], [0, 0, 6]);
  assert.equal([device.hardware.dmaStarted, device.hardware.interruptsRaised], [0, 0]);
  device.work();
  device.work();
  assert.equal([device.hardware.dmaStarted, device.hardware.interruptsRaised, bus.memory.bytes[0]], [2, 2, 1]);
});

// Example "a stream, byte by byte"
test('a stream, byte by byte [stream.identify stream.version stream.byte-order]', { meta: { edition: 'rfc-ndma', example: 'reference-device/a-stream-byte-by-byte', content: '3a1f12afe7b0726d' } }, () => {
/** The words of a text of hexadecimal digits, as they lie in memory. */
const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text.replaceAll(/\s/g, '').match(/../g)!, (digits) => Number.parseInt(digits, 16));

const device = createDevice({ shape: { blocks: 1, blockBytes: 64 } });
const [head, block, end] = runFlow(flows.suspend([device])).streams[0]!;
assert.equal(head, bytesOf(`
  4d494731 00000000 00000000 c7f1fe16
  feff0100 01000000
  00000000 01000000 40000000 00000000`));
assert.equal(block, bytesOf(`
  4d494731 01000000 01000000 BLOCKSUM
  00000000 40000000
  31414d44 00000000 01000000 04000000
  00000000 00000000 00000000 00000000
  00000000 00000000 00000000 00000000
  00000000 00000000 10000000 00000000`));
assert.equal(end, bytesOf(`
  4d494731 03000000 02000000 ENDSUM00
  00000000 00000000`));
});

// Example "a forger who knows the checksum, and what is refused nevertheless"
test('a forger who knows the checksum, and what is refused nevertheless [stream.identify stream.order stream.unharmed stream.errors data-size.refuse]', { meta: { edition: 'rfc-ndma', example: 'reference-device/a-forger-who-knows-the-checksum-and-what-is-refused-nevertheless', content: '05137522217308ee' } }, () => {
  /** A segment with a checksum that is right; `length` bytes of it, or all that its words make. */
  function forge(words: readonly number[], length: number = 4 * (words.length + 2), magic: number = 0x3147_494d): Uint8Array {
    const [kind, number, ...rest] = words as [number, number, ...number[]];
    let sum = magic + kind + number;
    let sumOfSums = 0;
    for (const word of kind === 2 ? rest.slice(0, 2) : rest) {
      sum = (sum + word) >>> 0;
      sumOfSums = (sumOfSums + sum) >>> 0;
    }
    const all = [magic, kind, number, (sum ^ sumOfSums) >>> 0, ...rest];
    const bytes = Uint8Array.from(all.flatMap((word) => [...encodeScalar(BigInt(word), 4)]));
    const sized = new Uint8Array(length);
    sized.set(bytes.subarray(0, length));
    return sized;
  }

  const head = [0, 0, 0x1_fffe, 1, 0, 2, 64, 0];
  const registers = [0x444d_4131, ...new Array<number>(15).fill(0)];
  const first = [1, 1, 0, 64, ...registers];
  const second = [2, 2, 1, 64, ...[...registers].reverse()];
  const end = [3, 3, 0, 0];

  const device = createDevice();
  /** Stores a segment, and returns what the device says. */
  const offer = (segment: Uint8Array): number => {
    readScalar(device, 16, 8);
    device.write(4096, segment);
    return writeScalar(device, 24, segment.length, 8);
  };
  const refused = (...segments: readonly Uint8Array[]): void => {
    assert.equal(segments.map(offer), segments.map(() => -EINVAL));
  };
  // RESUMING
  assert.equal(writeScalar(device, 0, 4), 0);

  // Before a head nothing else comes; heads of another magic, number, kind or length are none.
  refused(forge([1, 0, 0, 64, ...registers]), forge(first), forge([3, 0, 0, 0]));
  refused(forge(head, 40, 0x3247_494d), forge([0, 1, ...head.slice(2)]), forge([4, ...head.slice(1)]));
  refused(forge(head.slice(0, -1)), forge([...head, 0]));
  assert.equal(offer(forge(head)), 0);

  // Another number, block or length; bytes behind the block; and half a word of a block.
  refused(forge(second), forge([1, 0, 0, 64, ...registers]), forge([1, 1, 2, 64, ...registers]));
  refused(forge([1, 1, 0, 60, ...registers.slice(1)]), forge([...first, 0]), forge([1, 1, 0, 3, 0], 27));
  // Words that changed places.
  refused(forge(first).copyWithin(28, 24, 28));
  assert.equal(offer(forge(first)), 0);
  // What was taken is taken once, and each segment begins with a read of data_offset.
  refused(forge(first));
  device.write(4096, forge(second));
  assert.equal(offer(forge(second)), 0);
  device.write(4096, forge(end));
  assert.equal(writeScalar(device, 24, 24, 8), -EINVAL);

  // A head makes void what came before, so that the end is too early now.
  assert.equal([forge(head), forge(first)].map(offer), [0, 0]);
  refused(forge([3, 2, 0, 0]));
  assert.equal(offer(forge(second)), 0);
  refused(forge([3, 4, 0, 0]), forge([...end, 0]));
  assert.equal(offer(forge(end)), 0);
  // Behind the end there is nothing.
  refused(forge([1, 4, 0, 64, ...registers]), forge([3, 4, 0, 0]));
  assert.equal(writeScalar(device, 0, 1), 0);
  assert.equal(device.hardware.image.block(1).subarray(60), Uint8Array.of(0x31, 0x41, 0x4d, 0x44));
});

// Example "registers that this device could not have"
test('registers that this device could not have [stream.containment resuming.close.check resuming.failed-exit.more]', { meta: { edition: 'rfc-ndma', example: 'reference-device/registers-that-this-device-could-not-have', content: '9021b49f2fd16511' } }, () => {
  /** What a resume gives where the source had a value put into one of its registers. */
  function resume(offset: number, value: number): FlowResult {
    const source = createDevice();
    source.hardware.image.storeU32(offset, value);
    const { streams } = runFlow(flows.suspend([source]));
    return runFlow(flows.resume([createDevice()], streams));
  }

  const possible = [[0x08, 3], [0x0c, 0xffc], [0x10, 0xffff_fffc], [0x14, 0xffff_ffff], [0x1c, 63], [0x24, 3]] as const;
  for (const [offset, value] of possible) {
    assert.equal(resume(offset, value).errno, 0);
  }
  // Another device; unknown bits of CONTROL; lengths and an address that are not in words; a queue and a vector too many.
  const impossible = [[0x00, 0], [0x08, 4], [0x0c, 2], [0x0c, 0x1000], [0x10, 1], [0x1c, 64], [0x24, 4]] as const;
  for (const [offset, value] of impossible) {
    const { errno, guest, target } = resume(offset, value);
    assert.equal([errno, guest, target], [-EINVAL, 'stream', [1]]);
  }
});

// Example "a segment stays as it is while the device runs on"
test('a segment stays as it is while the device runs on [data-window.reread saving.segment.available saving.dirty-log]', { meta: { edition: 'rfc-ndma', example: 'reference-device/a-segment-stays-as-it-is-while-the-device-runs-on', content: '094414e69f75c1f0' } }, () => {
  const device = createDevice();
  /** Makes the next segment available, as the user reads it. */
  const next = (): Uint8Array => {
    readScalar(device, 8, 8);
    readScalar(device, 16, 8);
    return window();
  };
  const window = (): Uint8Array => {
    const bytes = new Uint8Array(readScalar(device, 24, 8));
    assert.equal(device.read(4096, bytes), 0);
    return bytes;
  };
  // RUNNING|SAVING: the head, block 0, block 1.
  assert.equal(writeScalar(device, 0, 3), 0);
  assert.equal([next().length, next().length], [40, 88]);
  const block = next();
  assert.equal([block[16], block[80]], [1, 0x20]);
  // The first tick changes block 0, the second one both.
  device.work();
  device.work();
  assert.equal(device.hardware.image.block(1)[56], 0x21);
  assert.equal(window(), block);

  // Both are pending again.
  assert.equal(readScalar(device, 8, 8), 176);
  const [again, changed] = [next(), next()];
  assert.equal([again[16], again[80], again[28]], [0, 0x11, 2]);
  assert.equal([changed[16], changed[80]], [1, 0x21]);
  // Nothing more for now.
  assert.equal([readScalar(device, 8, 8), readScalar(device, 16, 8), readScalar(device, 24, 8)], [0, 4096, 0]);
});

// Example "a stream that begins anew says which attempt it is"
test('a stream that begins anew says which attempt it is [stream.restart transition.saving-again.data]', { meta: { edition: 'rfc-ndma', example: 'reference-device/a-stream-that-begins-anew-says-which-attempt-it-is', content: '2a4b58dfda170668' } }, () => {
  const device = createDevice();
  /** Kind and attempt of the segment that comes next. */
  const next = (): number[] => {
    readScalar(device, 8, 8);
    readScalar(device, 16, 8);
    return [readScalar(device, 4100), readScalar(device, 4120)];
  };
  const states = [2, 3, 2, 3];
  assert.equal(states.map((state) => [writeScalar(device, 0, state), ...next()]), [
    [0, 0, 0],
    [0, 0, 1],
    [0, 1, 0x444d_4131],
    [0, 0, 2],
  ]);
  // SAVING cleared and set again is another session, also where RUNNING is set in the same write.
  assert.equal([writeScalar(device, 0, 0), writeScalar(device, 0, 3), ...next()], [0, 0, 0, 0]);
});

// Example "the window in pieces, beyond a segment, and closed"
test('the window in pieces, beyond a segment, and closed [data-window.closed saving.segment.pieces resuming.step.store]', { meta: { edition: 'rfc-ndma', example: 'reference-device/the-window-in-pieces-beyond-a-segment-and-closed', content: '999ae014601289fb' } }, () => {
  const device = createDevice();
  const bytes = Uint8Array.from({ length: 40 }, (_, index) => index + 1);
  /** Reads the window in one piece, and in pieces of 4 bytes. */
  const read = (): [Uint8Array, Uint8Array] => {
    const [whole, pieces] = [new Uint8Array(40).fill(0xee), new Uint8Array(40).fill(0xee)];
    assert.equal(device.read(4096, whole), 0);
    for (let at = 0; at < 40; at += 4) {
      assert.equal(device.read(4096 + at, pieces.subarray(at, at + 4)), 0);
    }
    return [whole, pieces];
  };
  // Without a session there is nothing in it.
  assert.equal(read(), [new Uint8Array(40), new Uint8Array(40)]);
  assert.equal([device.write(4096, bytes), writeScalar(device, 24, 40, 8)], [-EINVAL, -EINVAL]);

  // RESUMING: what was stored is read again.
  assert.equal(writeScalar(device, 0, 4), 0);
  assert.equal(device.write(4096, bytes), 0);
  assert.equal(read(), [bytes, bytes]);
  assert.equal(device.write(4096, new Uint8Array(40)), 0);
  for (let at = 0; at < 40; at += 8) {
    assert.equal(device.write(4096 + at, bytes.subarray(at, at + 8)), 0);
  }
  assert.equal(read(), [bytes, bytes]);

  // SAVING: behind the 40 bytes of the head there are zeros.
  assert.equal(device.reset(), 0);
  assert.equal(writeScalar(device, 0, 2), 0);
  assert.equal(readScalar(device, 16, 8), 4096);
  assert.equal([readScalar(device, 4128), readScalar(device, 4136)], [64, 0]);
  const behind = bytes.slice();
  assert.equal(device.read(4096 + 32, behind), 0);
  assert.equal(behind.subarray(0, 8), Uint8Array.of(64, 0, 0, 0, 0, 0, 0, 0));
  assert.equal(behind.subarray(8), new Uint8Array(32));
});

// Example "a segment as large as the window"
test('a segment as large as the window [resuming.segment.size data-size.refuse]', { meta: { edition: 'rfc-ndma', example: 'reference-device/a-segment-as-large-as-the-window', content: 'e052636de4320643' } }, () => {
  const shape = { blocks: 1, blockBytes: 4072 };
  const { streams } = runFlow(flows.suspend([createDevice({ shape })]));
  const [head, block] = streams[0]!;
  const target = createDevice({ shape });
  const store = (segment: Uint8Array, size: number): number => {
    readScalar(target, 16, 8);
    assert.equal(target.write(4096, segment), 0);
    return writeScalar(target, 24, size, 8);
  };
  assert.equal(writeScalar(target, 0, 4), 0);
  assert.equal(store(head!, 40), 0);
  assert.equal(block!.length, 4096);
  assert.equal([store(block!, 4097), store(block!, 4096)], [-EINVAL, 0]);
});

// Example "once, twice, and always"
test('once, twice, and always [device-state.failure device-state.failure.state device-state.unwind.error]', { meta: { edition: 'rfc-ndma', example: 'reference-device/once-twice-and-always', content: '5ae5be5bffcc6e62' } }, () => {
  const device = createDevice();
  const { faults } = device;
  /** Three attempts to set SAVING. */
  const attempts = (): number[] =>
    [1, 2, 3].map(() => {
      const errno = writeScalar(device, 0, 3);
      assert.equal(readScalar(device, 0), errno === 0 ? 3 : 1);
      assert.equal(writeScalar(device, 0, 1), 0);
      return errno;
    });
  faults.add('set-saving', EIO);
  assert.equal(attempts(), [-EIO, 0, 0]);
  faults.add('set-saving', EBUSY, 'forward', 2);
  assert.equal(faults.remaining, [{ step: 'set-saving', errno: EBUSY, phase: 'forward', times: 2 }]);
  assert.equal(attempts(), [-EBUSY, -EBUSY, 0]);
  assert.equal(faults.remaining, []);
  faults.add('set-saving', EIO);
  faults.add('set-saving', EBUSY, 'forward', Number.POSITIVE_INFINITY);
  assert.equal(attempts(), [-EIO, -EBUSY, -EBUSY]);
  faults.clear();
  assert.equal(attempts(), [0, 0, 0]);

  // The way on and the way back: together they lead to ERROR.
  faults.add('clear-saving', EBUSY, 'unwind');
  faults.add('set-ndma', EIO);
  assert.equal([writeScalar(device, 0, 11), readScalar(device, 0)], [-EIO, 6]);
});

// Example "each step fails where it is taken"
test('each step fails where it is taken [device-state.failure device-state.reset.failure stream.errors data-window.error]', { meta: { edition: 'rfc-ndma', example: 'reference-device/each-step-fails-where-it-is-taken', content: '888e0159c1a6ed55' } }, () => {
  type Device = ReturnType<typeof createDevice>;
  /** A step, the state in which it is taken, and what takes it. */
  const steps: readonly [string, number, (device: Device) => number][] = [
    ['clear-running', 1, (device) => writeScalar(device, 0, 0)],
    ['set-running', 0, (device) => writeScalar(device, 0, 1)],
    ['set-ndma', 1, (device) => writeScalar(device, 0, 9)],
    ['clear-ndma', 9, (device) => writeScalar(device, 0, 1)],
    ['set-saving', 1, (device) => writeScalar(device, 0, 3)],
    ['clear-saving', 3, (device) => writeScalar(device, 0, 1)],
    ['set-resuming', 0, (device) => writeScalar(device, 0, 4)],
    ['clear-resuming', 4, (device) => writeScalar(device, 0, 0)],
    ['read-device-state', 1, (device) => readScalar(device, 0)],
    ['write-device-state', 1, (device) => writeScalar(device, 0, 0)],
    ['read-pending-bytes', 3, (device) => readScalar(device, 8, 8)],
    ['read-data-offset', 3, (device) => readScalar(device, 16, 8)],
    ['read-data-size', 3, (device) => readScalar(device, 24, 8)],
    ['write-data-size', 4, (device) => writeScalar(device, 24, 0, 8)],
    ['read-window', 3, (device) => readScalar(device, 4096)],
    ['write-window', 4, (device) => writeScalar(device, 4096, 0)],
    ['reset', 1, (device) => device.reset()],
  ];
  for (const [step, state, take] of steps) {
    const device = createDevice();
    assert.equal(writeScalar(device, 0, state), 0);
    device.faults.add(step, EIO, 'unwind');
    device.faults.add(step, EIO);
    assert.equal(take(device), -EIO, step);
    // The fault of the unwind, if that took the step back, or the one that is left over.
    assert.equal(device.faults.remaining.length, 1, step);
    device.faults.clear();
    assert.equal(device.reset(), 0);
  }
});

// Example "faults by chance: a seed replays any history"
test('faults by chance: a seed replays any history [device-state.failure.state device-state.unwind.errno]', { meta: { edition: 'rfc-ndma', example: 'reference-device/faults-by-chance-a-seed-replays-any-history', content: '06d8ab1baff0cddf' } }, () => {
  const random = seededRandom(1);
  assert.equal([random(), random(), random()], [2693262067, 11749833, 2265367787]);

  /** What writes give, back and forth between RUNNING and SAVING, and what is read after each. */
  function history(seed: number): number[][] {
    const device = createDevice();
    device.faults.addByChance({ seed, oneIn: 6, errno: EIO });
    const results = [2, 1, 2, 1, 2, 1].map((state) => [writeScalar(device, 0, state), readScalar(device, 0)]);
    device.faults.clear();
    assert.equal(device.reset(), 0);
    return results;
  }
  assert.equal(history(1), [[0, 0]]);
  assert.equal(history(1), history(1));
  assert.notEqual(history(1), history(2));
});
