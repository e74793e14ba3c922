// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/reset.md

import { EBADF, EBUSY, EIO, access, assert, errno, readScalar, runStep, success, value, writeScalar } from 'uapi-reference/core';
import { Bus, type MigrationPort, createDevice, createTarget, flows, resetSlot, runFlow } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "a reset that fails, and one that does not"
test('a reset that fails, and one that does not [device-state.reset.failure]', { meta: { edition: 'rfc-ndma', example: 'reset/a-reset-that-fails-and-one-that-does-not', content: 'a029c4e80574d085' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'fault reset EIO', 'fault', ['reset', 5], success);
  runStep(target, 'reset => EIO', 'reset', [], errno(5));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
  runStep(target, 'write device_state 1 => EIO', 'write', [access(0, 4), 1n], errno(5));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});

// Example "a reset that may not begin is none that failed"
test('a reset that may not begin is none that failed [device-state.reset.failure device-state.reset]', { meta: { edition: 'rfc-ndma', example: 'reset/a-reset-that-may-not-begin-is-none-that-failed', content: 'e0b7660dd39a50b0' } }, () => {
  const bus = new Bus();
  const device = createDevice({ bus });
  const seen: number[] = [];
  bus.mapPeer(0x10_0000n, {
    write: () => {
      seen.push(device.reset());
      assert.ok([0, 1].includes(readScalar(device, 0)));
      return 0;
    },
  });
  // DMA_ADDRESS
  assert.equal(writeScalar(device.hardware.bar, 0x10, 0x10_0000), 0);
  device.work();
  assert.equal(writeScalar(device, 0, 0), 0);
  assert.equal([seen, readScalar(device, 0)], [[-EBUSY], 0]);
  assert.equal([device.reset(), readScalar(device, 0)], [0, 1]);
});

// Example "a new device runs"
test('a new device runs [device-state.default device-state.default.open]', { meta: { edition: 'rfc-ndma', example: 'reset/a-new-device-runs', content: 'de25fc385bbdbe1f' } }, () => {
  const target = createTarget();
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});

// Example "a user who is gone left the device saving"
test('a user who is gone left the device saving [device-state.default.open]', { meta: { edition: 'rfc-ndma', example: 'reset/a-user-who-is-gone-left-the-device-saving', content: '2c4272a474ef5f13' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'close', 'close', [], success);
  runStep(target, 'open', 'open', [], success);
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
});

// Example "a user who is gone left the device stopped, and another one in ERROR"
test('a user who is gone left the device stopped, and another one in ERROR [device-state.default.open]', { meta: { edition: 'rfc-ndma', example: 'reset/a-user-who-is-gone-left-the-device-stopped-and-another-one-in-error', content: 'f73823a5b663fb95' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'close', 'close', [], success);
  runStep(target, 'open', 'open', [], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
  runStep(target, 'fault reset EIO', 'fault', ['reset', 5], success);
  runStep(target, 'reset => EIO', 'reset', [], errno(5));
  runStep(target, 'close', 'close', [], success);
  runStep(target, 'open', 'open', [], success);
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});

// Example "reset from several states"
test('reset from several states [device-state.reset device-state.reset.support device-state.reset.any-time]', { meta: { edition: 'rfc-ndma', example: 'reset/reset-from-several-states', content: '4294e67803617269' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});

// Example "reset in the middle of resuming"
test('reset in the middle of resuming [device-state.reset.session]', { meta: { edition: 'rfc-ndma', example: 'reset/reset-in-the-middle-of-resuming', content: 'b5331df95df17682' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
});

// Example "the last DMA of before arrives first"
test('the last DMA of before arrives first [device-state.reset.wait]', { meta: { edition: 'rfc-ndma', example: 'reset/the-last-dma-of-before-arrives-first', content: '3770542583bf01a5' } }, () => {
  const device = createDevice();
  const { memory } = device.hardware.bus;
  device.work();
  assert.equal([device.hardware.dmaOutstanding, memory.bytes[0]], [1, 0]);
  assert.equal(device.reset(), 0);
  assert.equal([readScalar(device, 0), device.hardware.dmaOutstanding, memory.bytes[0]], [1, 0, 1]);
});

// Example "DMA that never ends"
test('DMA that never ends [device-state.reset.dma device-state.reset.bound]', { meta: { edition: 'rfc-ndma', example: 'reset/dma-that-never-ends', content: '1dbed6226bc011cc' } }, () => {
  const target = createTarget();
  runStep(target, 'absent never', 'absent', ['never'], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-outstanding => 1', 'look', ['dma-outstanding'], value(1n));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => 1', 'read', [access(0, 4)], value(1n));
  runStep(target, 'look dma-outstanding => 0', 'look', ['dma-outstanding'], value(0n));
});

// Example "time passes while a reset waits"
test('time passes while a reset waits [device-state.reset.dma]', { meta: { edition: 'rfc-ndma', example: 'reset/time-passes-while-a-reset-waits', content: '9e0407fe9ab32674' } }, () => {
  const bus = new Bus();
  const device = createDevice({ bus });
  const { hardware } = device;
  const done = () => [hardware.dmaStarted, hardware.interruptsRaised];
  let during: readonly (readonly number[])[] = [];
  bus.mapPeer(0x10_0000n, {
    write: () => {
      if (during.length === 0) {
        during = [done()];
        device.work();
        during = [...during, done()];
      }
      return 0;
    },
  });
  // DMA_ADDRESS
  assert.equal(writeScalar(hardware.bar, 0x10, 0x10_0000), 0);
  device.work();
  assert.equal([done(), device.reset()], [[1, 1], 0]);
  // The tick starts no DMA and sends no interrupt.
  assert.equal(during, [[1, 1], [1, 1]]);
});

// Example "a guest resets its device in the middle of pre-copy"
test('a guest resets its device in the middle of pre-copy [device-state.reset.other device-state.reset.reread]', { meta: { edition: 'rfc-ndma', example: 'reset/a-guest-resets-its-device-in-the-middle-of-pre-copy', content: 'bd711a89f77ae79d' } }, () => {
  const target = createTarget();
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => 216', 'read', [access(8, 8)], value(216n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'write-region config 0x54/1 1', 'write-region', ['config', access(84, 1), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'look counter => 0', 'look', ['counter'], value(0n));
  runStep(target, 'read-region config 0x54/1 => 0', 'read-region', ['config', access(84, 1)], value(0n));
});

// Example "a target that was reset takes the stream from its first segment"
test('a target that was reset takes the stream from its first segment [device-state.reset.other device-state.reset.anew]', { meta: { edition: 'rfc-ndma', example: 'reset/a-target-that-was-reset-takes-the-stream-from-its-first-segment', content: '566bfc4755e7ec37' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'write-region config 0x54/1 1', 'write-region', ['config', access(84, 1), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'write data_size 88 => EINVAL', 'write', [access(24, 8), 88n], errno(22));
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "another reset that fails"
test('another reset that fails [device-state.reset.other device-state.reset.failure]', { meta: { edition: 'rfc-ndma', example: 'reset/another-reset-that-fails', content: 'dfc0b31a89506252' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'fault reset EIO', 'fault', ['reset', 5], success);
  runStep(target, 'write-region config 0x54/1 1 => EIO', 'write-region', ['config', access(84, 1), 1n], errno(5));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
  runStep(target, 'write-region config 0x54/1 1', 'write-region', ['config', access(84, 1), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "the slot is reset in the middle of pre-copy"
test('the slot is reset in the middle of pre-copy [device-state.reset.other device-state.reset.reread]', { meta: { edition: 'rfc-ndma', example: 'reset/the-slot-is-reset-in-the-middle-of-pre-copy', content: '6e0aa1bf4f06be9b' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => 216', 'read', [access(8, 8)], value(216n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'reset-slot', 'reset-slot', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
  runStep(target, 'fault reset EIO', 'fault', ['reset', 5], success);
  runStep(target, 'reset-slot => EIO', 'reset-slot', [], errno(5));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
  runStep(target, 'reset-slot', 'reset-slot', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "an error of the bus at the target, in the middle of the stream"
test('an error of the bus at the target, in the middle of the stream [device-state.reset.recovery device-state.reset.anew]', { meta: { edition: 'rfc-ndma', example: 'reset/an-error-of-the-bus-at-the-target-in-the-middle-of-the-stream', content: 'f6366c8b7b07e0cd' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'recover', 'recover', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'write data_size 88 => EINVAL', 'write', [access(24, 8), 88n], errno(22));
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'fault reset EIO', 'fault', ['reset', 5], success);
  runStep(target, 'recover', 'recover', [], success);
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
  runStep(target, 'recover', 'recover', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "two devices on one slot"
test('two devices on one slot [device-state.reset.slot device-state.reset.other]', { meta: { edition: 'rfc-ndma', example: 'reset/two-devices-on-one-slot', content: '7b81e1b39d8e0f6a' } }, () => {
  const bus = new Bus();
  const first = createDevice({ bus });
  const second = createDevice();
  const states = () => [readScalar(first, 0), readScalar(second, 0)];
  const reset = () => [resetSlot([first, second]), ...states()];

  let during: readonly number[] = [];
  bus.mapPeer(0x10_0000n, {
    write: () => {
      during = [resetSlot([first, second]), readScalar(second, 0)];
      return 0;
    },
  });
  // RESUMING
  assert.equal(writeScalar(second, 0, 4), 0);
  // DMA_ADDRESS
  assert.equal(writeScalar(first.hardware.bar, 0x10, 0x10_0000), 0);
  first.work();
  // The first one is on its way to SAVING, so the second one stays where it is.
  assert.equal(writeScalar(first, 0, 2), 0);
  assert.equal([during, states()], [[-EBUSY, 4], [2, 4]]);

  assert.equal(reset(), [0, 1, 1]);
  assert.equal([first.driver.session.kind, second.driver.session.kind], ['closed', 'closed']);

  // One that cannot be reset does not spare the other, whichever comes first.
  assert.equal(writeScalar(second, 0, 4), 0);
  first.faults.add('reset', EIO);
  assert.equal(reset(), [-EIO, 6, 1]);
  second.faults.add('reset', EIO);
  assert.equal(reset(), [-EIO, 1, 6]);

  // Where the user has not all of them open, none is reset.
  assert.equal([writeScalar(first, 0, 2), second.close(), reset()], [0, 0, [-EBADF, 2, -EBADF]]);
});

// Example "an error of the bus while a write or a reset is under way"
test('an error of the bus while a write or a reset is under way [device-state.reset.recovery close.stop close.overlap]', { meta: { edition: 'rfc-ndma', example: 'reset/an-error-of-the-bus-while-a-write-or-a-reset-is-under-way', content: 'cb009cf7eb45ab08' } }, () => {
  type Device = ReturnType<typeof createDevice>;

  /** Has the device recovered while the operation is under way; tells what that returned, and what the device is afterwards. */
  function recoveredDuring(operation: (device: Device) => number, isLast: boolean): readonly unknown[] {
    const bus = new Bus();
    const device = createDevice({ bus });
    let before: readonly unknown[] = [];
    bus.mapPeer(0x10_0000n, {
      write: () => {
        if (isLast) {
          device.close();
        }
        device.recover();
        before = [device.hardware.dmaStarted, device.driver.session.kind];
        return 0;
      },
    });
    // RUNNING|SAVING; DMA_ADDRESS
    assert.equal(writeScalar(device, 0, 3), 0);
    assert.equal(writeScalar(device.hardware.bar, 0x10, 0x10_0000), 0);
    device.work();
    const errno = operation(device);
    // Nothing happens in the middle of it.
    assert.equal(before, [1, 'saving']);
    const { driver, hardware } = device;
    return [errno, driver.device_state, driver.session.kind, hardware.running, hardware.dmaStarted, device.open(), readScalar(device, 0)];
  }

  const save = (device: Device) => writeScalar(device, 0, 2);
  const reset = (device: Device) => device.reset();
  assert.equal(recoveredDuring(save, false), [0, 1, 'closed', true, 0, 0, 1]);
  assert.equal(recoveredDuring(reset, false), [0, 1, 'closed', true, 0, 0, 1]);
  // Where the user has gone meanwhile, the device stands still, and waits for the next one.
  assert.equal(recoveredDuring(save, true), [0, 1, 'closed', false, 0, 0, 1]);
  assert.equal(recoveredDuring(reset, true), [0, 1, 'closed', false, 0, 0, 1]);
});

// Example "a migration that finds one of its devices reset"
test('a migration that finds one of its devices reset [device-state.reset.reread device-state.reset.anew]', { meta: { edition: 'rfc-ndma', example: 'reset/a-migration-that-finds-one-of-its-devices-reset', content: '1f566e627d044582' } }, () => {
  type Device = ReturnType<typeof createDevice>;

  /** Of the function, of the slot, and after an error of the bus. */
  const resets: readonly ((device: Device) => number | void)[] = [
    ({ hardware }) => writeScalar(hardware.config, 0x54, 1, 1),
    (device) => resetSlot([device]),
    (device) => device.recover(),
  ];

  /** Migrates a device; one of the two is reset right after an event, in any of the ways. */
  function resetAfter(line: string, side: 'source' | 'target'): readonly unknown[] {
    const outcomes = resets.map((reset) => {
      const devices = { source: createDevice(), target: createDevice() };
      devices.source.work();
      let count = 0;
      const { errno, guest } = runFlow(flows.liveMigration([devices.source], [devices.target]), (event) => {
        if (flows.describe(event) === line) {
          count += 1;
          reset(devices[side]);
        }
      });
      assert.equal(count, 1);
      return [errno, guest];
    });
    assert.equal(outcomes, [outcomes[0], outcomes[0], outcomes[0]]);
    return outcomes[0]!;
  }

  // A guest that resets its device before it is halted goes on with it.
  assert.equal(resetAfter('source 0: RUNNING|SAVING', 'source'), [-5, 'source']);
  // It does not where the device was reset while it was halted.
  assert.equal(resetAfter('source 0: SAVING', 'source'), [-5, 'lost']);
  assert.equal(resetAfter('source 0: collected 24 bytes', 'source'), [-5, 'lost']);
  // A target that was reset would run as it is.
  assert.equal(resetAfter('target 0: stored 24 bytes', 'target'), [-5, 'source']);
  assert.equal(resetAfter('target 0: RESUMING', 'target'), [-5, 'source']);
});

// Example "what a flow says of a reset, and what it gives up"
test('what a flow says of a reset, and what it gives up [device-state.reset.reread device-state.reset.anew device-state.reset.beside]', { meta: { edition: 'rfc-ndma', example: 'reset/what-a-flow-says-of-a-reset-and-what-it-gives-up', content: '18696c6226975336' } }, () => {
  const bus = new Bus();
  const machine = () => [createDevice({ bus }), createDevice({ bus })];

  // The first of two devices is reset when its stream is whole, and that of the second one is not. What goes beside it is lost.
  const source = machine();
  const lines: string[] = [];
  const saved = runFlow(flows.suspend(source, { memory: { source: bus.memory } }), (event) => {
    lines.push(flows.describe(event));
    if (flows.describe(event) === 'source 1: collected 40 bytes') {
      source[0]!.reset();
    }
  });
  assert.equal([saved.errno, saved.refusal, saved.guest, saved.streams, 'memory' in saved], [-5, 'session-lost', 'lost', [], false]);
  const end = lines.indexOf('source 0: session-lost, EIO in RUNNING');
  assert.equal(lines.slice(end - 1), [
    'source 1: collected 24 bytes',
    'source 0: session-lost, EIO in RUNNING',
    'source 1: RUNNING|NDMA',
    'source 0: RUNNING',
    'source 1: RUNNING',
  ]);

  // The port does not show what would go beside it, so that the memory alone shows the reset.
  const closed = machine();
  const ports = closed.map((device) => ({
    ndma: device.ndma,
    read: (offset: number, into: Uint8Array) => device.read(offset, into),
    write: (offset: number, from: Uint8Array) => device.write(offset, from),
    reset: () => device.reset(),
  }));
  const spoilt = runFlow(flows.suspend(ports), (event) => {
    if (flows.describe(event) === 'source 1: collected 40 bytes') {
      closed[0]!.reset();
    }
  });
  assert.equal([spoilt.refusal, spoilt.guest, spoilt.streams], ['session-lost', 'lost', []]);

  // A target that is reset before the first segment, and one that is reset behind the last one.
  for (const bytes of ['{}', 'stored 24 bytes']) {
    const target = createDevice();
    const moved = runFlow(flows.liveMigration([createDevice()], [target], { rounds: 0 }), (event) => {
      if (flows.describe(event) === `target 0: ${bytes === '{}' ? 'RESUMING' : bytes}`) {
        assert.equal(target.reset(), 0);
      }
    });
    assert.equal([moved.errno, moved.refusal, moved.guest], [-5, 'session-lost', 'source']);
  }

  // A downtime is exceeded, and a device is reset before it runs on: what is left would be migrated for the guest's.
  const late = createDevice();
  const options = { rounds: 0, stopSegmentsMax: 1 };
  const exceeded = runFlow(flows.liveMigration([late], [createDevice()], options), ({ kind }) => {
    if (kind === 'downtime-exceeded') {
      assert.equal(late.reset(), 0);
    }
  });
  assert.equal([exceeded.errno, exceeded.refusal, exceeded.guest], [-5, 'session-lost', 'lost']);

  // A state that cannot be read is none that goes on.
  const silent = createDevice();
  const unread = runFlow(flows.suspend([silent]), (event) => {
    if (flows.describe(event) === 'source 0: collected 40 bytes') {
      silent.faults.add('read-device-state', EIO);
    }
  });
  assert.equal([unread.errno, unread.refusal, unread.guest], [-5, undefined, 'source']);
  assert.equal([readScalar(silent, 0), writeScalar(silent, 0, 1)], [1, 0]);
});

// Example "a reset between a look and a write"
test('a reset between a look and a write [device-state.reset.window device-state.reset.told]', { meta: { edition: 'rfc-ndma', example: 'reset/a-reset-between-a-look-and-a-write', content: 'b3f1e1325d99bdd7' } }, () => {
  /** A device that is reset right before the user writes this state, which the user then learns, or not. */
  function resetBefore(state: number, isTold: boolean): MigrationPort {
    const device = createDevice();
    let resets = 0;
    return {
      ndma: device.ndma,
      read: (offset, into) => device.read(offset, into),
      write: (offset, from) => {
        if (offset === 0 && from[0] === state && resets === 0) {
          assert.equal(device.reset(), 0);
          resets += 1;
        }
        return device.write(offset, from);
      },
      reset: () => device.reset(),
      region: (index) => device.region(index),
      ...(isTold ? { resets: () => resets } : {}),
    };
  }
  const outcome = (source: MigrationPort, target: MigrationPort): readonly unknown[] => {
    const { errno, refusal, guest } = runFlow(flows.liveMigration([source], [target], { rounds: 1 }));
    return [errno, refusal ?? 'none', guest];
  };

  // To SAVING: a new session, of a device in its default state. To RUNNING, of a target that has nothing.
  assert.equal(outcome(resetBefore(2, false), createDevice()), [0, 'none', 'target']);
  assert.equal(outcome(resetBefore(2, true), createDevice()), [-5, 'session-lost', 'source']);
  assert.equal(outcome(createDevice(), resetBefore(1, false)), [0, 'none', 'target']);
  assert.equal(outcome(createDevice(), resetBefore(1, true)), [-5, 'session-lost', 'source']);
  // Before the session there is nothing to lose.
  assert.equal(outcome(resetBefore(3, true), resetBefore(4, true)), [0, 'none', 'target']);

  // Someone takes a device out of its session and back: only the user that learns of it knows.
  for (const isTold of [false, true]) {
    const device = createDevice();
    let resets = 7;
    const port: MigrationPort = {
      ndma: device.ndma,
      read: (offset, into) => device.read(offset, into),
      write: (offset, from) => device.write(offset, from),
      reset: () => device.reset(),
      ...(isTold ? { resets: () => resets } : {}),
    };
    const suspended = runFlow(flows.suspend([port]), (event) => {
      if (flows.describe(event) === 'source 0: collected 24 bytes') {
        assert.equal([device.reset(), writeScalar(device, 0, 2)], [0, 0]);
        resets += 1;
      }
    });
    const said = [suspended.errno, suspended.refusal ?? 'none', suspended.guest];
    assert.equal(said, isTold ? [-5, 'session-lost', 'lost'] : [0, 'none', 'stream']);
  }

  // A guest that resets its device at the target has its own reasons, and is migrated back all the same.
  const [here, there] = [createDevice(), createDevice()];
  let resets = 0;
  const told: MigrationPort = {
    ndma: there.ndma,
    read: (offset, into) => there.read(offset, into),
    write: (offset, from) => there.write(offset, from),
    reset: () => there.reset(),
    region: (index) => there.region(index),
    resets: () => resets,
  };
  const back = runFlow(flows.pingPong([here], [told]), (event) => {
    if (flows.describe(event) === 'target 0: RUNNING') {
      assert.equal(there.reset(), 0);
      resets += 1;
    }
  });
  assert.equal([back.errno, back.guest, readScalar(here, 0)], [0, 'source', 1]);
});
