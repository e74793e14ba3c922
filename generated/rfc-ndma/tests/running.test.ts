// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/running.md

import { access, assert, errno, readScalar, runStep, sequence, success, value, writeScalar } from 'uapi-reference/core';
import { createDevice, createTarget, flows, runFlow } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "stop and start again"
test('stop and start again [running.clear.stop]', { meta: { edition: 'rfc-ndma', example: 'running/stop-and-start-again', content: 'e6e0f13315a2839c' } }, () => {
  const target = createTarget();
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'trace => {}', 'trace', [], sequence(0n));
  runStep(target, 'read device_state => 0', 'read', [access(0, 4)], value(0n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'trace => RUNNING', 'trace', [], sequence(1n));
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});

// Example "what a running device does, a stopped one does not"
test('what a running device does, a stopped one does not [running.set running.clear.quiet]', { meta: { edition: 'rfc-ndma', example: 'running/what-a-running-device-does-a-stopped-one-does-not', content: 'fdcdb44f7ebfa24d' } }, () => {
  const target = createTarget();
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
  runStep(target, 'look dma-started => 1', 'look', ['dma-started'], value(1n));
  runStep(target, 'look interrupts => 1', 'look', ['interrupts'], value(1n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
  runStep(target, 'look dma-started => 1', 'look', ['dma-started'], value(1n));
  runStep(target, 'look dma-outstanding => 0', 'look', ['dma-outstanding'], value(0n));
  runStep(target, 'look interrupts => 1', 'look', ['interrupts'], value(1n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 2', 'look', ['counter'], value(2n));
  runStep(target, 'look dma-started => 2', 'look', ['dma-started'], value(2n));
  runStep(target, 'look interrupts => 2', 'look', ['interrupts'], value(2n));
});

// Example "a register of a running device"
test('a register of a running device [running.set.regions]', { meta: { edition: 'rfc-ndma', example: 'running/a-register-of-a-running-device', content: '5d41a92dec344c89' } }, () => {
  const { bar } = createDevice().hardware;
  const word = new Uint8Array(4);

  // MAILBOX
  assert.equal(bar.write(0x28, Uint8Array.of(1, 2, 3, 4)), 0);
  assert.equal(bar.read(0x28, word), 0);
  assert.equal(word, Uint8Array.of(1, 2, 3, 4));
});

// Example "what is written to a stopped device may miss the stream"
test('what is written to a stopped device may miss the stream [running.clear.access]', { meta: { edition: 'rfc-ndma', example: 'running/what-is-written-to-a-stopped-device-may-miss-the-stream', content: 'cbf284e2f8b0cf62' } }, () => {
  const source = createDevice();
  const target = createDevice();
  let collected = 0;
  const { streams } = runFlow(flows.suspend([source]), (event) => {
    collected += event.kind === 'collected' ? 1 : 0;
    // The head and the block with the registers are out; MAILBOX is written too late.
    if (collected === 2) {
      writeScalar(source.hardware.bar, 0x28, 7);
    }
  });
  assert.equal(runFlow(flows.resume([target], streams)).errno, 0);
  assert.equal(readScalar(source.hardware.bar, 0x28), 7);
  assert.equal(readScalar(target.hardware.bar, 0x28), 0);
});

// Example "MAILBOX, written before and after its block was collected"
test('MAILBOX, written before and after its block was collected [running.clear.access running.clear.host-safety]', { meta: { edition: 'rfc-ndma', example: 'running/mailbox-written-before-and-after-its-block-was-collected', content: '55f3710916e6b76b' } }, () => {
  const target = createTarget();
  runStep(target, 'write-region bar0 0x28/4 5', 'write-region', ['bar0', access(40, 4), 5n], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes => 200', 'read', [access(8, 8)], value(200n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 88', 'read', [access(24, 8)], value(88n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'write-region bar0 0x28/4 7', 'write-region', ['bar0', access(40, 4), 7n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read-region bar0 0x28/4 => 7', 'read-region', ['bar0', access(40, 4)], value(7n));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read-region bar0 0x28/4 => 0', 'read-region', ['bar0', access(40, 4)], value(0n));
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read-region bar0 0x28/4 => 5', 'read-region', ['bar0', access(40, 4)], value(5n));
});

// Example "a stopped device is told to write where nothing is mapped"
test('a stopped device is told to write where nothing is mapped [running.clear.host-safety]', { meta: { edition: 'rfc-ndma', example: 'running/a-stopped-device-is-told-to-write-where-nothing-is-mapped', content: 'eb98ae97d2086637' } }, () => {
  const device = createDevice();
  const { hardware } = device;
  assert.equal(device.write(0, Uint8Array.of(0, 0, 0, 0)), 0);

  // DMA_ADDRESS_HIGH, DOORBELL
  assert.equal(hardware.bar.write(0x14, Uint8Array.of(1, 0, 0, 0)), 0);
  assert.equal(hardware.bar.write(0x18, Uint8Array.of(1, 0, 0, 0)), 0);
  device.work();
  assert.equal([hardware.dmaStarted, hardware.blockedDma], [0, 0]);

  assert.equal(device.write(0, Uint8Array.of(1, 0, 0, 0)), 0);
  device.work();
  device.work();
  assert.equal([hardware.dmaStarted, hardware.blockedDma], [2, 1]);
  assert.ok(hardware.bus.memory.bytes.every((byte) => byte === 0));
});

// Example "a stopped device says what it is, and masks a vector"
test('a stopped device says what it is, and masks a vector [running.clear.subsystems]', { meta: { edition: 'rfc-ndma', example: 'running/a-stopped-device-says-what-it-is-and-masks-a-vector', content: 'e53b7e6bd01e82d9' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'read-region config 0x00/4 => 0x0001fffe', 'read-region', ['config', access(0, 4)], value(131070n));
  runStep(target, 'write-region config 0x04/2 2', 'write-region', ['config', access(4, 2), 2n], success);
  runStep(target, 'read-region config 0x04/2 => 2', 'read-region', ['config', access(4, 2)], value(2n));
  runStep(target, 'write-region bar0 0x80c/4 1', 'write-region', ['bar0', access(2060, 4), 1n], success);
  runStep(target, 'read-region bar0 0x80c/4 => 1', 'read-region', ['bar0', access(2060, 4)], value(1n));
  runStep(target, 'read-region bar0 0x1000/4 => EINVAL', 'read-region', ['bar0', access(4096, 4)], errno(22));
});

// Example "configuration space and MSI-X of a stopped device"
test('configuration space and MSI-X of a stopped device [running.clear.subsystems]', { meta: { edition: 'rfc-ndma', example: 'running/configuration-space-and-msi-x-of-a-stopped-device', content: '2e65db41d395e67e' } }, () => {
  const device = createDevice();
  const { bar, config } = device.hardware;
  const word = new Uint8Array(4);
  assert.equal(device.write(0, Uint8Array.of(0, 0, 0, 0)), 0);

  assert.equal(config.read(0, word), 0);
  assert.equal(word, Uint8Array.of(0xfe, 0xff, 0x01, 0x00));
  // The mask bit of the first vector.
  assert.equal(bar.write(0x80c, Uint8Array.of(1, 0, 0, 0)), 0);
  assert.equal(bar.read(0x80c, word), 0);
  assert.equal(word, Uint8Array.of(1, 0, 0, 0));
});

// Example "a device in ERROR says what it is"
test('a device in ERROR says what it is [running.clear.subsystems running.clear.host-safety running.error.regions]', { meta: { edition: 'rfc-ndma', example: 'running/a-device-in-error-says-what-it-is', content: '5194f8af75912a9f' } }, () => {
  const target = createTarget();
  runStep(target, 'write-region bar0 0x28/4 5', 'write-region', ['bar0', access(40, 4), 5n], success);
  runStep(target, 'fault reset EIO', 'fault', ['reset', 5], success);
  runStep(target, 'reset => EIO', 'reset', [], errno(5));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
  runStep(target, 'read-region config 0x00/4 => 0x0001fffe', 'read-region', ['config', access(0, 4)], value(131070n));
  runStep(target, 'write-region config 0x04/2 2', 'write-region', ['config', access(4, 2), 2n], success);
  runStep(target, 'read-region config 0x04/2 => 2', 'read-region', ['config', access(4, 2)], value(2n));
  runStep(target, 'write-region bar0 0x80c/4 1', 'write-region', ['bar0', access(2060, 4), 1n], success);
  runStep(target, 'read-region bar0 0x80c/4 => 1', 'read-region', ['bar0', access(2060, 4)], value(1n));
  runStep(target, 'read-region bar0 0x28/4 => 5', 'read-region', ['bar0', access(40, 4)], value(5n));
  runStep(target, 'write-region bar0 0x18/4 1', 'write-region', ['bar0', access(24, 4), 1n], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look queued => 1', 'look', ['queued'], value(1n));
  runStep(target, 'look dma-started => 0', 'look', ['dma-started'], value(0n));
  runStep(target, 'look interrupts => 0', 'look', ['interrupts'], value(0n));
});

// Example "to collect the state of a stopped device leaves it as it is"
test('to collect the state of a stopped device leaves it as it is [running.clear.kernel-access]', { meta: { edition: 'rfc-ndma', example: 'running/to-collect-the-state-of-a-stopped-device-leaves-it-as-it-is', content: '2ed714d6530fda4f' } }, () => {
  const target = createTarget();
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
});
