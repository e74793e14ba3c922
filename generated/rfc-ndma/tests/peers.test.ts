// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/peers.md

import { access, errno, runStep, sequence, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "one of several devices: quiet, stop, start, run"
test('one of several devices: quiet, stop, start, run [peers.ndma-first peers.ndma-last]', { meta: { edition: 'rfc-ndma', example: 'peers/one-of-several-devices-quiet-stop-start-run', content: '6006a48c66e8831a' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'trace => RUNNING|NDMA', 'trace', [], sequence(9n));
  runStep(target, 'write device_state NDMA', 'write', [access(0, 4), 8n], success);
  runStep(target, 'trace => NDMA', 'trace', [], sequence(8n));
  runStep(target, 'write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'trace => RUNNING|NDMA', 'trace', [], sequence(9n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'trace => RUNNING', 'trace', [], sequence(1n));
});

// Example "a device that does not drain in time runs on"
test('a device that does not drain in time runs on [drain.timeout drain.timeout.errno drain.bound]', { meta: { edition: 'rfc-ndma', example: 'peers/a-device-that-does-not-drain-in-time-runs-on', content: '506bbd5922475a2f' } }, () => {
  const target = createTarget();
  runStep(target, 'fault set-ndma ETIMEDOUT', 'fault', ['set-ndma', 110], success);
  runStep(target, 'write device_state RUNNING|SAVING|NDMA => ETIMEDOUT', 'write', [access(0, 4), 11n], errno(110));
  runStep(target, 'trace => RUNNING|SAVING RUNNING|SAVING|NDMA RUNNING|SAVING RUNNING', 'trace', [], sequence(3n, 11n, 3n, 1n));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "an answer that never comes ends in the old state"
test('an answer that never comes ends in the old state [page-request.progress]', { meta: { edition: 'rfc-ndma', example: 'peers/an-answer-that-never-comes-ends-in-the-old-state', content: 'fecf6d15c988c228' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'fault clear-running ETIMEDOUT', 'fault', ['clear-running', 110], success);
  runStep(target, 'write device_state SAVING => ETIMEDOUT', 'write', [access(0, 4), 2n], errno(110));
  runStep(target, 'trace => SAVING RUNNING|SAVING', 'trace', [], sequence(2n, 3n));
  runStep(target, 'read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
});
