// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/storing.md

import { EINVAL, EIO, access, assert, errno, runStep, sequence, success, value, writeScalar } from 'uapi-reference/core';
import { type MigrationWriter, createDevice, createTarget, flows, runFlow, storeSegments } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "four segments, and the device goes on"
test('four segments, and the device goes on [resuming.step.data-offset resuming.step.store resuming.step.data-size resuming.step.next]', { meta: { edition: 'fsm', example: 'storing/four-segments-and-the-device-goes-on', content: '5438a5b6e2587841' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 3', 'store', [3n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 4', 'store', [4n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'write device_state RUNNING ~>', 'write', [access(0, 4), 1n], success);
  runStep(target, 'trace => {} RUNNING', 'trace', [], sequence(0n, 1n));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a segment cut short"
test('a segment cut short [resuming.segment.size resuming.segment.end]', { meta: { edition: 'fsm', example: 'storing/a-segment-cut-short', content: '4dea88cef36619ce' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'write data_size 24 => EINVAL', 'write', [access(24, 8), 24n], errno(22));
  runStep(target, 'write data_size 40', 'write', [access(24, 8), 40n], success);
});

// Example "a segment without a place"
test('a segment without a place [resuming.step.data-offset]', { meta: { edition: 'fsm', example: 'storing/a-segment-without-a-place', content: '5f0bd13a479f3a5c' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit => EINVAL', 'submit', [], errno(22));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
});

// Example "a whole stream, and bytes that are no part of it"
test('a whole stream, and bytes that are no part of it [resuming.unsubmitted]', { meta: { edition: 'fsm', example: 'storing/a-whole-stream-and-bytes-that-are-no-part-of-it', content: '448d29544bad9495' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'write 0x1000/8 0x4141414141414141', 'write', [access(4096, 8), 4702111234474983745n], success);
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'read device_state => {}', 'read', [access(0, 4)], value(0n));
});

// Example "the last segment is stored, and its length is not written"
test('the last segment is stored, and its length is not written [resuming.unsubmitted]', { meta: { edition: 'fsm', example: 'storing/the-last-segment-is-stored-and-its-length-is-not-written', content: 'a5f3b92347f759b5' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 3', 'store', [3n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 4', 'store', [4n], success);
  runStep(target, 'write device_state {} => EINVAL', 'write', [access(0, 4), 0n], errno(22));
});

// Example "lengths that are refused"
test('lengths that are refused [data-size.refuse]', { meta: { edition: 'fsm', example: 'storing/lengths-that-are-refused', content: 'e078d46201addf0a' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset', 'read', [access(16, 8)], success);
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'write data_size 0 => EINVAL', 'write', [access(24, 8), 0n], errno(22));
  runStep(target, 'write data_size 0x10000 => EINVAL', 'write', [access(24, 8), 65536n], errno(22));
  runStep(target, 'write data_size 40', 'write', [access(24, 8), 40n], success);
  runStep(target, 'write data_size 40 => EINVAL', 'write', [access(24, 8), 40n], errno(22));
});

// Example "a segment that fills the window, and not a byte more"
test('a segment that fills the window, and not a byte more [data-size.refuse]', { meta: { edition: 'fsm', example: 'storing/a-segment-that-fills-the-window-and-not-a-byte-more', content: '98b9743742962921' } }, () => {
  const shape = { blocks: 1, blockBytes: 4096 - 24 };
  const saved = runFlow(flows.suspend([createDevice({ shape })]));
  const [head, block] = saved.streams[0]!;
  assert.equal(block!.length, 4096);

  const device = createDevice({ shape });
  assert.equal(writeScalar(device, 0, 4), 0);
  for (const segment of [head!, block!]) {
    assert.equal(device.read(16, new Uint8Array(8)), 0);
    assert.equal(device.write(4096, segment), 0);
    assert.equal(writeScalar(device, 24, 4097, 8), -EINVAL);
    assert.equal(writeScalar(device, 24, segment.length, 8), 0);
  }
});

// Example "the accesses of two segments, and the first that fails"
test('the accesses of two segments, and the first that fails [resuming.step.data-offset resuming.step.store resuming.step.data-size resuming.step.next]', { meta: { edition: 'fsm', example: 'storing/the-accesses-of-two-segments-and-the-first-that-fails', content: 'f2c84cfeb40d0091' } }, () => {
  const calls: string[] = [];

  /** A writer whose access of this name fails. */
  function writerThatFails(failing: string): MigrationWriter {
    const call = (name: string): number => {
      calls.push(name);
      return name === failing ? -EIO : 0;
    };
    calls.length = 0;
    return {
      read_data_offset: () => call('offset'),
      store: () => call('store'),
      write_data_size: () => call('size'),
    };
  }

  assert.equal(storeSegments(writerThatFails('none'), 2), 0);
  assert.equal(calls, ['offset', 'store', 'size', 'offset', 'store', 'size']);
  assert.equal(storeSegments(writerThatFails('none'), 0), 0);
  assert.equal(calls, []);
  assert.equal(storeSegments(writerThatFails('offset'), 2), -5);
  assert.equal(calls, ['offset']);
  assert.equal(storeSegments(writerThatFails('store'), 2), -5);
  assert.equal(calls, ['offset', 'store']);
  assert.equal(storeSegments(writerThatFails('size'), 2), -5);
  assert.equal(calls, ['offset', 'store', 'size']);
});
