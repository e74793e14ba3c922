// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/ndma.md

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

// Example "NDMA on a stopped device"
test('NDMA on a stopped device [ndma.superfluous ndma.superfluous.read-back]', { meta: { edition: 'rfc-ndma', example: 'ndma/ndma-on-a-stopped-device', content: '0c254ad51690006b' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state NDMA', 'write', [access(0, 4), 8n], success);
  runStep(target, 'trace => {} NDMA', 'trace', [], sequence(0n, 8n));
  runStep(target, 'read device_state => 8', 'read', [access(0, 4)], value(8n));
  runStep(target, 'write device_state SAVING|NDMA', 'write', [access(0, 4), 10n], success);
  runStep(target, 'trace => SAVING|NDMA', 'trace', [], sequence(10n));
  runStep(target, 'read device_state => 10', 'read', [access(0, 4)], value(10n));
  runStep(target, 'write device_state RESUMING|NDMA', 'write', [access(0, 4), 12n], success);
  runStep(target, 'read device_state => 12', 'read', [access(0, 4)], value(12n));
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
test('a drain that does not end [ndma.drain]', { meta: { edition: 'rfc-ndma', example: 'ndma/a-drain-that-does-not-end', content: '49435bcd0f57bf9c' } }, () => {
  const target = createTarget();
  runStep(target, 'fault set-ndma ETIMEDOUT', 'fault', ['set-ndma', 110], success);
  runStep(target, 'write device_state RUNNING|NDMA => ETIMEDOUT', 'write', [access(0, 4), 9n], errno(110));
  runStep(target, 'trace => RUNNING|NDMA RUNNING', 'trace', [], sequence(9n, 1n));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});
