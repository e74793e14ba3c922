// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/fsm/arcs.md

import { access, assert, errno, runStep, sequence, success, value, writeScalar } from 'uapi-reference/core';
import { ARC_ACTIONS, MigrationState, type StateDriver, createDevice, createTarget, takeArc, transitionsFor } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "of three actions, none shows before the last"
test('of three actions, none shows before the last [arc.label]', { meta: { edition: 'fsm', example: 'arcs/of-three-actions-none-shows-before-the-last', content: 'a4584df6fdff0dd4' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
  runStep(target, 'write device_state STOP', 'write', [access(0, 4), 0n], success);
  runStep(target, 'trace => STOP', 'trace', [], sequence(0n));
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'trace => RUNNING', 'trace', [], sequence(1n));
});

// Example "each arc by itself, on each kind of device"
test('each arc by itself, on each kind of device [arc.required arc.return]', { meta: { edition: 'fsm', example: 'arcs/each-arc-by-itself-on-each-kind-of-device', content: '01b65e681cca529b' } }, () => {
  // The arcs that end in another session need a stream to come out of RESUMING; that is shown with the exit from it.
  const RESUMING = 4;
  const options = [{}, { preCopy: false }, { ndma: false }, { preCopy: false, ndma: false }, { style: 'snapshot' }] as const;
  const counts = options.map((option) => {
    const { arcs } = transitionsFor(option);
    for (const [from, to] of arcs.filter(([start]) => start !== RESUMING)) {
      const device = createDevice(option);
      assert.equal(writeScalar(device, 0, from), 0, `to ${from}`);
      assert.equal(writeScalar(device, 0, to), 0, `from ${from} to ${to}`);
      assert.equal(device.trace, [to]);
    }
    return arcs.length;
  });
  // All; without what saves and runs; without NDMA; without both; without the way back from STOP_COPY.
  assert.equal(counts, [26, 14, 13, 9, 24]);
  // The table of actions has each of them, and no other.
  const namesOf = (arcs: readonly (readonly [number, number])[]): string[] => [...new Set(arcs.map(String))].sort();
  assert.equal(namesOf(ARC_ACTIONS.map(({ from, to }) => [from, to])), namesOf(transitionsFor({}).arcs));
});

// Example "what the arcs have a driver do"
test('what the arcs have a driver do [arc.stop-first arc.quiet arc.close-first]', { meta: { edition: 'fsm', example: 'arcs/what-the-arcs-have-a-driver-do', content: '789a8a27b72664e6' } }, () => {
  const calls: string[] = [];
  const note = (name: string) => (set: boolean): number => {
    calls.push(`${set ? '+' : '-'}${name}`);
    return 0;
  };
  const driver: StateDriver = {
    device_state: 0,
    running: note('run'),
    ndma: note('ndma'),
    saving: note('save'),
    resuming: note('resume'),
    keep: () => {},
    abandon: () => {},
  };
  type Name = keyof typeof MigrationState;
  const actionsOf = (from: Name, to: Name): string => {
    calls.length = 0;
    assert.equal(takeArc(driver, MigrationState[from], MigrationState[to]), 0);
    return calls.join(' ');
  };

  assert.equal(actionsOf('RUNNING', 'STOP'), '-run');
  assert.equal(actionsOf('RUNNING', 'STOP_COPY'), '-run +save');
  assert.equal(actionsOf('RUNNING', 'RESUMING'), '-run +resume');
  assert.equal(actionsOf('RUNNING', 'PRE_COPY'), '+save');
  assert.equal(actionsOf('RUNNING', 'RUNNING_NDMA'), '+ndma');
  assert.equal(actionsOf('PRE_COPY', 'STOP_COPY'), '-run');
  assert.equal(actionsOf('PRE_COPY', 'RUNNING'), '-save');
  assert.equal(actionsOf('PRE_COPY', 'PRE_COPY_NDMA'), '+ndma');
  assert.equal(actionsOf('PRE_COPY_NDMA', 'STOP_COPY'), '-run -ndma');
  assert.equal(actionsOf('PRE_COPY_NDMA', 'PRE_COPY'), '-ndma');
  assert.equal(actionsOf('PRE_COPY_NDMA', 'RUNNING'), '-save -ndma');
  assert.equal(actionsOf('PRE_COPY_NDMA', 'STOP'), '-run -ndma -save');
  assert.equal(actionsOf('PRE_COPY_NDMA', 'RUNNING_NDMA'), '-save');
  assert.equal(actionsOf('STOP_COPY', 'STOP'), '-save');
  assert.equal(actionsOf('STOP_COPY', 'RUNNING'), '-save +run');
  assert.equal(actionsOf('STOP_COPY', 'PRE_COPY'), '+run');
  assert.equal(actionsOf('STOP_COPY', 'PRE_COPY_NDMA'), '+ndma +run');
  assert.equal(actionsOf('STOP', 'RUNNING'), '+run');
  assert.equal(actionsOf('STOP', 'STOP_COPY'), '+save');
  assert.equal(actionsOf('STOP', 'RESUMING'), '+resume');
  assert.equal(actionsOf('STOP', 'RUNNING_NDMA'), '+ndma +run');
  assert.equal(actionsOf('RESUMING', 'STOP'), '-resume');
  assert.equal(actionsOf('RESUMING', 'RUNNING_NDMA'), '-resume +ndma +run');
  assert.equal(actionsOf('RUNNING_NDMA', 'RUNNING'), '-ndma');
  assert.equal(actionsOf('RUNNING_NDMA', 'STOP'), '-run -ndma');
  assert.equal(actionsOf('RUNNING_NDMA', 'PRE_COPY_NDMA'), '+save');
});

// Example "a stream that had ended begins anew"
test('a stream that had ended begins anew [arc.return transition.saving-again transition.saving-again.data]', { meta: { edition: 'fsm', example: 'arcs/a-stream-that-had-ended-begins-anew', content: 'b4ca98d47a773f3d' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
  runStep(target, 'trace => PRE_COPY', 'trace', [], sequence(3n));
  runStep(target, 'read pending_bytes => 216', 'read', [access(8, 8)], value(216n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
});

// Example "a driver of one image has no such arc"
test('a driver of one image has no such arc [arc.return path.refused]', { meta: { edition: 'fsm', example: 'arcs/a-driver-of-one-image-has-no-such-arc', content: '519bbe624eb5af59' } }, () => {
  const target = createTarget();
  runStep(target, 'device snapshot', 'device', ['snapshot'], success);
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state PRE_COPY => EOPNOTSUPP', 'write', [access(0, 4), 3n], errno(95));
  runStep(target, 'trace => nothing', 'trace', [], sequence());
  runStep(target, 'read device_state => STOP_COPY', 'read', [access(0, 4)], value(2n));
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read device_state => PRE_COPY', 'read', [access(0, 4)], value(3n));
});
