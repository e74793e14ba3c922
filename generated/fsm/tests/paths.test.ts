// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/fsm/paths.md

import { access, errno, runStep, sequence, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "ping-pong, and data in = data out"
test('ping-pong, and data in = data out [path.any path.order]', { meta: { edition: 'fsm', example: 'paths/ping-pong-and-data-in-data-out', content: '42222b6fed5a11f3' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'trace => STOP RESUMING', 'trace', [], sequence(0n, 4n));
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'trace => STOP STOP_COPY', 'trace', [], sequence(0n, 2n));
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'trace => STOP RUNNING_NDMA', 'trace', [], sequence(0n, 9n));
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'trace => STOP STOP_COPY', 'trace', [], sequence(0n, 2n));
});

// Example "a session is opened before its device is quiesced"
test('a session is opened before its device is quiesced [path.refused path.refused.user]', { meta: { edition: 'fsm', example: 'paths/a-session-is-opened-before-its-device-is-quiesced', content: '00292c63dff96697' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state STOP', 'write', [access(0, 4), 0n], success);
  runStep(target, 'write device_state PRE_COPY_NDMA => EOPNOTSUPP', 'write', [access(0, 4), 11n], errno(95));
  runStep(target, 'trace => nothing', 'trace', [], sequence());
  runStep(target, 'read device_state => STOP', 'read', [access(0, 4)], value(0n));
  runStep(target, 'write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
  runStep(target, 'write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
  runStep(target, 'read device_state => PRE_COPY_NDMA', 'read', [access(0, 4)], value(11n));
  runStep(target, 'write device_state RUNNING_NDMA => EOPNOTSUPP', 'write', [access(0, 4), 9n], errno(95));
  runStep(target, 'read device_state => PRE_COPY_NDMA', 'read', [access(0, 4)], value(11n));
});
