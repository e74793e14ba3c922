// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/peers.md

import { EIO, access, assert, errno, readScalar, runStep, sequence, success, value, writeScalar } from 'uapi-reference/core';
import { PhysicalDevice, createDevice, createTarget, flows, runFlow } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "one of several devices: quiet, stop, start, run"
test('one of several devices: quiet, stop, start, run [peers.ndma-first peers.ndma-last]', { meta: { edition: 'fsm', example: 'peers/one-of-several-devices-quiet-stop-start-run', content: '97bcb00d20ec140a' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'trace => RUNNING|NDMA', 'trace', [], sequence(9n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'read device_state => 0', 'read', [access(0, 4)], value(0n));
  runStep(target, 'write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'read device_state => 9', 'read', [access(0, 4)], value(9n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'trace => RUNNING', 'trace', [], sequence(1n));
});

// Example "two devices that migrate together"
test('two devices that migrate together [peers.ndma-first peers.ndma-last]', { meta: { edition: 'fsm', example: 'peers/two-devices-that-migrate-together', content: '41165dacf131649e' } }, () => {
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
test('back again, when one of them does not stop or start [peers.ndma-first peers.ndma-last device-state.failure.policy]', { meta: { edition: 'fsm', example: 'peers/back-again-when-one-of-them-does-not-stop-or-start', content: '552f5b1b1eda9c2b' } }, () => {
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

// Example "the devices to keep apart"
test('the devices to keep apart [peers.exclude]', { meta: { edition: 'fsm', example: 'peers/the-devices-to-keep-apart', content: 'dcf470d22957d439' } }, () => {
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
test('two devices that never stop writing to each other [peers.ndma-first peers.ndma-last peers.exclude]', { meta: { edition: 'fsm', example: 'peers/two-devices-that-never-stop-writing-to-each-other', content: '4d9c4010ed34c6df' } }, () => {
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
test('a device that does not drain in time runs on [drain.timeout drain.timeout.errno drain.bound]', { meta: { edition: 'fsm', example: 'peers/a-device-that-does-not-drain-in-time-runs-on', content: '0a9caed19487f9ed' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'fault set-ndma ETIMEDOUT', 'fault', ['set-ndma', 110], success);
  runStep(target, 'write device_state RUNNING|SAVING|NDMA => ETIMEDOUT', 'write', [access(0, 4), 11n], errno(110));
  runStep(target, 'read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
});

// Example "a page that comes too late"
test('a page that comes too late [drain.bound drain.timeout drain.timeout.errno]', { meta: { edition: 'fsm', example: 'peers/a-page-that-comes-too-late', content: '84b9c7867eeae9ab' } }, () => {
  const target = createTarget();
  runStep(target, 'absent late', 'absent', ['late'], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-outstanding => 1', 'look', ['dma-outstanding'], value(1n));
  runStep(target, 'write device_state RUNNING|NDMA => ETIMEDOUT', 'write', [access(0, 4), 9n], errno(110));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a device that sets a request aside"
test('a device that sets a request aside [drain.quick]', { meta: { edition: 'fsm', example: 'peers/a-device-that-sets-a-request-aside', content: '51a9622c63c3bbca' } }, () => {
  const target = createTarget();
  runStep(target, 'device snapshot', 'device', ['snapshot'], success);
  runStep(target, 'absent never', 'absent', ['never'], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-outstanding => 1', 'look', ['dma-outstanding'], value(1n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'look dma-outstanding => 0', 'look', ['dma-outstanding'], value(0n));
  runStep(target, 'look dma-completed => 0', 'look', ['dma-completed'], value(0n));
  runStep(target, 'look queued => 1', 'look', ['queued'], value(1n));
});

// Example "a device that never drains stays where it is"
test('a device that never drains stays where it is [drain.opt-in]', { meta: { edition: 'fsm', example: 'peers/a-device-that-never-drains-stays-where-it-is', content: '70ecbede88a5aae0' } }, () => {
  const source = createDevice();
  source.hardware.bus.memory.makeAbsent(0, Number.POSITIVE_INFINITY);
  source.work();
  const { errno, guest } = runFlow(flows.liveMigration([source], [createDevice()]));
  assert.equal([errno, guest], [-110, 'source']);
});

// Example "a page that the host brings"
test('a page that the host brings [page-request.wait]', { meta: { edition: 'fsm', example: 'peers/a-page-that-the-host-brings', content: '22dacfc414206035' } }, () => {
  const target = createTarget();
  runStep(target, 'absent slow', 'absent', ['slow'], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-completed => 0', 'look', ['dma-completed'], value(0n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'look dma-outstanding => 0', 'look', ['dma-outstanding'], value(0n));
  runStep(target, 'look dma-completed => 1', 'look', ['dma-completed'], value(1n));
});

// Example "the target repeats what was cancelled"
test('the target repeats what was cancelled [page-request.cancel]', { meta: { edition: 'fsm', example: 'peers/the-target-repeats-what-was-cancelled', content: '73f2b26467417fae' } }, () => {
  const target = createTarget();
  runStep(target, 'device snapshot', 'device', ['snapshot'], success);
  runStep(target, 'absent never', 'absent', ['never'], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'device snapshot', 'device', ['snapshot'], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'look queued => 1', 'look', ['queued'], value(1n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-completed => 1', 'look', ['dma-completed'], value(1n));
});

// Example "a page that comes too late for a stop"
test('a page that comes too late for a stop [page-request.progress page-request.user page-request.guest]', { meta: { edition: 'fsm', example: 'peers/a-page-that-comes-too-late-for-a-stop', content: 'ea0a7e5e04d800a9' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'absent late', 'absent', ['late'], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'write device_state SAVING => ETIMEDOUT', 'write', [access(0, 4), 2n], errno(110));
  runStep(target, 'read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
});

// Example "an answer that never comes ends in the old state"
test('an answer that never comes ends in the old state [page-request.progress]', { meta: { edition: 'fsm', example: 'peers/an-answer-that-never-comes-ends-in-the-old-state', content: '8aae8183c9eaab70' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'fault clear-running ETIMEDOUT', 'fault', ['clear-running', 110], success);
  runStep(target, 'write device_state SAVING => ETIMEDOUT', 'write', [access(0, 4), 2n], errno(110));
  runStep(target, 'read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
});

// Example "a mediated device under NDMA, and stopped"
test('a mediated device under NDMA, and stopped [mediated.stop mediated.ndma]', { meta: { edition: 'fsm', example: 'peers/a-mediated-device-under-ndma-and-stopped', content: 'b3fd4b25d804e0fb' } }, () => {
  const target = createTarget();
  runStep(target, 'device mediated', 'device', ['mediated'], success);
  runStep(target, 'write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-started => 1', 'look', ['dma-started'], value(1n));
  runStep(target, 'look interrupts => 1', 'look', ['interrupts'], value(1n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
  runStep(target, 'look dma-started => 1', 'look', ['dma-started'], value(1n));
  runStep(target, 'look interrupts => 1', 'look', ['interrupts'], value(1n));
});

// Example "one child stops, the other and the parent go on"
test('one child stops, the other and the parent go on [mediated.stop mediated.parent]', { meta: { edition: 'fsm', example: 'peers/one-child-stops-the-other-and-the-parent-go-on', content: '99a9988b3304ec99' } }, () => {
  const children = [createDevice({ style: 'mediated' }), createDevice({ style: 'mediated' })] as const;
  const parent = new PhysicalDevice(children);
  assert.equal(children[0].write(0, Uint8Array.of(0, 0, 0, 0)), 0);
  parent.work();
  parent.work();
  assert.equal(parent.ticks, 2);
  // COUNTER
  assert.equal(children.map(({ hardware }) => hardware.image.loadU32(4)), [0, 2]);
});

// Example "a channel program comes to its end"
test('a channel program comes to its end [channel.stop]', { meta: { edition: 'fsm', example: 'peers/a-channel-program-comes-to-its-end', content: '30f766451ff70378' } }, () => {
  const target = createTarget();
  runStep(target, 'device channel', 'device', ['channel'], success);
  runStep(target, 'absent slow', 'absent', ['slow'], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-outstanding => 1', 'look', ['dma-outstanding'], value(1n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'look dma-completed => 1', 'look', ['dma-completed'], value(1n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'write device_state RUNNING|NDMA => EINVAL', 'write', [access(0, 4), 9n], errno(22));
});

// Example "a program that is started too late runs at the target"
test('a program that is started too late runs at the target [channel.requests]', { meta: { edition: 'fsm', example: 'peers/a-program-that-is-started-too-late-runs-at-the-target', content: '00247e7d9e5ab1b1' } }, () => {
  const source = createDevice({ style: 'channel' });
  const target = createDevice({ style: 'channel' });
  // {}, then DOORBELL
  assert.equal(writeScalar(source, 0, 0), 0);
  assert.equal(writeScalar(source.hardware.bar, 0x18, 1), 0);
  source.work();
  assert.equal(source.hardware.dmaStarted, 0);

  const { streams } = runFlow(flows.suspend([source]));
  assert.equal(runFlow(flows.resume([target], streams)).errno, 0);
  // QUEUED
  assert.equal(readScalar(target.hardware.bar, 0x1c), 1);
  target.work();
  assert.equal(target.hardware.dmaStarted, 1);
});
