// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/fsm/flows.md

import { EINVAL, EIO, access, assert, readScalar, runStep, sequence, success, value, writeScalar } from 'uapi-reference/core';
import { Bus, createDevice, createTarget, flows, runFlow } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "the source of a live migration"
test('the source of a live migration [device-state.any-state arc.required]', { meta: { edition: 'fsm', example: 'flows/the-source-of-a-live-migration', content: '37e93b32d5f5da6c' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'trace => STOP_COPY', 'trace', [], sequence(2n));
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state STOP', 'write', [access(0, 4), 0n], success);
});

// Example "the target of a live migration, among others"
test('the target of a live migration, among others [resuming.open arc.required peers.ndma-last]', { meta: { edition: 'fsm', example: 'flows/the-target-of-a-live-migration-among-others', content: 'a44a57e3b639af75' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'trace => RESUMING', 'trace', [], sequence(4n));
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'trace => RUNNING_NDMA', 'trace', [], sequence(9n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});

// Example "a device moves while it works"
test('a device moves while it works [device-state.any-state path.any]', { meta: { edition: 'fsm', example: 'flows/a-device-moves-while-it-works', content: '95b027571be9af2a' } }, () => {
  const source = createDevice();
  const target = createDevice();
  const counter = ({ hardware }: typeof source): number => hardware.image.loadU32(4);
  const lines: string[] = [];
  const result = runFlow(flows.liveMigration([source], [target], { rounds: 2, roundSegmentsMax: 10 }), (event) => {
    source.work();
    if (event.kind === 'round' || event.kind === 'state') {
      lines.push(flows.describe(event));
    }
  });
  assert.equal(lines, [
    'target 0: RESUMING',
    'source 0: RUNNING|SAVING',
    'round 0 of pre-copy',
    'round 1 of pre-copy',
    'source 0: SAVING',
    'target 0: RUNNING',
    'source 0: {}',
  ]);
  assert.equal(result, { errno: 0, guest: 'target', source: [0], target: [1], excluded: [] });
  assert.equal(counter(target), counter(source));
});

// Example "suspended, and resumed elsewhere"
test('suspended, and resumed elsewhere [device-state.any-state path.any pending-bytes.end]', { meta: { edition: 'fsm', example: 'flows/suspended-and-resumed-elsewhere', content: 'b7c548508bdb4a05' } }, () => {
  const device = createDevice();
  device.work();
  device.work();
  const saved = runFlow(flows.suspend([device]));
  assert.equal([saved.errno, saved.guest, saved.source], [0, 'stream', [0]]);

  const other = createDevice();
  const resumed = runFlow(flows.resume([other], saved.streams));
  assert.equal(resumed, { errno: 0, guest: 'target', source: [], target: [1], excluded: [] });
  // RESUMING to RUNNING, by way of STOP.
  assert.equal(other.trace, [0, 1]);
  assert.equal(other.hardware.image.loadU32(4), 2);

  assert.equal(runFlow(flows.shutdown([other])).target.length, 0);
});

// Example "a live migration without PRE_COPY"
test('a live migration without PRE_COPY [state.pre-copy device-state.missing-state path.refused.user]', { meta: { edition: 'fsm', example: 'flows/a-live-migration-without-pre-copy', content: '24d677766029cbf2' } }, () => {
  const source = createDevice({ preCopy: false });
  const target = createDevice({ preCopy: false });
  const memory = { source: source.hardware.bus.memory, target: target.hardware.bus.memory };
  source.work();
  memory.source.bytes.fill(7);
  const refused: number[] = [];
  const result = runFlow(flows.liveMigration([source], [target], { memory }), (event) => {
    if (event.kind === 'failure') {
      refused.push(event.errno, event.state);
    }
  });
  assert.equal(refused, [-EINVAL, 1]);
  assert.equal([result.errno, result.guest, result.source, result.target], [0, 'target', [0], [1]]);
  assert.equal(target.hardware.image.loadU32(4), source.hardware.image.loadU32(4));
  assert.equal(memory.target.bytes, memory.source.bytes);

  // Of several devices one may be without it. What that one writes meanwhile is in no log, and is copied all the same.
  const [bus, busOfTarget] = [new Bus(), new Bus()];
  const sources = [createDevice({ bus }), createDevice({ bus, preCopy: false })];
  const mixed = runFlow(
    flows.liveMigration(sources, [createDevice({ bus: busOfTarget }), createDevice({ bus: busOfTarget })], {
      memory: { source: bus.memory, target: busOfTarget.memory },
    }),
    ({ kind }) => {
      const { hardware } = sources[1]!;
      // DMA_ADDRESS; the guest stands still when its devices do.
      if (kind === 'round' && hardware.running) {
        writeScalar(hardware.bar, 0x10, 0x2000);
        hardware.work();
      }
    },
  );
  assert.equal([mixed.errno, mixed.guest, mixed.target], [0, 'target', [1, 1]]);
  assert.equal(busOfTarget.memory.bytes, bus.memory.bytes);
  assert.equal(bus.memory.bytes.some((byte) => byte !== 0), true);

  // Another failure is one, and so is this one where the device does not run on.
  const other = createDevice();
  other.faults.add('set-saving', EIO);
  const failed = runFlow(flows.liveMigration([other], [createDevice()]));
  assert.equal([failed.errno, failed.guest, failed.source], [-EIO, 'source', [1]]);
  const broken = createDevice();
  broken.faults.add('set-saving', EINVAL);
  broken.faults.add('clear-saving', EIO, 'unwind');
  const lost = runFlow(flows.liveMigration([broken], [createDevice()]));
  assert.equal([lost.errno, lost.guest], [-EINVAL, 'lost']);
});

// Example "where the guest is after each failure of a live migration"
test('where the guest is after each failure of a live migration [path.failure device-state.failure.reread device-state.failure.policy]', { meta: { edition: 'fsm', example: 'flows/where-the-guest-is-after-each-failure-of-a-live-migration', content: 'bf549f54fdd2fe53' } }, () => {
  /** Fails a step of one device, and one more as it is taken back. */
  function migrate(side: 'source' | 'target', step: string, unwind?: string): readonly unknown[] {
    const devices = { source: createDevice(), target: createDevice() };
    const { faults } = devices[side];
    faults.add(step, EIO);
    if (unwind !== undefined) {
      faults.add(unwind, EIO, 'unwind');
    }
    const result = runFlow(flows.liveMigration([devices.source], [devices.target]));
    return [result.errno, result.guest, ...result.source, ...result.target];
  }

  // To RESUMING: the target is as good as new.
  assert.equal(migrate('target', 'set-resuming'), [-5, 'source', 1, 1]);
  // To PRE_COPY: go on without migration.
  assert.equal(migrate('source', 'set-saving'), [-5, 'source', 1, 1]);
  assert.equal(migrate('source', 'set-saving', 'clear-saving'), [-5, 'lost', 1, 1]);
  // To STOP_COPY.
  assert.equal(migrate('source', 'clear-running'), [-5, 'source', 1, 1]);
  assert.equal(migrate('source', 'clear-running', 'set-running'), [-5, 'lost', 1, 1]);
  // Out of RESUMING at the target: ERROR, or STOP. It is reset in either case, and the source goes on.
  assert.equal(migrate('target', 'clear-resuming'), [-5, 'source', 1, 1]);
  assert.equal(migrate('target', 'set-running'), [-5, 'source', 1, 1]);
  // To STOP at the source, too late to matter.
  assert.equal(migrate('source', 'clear-saving'), [-5, 'target', 1, 1]);
});

// Example "back to PRE_COPY, or to RUNNING"
test('back to PRE_COPY, or to RUNNING [arc.return path.refused.user]', { meta: { edition: 'fsm', example: 'flows/back-to-pre-copy-or-to-running', content: '7df36222d4bd8656' } }, () => {
  /** What becomes of the source, as long as it has more segments than it may when it is stopped. */
  function migrate(style: 'precopy' | 'snapshot'): readonly unknown[] {
    const source = createDevice({ style });
    const lines: string[] = [];
    const options = { rounds: 1, roundSegmentsMax: 1, stopSegmentsMax: 2, stopsMax: 1 };
    const result = runFlow(flows.liveMigration([source], [createDevice({ style })], options), (event) => {
      if (event.kind === 'downtime-exceeded' || (event.kind === 'state' && event.side === 'source')) {
        lines.push(flows.describe(event));
      }
    });
    return [...lines, result.errno, result.guest];
  }

  const stopped = ['source 0: RUNNING|SAVING', 'source 0: SAVING', 'downtime exceeded'];
  assert.equal(migrate('precopy'), [...stopped, 'source 0: RUNNING|SAVING', 'source 0: RUNNING', -110, 'source']);
  assert.equal(migrate('snapshot'), [...stopped, 'source 0: RUNNING', 'source 0: RUNNING', -110, 'source']);
});

// Example "there and back again, and what went in comes out"
test('there and back again, and what went in comes out [path.any path.order]', { meta: { edition: 'fsm', example: 'flows/there-and-back-again-and-what-went-in-comes-out', content: 'c6ef9a2c18366cc3' } }, () => {
  const here = createDevice();
  const there = createDevice();
  const result = runFlow(flows.pingPong([here], [there]), () => {
    here.work();
    there.work();
  });
  assert.equal(result, { errno: 0, guest: 'source', source: [1], target: [0], excluded: [] });

  const { streams } = runFlow(flows.suspend([here]));
  const passed = runFlow(flows.passThrough([there], streams));
  assert.equal([passed.errno, passed.guest, passed.target], [0, 'stream', [0]]);
  assert.equal(passed.streams, streams);
});

// Example "gone after any event"
test('gone after any event [device-state.default.open device-state.reset.any-time]', { meta: { edition: 'fsm', example: 'flows/gone-after-any-event', content: '30531439256ee25c' } }, () => {
  let events = 0;
  for (let done = false; !done; events++) {
    const devices = [createDevice(), createDevice()] as const;
    const flow = flows.liveMigration([devices[0]], [devices[1]]);
    for (let event = 0; event < events && !done; event++) {
      done = flow.next().done === true;
    }
    for (const device of devices) {
      assert.equal(device.reset(), 0);
      assert.equal(readScalar(device, 0), 1);
    }
  }
  assert.ok(events > 10);
});
