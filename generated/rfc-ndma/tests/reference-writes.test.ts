// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/reference-writes.md

import { EBUSY, EIO, access, assert, errno, readScalar, runStep, seededRandom, success, value, writeScalar } from 'uapi-reference/core';
import { createDevice, createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "one failure returns, two end in ERROR"
test('one failure returns, two end in ERROR [device-state.failure.state device-state.unwind.error]', { meta: { edition: 'rfc-ndma', example: 'reference-writes/one-failure-returns-two-end-in-error', content: 'aaedea3a052473bc' } }, () => {
  const device = createDevice();
  // RUNNING|SAVING|NDMA
  device.faults.add('set-ndma', EIO);
  assert.equal([writeScalar(device, 0, 11), readScalar(device, 0)], [-EIO, 1]);
  device.faults.add('clear-saving', EBUSY, 'unwind');
  device.faults.add('set-ndma', EIO);
  assert.equal([writeScalar(device, 0, 11), readScalar(device, 0)], [-EIO, 6]);
});

// Example "faults by chance: a seed replays any history"
test('faults by chance: a seed replays any history [device-state.failure.state device-state.unwind.errno]', { meta: { edition: 'rfc-ndma', example: 'reference-writes/faults-by-chance-a-seed-replays-any-history', content: 'ea539020b9d0ca95' } }, () => {
  const random = seededRandom(1);
  assert.equal([random(), random(), random()], [2693262067, 11749833, 2265367787]);

  /** What writes give, back and forth between RUNNING and SAVING, and what is read after each. */
  function history(seed: number): number[][] {
    const device = createDevice();
    device.faults.addByChance({ seed, oneIn: 6, errno: EIO });
    const results = [2, 1, 2, 1, 2, 1].map((state) => [writeScalar(device, 0, state), readScalar(device, 0)]);
    device.faults.clear();
    assert.equal(device.reset(), 0);
    return results;
  }
  assert.equal(history(1), [
    [0, 2],
    [-EIO, 2],
    [-EIO, 2],
    [0, 1],
    [-EIO, -EIO],
    [0, -EIO],
  ]);
  assert.equal(history(1), history(1));
  assert.notEqual(history(1), history(2));
});

// Example "to look for a segment that is not there, and to fail to stop, leave no gap in a stream"
test('to look for a segment that is not there, and to fail to stop, leave no gap in a stream [saving.segment.available device-state.unwind.session]', { meta: { edition: 'rfc-ndma', example: 'reference-writes/to-look-for-a-segment-that-is-not-there-and-to-fail-to-stop-leave-no-gap-in-a-stream', content: '5af76e89d81d2ccd' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
  runStep(target, 'fault clear-running EIO', 'fault', ['clear-running', 5], success);
  runStep(target, 'write device_state SAVING => EIO', 'write', [access(0, 4), 2n], errno(5));
  runStep(target, 'read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 112', 'read', [access(8, 8)], value(112n));
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'fault set-running EIO', 'fault', ['set-running', 5], success);
  runStep(target, 'write device_state RUNNING => EIO', 'write', [access(0, 4), 1n], errno(5));
  runStep(target, 'look counter => 0', 'look', ['counter'], value(0n));
  runStep(target, 'read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
});

// Example "in error the device is cut off; a reset brings back power-on"
test('in error the device is cut off; a reset brings back power-on [device-state.error.quiesce device-state.reset]', { meta: { edition: 'rfc-ndma', example: 'reference-writes/in-error-the-device-is-cut-off-a-reset-brings-back-power-on', content: '14141734f3f545cc' } }, () => {
  const device = createDevice();
  const { bar, bus, config } = device.hardware;
  /** What the hardware is allowed to do. */
  const settings = (): unknown[] => [
    device.hardware.running,
    device.hardware.interruptsEnabled,
    device.hardware.hold,
    device.hardware.dmaOutstanding,
  ];
  assert.equal(settings(), [true, true, 'nothing', 0]);
  bus.memory.makeAbsent(0, 2);
  device.work();
  device.work();
  writeScalar(bar, 0x28, 5);
  writeScalar(config, 0x04, 2, 2);
  device.faults.add('clear-running', EIO);
  device.faults.add('set-running', EIO, 'unwind');
  assert.equal([writeScalar(device, 0, 0), readScalar(device, 0)], [-EIO, 6]);
  assert.equal(settings(), [false, false, 'all', 0]);
  // The data window is closed.
  assert.equal(
    [8, 16, 24].map((offset) => readScalar(device, offset, 8)),
    [0, 0, 0],
  );
  bus.memory.makePresent(0);
  device.work();
  assert.equal([readScalar(bar, 0x04), bus.memory.bytes[0]], [2, 0]);

  assert.equal(device.reset(), 0);
  assert.equal(settings(), [true, true, 'nothing', 0]);
  assert.equal([readScalar(bar, 0x28), readScalar(bar, 0x04), readScalar(config, 0x04, 2)], [0, 0, 6]);
  assert.equal([device.hardware.dmaStarted, device.hardware.interruptsRaised], [0, 0]);
  device.work();
  device.work();
  assert.equal([device.hardware.dmaStarted, device.hardware.interruptsRaised, bus.memory.bytes[0]], [2, 2, 1]);
});
