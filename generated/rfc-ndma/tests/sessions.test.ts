// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/sessions.md

import { access, errno, nonzero, runStep, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "the window opens and closes"
test('the window opens and closes [saving.open saving.close]', { meta: { edition: 'rfc-ndma', example: 'sessions/the-window-opens-and-closes', content: 'f9a6bb7664a0c0c3' } }, () => {
  const target = createTarget();
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'read 0x1000/4 => 0', 'read', [access(4096, 4)], value(0n));
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read 0x1000/4 => nonzero', 'read', [access(4096, 4)], nonzero);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'read 0x1000/4 => 0', 'read', [access(4096, 4)], value(0n));
});

// Example "only what has changed is collected again"
test('only what has changed is collected again [saving.dirty-log]', { meta: { edition: 'rfc-ndma', example: 'sessions/only-what-has-changed-is-collected-again', content: '276fa38f61b63d08' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => 216', 'read', [access(8, 8)], value(216n));
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'read pending_bytes => 88', 'read', [access(8, 8)], value(88n));
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'read pending_bytes => 176', 'read', [access(8, 8)], value(176n));
  runStep(target, 'look pages-logged => 1', 'look', ['pages-logged'], value(1n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look pages-logged => 0', 'look', ['pages-logged'], value(0n));
});

// Example "made ready for a stream, a device has nothing of its own left"
test('made ready for a stream, a device has nothing of its own left [resuming.internal-reset]', { meta: { edition: 'rfc-ndma', example: 'sessions/made-ready-for-a-stream-a-device-has-nothing-of-its-own-left', content: 'ab3901bae08e91fc' } }, () => {
  const target = createTarget();
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'look counter => 0', 'look', ['counter'], value(0n));
});

// Example "an entry that fails leaves the device what it was"
test('an entry that fails leaves the device what it was [resuming.entry.content]', { meta: { edition: 'rfc-ndma', example: 'sessions/an-entry-that-fails-leaves-the-device-what-it-was', content: '4df3d2184324638e' } }, () => {
  const target = createTarget();
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'fault set-resuming EIO', 'fault', ['set-resuming', 5], success);
  runStep(target, 'write device_state RESUMING => EIO', 'write', [access(0, 4), 4n], errno(5));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
  runStep(target, 'fault set-resuming EIO', 'fault', ['set-resuming', 5], success);
  runStep(target, 'fault clear-resuming EIO unwind', 'fault', ['clear-resuming', 5, 'unwind'], success);
  runStep(target, 'write device_state RESUMING => EIO', 'write', [access(0, 4), 4n], errno(5));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
});

// Example "the window takes a stream, and closes"
test('the window takes a stream, and closes [resuming.open resuming.close]', { meta: { edition: 'rfc-ndma', example: 'sessions/the-window-takes-a-stream-and-closes', content: '8f86785565c0eb2b' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write 0x1000/4 1 => EINVAL', 'write', [access(4096, 4), 1n], errno(22));
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'write 0x1000/4 1 => EINVAL', 'write', [access(4096, 4), 1n], errno(22));
  runStep(target, 'write data_size 4 => EINVAL', 'write', [access(24, 8), 4n], errno(22));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
});
