// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/linux-5.16/device-state.md

import { access, errno, runStep, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/linux-5.16';
import { test } from 'vitest';

// Example "a write takes the device to its state"
test('a write takes the device to its state [device-state.write device-state.success]', { meta: { edition: 'linux-5.16', example: 'device-state/a-write-takes-the-device-to-its-state', content: '6355fbcfd60400d8' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read device_state => SAVING', 'read', [access(0, 4)], value(2n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'read device_state => {}', 'read', [access(0, 4)], value(0n));
});

// Example "the three invalid values"
test('the three invalid values [device-state.invalid-write]', { meta: { edition: 'linux-5.16', example: 'device-state/the-three-invalid-values', content: '3fbac8f3b7568cff' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RESUMING|RUNNING => EINVAL', 'write', [access(0, 4), 5n], errno(22));
  runStep(target, 'write device_state RESUMING|SAVING => EINVAL', 'write', [access(0, 4), 6n], errno(22));
  runStep(target, 'write device_state RESUMING|SAVING|RUNNING => EINVAL', 'write', [access(0, 4), 7n], errno(22));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a bit without a meaning"
test('a bit without a meaning [device-state.reserved.refuse]', { meta: { edition: 'linux-5.16', example: 'device-state/a-bit-without-a-meaning', content: '66b714152bb1f4eb' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state 0x8 => EINVAL', 'write', [access(0, 4), 8n], errno(22));
  runStep(target, 'write device_state 0x9 => EINVAL', 'write', [access(0, 4), 9n], errno(22));
  runStep(target, 'write device_state 0x80000001 => EINVAL', 'write', [access(0, 4), 2147483649n], errno(22));
  runStep(target, 'write device_state 0x7fffffff => EINVAL', 'write', [access(0, 4), 2147483647n], errno(22));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a device that does not stop"
test('a device that does not stop [device-state.failure device-state.failure.state]', { meta: { edition: 'linux-5.16', example: 'device-state/a-device-that-does-not-stop', content: '49ae7e94e9ef8da7' } }, () => {
  const target = createTarget();
  runStep(target, 'fault clear-running EIO', 'fault', ['clear-running', 5], success);
  runStep(target, 'write device_state {} => EIO', 'write', [access(0, 4), 0n], errno(5));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'fault clear-saving EIO', 'fault', ['clear-saving', 5], success);
  runStep(target, 'write device_state {} => EIO', 'write', [access(0, 4), 0n], errno(5));
  runStep(target, 'read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
});

// Example "a device that saves does not stop"
test('a device that saves does not stop [device-state.failure.reread]', { meta: { edition: 'linux-5.16', example: 'device-state/a-device-that-saves-does-not-stop', content: 'f370dbd6c1ca93af' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'fault clear-running EIO', 'fault', ['clear-running', 5], success);
  runStep(target, 'write device_state {} => EIO', 'write', [access(0, 4), 0n], errno(5));
  runStep(target, 'read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
});

// Example "saving cannot end, nor begin again"
test('saving cannot end, nor begin again [device-state.failure.error device-state.error.leave device-state.error.refuse]', { meta: { edition: 'linux-5.16', example: 'device-state/saving-cannot-end-nor-begin-again', content: '1b906faebfc408af' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'fault clear-saving EIO', 'fault', ['clear-saving', 5], success);
  runStep(target, 'fault set-saving EIO unwind', 'fault', ['set-saving', 5, 'unwind'], success);
  runStep(target, 'write device_state {} => EIO', 'write', [access(0, 4), 0n], errno(5));
  runStep(target, 'read device_state => 0x6', 'read', [access(0, 4)], value(6n));
  runStep(target, 'write device_state RUNNING => EIO', 'write', [access(0, 4), 1n], errno(5));
  runStep(target, 'write device_state 0x6 => EIO', 'write', [access(0, 4), 6n], errno(5));
  runStep(target, 'read device_state => 0x6', 'read', [access(0, 4)], value(6n));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a reset from every other state"
test('a reset from every other state [device-state.reset]', { meta: { edition: 'linux-5.16', example: 'device-state/a-reset-from-every-other-state', content: '765821c463ce8691' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "after a failure, another way"
test('after a failure, another way [device-state.next]', { meta: { edition: 'linux-5.16', example: 'device-state/after-a-failure-another-way', content: '760fb9ed56f093a9' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'fault clear-running EIO', 'fault', ['clear-running', 5], success);
  runStep(target, 'write device_state SAVING => EIO', 'write', [access(0, 4), 2n], errno(5));
  runStep(target, 'read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});
