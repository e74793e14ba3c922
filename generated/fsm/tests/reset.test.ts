// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/reset.md

import { access, errno, runStep, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "a reset that fails, and one that does not"
test('a reset that fails, and one that does not [device-state.reset.failure]', { meta: { edition: 'fsm', example: 'reset/a-reset-that-fails-and-one-that-does-not', content: 'a029c4e80574d085' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'fault reset EIO', 'fault', ['reset', 5], success);
  runStep(target, 'reset => EIO', 'reset', [], errno(5));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
  runStep(target, 'write device_state 1 => EIO', 'write', [access(0, 4), 1n], errno(5));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});

// Example "a new device runs"
test('a new device runs [device-state.default device-state.default.open]', { meta: { edition: 'fsm', example: 'reset/a-new-device-runs', content: 'de25fc385bbdbe1f' } }, () => {
  const target = createTarget();
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});

// Example "reset from several states"
test('reset from several states [device-state.reset device-state.reset.support device-state.reset.any-time]', { meta: { edition: 'fsm', example: 'reset/reset-from-several-states', content: '4294e67803617269' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});

// Example "reset in the middle of resuming"
test('reset in the middle of resuming [device-state.reset.session]', { meta: { edition: 'fsm', example: 'reset/reset-in-the-middle-of-resuming', content: 'b5331df95df17682' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});
