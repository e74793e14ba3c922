// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/collecting.md

import { EIO, access, assert, errno, readScalar, runStep, success, value, writeScalar } from 'uapi-reference/core';
import { type MigrationReader, collectSegments, createDevice, createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "four segments of a stopped device"
test('four segments of a stopped device [saving.step.pending-bytes saving.step.data-offset saving.step.data-size saving.step.collect saving.step.next]', { meta: { edition: 'rfc-ndma', example: 'collecting/four-segments-of-a-stopped-device', content: '49a55afc3a7feacd' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes => 200', 'read', [access(8, 8)], value(200n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 88', 'read', [access(24, 8)], value(88n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes => 112', 'read', [access(8, 8)], value(112n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 88', 'read', [access(24, 8)], value(88n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes => 24', 'read', [access(8, 8)], value(24n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 24', 'read', [access(24, 8)], value(24n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes ~> 0', 'read', [access(8, 8)], value(0n));
});

// Example "looking three times"
test('looking three times [saving.pending.repeat saving.pending.harmless]', { meta: { edition: 'rfc-ndma', example: 'collecting/looking-three-times', content: 'c6ccad8c15a845eb' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes => 200', 'read', [access(8, 8)], value(200n));
  runStep(target, 'read pending_bytes => 200', 'read', [access(8, 8)], value(200n));
  runStep(target, 'read pending_bytes => 200', 'read', [access(8, 8)], value(200n));
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a segment is there before its length is read"
test('a segment is there before its length is read [saving.segment.available]', { meta: { edition: 'rfc-ndma', example: 'collecting/a-segment-is-there-before-its-length-is-read', content: '7896f9a18ce7a5ea' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read 0x1000/4 => 0x3147494d', 'read', [access(4096, 4)], value(826755405n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
});

// Example "none is ready, and the device runs"
test('none is ready, and the device runs [saving.segment.available]', { meta: { edition: 'rfc-ndma', example: 'collecting/none-is-ready-and-the-device-runs', content: 'cff9e8e340abdfb5' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size ~> 88', 'read', [access(24, 8)], value(88n));
});

// Example "a segment in pieces of eight, four, two and one"
test('a segment in pieces of eight, four, two and one [saving.segment.pieces]', { meta: { edition: 'rfc-ndma', example: 'collecting/a-segment-in-pieces-of-eight-four-two-and-one', content: '18656499702d7017' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'read 0x1000/4 => 0x3147494d', 'read', [access(4096, 4)], value(826755405n));
  runStep(target, 'read 0x1004/4 => 0', 'read', [access(4100, 4)], value(0n));
  runStep(target, 'read 0x1008/4', 'read', [access(4104, 4)], success);
  runStep(target, 'read 0x100c/2', 'read', [access(4108, 2)], success);
  runStep(target, 'read 0x100e/1', 'read', [access(4110, 1)], success);
  runStep(target, 'read 0x100f/1', 'read', [access(4111, 1)], success);
  runStep(target, 'read 0x1010/4 => 0x1fffe', 'read', [access(4112, 4)], value(131070n));
  runStep(target, 'read 0x1014/4 => 1', 'read', [access(4116, 4)], value(1n));
  runStep(target, 'read 0x1018/8 => 0x200000000', 'read', [access(4120, 8)], value(8589934592n));
  runStep(target, 'read 0x1020/8 => 64', 'read', [access(4128, 8)], value(64n));
  runStep(target, 'read pending_bytes => 200', 'read', [access(8, 8)], value(200n));
});

// Example "a segment of a device that works meanwhile, by read and by mmap"
test('a segment of a device that works meanwhile, by read and by mmap [saving.segment.stable]', { meta: { edition: 'rfc-ndma', example: 'collecting/a-segment-of-a-device-that-works-meanwhile-by-read-and-by-mmap', content: 'bc04879511ed7558' } }, () => {
  for (const mapped of [false, true]) {
    const device = createDevice({ mapped });
    // RUNNING|SAVING, then the head, and the block that changes with each tick.
    assert.equal(writeScalar(device, 0, 3), 0);
    for (const offset of [16, 8, 16]) {
      readScalar(device, offset, 8);
    }
    const read = (): Uint8Array => {
      const segment = new Uint8Array(readScalar(device, 24, 8));
      assert.equal(device.read(4096, segment), 0);
      return segment;
    };
    const first = read();
    assert.equal(first.length, 88);
    for (const tick of [1, 2, 3]) {
      device.work();
      // COUNTER, behind the header of the segment: in the device, and where the user reads.
      assert.equal([readScalar(device.hardware.bar, 4), first[28]], [tick, 0]);
      assert.equal(read(), first);
      assert.equal(device.map(), mapped ? first : undefined);
    }
    assert.equal(readScalar(device, 8, 8), 176);
    // Two blocks, and nothing more for now.
    for (const offset of [16, 8, 16, 8, 16]) {
      readScalar(device, offset, 8);
    }
    assert.equal([readScalar(device, 24, 8), device.map()], [0, undefined]);
  }
});

// Example "the bytes of a segment after a stop that fails, and after its stream"
test('the bytes of a segment after a stop that fails, and after its stream [saving.segment.stable]', { meta: { edition: 'rfc-ndma', example: 'collecting/the-bytes-of-a-segment-after-a-stop-that-fails-and-after-its-stream', content: '4b520bfbe1ea4b3d' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read 0x1018/8 => 0x200000000', 'read', [access(4120, 8)], value(8589934592n));
  runStep(target, 'fault set-running EIO', 'fault', ['set-running', 5], success);
  runStep(target, 'write device_state RUNNING|SAVING => EIO', 'write', [access(0, 4), 3n], errno(5));
  runStep(target, 'read 0x1018/8 => 0x200000000', 'read', [access(4120, 8)], value(8589934592n));
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read 0x1018/8 => 0x200000001', 'read', [access(4120, 8)], value(8589934593n));
});

// Example "a segment that was passed over is gone"
test('a segment that was passed over is gone [saving.segment.commit]', { meta: { edition: 'rfc-ndma', example: 'collecting/a-segment-that-was-passed-over-is-gone', content: 'b155b7c598f24441' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read pending_bytes => 200', 'read', [access(8, 8)], value(200n));
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit => EINVAL', 'submit', [], errno(22));
});

// Example "nothing follows the end"
test('nothing follows the end [saving.end]', { meta: { edition: 'rfc-ndma', example: 'collecting/nothing-follows-the-end', content: '3ab0155774650edb' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
});

// Example "an end lasts as long as its session"
test('an end lasts as long as its session [saving.end]', { meta: { edition: 'rfc-ndma', example: 'collecting/an-end-lasts-as-long-as-its-session', content: '35f3761b005bd473' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
});

// Example "nothing until the device is stopped, then everything"
test('nothing until the device is stopped, then everything [saving.snapshot]', { meta: { edition: 'rfc-ndma', example: 'collecting/nothing-until-the-device-is-stopped-then-everything', content: '3c5b4b851f6df2c7' } }, () => {
  const target = createTarget();
  runStep(target, 'device snapshot', 'device', ['snapshot'], success);
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
});

// Example "the accesses of two segments"
test('the accesses of two segments [saving.step.pending-bytes saving.step.data-offset saving.step.data-size saving.step.collect saving.step.next]', { meta: { edition: 'rfc-ndma', example: 'collecting/the-accesses-of-two-segments', content: 'ee59f7661a9449db' } }, () => {
  const calls: string[] = [];
  const call = (name: string): number => {
    calls.push(name);
    return 0;
  };
  const reader: MigrationReader = {
    pending_bytes: 0n,
    data_offset: 0n,
    data_size: 0n,
    read_pending_bytes: () => {
      const collected = calls.filter((name) => name === 'collect').length;
      reader.pending_bytes = collected < 2 ? 24n : 0n;
      return call('pending_bytes');
    },
    read_data_offset: () => call('data_offset'),
    read_data_size: () => call('data_size'),
    collect: () => call('collect'),
  };

  const segment = ['data_offset', 'data_size', 'collect', 'pending_bytes'];
  assert.equal(collectSegments(reader, 9), 0);
  assert.equal(calls, ['pending_bytes', ...segment, ...segment]);
});

// Example "the first access that fails ends the loop"
test('the first access that fails ends the loop [saving.step.collect stream.errors]', { meta: { edition: 'rfc-ndma', example: 'collecting/the-first-access-that-fails-ends-the-loop', content: '2b1d379eade91ffe' } }, () => {
  const calls: string[] = [];

  /** A reader whose access of this name fails from its given occurrence on. */
  function readerThatFails(failing: string, occurrence: number): MigrationReader {
    const call = (name: string): number => {
      calls.push(name);
      const count = calls.filter((earlier) => earlier === name).length;
      return name === failing && count >= occurrence ? -EIO : 0;
    };
    calls.length = 0;
    return {
      pending_bytes: 1n,
      data_offset: 0n,
      data_size: 0n,
      read_pending_bytes: () => call('pending'),
      read_data_offset: () => call('offset'),
      read_data_size: () => call('size'),
      collect: () => call('collect'),
    };
  }

  assert.equal(collectSegments(readerThatFails('pending', 1), 9), -5);
  assert.equal(calls, ['pending']);
  assert.equal(collectSegments(readerThatFails('offset', 1), 9), -5);
  assert.equal(calls, ['pending', 'offset']);
  assert.equal(collectSegments(readerThatFails('size', 1), 9), -5);
  assert.equal(calls, ['pending', 'offset', 'size']);
  assert.equal(collectSegments(readerThatFails('collect', 1), 9), -5);
  assert.equal(calls, ['pending', 'offset', 'size', 'collect']);
  assert.equal(collectSegments(readerThatFails('pending', 2), 9), -5);
  assert.equal(calls, ['pending', 'offset', 'size', 'collect', 'pending']);
  // A device that never ends holds the user for as many segments as it asked for.
  assert.equal(collectSegments(readerThatFails('none', 1), 2), 0);
  assert.equal(calls.length, 9);
});
