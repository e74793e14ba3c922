// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/failure.md

import { EIO, access, assert, errno, runStep, sequence, success, value } from 'uapi-reference/core';
import { type MigrationDriver, STEPS, createDevice, createTarget, setDeviceState } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "a device that does not stop"
test('a device that does not stop [device-state.failure device-state.failure.state device-state.failure.reread device-state.failure.argument device-state.error.last-resort]', { meta: { edition: 'rfc-ndma', example: 'failure/a-device-that-does-not-stop', content: 'e1e9b98871d80430' } }, () => {
  const target = createTarget();
  runStep(target, 'fault clear-running EIO', 'fault', ['clear-running', 5], success);
  runStep(target, 'write device_state SAVING => EIO', 'write', [access(0, 4), 2n], errno(5));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'trace => {} RUNNING', 'trace', [], sequence(0n, 1n));
});

// Example "reset after the first failure"
test('reset after the first failure [device-state.failure.policy]', { meta: { edition: 'rfc-ndma', example: 'failure/reset-after-the-first-failure', content: 'e24834ad654a595c' } }, () => {
  const target = createTarget();
  runStep(target, 'fault set-resuming EBUSY', 'fault', ['set-resuming', 16], success);
  runStep(target, 'write device_state RESUMING => EBUSY', 'write', [access(0, 4), 4n], errno(16));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "no window in error"
test('no window in error [data-window.error]', { meta: { edition: 'rfc-ndma', example: 'failure/no-window-in-error', content: 'c98dd30a0f45ce7b' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'fault clear-saving EIO', 'fault', ['clear-saving', 5], success);
  runStep(target, 'fault set-saving EIO unwind', 'fault', ['set-saving', 5, 'unwind'], success);
  runStep(target, 'write device_state {} => EIO', 'write', [access(0, 4), 0n], errno(5));
  runStep(target, 'read device_state => 6', 'read', [access(0, 4)], value(6n));
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'read data_offset => 0', 'read', [access(16, 8)], value(0n));
  runStep(target, 'write data_size 1 => EINVAL', 'write', [access(24, 8), 1n], errno(22));
});

// Example "only a reset leads out of ERROR"
test('only a reset leads out of ERROR [device-state.error.refuse device-state.error.leave]', { meta: { edition: 'rfc-ndma', example: 'failure/only-a-reset-leads-out-of-error', content: '4d5210d3ee4eddab' } }, () => {
  const target = createTarget();
  runStep(target, 'fault clear-running EIO', 'fault', ['clear-running', 5], success);
  runStep(target, 'fault set-running EIO unwind', 'fault', ['set-running', 5, 'unwind'], success);
  runStep(target, 'write device_state {} => EIO', 'write', [access(0, 4), 0n], errno(5));
  runStep(target, 'trace => {} RUNNING ERROR', 'trace', [], sequence(0n, 1n, 6n));
  runStep(target, 'read device_state => 6', 'read', [access(0, 4)], value(6n));
  runStep(target, 'write device_state RUNNING => EIO', 'write', [access(0, 4), 1n], errno(5));
  runStep(target, 'write device_state ERROR => EIO', 'write', [access(0, 4), 6n], errno(5));
  runStep(target, 'write device_state 5 => EIO', 'write', [access(0, 4), 5n], errno(5));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});

// Example "ERROR is not for writing"
test('ERROR is not for writing [device-state.error.read-only]', { meta: { edition: 'rfc-ndma', example: 'failure/error-is-not-for-writing', content: '1527db20c7cfde0e' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state ERROR => EINVAL', 'write', [access(0, 4), 6n], errno(22));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a device in ERROR is silent"
test('a device in ERROR is silent [device-state.error.quiesce]', { meta: { edition: 'rfc-ndma', example: 'failure/a-device-in-error-is-silent', content: '6ea36f7488c97ecd' } }, () => {
  const device = createDevice();
  device.work();
  assert.equal(device.hardware.dmaOutstanding, 1);
  device.faults.add('set-saving', EIO);
  device.faults.add('clear-saving', EIO, 'unwind');

  // RUNNING to RUNNING|SAVING, and not back.
  assert.equal(device.write(0, Uint8Array.of(3, 0, 0, 0)), -5);
  device.work();
  assert.equal(device.hardware.dmaOutstanding, 0);
  assert.equal(device.hardware.dmaStarted, 1);
  assert.equal(device.hardware.interruptsRaised, 1);
});

// Example "a running device that ends in ERROR is quiesced"
test('a running device that ends in ERROR is quiesced [device-state.error.quiesce device-state.error.no-result]', { meta: { edition: 'rfc-ndma', example: 'failure/a-running-device-that-ends-in-error-is-quiesced', content: '1bd8c83d59ad60b4' } }, () => {
  let quiesced = 0;
  const driver: MigrationDriver = {
    device_state: 1,
    running: () => 0,
    ndma: () => 0,
    saving: () => -EIO,
    resuming: () => 0,
    quiesce: () => {
      quiesced += 1;
    },
  };

  // RUNNING to RUNNING|SAVING: no step clears RUNNING, neither forward nor back.
  assert.equal(setDeviceState(driver, STEPS, 1, 3, false), -5);
  assert.equal(driver.device_state, 6);
  assert.equal(quiesced, 1);
});
