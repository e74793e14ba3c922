// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/ndma.md

import { access, assert, errno, runStep, sequence, success, value } from 'uapi-reference/core';
import { createDevice, createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "quiet, and back"
test('quiet, and back [ndma.optional ndma.stop ndma.clear]', { meta: { edition: 'rfc-ndma', example: 'ndma/quiet-and-back', content: '6b5fc2f9618bf850' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'trace => RUNNING|NDMA', 'trace', [], sequence(9n));
  runStep(target, 'read device_state => 9', 'read', [access(0, 4)], value(9n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'trace => RUNNING', 'trace', [], sequence(1n));
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});

// Example "work goes on without DMA"
test('work goes on without DMA [ndma.stop ndma.stop.all ndma.drain ndma.interrupts ndma.clear]', { meta: { edition: 'rfc-ndma', example: 'ndma/work-goes-on-without-dma', content: '9f0a3f6d2f963dec' } }, () => {
  const device = createDevice();
  device.work();
  assert.equal(device.hardware.dmaOutstanding, 1);

  // RUNNING|NDMA
  assert.equal(device.write(0, Uint8Array.of(9, 0, 0, 0)), 0);
  assert.equal(device.hardware.dmaOutstanding, 0);
  device.work();
  assert.equal(device.hardware.dmaStarted, 1);
  assert.equal(device.hardware.interruptsRaised, 2);

  assert.equal(device.write(0, Uint8Array.of(1, 0, 0, 0)), 0);
  device.work();
  assert.equal(device.hardware.dmaStarted, 2);
});

// Example "a drain that does not end"
test('a drain that does not end [ndma.drain]', { meta: { edition: 'rfc-ndma', example: 'ndma/a-drain-that-does-not-end', content: '0d1555174ef129d1' } }, () => {
  const target = createTarget();
  runStep(target, 'fault set-ndma ETIMEDOUT', 'fault', ['set-ndma', 110], success);
  runStep(target, 'write device_state RUNNING|NDMA => ETIMEDOUT', 'write', [access(0, 4), 9n], errno(110));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a register under NDMA"
test('a register under NDMA [ndma.regions]', { meta: { edition: 'rfc-ndma', example: 'ndma/a-register-under-ndma', content: '44829609a2d6d9eb' } }, () => {
  const device = createDevice();
  const word = new Uint8Array(4);
  assert.equal(device.write(0, Uint8Array.of(9, 0, 0, 0)), 0);

  // MAILBOX
  assert.equal(device.hardware.bar.write(0x28, Uint8Array.of(1, 2, 3, 4)), 0);
  assert.equal(device.hardware.bar.read(0x28, word), 0);
  assert.equal(word, Uint8Array.of(1, 2, 3, 4));
});

// Example "a request waits until NDMA is cleared"
test('a request waits until NDMA is cleared [ndma.hold]', { meta: { edition: 'rfc-ndma', example: 'ndma/a-request-waits-until-ndma-is-cleared', content: '3200ea72da36f157' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look queued => 1', 'look', ['queued'], value(1n));
  runStep(target, 'look dma-started => 0', 'look', ['dma-started'], value(0n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look queued => 0', 'look', ['queued'], value(0n));
  runStep(target, 'look dma-started => 1', 'look', ['dma-started'], value(1n));
});

// Example "a request goes with the migration data"
test('a request goes with the migration data [ndma.hold]', { meta: { edition: 'rfc-ndma', example: 'ndma/a-request-goes-with-the-migration-data', content: 'bb9d4fb7888faa45' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'look queued => 0', 'look', ['queued'], value(0n));
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'look queued => 1', 'look', ['queued'], value(1n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-started => 1', 'look', ['dma-started'], value(1n));
});

// Example "a write of NDMA waits for a slow page"
test('a write of NDMA waits for a slow page [ndma.drain]', { meta: { edition: 'rfc-ndma', example: 'ndma/a-write-of-ndma-waits-for-a-slow-page', content: 'ed37750939505965' } }, () => {
  const target = createTarget();
  runStep(target, 'absent slow', 'absent', ['slow'], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-outstanding => 2', 'look', ['dma-outstanding'], value(2n));
  runStep(target, 'look dma-completed => 0', 'look', ['dma-completed'], value(0n));
  runStep(target, 'write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'look dma-outstanding ~> 0', 'look', ['dma-outstanding'], value(0n));
  runStep(target, 'look dma-completed => 2', 'look', ['dma-completed'], value(2n));
});
