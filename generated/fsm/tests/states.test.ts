// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/fsm/states.md

import { access, assert, runStep, success, value } from 'uapi-reference/core';
import { DeviceState, MigrationState, createTarget, isError, transitionsFor } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "through all states that a user may ask for"
test('through all states that a user may ask for [state.required state.pre-copy state.ndma state.others]', { meta: { edition: 'fsm', example: 'states/through-all-states-that-a-user-may-ask-for', content: 'b8817066a4c2d79b' } }, () => {
  const target = createTarget();
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
  runStep(target, 'write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read device_state => 3', 'read', [access(0, 4)], value(3n));
  runStep(target, 'write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
  runStep(target, 'read device_state => 11', 'read', [access(0, 4)], value(11n));
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read device_state => 2', 'read', [access(0, 4)], value(2n));
  runStep(target, 'write device_state STOP', 'write', [access(0, 4), 0n], success);
  runStep(target, 'read device_state => 0', 'read', [access(0, 4)], value(0n));
  runStep(target, 'write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'read device_state => 9', 'read', [access(0, 4)], value(9n));
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read device_state => 4', 'read', [access(0, 4)], value(4n));
});

// Example "the states of each kind of device"
test('the states of each kind of device [state.pre-copy state.ndma state.others]', { meta: { edition: 'fsm', example: 'states/the-states-of-each-kind-of-device', content: '2ba4159e678ef856' } }, () => {
  const { STOP, RUNNING, STOP_COPY, PRE_COPY, RESUMING, RUNNING_NDMA, PRE_COPY_NDMA } = MigrationState;
  // Those that a user may ask for.
  const required = [STOP, RUNNING, STOP_COPY, RESUMING];
  const inOrder = (states: readonly number[]): number[] => [...states].sort((a, b) => a - b);
  const statesOf = (preCopy: boolean, ndma: boolean): number[] => inOrder(transitionsFor({ preCopy, ndma }).states);

  assert.equal(statesOf(false, false), inOrder(required));
  assert.equal(statesOf(true, false), inOrder([...required, PRE_COPY]));
  assert.equal(statesOf(false, true), inOrder([...required, RUNNING_NDMA]));
  assert.equal(statesOf(true, true), inOrder([...required, PRE_COPY, RUNNING_NDMA, PRE_COPY_NDMA]));
});

// Example "a snapshot driver in PRE_COPY"
test('a snapshot driver in PRE_COPY [state.pre-copy state.pre-copy.empty]', { meta: { edition: 'fsm', example: 'states/a-snapshot-driver-in-pre-copy', content: '45f406ab5e1aa3bd' } }, () => {
  const target = createTarget();
  runStep(target, 'device snapshot', 'device', ['snapshot'], success);
  runStep(target, 'write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
});

// Example "the value of ERROR"
test('the value of ERROR [state.others device-state.error.refuse]', { meta: { edition: 'fsm', example: 'states/the-value-of-error', content: '11ce80c186d1a6b7' } }, () => {
  const values = [...Array(16).keys()];
  assert.equal(values.filter(isError), [MigrationState.ERROR]);
  assert.equal(isError(0x80000016), true);
  assert.equal(DeviceState.RUNNING | DeviceState.SAVING | DeviceState.NDMA, MigrationState.PRE_COPY_NDMA);
});
