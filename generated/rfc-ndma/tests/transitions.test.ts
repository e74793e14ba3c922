// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/transitions.md

import { access, assert, errno, runStep, sequence, success, value } from 'uapi-reference/core';
import { type MigrationDriver, STEPS, type Step, createTarget, setDeviceState, stepApplies } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "transitions that no VMM of the time asks for"
test('transitions that no VMM of the time asks for [transition.any]', { meta: { edition: 'rfc-ndma', example: 'transitions/transitions-that-no-vmm-of-the-time-asks-for', content: 'ca3992e38d822d9b' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read device_state => 3', 'read', [access(0, 4)], value(3n));
});

// Example "a driver that does not save again"
test('a driver that does not save again [transition.unsupported transition.unsupported.errno transition.fallback]', { meta: { edition: 'rfc-ndma', example: 'transitions/a-driver-that-does-not-save-again', content: '8a2b9a681f9a3b43' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'fault set-running EOPNOTSUPP', 'fault', ['set-running', 95], success);
  runStep(target, 'write device_state RUNNING|SAVING => EOPNOTSUPP', 'write', [access(0, 4), 3n], errno(95));
  runStep(target, 'read device_state => SAVING', 'read', [access(0, 4)], value(2n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a stream that had ended begins anew"
test('a stream that had ended begins anew [transition.saving-again transition.saving-again.data]', { meta: { edition: 'rfc-ndma', example: 'transitions/a-stream-that-had-ended-begins-anew', content: 'b4972bd40617ef7d' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => 216', 'read', [access(8, 8)], value(216n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
});

// Example "a driver of one image refuses"
test('a driver of one image refuses [transition.saving-again.data transition.unsupported]', { meta: { edition: 'rfc-ndma', example: 'transitions/a-driver-of-one-image-refuses', content: '106e08464b4bd96b' } }, () => {
  const target = createTarget();
  runStep(target, 'device snapshot', 'device', ['snapshot'], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RUNNING|SAVING => EOPNOTSUPP', 'write', [access(0, 4), 3n], errno(95));
  runStep(target, 'read device_state => SAVING', 'read', [access(0, 4)], value(2n));
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
});

// Example "from saving to resuming"
test('from saving to resuming [transition.through-valid transition.clear-first]', { meta: { edition: 'rfc-ndma', example: 'transitions/from-saving-to-resuming', content: 'e8daa4cae163e032' } }, () => {
  const target = createTarget();
  runStep(target, 'trace => nothing', 'trace', [], sequence());
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'trace => SAVING {} RESUMING', 'trace', [], sequence(2n, 0n, 4n));
});

// Example "NDMA goes before SAVING comes"
test('NDMA goes before SAVING comes [transition.clear-first]', { meta: { edition: 'rfc-ndma', example: 'transitions/ndma-goes-before-saving-comes', content: '85d2170b3548b64e' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state NDMA', 'write', [access(0, 4), 8n], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'trace => {} SAVING', 'trace', [], sequence(0n, 2n));
});

// Example "saving is on before the device runs"
test('saving is on before the device runs [transition.stop-first]', { meta: { edition: 'rfc-ndma', example: 'transitions/saving-is-on-before-the-device-runs', content: '66f31cc3842a4e15' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'trace => SAVING RUNNING|SAVING', 'trace', [], sequence(2n, 3n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'trace => SAVING {}', 'trace', [], sequence(2n, 0n));
});

// Example "no step runs without NDMA"
test('no step runs without NDMA [transition.ndma-nested transition.no-dma]', { meta: { edition: 'rfc-ndma', example: 'transitions/no-step-runs-without-ndma', content: '990642aa7f19d384' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);
  runStep(target, 'trace => RUNNING|SAVING RUNNING|SAVING|NDMA', 'trace', [], sequence(3n, 11n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'trace => SAVING|NDMA SAVING {}', 'trace', [], sequence(10n, 2n, 0n));
  runStep(target, 'write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'trace => NDMA RUNNING|NDMA', 'trace', [], sequence(8n, 9n));
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'trace => NDMA {} RESUMING', 'trace', [], sequence(8n, 0n, 4n));
});

// Example "another order that reaches the same state"
test('another order that reaches the same state [transition.own-order]', { meta: { edition: 'rfc-ndma', example: 'transitions/another-order-that-reaches-the-same-state', content: '35387fe94f32e19b' } }, () => {
  // SAVING is closed before the device stops, which is valid on the way from RUNNING|SAVING to {}.
  const steps: readonly Step[] = [
    { bit: 2, set: false },
    { bit: 1, set: false },
  ];
  const labels: number[] = [];
  const handle = (): number => {
    labels.push(driver.device_state);
    return 0;
  };
  const driver: MigrationDriver = {
    device_state: 3,
    running: handle,
    ndma: handle,
    saving: handle,
    resuming: handle,
    quiesce: () => {},
  };

  assert.equal(setDeviceState(driver, steps, 3, 0, false), 0);
  assert.equal(labels, [1, 0]);
});

// Example "eight steps in their order"
test('eight steps in their order [device-state.unwind.order]', { meta: { edition: 'rfc-ndma', example: 'transitions/eight-steps-in-their-order', content: '4b68245a48b54c11' } }, () => {
  assert.equal(
    STEPS.map(({ bit, set }) => (set ? bit : -bit)),
    [-1, -8, -2, -4, 4, 2, 8, 1],
  );
});

// Example "a step applies where its bit changes its way"
test('a step applies where its bit changes its way [device-state.unwind.order]', { meta: { edition: 'rfc-ndma', example: 'transitions/a-step-applies-where-its-bit-changes-its-way', content: '2914cf339edb5299' } }, () => {
  const applying = (from: number, to: number): number[] =>
    [...STEPS.keys()].filter((index) => stepApplies(from, to, STEPS[index]!));

  assert.equal(applying(0, 15), [4, 5, 6, 7]);
  assert.equal(applying(15, 0), [0, 1, 2, 3]);
  assert.equal(applying(11, 4), [0, 1, 2, 4]);
  assert.equal(applying(9, 3), [1, 5]);
  assert.equal(applying(3, 3), []);
});
