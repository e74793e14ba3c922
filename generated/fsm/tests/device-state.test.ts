// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/fsm/device-state.md

import { EBUSY, access, assert, errno, readScalar, runStep, sequence, success, value, writeScalar } from 'uapi-reference/core';
import { Bus, MASK, MigrationState, createDevice, createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "a state that no arc leads to"
test('a state that no arc leads to [device-state.any-state device-state.complete]', { meta: { edition: 'fsm', example: 'device-state/a-state-that-no-arc-leads-to', content: 'f681cbd5193a5227' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read device_state => 2', 'read', [access(0, 4)], value(2n));
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'trace => STOP RESUMING', 'trace', [], sequence(0n, 4n));
  runStep(target, 'read device_state => 4', 'read', [access(0, 4)], value(4n));
});

// Example "the value stays until the next write"
test('the value stays until the next write [device-state.any-time device-state.no-async]', { meta: { edition: 'fsm', example: 'device-state/the-value-stays-until-the-next-write', content: 'e4add71c6832b791' } }, () => {
  const target = createTarget();
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
  runStep(target, 'write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read device_state => 3', 'read', [access(0, 4)], value(3n));
  runStep(target, 'read device_state => 3', 'read', [access(0, 4)], value(3n));
});

// Example "a peer looks while a write waits for DMA"
test('a peer looks while a write waits for DMA [device-state.one-at-a-time device-state.declared arc.label]', { meta: { edition: 'fsm', example: 'device-state/a-peer-looks-while-a-write-waits-for-dma', content: '8b085c2dab13d603' } }, () => {
  const bus = new Bus();
  const device = createDevice({ bus });
  const seen: number[] = [];
  // The last DMA to the peer arrives while the device is being quiesced.
  bus.mapPeer(0x10_0000n, {
    write: () => {
      seen.push(readScalar(device, 0), writeScalar(device, 0, 0));
      return 0;
    },
  });
  // DMA_ADDRESS
  assert.equal(writeScalar(device.hardware.bar, 0x10, 0x10_0000), 0);
  device.work();
  // PRE_COPY_NDMA, by way of PRE_COPY: the session is open, the DMA is not held back yet.
  assert.equal(writeScalar(device, 0, 11), 0);
  assert.equal(seen, [3, -EBUSY]);
  assert.equal(device.trace, [3, 11]);
});

// Example "PRE_COPY again is still PRE_COPY"
test('PRE_COPY again is still PRE_COPY [device-state.same-value]', { meta: { edition: 'fsm', example: 'device-state/pre-copy-again-is-still-pre-copy', content: '7fa7956cd965ec53' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => 216', 'read', [access(8, 8)], value(216n));
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
  runStep(target, 'trace => nothing', 'trace', [], sequence());
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'read device_state => PRE_COPY', 'read', [access(0, 4)], value(3n));
});

// Example "the eight values that are no states"
test('the eight values that are no states [device-state.invalid-write]', { meta: { edition: 'fsm', example: 'device-state/the-eight-values-that-are-no-states', content: '7ba4308332969add' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state 5 => EINVAL', 'write', [access(0, 4), 5n], errno(22));
  runStep(target, 'write device_state 7 => EINVAL', 'write', [access(0, 4), 7n], errno(22));
  runStep(target, 'write device_state 8 => EINVAL', 'write', [access(0, 4), 8n], errno(22));
  runStep(target, 'write device_state 10 => EINVAL', 'write', [access(0, 4), 10n], errno(22));
  runStep(target, 'write device_state 12 => EINVAL', 'write', [access(0, 4), 12n], errno(22));
  runStep(target, 'write device_state 13 => EINVAL', 'write', [access(0, 4), 13n], errno(22));
  runStep(target, 'write device_state 14 => EINVAL', 'write', [access(0, 4), 14n], errno(22));
  runStep(target, 'write device_state 15 => EINVAL', 'write', [access(0, 4), 15n], errno(22));
  runStep(target, 'trace => nothing', 'trace', [], sequence());
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});

// Example "in ERROR the value does not matter"
test('in ERROR the value does not matter [device-state.invalid-write device-state.missing-state device-state.ndma.unsupported device-state.reserved.refuse]', { meta: { edition: 'fsm', example: 'device-state/in-error-the-value-does-not-matter', content: '3cdc29fab8fdae3d' } }, () => {
  const target = createTarget();
  runStep(target, 'device no-ndma', 'device', ['no-ndma'], success);
  runStep(target, 'fault reset EIO', 'fault', ['reset', 5], success);
  runStep(target, 'reset => EIO', 'reset', [], errno(5));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
  runStep(target, 'write device_state 5 => EIO', 'write', [access(0, 4), 5n], errno(5));
  runStep(target, 'write device_state RUNNING_NDMA => EIO', 'write', [access(0, 4), 9n], errno(5));
  runStep(target, 'write device_state PRE_COPY_NDMA => EIO', 'write', [access(0, 4), 11n], errno(5));
  runStep(target, 'write device_state 0x16 => EIO', 'write', [access(0, 4), 22n], errno(5));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
});

// Example "a device that does not collect while it runs"
test('a device that does not collect while it runs [device-state.missing-state]', { meta: { edition: 'fsm', example: 'device-state/a-device-that-does-not-collect-while-it-runs', content: '91b2ca57555fd49b' } }, () => {
  const target = createTarget();
  runStep(target, 'device no-precopy', 'device', ['no-precopy'], success);
  runStep(target, 'write device_state PRE_COPY => EINVAL', 'write', [access(0, 4), 3n], errno(22));
  runStep(target, 'write device_state PRE_COPY_NDMA => EINVAL', 'write', [access(0, 4), 11n], errno(22));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read device_state => STOP_COPY', 'read', [access(0, 4)], value(2n));
});

// Example "NDMA without the capability"
test('NDMA without the capability [device-state.ndma.unsupported]', { meta: { edition: 'fsm', example: 'device-state/ndma-without-the-capability', content: 'f391b1c07757586e' } }, () => {
  const target = createTarget();
  runStep(target, 'device no-ndma', 'device', ['no-ndma'], success);
  runStep(target, 'write device_state RUNNING_NDMA => EINVAL', 'write', [access(0, 4), 9n], errno(22));
  runStep(target, 'write device_state PRE_COPY_NDMA => EINVAL', 'write', [access(0, 4), 11n], errno(22));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read device_state => PRE_COPY', 'read', [access(0, 4)], value(3n));
});

// Example "a device of a later revision"
test('a device of a later revision [device-state.reserved.preserve device-state.reserved.keep]', { meta: { edition: 'fsm', example: 'device-state/a-device-of-a-later-revision', content: 'c88b60bd91679533' } }, () => {
  const target = createTarget();
  runStep(target, 'device reserved-bits', 'device', ['reserved-bits'], success);
  runStep(target, 'read device_state => 0x80000011', 'read', [access(0, 4)], value(2147483665n));
  runStep(target, 'write device_state STOP_COPY => EINVAL', 'write', [access(0, 4), 2n], errno(22));
  runStep(target, 'write device_state 0x80000012', 'write', [access(0, 4), 2147483666n], success);
  runStep(target, 'trace => 0x80000012', 'trace', [], sequence(2147483666n));
  runStep(target, 'write device_state 0x80000014', 'write', [access(0, 4), 2147483668n], success);
  runStep(target, 'trace => 0x80000010 0x80000014', 'trace', [], sequence(2147483664n, 2147483668n));
  runStep(target, 'write device_state 0x80000011 => EINVAL', 'write', [access(0, 4), 2147483665n], errno(22));
  runStep(target, 'read device_state => 0x80000016', 'read', [access(0, 4)], value(2147483670n));
});

// Example "the mask leaves the bits that have a meaning"
test('the mask leaves the bits that have a meaning [device-state.reserved.ignore]', { meta: { edition: 'fsm', example: 'device-state/the-mask-leaves-the-bits-that-have-a-meaning', content: '58c4904818224dfb' } }, () => {
  assert.equal(MASK, 15);
  assert.equal(0x8000001b & MASK, MigrationState.PRE_COPY_NDMA);
});

// Example "a write of almost all ones"
test('a write of almost all ones [device-state.reserved.refuse]', { meta: { edition: 'fsm', example: 'device-state/a-write-of-almost-all-ones', content: '9e21ed42d65385a5' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state 0x7fffffff => EINVAL', 'write', [access(0, 4), 2147483647n], errno(22));
  runStep(target, 'write device_state 0x11 => EINVAL', 'write', [access(0, 4), 17n], errno(22));
  runStep(target, 'write device_state 0x80000001 => EINVAL', 'write', [access(0, 4), 2147483649n], errno(22));
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});
