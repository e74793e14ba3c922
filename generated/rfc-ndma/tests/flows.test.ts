// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/flows.md

import { EINVAL, EIO, EOPNOTSUPP, PagedMemory, access, assert, errno, nonzero, runStep, sequence, success, value, writeScalar } from 'uapi-reference/core';
import { Bus, type DataAccess, type FlowOptions, type GuestMemory, type MigrationPort, UserRegisters, createDevice, createTarget, flows, runFlow } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "the events of a flow, from the first to the last"
test('the events of a flow, from the first to the last [device-state.reserved.preserve stream.order]', { meta: { edition: 'rfc-ndma', example: 'flows/the-events-of-a-flow-from-the-first-to-the-last', content: '0d7f541c50e079f5' } }, () => {
  const source = createDevice({ reservedBits: true });
  const target = createDevice();
  const lines: string[] = [];
  const result = runFlow(flows.liveMigration([source], [target], { rounds: 1 }), (event) => {
    lines.push(flows.describe(event));
  });

  assert.equal(lines, [
    'target 0: RESUMING',
    'source 0: RUNNING|SAVING',
    'source 0: collected 40 bytes',
    'target 0: stored 40 bytes',
    'source 0: collected 88 bytes',
    'target 0: stored 88 bytes',
    'source 0: collected 88 bytes',
    'target 0: stored 88 bytes',
    'round 0 of pre-copy',
    'source 0: SAVING',
    'source 0: collected 24 bytes',
    'target 0: stored 24 bytes',
    'target 0: RUNNING',
    'source 0: {}',
  ]);
  assert.equal(result, { errno: 0, guest: 'target', source: [0], target: [1], excluded: [] });
});

// Example "a segment of 23 bytes in accesses of 8, 4, 2 and 1"
test('a segment of 23 bytes in accesses of 8, 4, 2 and 1 [saving.step.collect resuming.step.store saving.segment.pieces]', { meta: { edition: 'rfc-ndma', example: 'flows/a-segment-of-23-bytes-in-accesses-of-8-4-2-and-1', content: '8768401a57cbb8be' } }, () => {
  const accesses: string[] = [];
  const access: DataAccess = {
    read: (offset, into) => {
      accesses.push(`read ${into.length} at ${offset}`);
      into[0] = offset === 16 ? 64 : 23;
      return 0;
    },
    write: (offset, from) => {
      accesses.push(`write ${from.length} at ${offset}`);
      return offset === 80 ? -EIO : 0;
    },
  };
  const registers = new UserRegisters(flows.rules, access, 8);
  assert.equal([registers.segments, registers.data_offset, registers.data_size], [[], 0n, 0n]);
  assert.equal([registers.device_state, registers.pending_bytes], [0, 0n]);

  assert.equal([registers.read_data_offset(), registers.read_data_size()], [0, 0]);
  assert.equal([registers.data_offset, registers.data_size], [64n, 23n]);
  assert.equal(registers.collect(), 0);
  assert.equal(registers.segments.map((segment) => segment.length), [23]);
  assert.equal(accesses.splice(0), [
    'read 8 at 16',
    'read 8 at 24',
    'read 8 at 64',
    'read 8 at 72',
    'read 4 at 80',
    'read 2 at 84',
    'read 1 at 86',
  ]);

  // An access that fails is the last one.
  assert.equal(registers.store(), -5);
  assert.equal(accesses.splice(0), ['write 8 at 64', 'write 8 at 72', 'write 4 at 80']);
  // There is no second segment.
  assert.equal(registers.store(), -22);
  assert.equal(accesses, []);
});

// Example "what is remembered of an access"
test('what is remembered of an access [device-state.failure.reread device-state.reserved.preserve]', { meta: { edition: 'rfc-ndma', example: 'flows/what-is-remembered-of-an-access', content: '7c083f6b91cb1e62' } }, () => {
  const device = createDevice({ reservedBits: true });
  const registers = new UserRegisters(flows.rules, device);
  // Clear RUNNING, then set SAVING and keep the rest.
  assert.equal([registers.change_device_state(0, 0), registers.device_state], [0, 0]);
  assert.equal([registers.change_device_state(15, 2), registers.device_state], [0, 2]);

  // A write that fails, and a read that does: the value is the one before.
  device.faults.add('set-running', EIO);
  assert.equal([registers.change_device_state(15, 1), registers.device_state], [-5, 2]);
  device.faults.add('read-device-state', EIO);
  assert.equal([registers.change_device_state(15, 1), registers.device_state], [-5, 2]);

  // A segment that could not be collected is none.
  device.faults.add('read-window', EIO);
  assert.equal([registers.read_data_offset(), registers.read_data_size(), registers.collect()], [0, 0, -5]);
  assert.equal(registers.segments, []);

  // Bytes of the window, which are no register.
  assert.equal(registers.read({ offset: 4096, width: 4 }), { errno: 0, value: 0x3147494dn });
});

// Example "stop, then the next user's device runs"
test('stop, then the next user\'s device runs [running.clear.stop device-state.reset.any-time]', { meta: { edition: 'rfc-ndma', example: 'flows/stop-then-the-next-user-s-device-runs', content: '8fe96925d5bda731' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'read device_state => 0', 'read', [access(0, 4)], value(0n));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a device that does not stop is reset"
test('a device that does not stop is reset [running.clear.stop device-state.reset.any-time]', { meta: { edition: 'rfc-ndma', example: 'flows/a-device-that-does-not-stop-is-reset', content: '045cd8bc6ed14c6f' } }, () => {
  const stopped = createDevice();
  assert.equal(runFlow(flows.shutdown([stopped])).source, [0]);

  const stubborn = createDevice();
  stubborn.faults.add('clear-running', EIO);
  const lines: string[] = [];
  const result = runFlow(flows.shutdown([stubborn]), (event) => lines.push(flows.describe(event)));
  assert.equal(lines, ['source 0: EIO in RUNNING', 'source 0: reset']);
  assert.equal(result, { errno: -5, guest: 'shut-down', source: [1], target: [], excluded: [] });
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

// Example "suspended, and resumed elsewhere"
test('suspended, and resumed elsewhere [saving.open resuming.close pending-bytes.end]', { meta: { edition: 'rfc-ndma', example: 'flows/suspended-and-resumed-elsewhere', content: 'a571e050fb032e15' } }, () => {
  const device = createDevice();
  device.work();
  device.work();
  const saved = runFlow(flows.suspend([device]));
  assert.equal([saved.errno, saved.guest, saved.source], [0, 'stream', [0]]);
  assert.equal(saved.streams.map((stream) => stream.length), [4]);

  const other = createDevice();
  const resumed = runFlow(flows.resume([other], saved.streams));
  assert.equal(resumed, { errno: 0, guest: 'target', source: [], target: [1], excluded: [] });
  // The register that counts the ticks of a device that runs.
  assert.equal(other.hardware.image.loadU32(4), 2);
});

// Example "no stream is taken as whole that is not"
test('no stream is taken as whole that is not [pending-bytes.end resuming.close.refuse]', { meta: { edition: 'rfc-ndma', example: 'flows/no-stream-is-taken-as-whole-that-is-not', content: 'f015d1387dbe11ea' } }, () => {
  const device = createDevice();
  const cut = runFlow(flows.suspend([device], { stopSegmentsMax: 3 }));
  assert.equal([cut.errno, cut.refusal, cut.guest, cut.source, cut.streams], [-110, 'no-end', 'source', [1], []]);

  const { streams } = runFlow(flows.suspend([device], { stopSegmentsMax: 4 }));
  const lines: string[] = [];
  const result = runFlow(flows.resume([device], [streams[0]!.slice(0, 3)]), (event) => {
    lines.push(flows.describe(event));
  });
  assert.equal(lines.slice(-2), ['target 0: EINVAL in RESUMING', 'target 0: reset']);
  assert.equal([result.errno, result.guest, result.target], [-22, 'stream', [1]]);
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
test('the target of a live migration [resuming.open resuming.close peers.ndma-last]', { meta: { edition: 'rfc-ndma', example: 'flows/the-target-of-a-live-migration', content: 'c5810c121dfbaa2d' } }, () => {
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

// Example "a device moves while it works"
test('a device moves while it works [stream.across-states saving.dirty-log]', { meta: { edition: 'rfc-ndma', example: 'flows/a-device-moves-while-it-works', content: 'cc431b2daede3223' } }, () => {
  const source = createDevice();
  const target = createDevice();
  const counter = ({ hardware }: typeof source): number => hardware.image.loadU32(4);
  const options = { rounds: 2, roundSegmentsMax: 10 };

  const lines: string[] = [];
  let collected = 0;
  const result = runFlow(flows.liveMigration([source], [target], options), (event) => {
    source.work();
    collected += event.kind === 'collected' ? 1 : 0;
    if (event.kind === 'round' || event.kind === 'state') {
      lines.push(`${flows.describe(event)}, after ${collected}`);
    }
  });

  assert.equal(lines, [
    'target 0: RESUMING, after 0',
    'source 0: RUNNING|SAVING, after 0',
    'round 0 of pre-copy, after 10',
    'round 1 of pre-copy, after 20',
    'source 0: SAVING, after 20',
    'target 0: RUNNING, after 23',
    'source 0: {}, after 23',
  ]);
  assert.equal([result.guest, result.source, result.target], ['target', [0], [1]]);
  // The target goes on where the source stopped.
  assert.equal([counter(source), counter(target)], [44, 44]);
});

// Example "in pieces, mapped, and to a host of the other byte order"
test('in pieces, mapped, and to a host of the other byte order [saving.segment.pieces data-window.mmap stream.byte-order]', { meta: { edition: 'rfc-ndma', example: 'flows/in-pieces-mapped-and-to-a-host-of-the-other-byte-order', content: '79286dc4294c1c41' } }, () => {
  for (const mapped of [false, true]) {
    for (const pieceBytes of [1, 2, 4, 8]) {
      const source = createDevice({ mapped });
      const target = createDevice({ mapped, byteOrder: 'big' });
      source.work();
      if (mapped) {
        // No access to the data is trapped.
        source.faults.add('read-window', EIO);
        target.faults.add('write-window', EIO);
      }
      let rounds = 0;
      const result = runFlow(flows.liveMigration([source], [target], { pieceBytes }), (event) => {
        rounds += event.kind === 'round' ? 1 : 0;
      });
      assert.equal([result.errno, result.guest, rounds], [0, 'target', 3]);
      assert.equal(target.hardware.image.loadU32(4), 1);
    }
  }
});

// Example "what devices write during pre-copy arrives"
test('what devices write during pre-copy arrives [saving.dirty-log running.clear.quiet stream.across-states]', { meta: { edition: 'rfc-ndma', example: 'flows/what-devices-write-during-pre-copy-arrives', content: '2b7d387088071896' } }, () => {
  /** Migrates two devices that write to other pages all the time; returns the pages copied, and those that then differ. */
  function migrate(change: (memory: GuestMemory) => GuestMemory): readonly (readonly number[])[] {
    const buses = [new Bus(), new Bus()] as const;
    const [source, target] = buses.map((bus) => [createDevice({ bus }), createDevice({ bus })]);
    const [from, to] = [buses[0].memory, buses[1].memory];
    // What the guest had there before.
    from.bytes.fill(7, 0xf000);
    const copied: number[] = [];
    let ticks = 0;
    const options = { rounds: 2, roundSegmentsMax: 2, memory: { source: change(from), target: to } };
    const result = runFlow(flows.liveMigration(source!, target!, options), (event) => {
      ticks += 1;
      for (const [place, { hardware }] of source!.entries()) {
        // DMA_ADDRESS; the guest stands still when its devices do.
        if (hardware.running) {
          writeScalar(hardware.bar, 0x10, 0x1000 * (2 * (ticks % 4) + place));
        }
        hardware.work();
      }
      if (event.kind === 'memory') {
        copied.push(event.pages);
      }
    });
    assert.equal([result.errno, result.guest], [0, 'target']);
    const pages = [...Array(16).keys()].map((page) => 4096 * page);
    return [
      copied,
      pages.filter((at) => `${from.bytes.subarray(at, at + 4096)}` !== `${to.bytes.subarray(at, at + 4096)}`),
    ];
  }

  assert.equal(
    migrate((memory) => memory),
    [[16, 2, 8, 8], []],
  );
  // A user that does not look into the log leaves behind what was written after the first copy.
  const forgetful = migrate(({ bytes, pageBytes }) => ({ bytes, pageBytes, takeLog: () => [] }));
  assert.equal(forgetful, [
    [16, 0, 0, 0],
    [0, 1, 2, 3, 4, 5, 6, 7].map((page) => 4096 * page),
  ]);
});

// Example "memory that is suspended with the devices, and one of another size"
test('memory that is suspended with the devices, and one of another size [saving.open running.clear.quiet resuming.close]', { meta: { edition: 'rfc-ndma', example: 'flows/memory-that-is-suspended-with-the-devices-and-one-of-another-size', content: 'a0e1d81b3015e67f' } }, () => {
  const device = createDevice();
  const { memory } = device.hardware.bus;
  device.work();
  const saved = runFlow(flows.suspend([device], { memory: { source: memory } }), () => device.work());
  // The request that was outstanding ended before the device was stopped.
  assert.equal([saved.memory!.length, saved.memory![0]], [16 * 4096, 1]);
  // What becomes of the memory later does not matter.
  memory.bytes.fill(9);

  const other = createDevice();
  const target = other.hardware.bus.memory;
  const lines: string[] = [];
  const resumed = runFlow(
    flows.resume([other], saved.streams, { memory: { target } }, saved.memory),
    (event) => lines.push(flows.describe(event)),
  );
  assert.equal([resumed.errno, resumed.guest], [0, 'target']);
  assert.equal(lines.slice(-2), ['pages of memory: 16', 'target 0: RUNNING']);
  assert.equal([target.bytes[0], target.bytes[4096]], [1, 0]);
  assert.equal(target.bytes, saved.memory);

  // A flow that knows one end of the memory, or none, leaves it alone.
  for (const known of [{ source: memory }, { target }, {}]) {
    const told: string[] = [];
    const moved = runFlow(flows.liveMigration([createDevice()], [createDevice()], { memory: known }), ({ kind }) =>
      told.push(kind),
    );
    assert.equal([moved.errno, told.includes('memory')], [0, false]);
  }
  assert.equal('memory' in runFlow(flows.suspend([createDevice()])), false);
  // Memory that was saved has to go somewhere.
  assert.equal(runFlow(flows.resume([createDevice()], saved.streams, {}, saved.memory)).errno, -EINVAL);
  assert.equal(runFlow(flows.resume([createDevice()], saved.streams, { memory: { target } })).errno, 0);
  assert.equal(target.bytes, saved.memory);

  const small = { memory: { source: memory, target: new PagedMemory(15) } };
  const refused = runFlow(flows.resume([other], saved.streams, small, saved.memory));
  assert.equal([refused.errno, refused.refusal, refused.guest], [-EINVAL, 'memories-differ', 'stream']);
  const kept = runFlow(flows.liveMigration([device], [other], small));
  assert.equal([kept.errno, kept.refusal, kept.guest], [-EINVAL, 'memories-differ', 'source']);
  // Memory that is not of whole pages.
  const half = { bytes: new Uint8Array(6144), pageBytes: 4096, takeLog: () => [] };
  const cut = runFlow(flows.liveMigration([device], [other], { memory: { source: half, target: half } }));
  assert.equal([cut.errno, cut.refusal, cut.guest], [-EINVAL, 'memories-differ', 'source']);
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

// Example "a write that ends in ERROR loses no session"
test('a write that ends in ERROR loses no session [device-state.failure.reread]', { meta: { edition: 'rfc-ndma', example: 'flows/a-write-that-ends-in-error-loses-no-session', content: '7177e8c08e6184e2' } }, () => {
  /** A step fails, and one of the unwind: what the user is told of the source, and where the guest is then. */
  function told(way: 'suspend' | 'liveMigration', step: string, unwind: string): readonly string[] {
    const source = createDevice();
    source.faults.add(step, EIO);
    source.faults.add(unwind, EIO, 'unwind');
    const failures: string[] = [];
    const flow = way === 'suspend' ? flows.suspend([source]) : flows.liveMigration([source], [createDevice()]);
    const { guest } = runFlow(flow, (event) => {
      if (event.kind === 'failure') {
        failures.push(`${event.state} ${event.refusal ?? 'refused by the device'}`);
      }
    });
    return [...failures, guest];
  }

  // SAVING; then RUNNING, twice, until the device is reset.
  const refused = Array(3).fill('6 refused by the device');
  assert.equal(told('suspend', 'set-saving', 'clear-saving'), [...refused, 'lost']);
  // A session was open before.
  assert.equal(told('liveMigration', 'clear-running', 'set-running'), [...refused, 'lost']);
});

// Example "where the guest is after each failure of a live migration"
test('where the guest is after each failure of a live migration [device-state.failure.reread device-state.failure.policy device-state.failure.state]', { meta: { edition: 'rfc-ndma', example: 'flows/where-the-guest-is-after-each-failure-of-a-live-migration', content: 'f2a2755b4191e0b1' } }, () => {
  /** Fails a step of one device, and one more in the unwind. */
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

  // RUNNING to RESUMING: the target is as good as new.
  assert.equal(migrate('target', 'clear-running'), [-5, 'source', 1, 1]);
  assert.equal(migrate('target', 'set-resuming'), [-5, 'source', 1, 1]);
  assert.equal(migrate('target', 'clear-running', 'set-running'), [0, 'target', 0, 1]);
  // RUNNING to RUNNING|SAVING: go on without migration.
  assert.equal(migrate('source', 'set-saving'), [-5, 'source', 1, 1]);
  assert.equal(migrate('source', 'set-saving', 'clear-saving'), [-5, 'lost', 1, 1]);
  // Collecting and storing.
  for (const access of ['read-pending-bytes', 'read-data-offset', 'read-data-size', 'read-window']) {
    assert.equal(migrate('source', access), [-5, 'source', 1, 1]);
  }
  for (const access of ['read-data-offset', 'write-window', 'write-data-size']) {
    assert.equal(migrate('target', access), [-5, 'source', 1, 1]);
  }
  // To SAVING.
  assert.equal(migrate('source', 'clear-running'), [-5, 'source', 1, 1]);
  assert.equal(migrate('source', 'clear-running', 'set-running'), [-5, 'lost', 1, 1]);
  // RESUMING to RUNNING at the target.
  assert.equal(migrate('target', 'clear-resuming'), [-5, 'source', 1, 1]);
  assert.equal(migrate('target', 'set-running'), [-5, 'source', 1, 1]);
  assert.equal(migrate('target', 'clear-resuming', 'set-resuming'), [-5, 'source', 1, 1]);
  // SAVING to {} at the source, too late to matter.
  assert.equal(migrate('source', 'clear-saving'), [-5, 'target', 1, 1]);
});

// Example "failures on failures"
test('failures on failures [device-state.reset.failure device-state.failure.reread]', { meta: { edition: 'rfc-ndma', example: 'flows/failures-on-failures', content: 'ffbecc11161133d5' } }, () => {
  const source = createDevice();
  const target = createDevice();
  target.faults.add('set-running', EIO);
  target.faults.add('reset', EIO);
  source.faults.add('set-running', EIO);
  const lines: string[] = [];
  const result = runFlow(flows.liveMigration([source], [target]), (event) => {
    lines.push(flows.describe(event));
  });

  assert.equal(lines.slice(-4), [
    'target 0: EIO in RESUMING',
    'target 0: EIO in SAVING|RESUMING',
    'source 0: EIO in SAVING',
    'source 0: RUNNING',
  ]);
  assert.equal(result, { errno: -5, guest: 'source', source: [1], target: [6], excluded: [] });
});

// Example "by way of a reset"
test('by way of a reset [transition.fallback]', { meta: { edition: 'rfc-ndma', example: 'flows/by-way-of-a-reset', content: '0a44416665a2073b' } }, () => {
  const { streams } = runFlow(flows.suspend([createDevice()]));

  // A device that was left in SAVING, and whose driver refuses to go on to RESUMING from there.
  const device = createDevice();
  device.write(0, Uint8Array.of(2, 0, 0, 0));
  device.faults.add('set-resuming', EOPNOTSUPP);
  const lines: string[] = [];
  const result = runFlow(flows.resume([device], streams), (event) => lines.push(flows.describe(event)));
  assert.equal(lines.slice(0, 3), [
    'target 0: EOPNOTSUPP in SAVING',
    'target 0: reset',
    'target 0: RESUMING',
  ]);
  assert.equal([result.errno, result.guest, result.target], [0, 'target', [1]]);

  // A device that still runs is left alone, and one that refuses again is given up.
  device.faults.add('set-resuming', EOPNOTSUPP);
  assert.equal(runFlow(flows.resume([device], streams)).errno, -95);
  device.write(0, Uint8Array.of(2, 0, 0, 0));
  device.faults.add('set-resuming', EOPNOTSUPP);
  device.faults.add('reset', EIO);
  assert.equal(runFlow(flows.resume([device], streams)).errno, -95);
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

// Example "a second stop, and no third one"
test('a second stop, and no third one [transition.saving-again transition.fallback stream.restart]', { meta: { edition: 'rfc-ndma', example: 'flows/a-second-stop-and-no-third-one', content: '4343ceb68362a47d' } }, () => {
  /** What becomes of the source, as long as it has many segments more when it is stopped. */
  function migrate(style: 'precopy' | 'snapshot', options: FlowOptions): readonly unknown[] {
    const source = createDevice({ style });
    const lines: string[] = [];
    const result = runFlow(flows.liveMigration([source], [createDevice({ style })], options), (event) => {
      if (event.kind === 'downtime-exceeded' || (event.kind === 'state' && event.side === 'source')) {
        lines.push(flows.describe(event));
      }
    });
    return [...lines, result.errno, result.guest];
  }

  // The round before the stop decides how much is left for it. Two stops are the rule.
  assert.equal(migrate('precopy', { rounds: 1, roundSegmentsMax: 2, stopSegmentsMax: 2 }), [
    'source 0: RUNNING|SAVING',
    'source 0: SAVING',
    'source 0: {}',
    0,
    'target',
  ]);
  assert.equal(migrate('precopy', { rounds: 1, roundSegmentsMax: 1, stopSegmentsMax: 2 }), [
    'source 0: RUNNING|SAVING',
    'source 0: SAVING',
    'downtime exceeded',
    'source 0: RUNNING|SAVING',
    'source 0: RUNNING|SAVING',
    'source 0: SAVING',
    'downtime exceeded',
    'source 0: RUNNING|SAVING',
    'source 0: RUNNING',
    -110,
    'source',
  ]);
  // This driver does not save again; it starts from nothing.
  assert.equal(migrate('snapshot', { stopSegmentsMax: 2, stopsMax: 1 }), [
    'source 0: RUNNING|SAVING',
    'source 0: SAVING',
    'downtime exceeded',
    'source 0: RUNNING',
    'source 0: RUNNING',
    -110,
    'source',
  ]);
});

// Example "a source that does not run on"
test('a source that does not run on [transition.fallback]', { meta: { edition: 'rfc-ndma', example: 'flows/a-source-that-does-not-run-on', content: '9cf75050334495ee' } }, () => {
  const source = createDevice();
  source.faults.add('set-running', EIO, 'forward', Infinity);
  const lines: string[] = [];
  const options = { rounds: 0, stopSegmentsMax: 1 };
  const result = runFlow(flows.liveMigration([source], [createDevice()], options), (event) => {
    lines.push(flows.describe(event));
  });

  const refused = 'source 0: EIO in SAVING';
  assert.equal(lines.slice(-7), [
    'downtime exceeded',
    refused,
    refused,
    'target 0: reset',
    refused,
    refused,
    'source 0: reset',
  ]);
  assert.equal([result.errno, result.guest, result.source], [-5, 'lost', [1]]);
});

// Example "a downtime that is exceeded keeps them apart until both run"
test('a downtime that is exceeded keeps them apart until both run [peers.ndma-first transition.saving-again.data]', { meta: { edition: 'rfc-ndma', example: 'flows/a-downtime-that-is-exceeded-keeps-them-apart-until-both-run', content: '2914b7b4f6108393' } }, () => {
  /** The states from the stop that took too long to the next one. */
  function statesAfterStop(style: 'precopy' | 'snapshot'): readonly string[] {
    const larger = { blocks: 3, blockBytes: 64 };
    const machine = () => [createDevice({ style }), createDevice({ style, shape: larger })];
    const lines: string[] = [];
    // Enough for the one, and not for the other.
    const options = { rounds: 0, stopSegmentsMax: 4 };
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

// Example "there and back again"
test('there and back again [transition.through-valid resuming.open]', { meta: { edition: 'rfc-ndma', example: 'flows/there-and-back-again', content: 'bfa7cb9f76c07693' } }, () => {
  const here = createDevice();
  const there = createDevice();
  const states: string[] = [];
  const result = runFlow(flows.pingPong([here], [there]), (event) => {
    here.work();
    there.work();
    if (event.kind === 'state') {
      states.push(flows.describe(event));
    }
  });

  assert.equal(states, [
    'target 0: RESUMING',
    'source 0: RUNNING|SAVING',
    'source 0: SAVING',
    'target 0: RUNNING',
    'source 0: RESUMING',
    'target 0: RUNNING|SAVING',
    'target 0: SAVING',
    'source 0: RUNNING',
    'target 0: {}',
  ]);
  assert.equal(result, { errno: 0, guest: 'source', source: [1], target: [0], excluded: [] });
});

// Example "a guest that does not come back stays where it is"
test('a guest that does not come back stays where it is [device-state.failure.state]', { meta: { edition: 'rfc-ndma', example: 'flows/a-guest-that-does-not-come-back-stays-where-it-is', content: '11984752106bf90e' } }, () => {
  /** Fails steps of one of the devices for good. */
  function pingPong(side: 'here' | 'there', ...steps: readonly string[]): readonly unknown[] {
    const devices = { here: createDevice(), there: createDevice() };
    for (const step of steps) {
      devices[side].faults.add(step, EIO, 'forward', Infinity);
    }
    const result = runFlow(flows.pingPong([devices.here], [devices.there]));
    return [result.errno, result.guest, ...result.source, ...result.target];
  }

  assert.equal(pingPong('here', 'set-saving'), [-5, 'source', 1, 1]);
  assert.equal(pingPong('there', 'set-saving'), [-5, 'target', 1, 1]);
  assert.equal(pingPong('there', 'clear-saving'), [-5, 'source', 1, 1]);
  assert.equal(pingPong('here', 'reset', 'write-data-size'), [-5, 'target', 6, 1]);
});

// Example "what went in comes out"
test('what went in comes out [transition.any]', { meta: { edition: 'rfc-ndma', example: 'flows/what-went-in-comes-out', content: 'ccfda6707a1346bb' } }, () => {
  const device = createDevice();
  device.work();
  const { streams } = runFlow(flows.suspend([device]));

  const other = createDevice();
  const passed = runFlow(flows.passThrough([other], streams));
  assert.equal([passed.errno, passed.guest, passed.target], [0, 'stream', [0]]);
  assert.equal(passed.streams, streams);

  // A device that comes out of it in no good state is reset; the streams are still there.
  for (const step of ['set-resuming', 'set-saving', 'read-pending-bytes']) {
    const failing = createDevice();
    failing.faults.add(step, EIO);
    const failed = runFlow(flows.passThrough([failing], streams));
    assert.equal([failed.errno, failed.guest, failed.target, failed.streams], [-5, 'stream', [1], []]);
  }
  // The streams are whole before the device is left in {}.
  other.faults.add('clear-saving', EIO);
  const late = runFlow(flows.passThrough([other], streams));
  assert.equal([late.errno, late.target, late.streams.length], [-5, [1], 1]);
});

// Example "nothing is stored beyond its place"
test('nothing is stored beyond its place [stream.bounded data-size.refuse]', { meta: { edition: 'rfc-ndma', example: 'flows/nothing-is-stored-beyond-its-place', content: '34ae3f59db31ca9e' } }, () => {
  const mistakeOf = (ask: () => unknown): string => {
    try {
      ask();
      return 'none';
    } catch (error) {
      return `${error}`;
    }
  };
  const whole = (limit: string, value: unknown, least: number): string =>
    `RangeError: ${limit} is ${value}, expected a whole number from ${least} on`;
  const device = createDevice();
  assert.equal(
    [
      mistakeOf(() => flows.suspend([device], { stopSegmentsMax: 0 })),
      mistakeOf(() => flows.suspend([device], { rounds: -1 })),
      mistakeOf(() => flows.suspend([device], { pieceBytes: Infinity })),
      mistakeOf(() => flows.suspend([device], { streamBytesMin: -1 })),
      mistakeOf(() => flows.suspend([device], { streamBytesMax: 0 })),
      mistakeOf(() => flows.suspend([device], { stalledSegmentsMax: 0 })),
      mistakeOf(() => flows.suspend([device], { pieceBytes: 24 })),
      mistakeOf(() => flows.suspend([device], { rounds: 0, pieceBytes: 1, stopsMax: undefined })),
    ],
    [
      whole('stopSegmentsMax', 0, 1),
      whole('rounds', -1, 0),
      whole('pieceBytes', Infinity, 1),
      whole('streamBytesMin', -1, 0),
      whole('streamBytesMax', 0, 1),
      whole('stalledSegmentsMax', 0, 1),
      'RangeError: pieceBytes is 24, expected a power of two',
      'none',
    ],
  );

  const two = runFlow(flows.liveMigration([device, createDevice()], [createDevice()]));
  assert.equal([two.errno, two.refusal, two.guest, two.source], [-EINVAL, 'machines-differ', 'source', [1, 1]]);
  const none = runFlow(flows.resume([createDevice()], []));
  assert.equal([none.errno, none.refusal, none.guest, none.target], [-EINVAL, 'machines-differ', 'stream', [1]]);

  const long = runFlow(flows.resume([createDevice({ mapped: true })], [[new Uint8Array(4097)]]));
  assert.equal([long.errno, long.guest, long.target], [-EINVAL, 'stream', [1]]);

  // One that fills its place fits.
  const full = { mapped: true, shape: { blocks: 1, blockBytes: 4096 - 24 } };
  const { streams } = runFlow(flows.suspend([createDevice(full)]));
  assert.equal([streams[0]!.map(({ length }) => length).includes(4096), runFlow(flows.resume([createDevice(full)], streams)).errno], [true, 0]);

  /** A driver that shows segments of another length than it has. */
  const showing = (bytes: number, mapped: boolean): MigrationPort => {
    const inner = createDevice({ mapped });
    return {
      ndma: inner.ndma,
      read: (offset, into) => {
        const errno = inner.read(offset, into);
        if (offset === 24 && errno === 0) {
          new DataView(into.buffer, into.byteOffset).setBigUint64(0, BigInt(bytes), true);
        }
        return errno;
      },
      write: (offset, from) => inner.write(offset, from),
      reset: () => inner.reset(),
      map: () => inner.map(),
    };
  };
  for (const port of [showing(2 ** 60, false), showing(2 ** 28 + 1, false), showing(4097, true)]) {
    const saved = runFlow(flows.suspend([port]));
    assert.equal([saved.errno, saved.guest, saved.source], [-EINVAL, 'source', [1]]);
  }
  const small = runFlow(flows.suspend([createDevice()], { segmentBytesMax: 39 }));
  const enough = runFlow(flows.suspend([createDevice()], { segmentBytesMax: 88 }));
  assert.equal([small.errno, enough.errno], [-EINVAL, 0]);
});

// Example "gone after any event"
test('gone after any event [device-state.default.open device-state.reset.any-time]', { meta: { edition: 'rfc-ndma', example: 'flows/gone-after-any-event', content: 'bcaede6f365f7f7b' } }, () => {
  let events = 0;
  for (let done = false; !done; events++) {
    const devices = [createDevice(), createDevice()] as const;
    const flow = flows.liveMigration([devices[0]], [devices[1]]);
    for (let event = 0; event < events && !done; event++) {
      done = flow.next().done === true;
    }
    for (const device of devices) {
      assert.equal(device.reset(), 0);
      const state = new Uint8Array(4);
      assert.equal(device.read(0, state), 0);
      assert.equal(state[0], 1);
    }
  }
  assert.ok(events > 10);
});

// Example "called off in pre-copy and in stop-and-copy"
test('called off in pre-copy and in stop-and-copy [device-state.any-time device-state.failure.policy]', { meta: { edition: 'rfc-ndma', example: 'flows/called-off-in-pre-copy-and-in-stop-and-copy', content: '96ae204411cd79c7' } }, () => {
  for (const state of ['RUNNING|SAVING', 'SAVING']) {
    const source = createDevice();
    const target = createDevice();
    for (const event of flows.liveMigration([source], [target])) {
      if (flows.describe(event) === `source 0: ${state}`) {
        break;
      }
    }
    const lines: string[] = [];
    const result = runFlow(flows.abort([source], [target]), (event) => lines.push(flows.describe(event)));
    assert.equal(lines, ['target 0: reset', 'source 0: RUNNING']);
    assert.equal(result, { errno: 0, guest: 'source', source: [1], target: [1], excluded: [] });
  }
});
