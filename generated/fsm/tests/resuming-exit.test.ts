// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/fsm/resuming-exit.md

import { access, errno, runStep, sequence, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "the device goes on where the other one stopped"
test('the device goes on where the other one stopped [resuming.close.complete]', { meta: { edition: 'fsm', example: 'resuming-exit/the-device-goes-on-where-the-other-one-stopped', content: '8a1217326b786ae6' } }, () => {
  const target = createTarget();
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'look counter => 0', 'look', ['counter'], value(0n));
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'look counter => 0', 'look', ['counter'], value(0n));
  runStep(target, 'write device_state STOP', 'write', [access(0, 4), 0n], success);
  runStep(target, 'look counter => 2', 'look', ['counter'], value(2n));
});

// Example "a state that no such device was ever in"
test('a state that no such device was ever in [resuming.close.check arc.leave-resuming]', { meta: { edition: 'fsm', example: 'resuming-exit/a-state-that-no-such-device-was-ever-in', content: '489347d9b933886b' } }, () => {
  const target = createTarget();
  runStep(target, 'device snapshot', 'device', ['snapshot'], success);
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'write 0x1018/1 0xff', 'write', [access(4120, 1), 255n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 3', 'store', [3n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 4', 'store', [4n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'write device_state RUNNING => EINVAL', 'write', [access(0, 4), 1n], errno(22));
  runStep(target, 'trace => ERROR', 'trace', [], sequence(6n));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a stream without its end"
test('a stream without its end [resuming.close.refuse arc.leave-resuming]', { meta: { edition: 'fsm', example: 'resuming-exit/a-stream-without-its-end', content: '9835efeaba737255' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'write device_state RUNNING => EINVAL', 'write', [access(0, 4), 1n], errno(22));
  runStep(target, 'trace => ERROR', 'trace', [], sequence(6n));
  runStep(target, 'read data_offset => 0', 'read', [access(16, 8)], value(0n));
  runStep(target, 'write device_state RESUMING => EIO', 'write', [access(0, 4), 4n], errno(5));
});

// Example "nothing was stored"
test('nothing was stored [resuming.close.nothing arc.leave-resuming]', { meta: { edition: 'fsm', example: 'resuming-exit/nothing-was-stored', content: '26790649cb522daa' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'write device_state RUNNING => EINVAL', 'write', [access(0, 4), 1n], errno(22));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "the device does not start after it took its state"
test('the device does not start after it took its state [arc.leave-resuming]', { meta: { edition: 'fsm', example: 'resuming-exit/the-device-does-not-start-after-it-took-its-state', content: 'fb3f0165879fe710' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'fault set-running EIO', 'fault', ['set-running', 5], success);
  runStep(target, 'write device_state RUNNING_NDMA => EIO', 'write', [access(0, 4), 9n], errno(5));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
});

// Example "by way of STOP the state that was taken is kept"
test('by way of STOP the state that was taken is kept [path.failure]', { meta: { edition: 'fsm', example: 'resuming-exit/by-way-of-stop-the-state-that-was-taken-is-kept', content: '39e767dbfa2d86fd' } }, () => {
  const target = createTarget();
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'fault set-running EIO', 'fault', ['set-running', 5], success);
  runStep(target, 'write device_state RUNNING => EIO', 'write', [access(0, 4), 1n], errno(5));
  runStep(target, 'trace => STOP', 'trace', [], sequence(0n));
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "an entry that fails needs no stream"
test('an entry that fails needs no stream [resuming.abort]', { meta: { edition: 'fsm', example: 'resuming-exit/an-entry-that-fails-needs-no-stream', content: '951520828064dc37' } }, () => {
  const target = createTarget();
  runStep(target, 'fault set-resuming EIO', 'fault', ['set-resuming', 5], success);
  runStep(target, 'write device_state RESUMING => EIO', 'write', [access(0, 4), 4n], errno(5));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});
