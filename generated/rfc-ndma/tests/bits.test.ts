// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/bits.md

import { access, assert, runStep, sequence, success, value } from 'uapi-reference/core';
import { DeviceState, MASK, STOP, createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "the numbers of the bits"
test('the numbers of the bits [device-state.required]', { meta: { edition: 'rfc-ndma', example: 'bits/the-numbers-of-the-bits', content: '98e32727207c49a8' } }, () => {
  assert.equal(DeviceState.RUNNING, 1);
  assert.equal(DeviceState.SAVING, 2);
  assert.equal(DeviceState.RESUMING, 4);
  assert.equal(DeviceState.NDMA, 8);
  assert.equal(STOP, 0);
  assert.equal(MASK, 15);
});

// Example "stop and start again"
test('stop and start again [running.clear.stop]', { meta: { edition: 'rfc-ndma', example: 'bits/stop-and-start-again', content: 'c1fee1d3f876e2f2' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'trace => {}', 'trace', [], sequence(0n));
  runStep(target, 'read device_state => 0', 'read', [access(0, 4)], value(0n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'trace => RUNNING', 'trace', [], sequence(1n));
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});

// Example "what a running device does, a stopped one does not"
test('what a running device does, a stopped one does not [running.set running.clear.quiet]', { meta: { edition: 'rfc-ndma', example: 'bits/what-a-running-device-does-a-stopped-one-does-not', content: 'fdcdb44f7ebfa24d' } }, () => {
  const target = createTarget();
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
  runStep(target, 'look dma-started => 1', 'look', ['dma-started'], value(1n));
  runStep(target, 'look interrupts => 1', 'look', ['interrupts'], value(1n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
  runStep(target, 'look dma-started => 1', 'look', ['dma-started'], value(1n));
  runStep(target, 'look dma-outstanding => 0', 'look', ['dma-outstanding'], value(0n));
  runStep(target, 'look interrupts => 1', 'look', ['interrupts'], value(1n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 2', 'look', ['counter'], value(2n));
  runStep(target, 'look dma-started => 2', 'look', ['dma-started'], value(2n));
  runStep(target, 'look interrupts => 2', 'look', ['interrupts'], value(2n));
});
