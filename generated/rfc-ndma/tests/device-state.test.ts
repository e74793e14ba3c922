// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/device-state.md

import { EBUSY, EIO, access, assert, errno, readScalar, runStep, sequence, success, value, writeScalar } from 'uapi-reference/core';
import { Bus, MASK, type MigrationDriver, createDevice, createTarget, writeDeviceState } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "stop and start saving in one write"
test('stop and start saving in one write [device-state.multi-bit device-state.complete]', { meta: { edition: 'rfc-ndma', example: 'device-state/stop-and-start-saving-in-one-write', content: '3e731289dad49e6f' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'trace => {} SAVING', 'trace', [], sequence(0n, 2n));
  runStep(target, 'read device_state => 2', 'read', [access(0, 4)], value(2n));
});

// Example "the value stays until the next write"
test('the value stays until the next write [device-state.any-time device-state.no-async]', { meta: { edition: 'rfc-ndma', example: 'device-state/the-value-stays-until-the-next-write', content: '47cf9908e579d430' } }, () => {
  const target = createTarget();
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read device_state => 3', 'read', [access(0, 4)], value(3n));
  runStep(target, 'read device_state => 3', 'read', [access(0, 4)], value(3n));
});

// Example "a peer looks while a write waits for DMA"
test('a peer looks while a write waits for DMA [device-state.one-at-a-time device-state.intermediate]', { meta: { edition: 'rfc-ndma', example: 'device-state/a-peer-looks-while-a-write-waits-for-dma', content: '946f268a8ad2f867' } }, () => {
  const bus = new Bus();
  const device = createDevice({ bus });
  const seen: number[] = [];
  // The last DMA to the peer arrives while NDMA is being set.
  bus.mapPeer(0x10_0000n, {
    write: () => {
      seen.push(readScalar(device, 0), writeScalar(device, 0, 0), device.reset());
      return 0;
    },
  });
  // DMA_ADDRESS
  assert.equal(writeScalar(device.hardware.bar, 0x10, 0x10_0000), 0);
  device.work();
  // RUNNING|NDMA
  assert.equal(writeScalar(device, 0, 9), 0);
  assert.equal(seen, [9, -EBUSY, -EBUSY]);
  assert.equal(device.trace, [9]);
  assert.equal(writeScalar(device, 0, 0), 0);

  // A peer that throws ends the write, and is not in the way of the next one.
  const other = createDevice({ bus });
  bus.mapPeer(0x20_0000n, {
    write: () => {
      throw new Error('a broken peer');
    },
  });
  assert.equal(writeScalar(other.hardware.bar, 0x10, 0x20_0000), 0);
  other.work();
  let message = '';
  try {
    writeScalar(other, 0, 9);
  } catch (error) {
    message = String(error);
  }
  assert.equal([message, other.reset(), readScalar(other, 0)], ['Error: a broken peer', 0, 1]);
});

// Example "saving again is still saving"
test('saving again is still saving [device-state.same-value]', { meta: { edition: 'rfc-ndma', example: 'device-state/saving-again-is-still-saving', content: 'aba90c9eb7419327' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => 216', 'read', [access(8, 8)], value(216n));
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
});

// Example "a write that changes nothing calls no handler"
test('a write that changes nothing calls no handler [device-state.same-value]', { meta: { edition: 'rfc-ndma', example: 'device-state/a-write-that-changes-nothing-calls-no-handler', content: '96fadb9ad77abe6c' } }, () => {
  const failing = (): number => -EIO;
  const driver: MigrationDriver = {
    device_state: 0x83,
    running: failing,
    ndma: failing,
    saving: failing,
    resuming: failing,
    quiesce: () => {},
  };

  assert.equal(writeDeviceState(driver, 0x83, false), 0);
  assert.equal(driver.device_state, 0x83);
});

// Example "six values are refused"
test('six values are refused [device-state.invalid-write]', { meta: { edition: 'rfc-ndma', example: 'device-state/six-values-are-refused', content: '91ec8ae7af67b5a4' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state 5 => EINVAL', 'write', [access(0, 4), 5n], errno(22));
  runStep(target, 'write device_state 6 => EINVAL', 'write', [access(0, 4), 6n], errno(22));
  runStep(target, 'write device_state 7 => EINVAL', 'write', [access(0, 4), 7n], errno(22));
  runStep(target, 'write device_state 13 => EINVAL', 'write', [access(0, 4), 13n], errno(22));
  runStep(target, 'write device_state 14 => EINVAL', 'write', [access(0, 4), 14n], errno(22));
  runStep(target, 'write device_state 15 => EINVAL', 'write', [access(0, 4), 15n], errno(22));
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});

// Example "in ERROR the value does not matter"
test('in ERROR the value does not matter [device-state.invalid-write device-state.ndma.unsupported device-state.reserved.refuse]', { meta: { edition: 'rfc-ndma', example: 'device-state/in-error-the-value-does-not-matter', content: '9256e4eed656ae4f' } }, () => {
  const target = createTarget();
  runStep(target, 'device no-ndma', 'device', ['no-ndma'], success);
  runStep(target, 'fault clear-running EIO', 'fault', ['clear-running', 5], success);
  runStep(target, 'fault set-running EIO unwind', 'fault', ['set-running', 5, 'unwind'], success);
  runStep(target, 'write device_state {} => EIO', 'write', [access(0, 4), 0n], errno(5));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
  runStep(target, 'write device_state 5 => EIO', 'write', [access(0, 4), 5n], errno(5));
  runStep(target, 'write device_state RUNNING|NDMA => EIO', 'write', [access(0, 4), 9n], errno(5));
  runStep(target, 'write device_state 0x16 => EIO', 'write', [access(0, 4), 22n], errno(5));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
});

// Example "NDMA without the capability"
test('NDMA without the capability [device-state.ndma.unsupported]', { meta: { edition: 'rfc-ndma', example: 'device-state/ndma-without-the-capability', content: 'cf357583eeaf91ad' } }, () => {
  const target = createTarget();
  runStep(target, 'device no-ndma', 'device', ['no-ndma'], success);
  runStep(target, 'write device_state RUNNING|NDMA => EINVAL', 'write', [access(0, 4), 9n], errno(22));
  runStep(target, 'write device_state 8 => EINVAL', 'write', [access(0, 4), 8n], errno(22));
  runStep(target, 'write device_state SAVING|NDMA => EINVAL', 'write', [access(0, 4), 10n], errno(22));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read device_state => 2', 'read', [access(0, 4)], value(2n));
});

// Example "a device of a later revision"
test('a device of a later revision [device-state.reserved.preserve device-state.reserved.keep]', { meta: { edition: 'rfc-ndma', example: 'device-state/a-device-of-a-later-revision', content: 'f8a18ee30a2a5c3c' } }, () => {
  const target = createTarget();
  runStep(target, 'device reserved-bits', 'device', ['reserved-bits'], success);
  runStep(target, 'read device_state => 0x80000011', 'read', [access(0, 4)], value(2147483665n));
  runStep(target, 'write device_state SAVING => EINVAL', 'write', [access(0, 4), 2n], errno(22));
  runStep(target, 'write device_state 0x80000012', 'write', [access(0, 4), 2147483666n], success);
  runStep(target, 'trace => 0x80000010 0x80000012', 'trace', [], sequence(2147483664n, 2147483666n));
  runStep(target, 'read device_state => 0x80000012', 'read', [access(0, 4)], value(2147483666n));
  runStep(target, 'fault set-resuming EIO', 'fault', ['set-resuming', 5], success);
  runStep(target, 'fault set-saving EIO unwind', 'fault', ['set-saving', 5, 'unwind'], success);
  runStep(target, 'write device_state 0x80000014 => EIO', 'write', [access(0, 4), 2147483668n], errno(5));
  runStep(target, 'read device_state => 0x80000016', 'read', [access(0, 4)], value(2147483670n));
});

// Example "the mask leaves the bits that have a meaning"
test('the mask leaves the bits that have a meaning [device-state.reserved.ignore]', { meta: { edition: 'rfc-ndma', example: 'device-state/the-mask-leaves-the-bits-that-have-a-meaning', content: '8009e0909ee92a69' } }, () => {
  assert.equal(0x8000001b & MASK, 11);
});

// Example "a write of almost all ones"
test('a write of almost all ones [device-state.reserved.refuse]', { meta: { edition: 'rfc-ndma', example: 'device-state/a-write-of-almost-all-ones', content: '9e21ed42d65385a5' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state 0x7fffffff => EINVAL', 'write', [access(0, 4), 2147483647n], errno(22));
  runStep(target, 'write device_state 0x11 => EINVAL', 'write', [access(0, 4), 17n], errno(22));
  runStep(target, 'write device_state 0x80000001 => EINVAL', 'write', [access(0, 4), 2147483649n], errno(22));
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});

// Example "a VMM that clears what it does not know"
test('a VMM that clears what it does not know [device-state.reserved.refuse]', { meta: { edition: 'rfc-ndma', example: 'device-state/a-vmm-that-clears-what-it-does-not-know', content: '3283e52aef865da1' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'device reserved-bits', 'device', ['reserved-bits'], success);
  runStep(target, 'read device_state => 0x80000011', 'read', [access(0, 4)], value(2147483665n));
  runStep(target, 'write device_state RUNNING|SAVING => EINVAL', 'write', [access(0, 4), 3n], errno(22));
  runStep(target, 'read device_state => 0x80000011', 'read', [access(0, 4)], value(2147483665n));
});

// Example "reserved bits survive a transition, an unwind and ERROR"
test('reserved bits survive a transition, an unwind and ERROR [device-state.reserved.keep device-state.reserved.refuse]', { meta: { edition: 'rfc-ndma', example: 'device-state/reserved-bits-survive-a-transition-an-unwind-and-error', content: 'f5461f3d474d2eac' } }, () => {
  let error = 0;
  const driver: MigrationDriver = {
    device_state: 0x80000011,
    running: () => 0,
    ndma: () => 0,
    saving: () => error,
    resuming: () => error,
    quiesce: () => {},
  };

  assert.equal(writeDeviceState(driver, 0x80000012, false), 0);
  assert.equal(driver.device_state, 0x80000012);
  assert.equal(writeDeviceState(driver, 0x2, false), -22);
  assert.equal(driver.device_state, 0x80000012);
  error = -EIO;
  assert.equal(writeDeviceState(driver, 0x80000014, false), -5);
  assert.equal(driver.device_state, 0x80000016);
  assert.equal(writeDeviceState(driver, 0x80000011, false), -5);
  assert.equal(driver.device_state, 0x80000016);
});
