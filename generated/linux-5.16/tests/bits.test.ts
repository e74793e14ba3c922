// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/linux-5.16/bits.md

import { access, assert, errno, nonzero, runStep, success, value } from 'uapi-reference/core';
import { DeviceState, MASK, STOP, createTarget } from 'uapi-reference/linux-5.16';
import { test } from 'vitest';

// Example "the bits are bits 0, 1 and 2"
test('the bits are bits 0, 1 and 2 [running.set saving.open resuming.open]', { meta: { edition: 'linux-5.16', example: 'bits/the-bits-are-bits-0-1-and-2', content: 'bfafbf83baa7c67e' } }, () => {
  assert.equal(DeviceState.RUNNING, 0x1);
  assert.equal(DeviceState.SAVING, 0x2);
  assert.equal(DeviceState.RESUMING, 0x4);
  assert.equal(STOP, 0x0);
  assert.equal(MASK, 0x7);
});

// Example "a write that cannot stop the device does not clear the bit"
test('a write that cannot stop the device does not clear the bit [running.clear.stop]', { meta: { edition: 'linux-5.16', example: 'bits/a-write-that-cannot-stop-the-device-does-not-clear-the-bit', content: 'dfb1bf0f0c822b91' } }, () => {
  const target = createTarget();
  runStep(target, 'fault clear-running EIO', 'fault', ['clear-running', 5], success);
  runStep(target, 'write device_state SAVING => EIO', 'write', [access(0, 4), 2n], errno(5));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read device_state => SAVING', 'read', [access(0, 4)], value(2n));
});

// Example "a device that saves has something to collect"
test('a device that saves has something to collect [saving.open]', { meta: { edition: 'linux-5.16', example: 'bits/a-device-that-saves-has-something-to-collect', content: '403dfc38a5d6739c' } }, () => {
  const target = createTarget();
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
});

// Example "a device that resumes says where its data goes"
test('a device that resumes says where its data goes [resuming.open]', { meta: { edition: 'linux-5.16', example: 'bits/a-device-that-resumes-says-where-its-data-goes', content: '86da773e821ac369' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
  runStep(target, 'read data_offset => nonzero', 'read', [access(16, 8)], nonzero);
});

// Example "no data, nothing to resume from"
test('no data, nothing to resume from [resuming.use]', { meta: { edition: 'linux-5.16', example: 'bits/no-data-nothing-to-resume-from', content: 'c6d5da2b22e82e7e' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'write device_state RUNNING => EINVAL', 'write', [access(0, 4), 1n], errno(22));
  runStep(target, 'read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
});

// Example "a device that shows reserved bits"
test('a device that shows reserved bits [device-state.reserved.preserve]', { meta: { edition: 'linux-5.16', example: 'bits/a-device-that-shows-reserved-bits', content: 'f6f1843ae2ee395e' } }, () => {
  const target = createTarget();
  runStep(target, 'device reserved-bits', 'device', ['reserved-bits'], success);
  runStep(target, 'read device_state => 0x80000009', 'read', [access(0, 4)], value(2147483657n));
  runStep(target, 'write device_state SAVING => EINVAL', 'write', [access(0, 4), 2n], errno(22));
  runStep(target, 'read device_state => 0x80000009', 'read', [access(0, 4)], value(2147483657n));
  runStep(target, 'write device_state 0x8000000a', 'write', [access(0, 4), 2147483658n], success);
  runStep(target, 'read device_state => 0x8000000a', 'read', [access(0, 4)], value(2147483658n));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => 0x80000009', 'read', [access(0, 4)], value(2147483657n));
});

// Example "a write that keeps what it does not know"
test('a write that keeps what it does not know [device-state.reserved.preserve]', { meta: { edition: 'linux-5.16', example: 'bits/a-write-that-keeps-what-it-does-not-know', content: 'dbb7f6a740e1b767' } }, () => {
  const read = 0x80000001;
  assert.equal(((read & ~MASK) | DeviceState.SAVING) >>> 0, 0x80000002);
});
