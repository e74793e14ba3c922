// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/peers.md

import { EIO, access, assert, errno, runStep, sequence, success, value } from 'uapi-reference/core';
import { createDevice, createTarget, flows, runFlow } from 'uapi-reference/rfc-ndma';
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

// Example "two devices that migrate together"
test('two devices that migrate together [peers.ndma-first peers.ndma-last]', { meta: { edition: 'rfc-ndma', example: 'peers/two-devices-that-migrate-together', content: '780753f41f93fad7' } }, () => {
  const source = [createDevice(), createDevice()];
  const target = [createDevice(), createDevice()];
  const states: string[] = [];
  const result = runFlow(flows.liveMigration(source, target), (event) => {
    if (event.kind === 'state') {
      states.push(flows.describe(event));
    }
  });

  assert.equal(states, [
    'target 0: RUNNING|NDMA',
    'target 1: RUNNING|NDMA',
    'target 0: RESUMING',
    'target 1: RESUMING',
    'source 0: RUNNING|SAVING',
    'source 1: RUNNING|SAVING',
    'source 0: RUNNING|SAVING|NDMA',
    'source 1: RUNNING|SAVING|NDMA',
    'source 0: SAVING',
    'source 1: SAVING',
    'target 0: RUNNING|NDMA',
    'target 1: RUNNING|NDMA',
    'target 0: RUNNING',
    'target 1: RUNNING',
    'source 0: {}',
    'source 1: {}',
  ]);
  assert.equal(result, { errno: 0, guest: 'target', source: [0, 0], target: [1, 1], excluded: [] });
});

// Example "back again, when one of them does not stop or start"
test('back again, when one of them does not stop or start [peers.ndma-first peers.ndma-last device-state.failure.policy]', { meta: { edition: 'rfc-ndma', example: 'peers/back-again-when-one-of-them-does-not-stop-or-start', content: 'daf6b8d378bf31fe' } }, () => {
  /** The states after the first failure, which is of device 1. */
  function statesAfter(side: 'source' | 'target', step: string): readonly string[] {
    const machines = { source: [createDevice(), createDevice()], target: [createDevice(), createDevice()] };
    machines[side][1]!.faults.add(step, EIO, 'forward', Infinity);
    const lines: string[] = [];
    let failed = false;
    runFlow(flows.liveMigration(machines.source, machines.target), (event) => {
      if (failed && event.kind === 'state') {
        lines.push(flows.describe(event));
      }
      failed ||= event.kind === 'failure';
    });
    return lines;
  }

  // The device that stopped runs with NDMA before both run without; the other one never stopped.
  assert.equal(statesAfter('source', 'clear-running'), [
    'source 0: RUNNING|NDMA',
    'source 0: RUNNING',
    'source 1: RUNNING',
  ]);
  assert.equal(statesAfter('source', 'set-ndma'), ['source 0: RUNNING', 'source 1: RUNNING']);
  assert.equal(statesAfter('target', 'clear-resuming'), [
    'source 0: RUNNING|NDMA',
    'source 1: RUNNING|NDMA',
    'source 0: RUNNING',
    'source 1: RUNNING',
  ]);
});

// Example "a downtime that is exceeded keeps them apart until both run"
test('a downtime that is exceeded keeps them apart until both run [peers.ndma-first transition.saving-again.data]', { meta: { edition: 'rfc-ndma', example: 'peers/a-downtime-that-is-exceeded-keeps-them-apart-until-both-run', content: '13c7d4744ec7c745' } }, () => {
  /** The states from the stop that took too long to the next one. */
  function statesAfterStop(style: 'precopy' | 'snapshot'): readonly string[] {
    const machine = () => [createDevice({ style }), createDevice({ style })];
    const lines: string[] = [];
    const options = { rounds: 0, stopSegmentsMax: 1 };
    runFlow(flows.liveMigration(machine(), machine(), options), (event) => {
      if (event.kind === 'state' || event.kind === 'downtime-exceeded') {
        lines.push(flows.describe(event));
      }
    });
    const start = lines.indexOf('downtime exceeded') + 1;
    return lines.slice(start, start + 4);
  }

  assert.equal(statesAfterStop('precopy'), [
    'source 0: RUNNING|SAVING|NDMA',
    'source 1: RUNNING|SAVING|NDMA',
    'source 0: RUNNING|SAVING',
    'source 1: RUNNING|SAVING',
  ]);
  assert.equal(statesAfterStop('snapshot'), [
    'source 0: RUNNING|NDMA',
    'source 1: RUNNING|NDMA',
    'source 0: RUNNING|SAVING',
    'source 1: RUNNING|SAVING',
  ]);
});

// Example "the devices to keep apart"
test('the devices to keep apart [peers.exclude]', { meta: { edition: 'rfc-ndma', example: 'peers/the-devices-to-keep-apart', content: '83914236afaf6725' } }, () => {
  const machine = () => [createDevice(), createDevice({ ndma: false })];
  const result = runFlow(flows.liveMigration(machine(), machine()));
  assert.equal([result.errno, result.guest], [0, 'target']);
  assert.equal(result.excluded, [
    { side: 'source', device: 1 },
    { side: 'target', device: 1 },
  ]);
  // A device by itself has no peers to be kept from.
  const alone = runFlow(flows.suspend([createDevice({ ndma: false })]));
  assert.equal(alone.excluded, []);
});

// Example "two devices that never stop writing to each other"
test('two devices that never stop writing to each other [peers.ndma-first peers.ndma-last peers.exclude]', { meta: { edition: 'rfc-ndma', example: 'peers/two-devices-that-never-stop-writing-to-each-other', content: '29f97074be90eae6' } }, () => {
  /** Migrates two devices there and back; returns how often one of them wrote to a device that was stopped. */
  function peerErrors(ndma: boolean, mapped: boolean): number {
    const machine = () => [createDevice({ ndma }), createDevice({ ndma })] as const;
    const machines = [machine(), machine()] as const;
    const devices = machines.flat();
    for (const [one, other] of machines) {
      for (const [from, to] of [[one, other], [other, one]] as const) {
        // DMA_ADDRESS, which then is in BAR0 of the other device.
        from.hardware.bar.write(0x10, Uint8Array.of(0x28, 0, 0x10, 0));
        if (mapped) {
          from.hardware.bus.mapPeer(0x100000n, to.hardware.peerPort);
        }
      }
    }
    const result = runFlow(flows.pingPong(machines[0], machines[1]), () => {
      for (const device of devices) {
        device.work();
      }
    });
    assert.equal(result.guest, 'source');
    return devices.reduce((sum, { hardware }) => sum + hardware.peerErrors, 0);
  }

  assert.equal(peerErrors(true, true), 0);
  assert.ok(peerErrors(false, true) > 0);
  assert.equal(peerErrors(false, false), 0);
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
