// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/fsm/failure.md

import { EIO, access, assert, errno, readScalar, runStep, sequence, success, value, writeScalar } from 'uapi-reference/core';
import { MigrationState, createDevice, createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "the first arc of a path fails"
test('the first arc of a path fails [device-state.failure path.failure device-state.failure.reread device-state.failure.argument]', { meta: { edition: 'fsm', example: 'failure/the-first-arc-of-a-path-fails', content: '0d19f6f550187555' } }, () => {
  const target = createTarget();
  runStep(target, 'fault clear-running EIO', 'fault', ['clear-running', 5], success);
  runStep(target, 'write device_state STOP_COPY => EIO', 'write', [access(0, 4), 2n], errno(5));
  runStep(target, 'trace => nothing', 'trace', [], sequence());
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
});

// Example "what failed half-way is taken back as well"
test('what failed half-way is taken back as well [arc.failure.undo]', { meta: { edition: 'fsm', example: 'failure/what-failed-half-way-is-taken-back-as-well', content: 'b72562189d9dcbb3' } }, () => {
  const target = createTarget();
  runStep(target, 'fault clear-running EIO', 'fault', ['clear-running', 5], success);
  runStep(target, 'write device_state STOP => EIO', 'write', [access(0, 4), 0n], errno(5));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look interrupts => 1', 'look', ['interrupts'], value(1n));
});

// Example "the second arc of a path fails"
test('the second arc of a path fails [path.failure device-state.failure.reread]', { meta: { edition: 'fsm', example: 'failure/the-second-arc-of-a-path-fails', content: '1638c847d34033a5' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'fault set-resuming EIO', 'fault', ['set-resuming', 5], success);
  runStep(target, 'write device_state RESUMING => EIO', 'write', [access(0, 4), 4n], errno(5));
  runStep(target, 'trace => STOP', 'trace', [], sequence(0n));
  runStep(target, 'read device_state => STOP', 'read', [access(0, 4)], value(0n));
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
});

// Example "a session that is still there"
test('a session that is still there [arc.failure.undo arc.failure.session]', { meta: { edition: 'fsm', example: 'failure/a-session-that-is-still-there', content: '01c20c97ea822910' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'fault clear-saving EIO', 'fault', ['clear-saving', 5], success);
  runStep(target, 'write device_state STOP => EIO', 'write', [access(0, 4), 0n], errno(5));
  runStep(target, 'trace => nothing', 'trace', [], sequence());
  runStep(target, 'read device_state => PRE_COPY_NDMA', 'read', [access(0, 4)], value(11n));
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
  runStep(target, 'look dma-started => 0', 'look', ['dma-started'], value(0n));
});

// Example "reset after the first failure"
test('reset after the first failure [device-state.failure.policy]', { meta: { edition: 'fsm', example: 'failure/reset-after-the-first-failure', content: 'b4f2c455feef7cf5' } }, () => {
  const target = createTarget();
  runStep(target, 'fault set-resuming EBUSY', 'fault', ['set-resuming', 16], success);
  runStep(target, 'write device_state RESUMING => EBUSY', 'write', [access(0, 4), 4n], errno(16));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "the cause is what failed first"
test('the cause is what failed first [device-state.failure.errno device-state.error]', { meta: { edition: 'fsm', example: 'failure/the-cause-is-what-failed-first', content: 'd43ce0b357a628f0' } }, () => {
  const target = createTarget();
  runStep(target, 'fault set-ndma ETIMEDOUT', 'fault', ['set-ndma', 110], success);
  runStep(target, 'fault clear-ndma EIO unwind', 'fault', ['clear-ndma', 5, 'unwind'], success);
  runStep(target, 'write device_state RUNNING_NDMA => ETIMEDOUT', 'write', [access(0, 4), 9n], errno(110));
  runStep(target, 'trace => ERROR', 'trace', [], sequence(6n));
});

// Example "a device that fails to start stays stopped"
test('a device that fails to start stays stopped [arc.failure.undo]', { meta: { edition: 'fsm', example: 'failure/a-device-that-fails-to-start-stays-stopped', content: '98a6a1710e563186' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state STOP', 'write', [access(0, 4), 0n], success);
  runStep(target, 'fault set-running EIO', 'fault', ['set-running', 5], success);
  runStep(target, 'write device_state RUNNING => EIO', 'write', [access(0, 4), 1n], errno(5));
  runStep(target, 'read device_state => STOP', 'read', [access(0, 4)], value(0n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 0', 'look', ['counter'], value(0n));
});

// Example "DMA that fails to be allowed stays forbidden"
test('DMA that fails to be allowed stays forbidden [arc.failure.undo]', { meta: { edition: 'fsm', example: 'failure/dma-that-fails-to-be-allowed-stays-forbidden', content: '4aa0a01a17b23325' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'fault clear-ndma EIO', 'fault', ['clear-ndma', 5], success);
  runStep(target, 'write device_state RUNNING => EIO', 'write', [access(0, 4), 1n], errno(5));
  runStep(target, 'read device_state => RUNNING_NDMA', 'read', [access(0, 4)], value(9n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-started => 0', 'look', ['dma-started'], value(0n));
});

// Example "what was not begun is not taken back"
test('what was not begun is not taken back [arc.failure.undo]', { meta: { edition: 'fsm', example: 'failure/what-was-not-begun-is-not-taken-back', content: '217f2f36462d4d13' } }, () => {
  // A session would be opened after the stop; nobody closes it.
  const device = createDevice();
  device.faults.add('clear-running', EIO);
  device.faults.add('clear-saving', EIO, 'unwind');
  assert.equal(writeScalar(device, 0, MigrationState.STOP_COPY), -EIO);
  assert.equal(readScalar(device, 0), MigrationState.RUNNING);
});

// Example "the last action is taken back first"
test('the last action is taken back first [arc.failure.undo device-state.error]', { meta: { edition: 'fsm', example: 'failure/the-last-action-is-taken-back-first', content: '53d124d959f589bc' } }, () => {
  const target = createTarget();
  runStep(target, 'fault set-saving EIO', 'fault', ['set-saving', 5], success);
  runStep(target, 'fault clear-saving EIO unwind', 'fault', ['clear-saving', 5, 'unwind'], success);
  runStep(target, 'write device_state STOP_COPY => EIO', 'write', [access(0, 4), 2n], errno(5));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 0', 'look', ['counter'], value(0n));
});

// Example "a start, an end of NDMA and a session that cannot be taken back"
test('a start, an end of NDMA and a session that cannot be taken back [device-state.error]', { meta: { edition: 'fsm', example: 'failure/a-start-an-end-of-ndma-and-a-session-that-cannot-be-taken-back', content: '658eba708200c51b' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state STOP', 'write', [access(0, 4), 0n], success);
  runStep(target, 'fault set-running EIO', 'fault', ['set-running', 5], success);
  runStep(target, 'fault clear-running EIO unwind', 'fault', ['clear-running', 5, 'unwind'], success);
  runStep(target, 'write device_state RUNNING => EIO', 'write', [access(0, 4), 1n], errno(5));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'fault clear-ndma EIO', 'fault', ['clear-ndma', 5], success);
  runStep(target, 'fault set-ndma EIO unwind', 'fault', ['set-ndma', 5, 'unwind'], success);
  runStep(target, 'write device_state RUNNING => EIO', 'write', [access(0, 4), 1n], errno(5));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state STOP', 'write', [access(0, 4), 0n], success);
  runStep(target, 'fault set-resuming EIO', 'fault', ['set-resuming', 5], success);
  runStep(target, 'fault clear-resuming EIO unwind', 'fault', ['clear-resuming', 5, 'unwind'], success);
  runStep(target, 'write device_state RESUMING => EIO', 'write', [access(0, 4), 4n], errno(5));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
});

// Example "only a reset leads out of ERROR"
test('only a reset leads out of ERROR [device-state.error device-state.error.refuse device-state.error.leave]', { meta: { edition: 'fsm', example: 'failure/only-a-reset-leads-out-of-error', content: '051199b0e99efac3' } }, () => {
  const target = createTarget();
  runStep(target, 'fault clear-running EIO', 'fault', ['clear-running', 5], success);
  runStep(target, 'fault set-running EIO unwind', 'fault', ['set-running', 5, 'unwind'], success);
  runStep(target, 'write device_state STOP => EIO', 'write', [access(0, 4), 0n], errno(5));
  runStep(target, 'trace => ERROR', 'trace', [], sequence(6n));
  runStep(target, 'read device_state => 6', 'read', [access(0, 4)], value(6n));
  runStep(target, 'write device_state RUNNING => EIO', 'write', [access(0, 4), 1n], errno(5));
  runStep(target, 'write device_state ERROR => EIO', 'write', [access(0, 4), 6n], errno(5));
  runStep(target, 'write device_state 5 => EIO', 'write', [access(0, 4), 5n], errno(5));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});

// Example "ERROR is not for writing"
test('ERROR is not for writing [device-state.error.read-only device-state.invalid-write]', { meta: { edition: 'fsm', example: 'failure/error-is-not-for-writing', content: '3cb3d96db8201b0f' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state ERROR => EINVAL', 'write', [access(0, 4), 6n], errno(22));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a device that ran goes on as it was"
test('a device that ran goes on as it was [device-state.error.bound device-state.error.quiesce]', { meta: { edition: 'fsm', example: 'failure/a-device-that-ran-goes-on-as-it-was', content: '0fd9da8ed28e5b85' } }, () => {
  const target = createTarget();
  runStep(target, 'fault set-saving EIO', 'fault', ['set-saving', 5], success);
  runStep(target, 'fault clear-saving EIO unwind', 'fault', ['clear-saving', 5, 'unwind'], success);
  runStep(target, 'write device_state PRE_COPY => EIO', 'write', [access(0, 4), 3n], errno(5));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
  runStep(target, 'look dma-started => 1', 'look', ['dma-started'], value(1n));
});

// Example "a device that was quiet stays quiet"
test('a device that was quiet stays quiet [device-state.error.bound]', { meta: { edition: 'fsm', example: 'failure/a-device-that-was-quiet-stays-quiet', content: 'dc9c19c51645dca8' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'fault clear-running EIO', 'fault', ['clear-running', 5], success);
  runStep(target, 'fault set-running EIO unwind', 'fault', ['set-running', 5, 'unwind'], success);
  runStep(target, 'write device_state STOP => EIO', 'write', [access(0, 4), 0n], errno(5));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-started => 0', 'look', ['dma-started'], value(0n));
});

// Example "no window in error"
test('no window in error [data-window.error]', { meta: { edition: 'fsm', example: 'failure/no-window-in-error', content: '108696c1103da0cd' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'fault clear-saving EIO', 'fault', ['clear-saving', 5], success);
  runStep(target, 'fault set-saving EIO unwind', 'fault', ['set-saving', 5, 'unwind'], success);
  runStep(target, 'write device_state STOP => EIO', 'write', [access(0, 4), 0n], errno(5));
  runStep(target, 'read device_state => 6', 'read', [access(0, 4)], value(6n));
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'read data_offset => 0', 'read', [access(16, 8)], value(0n));
  runStep(target, 'write data_size 1 => EINVAL', 'write', [access(24, 8), 1n], errno(22));
});
