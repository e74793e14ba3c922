// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/unwind.md

import { EIO, access, assert, errno, readScalar, runStep, sequence, success, value, writeScalar } from 'uapi-reference/core';
import { DeviceState, type MigrationDriver, STEPS, createDevice, createTarget, setDeviceState } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "two steps forward, two back"
test('two steps forward, two back [device-state.unwind.swap device-state.unwind.one-label]', { meta: { edition: 'rfc-ndma', example: 'unwind/two-steps-forward-two-back', content: '0aedfdd9a606fb49' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);
  runStep(target, 'fault set-resuming EIO', 'fault', ['set-resuming', 5], success);
  runStep(target, 'write device_state RESUMING => EIO', 'write', [access(0, 4), 4n], errno(5));
  runStep(target, 'trace => SAVING|NDMA SAVING {} RESUMING {} SAVING SAVING|NDMA RUNNING|SAVING|NDMA', 'trace', [], sequence(10n, 2n, 0n, 4n, 0n, 2n, 10n, 11n));
  runStep(target, 'read device_state => 11', 'read', [access(0, 4)], value(11n));
});

// Example "the step that failed is undone as well"
test('the step that failed is undone as well [device-state.unwind.failed-step]', { meta: { edition: 'rfc-ndma', example: 'unwind/the-step-that-failed-is-undone-as-well', content: 'c8eee70a20afbabf' } }, () => {
  const target = createTarget();
  runStep(target, 'fault clear-running EIO', 'fault', ['clear-running', 5], success);
  runStep(target, 'write device_state RESUMING => EIO', 'write', [access(0, 4), 4n], errno(5));
  runStep(target, 'trace => {} RUNNING', 'trace', [], sequence(0n, 1n));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "the last step fails"
test('the last step fails [device-state.unwind.failed-step]', { meta: { edition: 'rfc-ndma', example: 'unwind/the-last-step-fails', content: '417124224378a7a3' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'fault set-running EIO', 'fault', ['set-running', 5], success);
  runStep(target, 'write device_state RUNNING|SAVING|NDMA => EIO', 'write', [access(0, 4), 11n], errno(5));
  runStep(target, 'trace => SAVING SAVING|NDMA RUNNING|SAVING|NDMA SAVING|NDMA SAVING {}', 'trace', [], sequence(2n, 10n, 11n, 10n, 2n, 0n));
  runStep(target, 'read device_state => 0', 'read', [access(0, 4)], value(0n));
});

// Example "the first step back fails"
test('the first step back fails [device-state.unwind.error device-state.unwind.once]', { meta: { edition: 'rfc-ndma', example: 'unwind/the-first-step-back-fails', content: '6414e55c1612d0e6' } }, () => {
  const target = createTarget();
  runStep(target, 'fault set-saving EIO', 'fault', ['set-saving', 5], success);
  runStep(target, 'fault clear-saving EBUSY unwind', 'fault', ['clear-saving', 16, 'unwind'], success);
  runStep(target, 'write device_state SAVING => EIO', 'write', [access(0, 4), 2n], errno(5));
  runStep(target, 'trace => {} SAVING {} ERROR', 'trace', [], sequence(0n, 2n, 0n, 6n));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
});

// Example "the last step back fails"
test('the last step back fails [device-state.unwind.error]', { meta: { edition: 'rfc-ndma', example: 'unwind/the-last-step-back-fails', content: '2cad8e5239a411d8' } }, () => {
  const target = createTarget();
  runStep(target, 'fault set-saving EIO', 'fault', ['set-saving', 5], success);
  runStep(target, 'fault set-running EIO unwind', 'fault', ['set-running', 5, 'unwind'], success);
  runStep(target, 'write device_state SAVING => EIO', 'write', [access(0, 4), 2n], errno(5));
  runStep(target, 'trace => {} SAVING {} RUNNING ERROR', 'trace', [], sequence(0n, 2n, 0n, 1n, 6n));
  runStep(target, 'read device_state => 6', 'read', [access(0, 4)], value(6n));
});

// Example "two failures while the device runs throughout"
test('two failures while the device runs throughout [device-state.unwind.error]', { meta: { edition: 'rfc-ndma', example: 'unwind/two-failures-while-the-device-runs-throughout', content: '6870f42977aaf299' } }, () => {
  const target = createTarget();
  runStep(target, 'fault set-saving EIO', 'fault', ['set-saving', 5], success);
  runStep(target, 'fault clear-saving EIO unwind', 'fault', ['clear-saving', 5, 'unwind'], success);
  runStep(target, 'write device_state RUNNING|SAVING => EIO', 'write', [access(0, 4), 3n], errno(5));
  runStep(target, 'trace => RUNNING|SAVING RUNNING ERROR', 'trace', [], sequence(3n, 1n, 6n));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "the cause is what failed first"
test('the cause is what failed first [device-state.unwind.errno]', { meta: { edition: 'rfc-ndma', example: 'unwind/the-cause-is-what-failed-first', content: 'a195e663b9604029' } }, () => {
  const target = createTarget();
  runStep(target, 'fault set-ndma ETIMEDOUT', 'fault', ['set-ndma', 110], success);
  runStep(target, 'fault clear-ndma EIO unwind', 'fault', ['clear-ndma', 5, 'unwind'], success);
  runStep(target, 'write device_state RUNNING|NDMA => ETIMEDOUT', 'write', [access(0, 4), 9n], errno(110));
  runStep(target, 'trace => RUNNING|NDMA RUNNING ERROR', 'trace', [], sequence(9n, 1n, 6n));
});

// Example "what the handlers see"
test('what the handlers see [device-state.unwind.failed-step device-state.unwind.one-label]', { meta: { edition: 'rfc-ndma', example: 'unwind/what-the-handlers-see', content: '182f0fe1065758bc' } }, () => {
  const calls: string[] = [];
  const driver: MigrationDriver = {
    device_state: 1,
    running: (set, unwind) => record(`running ${set} ${unwind}`),
    ndma: (set, unwind) => record(`ndma ${set} ${unwind}`),
    saving: (set, unwind) => {
      record(`saving ${set} ${unwind}`);
      return set ? -EIO : 0;
    },
    resuming: (set, unwind) => record(`resuming ${set} ${unwind}`),
    quiesce: () => {
      record('quiesce');
    },
  };

  function record(call: string): number {
    calls.push(`${call} at ${driver.device_state}`);
    return 0;
  }

  assert.equal(setDeviceState(driver, STEPS, 1, 10, false), -5);
  assert.equal(driver.device_state, 1);
  assert.equal(calls, [
    'running false false at 0',
    'saving true false at 2',
    'saving false true at 0',
    'running true true at 1',
  ]);
});

// Example "a failed stop loses nothing that was collected"
test('a failed stop loses nothing that was collected [device-state.unwind.session transition.saving-again]', { meta: { edition: 'rfc-ndma', example: 'unwind/a-failed-stop-loses-nothing-that-was-collected', content: 'ef7d18f13e732ba3' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => 216', 'read', [access(8, 8)], value(216n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes => 176', 'read', [access(8, 8)], value(176n));
  runStep(target, 'fault clear-running EIO', 'fault', ['clear-running', 5], success);
  runStep(target, 'write device_state SAVING => EIO', 'write', [access(0, 4), 2n], errno(5));
  runStep(target, 'trace => SAVING RUNNING|SAVING', 'trace', [], sequence(2n, 3n));
  runStep(target, 'read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
  runStep(target, 'read pending_bytes => 176', 'read', [access(8, 8)], value(176n));
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a session that was closed on the way comes back"
test('a session that was closed on the way comes back [device-state.unwind.session]', { meta: { edition: 'rfc-ndma', example: 'unwind/a-session-that-was-closed-on-the-way-comes-back', content: '3254963e5f3f0980' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes => 200', 'read', [access(8, 8)], value(200n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 88', 'read', [access(24, 8)], value(88n));
  runStep(target, 'fault set-resuming EIO', 'fault', ['set-resuming', 5], success);
  runStep(target, 'write device_state RESUMING => EIO', 'write', [access(0, 4), 4n], errno(5));
  runStep(target, 'trace => {} RESUMING {} SAVING', 'trace', [], sequence(0n, 4n, 0n, 2n));
  runStep(target, 'read device_state => SAVING', 'read', [access(0, 4)], value(2n));
  runStep(target, 'read data_size => 88', 'read', [access(24, 8)], value(88n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes => 112', 'read', [access(8, 8)], value(112n));
});

// Example "what is mapped comes back with its session"
test('what is mapped comes back with its session [device-state.unwind.session]', { meta: { edition: 'rfc-ndma', example: 'unwind/what-is-mapped-comes-back-with-its-session', content: '1d4bd18d16d1e3bd' } }, () => {
  const device = createDevice({ mapped: true });
  assert.equal(writeScalar(device, 0, DeviceState.SAVING), 0);
  readScalar(device, 8, 8);
  readScalar(device, 16, 8);
  const segment = [...device.map()!];

  // NDMA is set after RESUMING, which has opened a window of its own by then.
  device.faults.add('set-ndma', EIO);
  assert.equal(writeScalar(device, 0, DeviceState.RESUMING | DeviceState.NDMA), -EIO);
  assert.equal(device.trace, [0, DeviceState.RESUMING, 12, DeviceState.RESUMING, 0, DeviceState.SAVING]);
  assert.equal([...device.map()!], segment);
});

// Example "what was stored is there again"
test('what was stored is there again [device-state.unwind.session]', { meta: { edition: 'rfc-ndma', example: 'unwind/what-was-stored-is-there-again', content: 'ae5fd5300e638460' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'fault set-running EIO', 'fault', ['set-running', 5], success);
  runStep(target, 'write device_state RUNNING => EIO', 'write', [access(0, 4), 1n], errno(5));
  runStep(target, 'trace => {} RUNNING {} RESUMING', 'trace', [], sequence(0n, 1n, 0n, 4n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a failed entry needs no stream to go back"
test('a failed entry needs no stream to go back [resuming.abort]', { meta: { edition: 'rfc-ndma', example: 'unwind/a-failed-entry-needs-no-stream-to-go-back', content: 'b533e7e22676356d' } }, () => {
  const target = createTarget();
  runStep(target, 'fault set-resuming EIO', 'fault', ['set-resuming', 5], success);
  runStep(target, 'write device_state RESUMING => EIO', 'write', [access(0, 4), 4n], errno(5));
  runStep(target, 'trace => {} RESUMING {} RUNNING', 'trace', [], sequence(0n, 4n, 0n, 1n));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a device that is not to resume after all is what it was"
test('a device that is not to resume after all is what it was [resuming.abort]', { meta: { edition: 'rfc-ndma', example: 'unwind/a-device-that-is-not-to-resume-after-all-is-what-it-was', content: '3fed7872927314b9' } }, () => {
  const target = createTarget();
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'fault set-ndma EIO', 'fault', ['set-ndma', 5], success);
  runStep(target, 'write device_state RESUMING|NDMA => EIO', 'write', [access(0, 4), 12n], errno(5));
  runStep(target, 'trace => {} RESUMING RESUMING|NDMA RESUMING {} RUNNING', 'trace', [], sequence(0n, 4n, 12n, 4n, 0n, 1n));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
});

// Example "a session that does not come back"
test('a session that does not come back [device-state.unwind.session.lost]', { meta: { edition: 'rfc-ndma', example: 'unwind/a-session-that-does-not-come-back', content: 'ccec2c5ea2dc0b37' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'fault set-resuming EIO', 'fault', ['set-resuming', 5], success);
  runStep(target, 'fault set-saving EIO unwind', 'fault', ['set-saving', 5, 'unwind'], success);
  runStep(target, 'write device_state RESUMING => EIO', 'write', [access(0, 4), 4n], errno(5));
  runStep(target, 'trace => {} RESUMING {} SAVING ERROR', 'trace', [], sequence(0n, 4n, 0n, 2n, 6n));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
});

// Example "what was stored does not come back after an exit that failed"
test('what was stored does not come back after an exit that failed [device-state.unwind.session.lost]', { meta: { edition: 'rfc-ndma', example: 'unwind/what-was-stored-does-not-come-back-after-an-exit-that-failed', content: '85925222e48ec389' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'fault set-running EIO', 'fault', ['set-running', 5], success);
  runStep(target, 'fault set-resuming EIO unwind', 'fault', ['set-resuming', 5, 'unwind'], success);
  runStep(target, 'write device_state RUNNING => EIO', 'write', [access(0, 4), 1n], errno(5));
  runStep(target, 'trace => {} RUNNING {} RESUMING ERROR', 'trace', [], sequence(0n, 1n, 0n, 4n, 6n));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
});
