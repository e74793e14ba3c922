// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/reference-hardware.md

import { EINVAL, assert, readScalar, writeScalar } from 'uapi-reference/core';
import { createDevice, flows, runFlow } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "each register keeps the bits that are writable"
test('each register keeps the bits that are writable [running.set.regions]', { meta: { edition: 'fsm', example: 'reference-hardware/each-register-keeps-the-bits-that-are-writable', content: '09e2f1ae58755d25' } }, () => {
  const { bar } = createDevice().hardware;
  const offsets = Array.from({ length: 1024 }, (_, index) => 4 * index);
  // No request of its own, so that the queue shows what the doorbell did.
  writeScalar(bar, 0x08, 0);
  for (const offset of offsets) {
    assert.equal(writeScalar(bar, offset, 0xffff_ffff), 0);
  }
  const kept = offsets.map((offset) => [offset, readScalar(bar, offset)]).filter(([, value]) => value !== 0);
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

// Example "registers in accesses of any width"
test('registers in accesses of any width [running.set.regions]', { meta: { edition: 'fsm', example: 'reference-hardware/registers-in-accesses-of-any-width', content: '96fa26a9adbc6751' } }, () => {
  const { bar } = createDevice().hardware;
  for (const [offset, width] of [
    [-4, 4],
    [-1, 2],
    [4096, 1],
    [4095, 2],
    [4094, 4],
    [4096, 4],
    [1, 4096],
    [0.5, 1],
  ] as const) {
    assert.equal(bar.read(offset, new Uint8Array(width)), -EINVAL);
    assert.equal(bar.write(offset, new Uint8Array(width)), -EINVAL);
  }
  assert.equal([bar.read(0, new Uint8Array(0)), bar.write(4096, new Uint8Array(0))], [0, 0]);
  // IDENTITY in parts, and all of the BAR at once.
  assert.equal([0, 1, 2, 3].map((at) => readScalar(bar, at, 1)), [0x31, 0x41, 0x4d, 0x44]);
  assert.equal([readScalar(bar, 1, 2), readScalar(bar, 2, 2), readScalar(bar, 1, 3)], [0x4d41, 0x444d, 0x44_4d41]);
  const whole = new Uint8Array(4096);
  assert.equal(bar.read(0, whole), 0);
  assert.equal(whole.subarray(0, 16), Uint8Array.of(0x31, 0x41, 0x4d, 0x44, 0, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0));

  // DMA_ADDRESS and its high half in one; three bytes of MAILBOX, the lowest one stays.
  assert.equal(writeScalar(bar, 0x10, 0x3_2000_1000, 8), 0);
  assert.equal([readScalar(bar, 0x10), readScalar(bar, 0x14)], [0x2000_1000, 3]);
  assert.equal([writeScalar(bar, 0x28, 0x11), bar.write(0x29, Uint8Array.of(0x22, 0x33, 0x44))], [0, 0]);
  assert.equal(readScalar(bar, 0x28), 0x4433_2211);
  // The doorbell reads as 0, so a byte of it is a number of requests: the lowest one 2, the next one 256.
  assert.equal([writeScalar(bar, 0x08, 0), writeScalar(bar, 0x18, 2, 1), readScalar(bar, 0x1c)], [0, 0, 2]);
  assert.equal([writeScalar(bar, 0x19, 1, 1), readScalar(bar, 0x1c)], [0, 63]);
  // A read fills four bytes and leaves those around them alone.
  const bytes = new Uint8Array(8);
  assert.equal(bar.read(0, bytes.subarray(2, 6)), 0);
  assert.equal(bytes, Uint8Array.of(0, 0, 0x31, 0x41, 0x4d, 0x44, 0, 0));
});

// Example "four ticks of a free-running device"
test('four ticks of a free-running device [running.set]', { meta: { edition: 'fsm', example: 'reference-hardware/four-ticks-of-a-free-running-device', content: 'dc02c2bd69e85932' } }, () => {
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
test('a request is queued, then outstanding, then completed [running.set]', { meta: { edition: 'fsm', example: 'reference-hardware/a-request-is-queued-then-outstanding-then-completed', content: '37b47ee3ca2fddcf' } }, () => {
  const device = createDevice();
  const { bar, bus } = device.hardware;
  // CONTROL, DMA_BYTES, DMA_ADDRESS
  writeScalar(bar, 0x08, 0);
  writeScalar(bar, 0x0c, 8);
  writeScalar(bar, 0x10, 0x1000);
  /** QUEUED, outstanding, COMPLETED */
  const requests = (): number[] => [
    readScalar(bar, 0x1c),
    device.hardware.dmaOutstanding,
    readScalar(bar, 0x20),
  ];

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
test('the queue is bounded, what is outstanding included [stream.bounded]', { meta: { edition: 'fsm', example: 'reference-hardware/the-queue-is-bounded-what-is-outstanding-included', content: '8d52e26d2f611790' } }, () => {
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

// Example "a write to a stopped device may miss the stream"
test('a write to a stopped device may miss the stream [running.clear.quiet running.clear.host-safety]', { meta: { edition: 'fsm', example: 'reference-hardware/a-write-to-a-stopped-device-may-miss-the-stream', content: '3ffb60e10b663cd0' } }, () => {
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
