// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/flows.md

import { access, errno, nonzero, runStep, sequence, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "stop, then the next user's device runs"
test('stop, then the next user\'s device runs [running.clear.stop device-state.reset.any-time]', { meta: { edition: 'rfc-ndma', example: 'flows/stop-then-the-next-user-s-device-runs', content: '8fe96925d5bda731' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'read device_state => 0', 'read', [access(0, 4)], value(0n));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "stop, collect, close"
test('stop, collect, close [saving.open saving.close saving.snapshot]', { meta: { edition: 'rfc-ndma', example: 'flows/stop-collect-close', content: '7af0b8c726af8d33' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'trace => {} SAVING', 'trace', [], sequence(0n, 2n));
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'trace => {}', 'trace', [], sequence(0n));
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
});

// Example "pause first"
test('pause first [saving.open]', { meta: { edition: 'rfc-ndma', example: 'flows/pause-first', content: 'b8162797f0bfb19d' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'trace => SAVING', 'trace', [], sequence(2n));
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
});

// Example "the source of a live migration"
test('the source of a live migration [stream.across-states saving.dirty-log ndma.stop]', { meta: { edition: 'rfc-ndma', example: 'flows/the-source-of-a-live-migration', content: '7603b4fe68ac0c83' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'trace => SAVING|NDMA SAVING', 'trace', [], sequence(10n, 2n));
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
});

// Example "the target of a live migration"
test('the target of a live migration [resuming.open resuming.close resuming.internal-reset peers.ndma-last]', { meta: { edition: 'rfc-ndma', example: 'flows/the-target-of-a-live-migration', content: '4a377ac8fef0440e' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'trace => {} RESUMING', 'trace', [], sequence(0n, 4n));
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'trace => {} NDMA RUNNING|NDMA', 'trace', [], sequence(0n, 8n, 9n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});

// Example "abort from pre-copy and from stop-and-copy"
test('abort from pre-copy and from stop-and-copy [device-state.failure.reread device-state.failure.state]', { meta: { edition: 'rfc-ndma', example: 'flows/abort-from-pre-copy-and-from-stop-and-copy', content: 'ee1f392bcc61b3f9' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'fault clear-running EIO', 'fault', ['clear-running', 5], success);
  runStep(target, 'write device_state SAVING => EIO', 'write', [access(0, 4), 2n], errno(5));
  runStep(target, 'read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'trace => RUNNING', 'trace', [], sequence(1n));
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'trace => {} RUNNING', 'trace', [], sequence(0n, 1n));
});

// Example "run on with saving, or without"
test('run on with saving, or without [transition.saving-again.data transition.fallback]', { meta: { edition: 'rfc-ndma', example: 'flows/run-on-with-saving-or-without', content: '2225cd8d62d8507c' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'trace => RUNNING|SAVING', 'trace', [], sequence(3n));
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read device_state => 3', 'read', [access(0, 4)], value(3n));
});

// Example "saving, and straight to resuming"
test('saving, and straight to resuming [transition.through-valid resuming.open]', { meta: { edition: 'rfc-ndma', example: 'flows/saving-and-straight-to-resuming', content: 'd6066e8866245e92' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'trace => {} RESUMING', 'trace', [], sequence(0n, 4n));
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'trace => {} SAVING', 'trace', [], sequence(0n, 2n));
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
});
