// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/data-window.md

import { access, assert, errno, nonzero, runStep, success, value } from 'uapi-reference/core';
import { createDevice, createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "a closed window"
test('a closed window [data-window.closed]', { meta: { edition: 'rfc-ndma', example: 'data-window/a-closed-window', content: 'bb88f8ce7c3b90aa' } }, () => {
  const target = createTarget();
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'read data_offset => 0', 'read', [access(16, 8)], value(0n));
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
});

// Example "no window in error"
test('no window in error [data-window.error]', { meta: { edition: 'rfc-ndma', example: 'data-window/no-window-in-error', content: 'c98dd30a0f45ce7b' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'fault clear-saving EIO', 'fault', ['clear-saving', 5], success);
  runStep(target, 'fault set-saving EIO unwind', 'fault', ['set-saving', 5, 'unwind'], success);
  runStep(target, 'write device_state {} => EIO', 'write', [access(0, 4), 0n], errno(5));
  runStep(target, 'read device_state => 6', 'read', [access(0, 4)], value(6n));
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'read data_offset => 0', 'read', [access(16, 8)], value(0n));
  runStep(target, 'write data_size 1 => EINVAL', 'write', [access(24, 8), 1n], errno(22));
});

// Example "a second session knows nothing of the first"
test('a second session knows nothing of the first [data-window.fresh]', { meta: { edition: 'rfc-ndma', example: 'data-window/a-second-session-knows-nothing-of-the-first', content: '201ba7424d180286' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read data_offset', 'read', [access(16, 8)], success);
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes => 200', 'read', [access(8, 8)], value(200n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
});

// Example "one segment by mmap, and by read"
test('one segment by mmap, and by read [data-window.mmap data-window.mmap.optional]', { meta: { edition: 'rfc-ndma', example: 'data-window/one-segment-by-mmap-and-by-read', content: '90b7dfe3dd49dfcc' } }, () => {
  const mapped = createDevice({ mapped: true });
  const trapped = createDevice();
  assert.equal(mapped.map(), undefined);
  for (const device of [mapped, trapped]) {
    assert.equal(device.write(0, Uint8Array.of(2, 0, 0, 0)), 0);
    assert.equal(device.read(16, new Uint8Array(8)), 0);
    const segment = new Uint8Array(40);
    assert.equal(device.read(4096, segment), 0);
    assert.equal(segment.subarray(0, 4), Uint8Array.of(0x4d, 0x49, 0x47, 0x31));
    if (device === mapped) {
      assert.equal(device.map(), segment);
    }
  }
  assert.equal(trapped.map(), undefined);
});

// Example "zero while running is not the end"
test('zero while running is not the end [pending-bytes.estimate pending-bytes.more-later pending-bytes.volatile]', { meta: { edition: 'rfc-ndma', example: 'data-window/zero-while-running-is-not-the-end', content: '73ebed3b7e328410' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
});

// Example "zero while stopped is"
test('zero while stopped is [pending-bytes.end pending-bytes.zero-test]', { meta: { edition: 'rfc-ndma', example: 'data-window/zero-while-stopped-is', content: '618486717d74ce58' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
});

// Example "stop with everything still pending"
test('stop with everything still pending [pending-bytes.no-quota pending-bytes.ready]', { meta: { edition: 'rfc-ndma', example: 'data-window/stop-with-everything-still-pending', content: '32745ac4ac3166b5' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
});

// Example "one place for both directions"
test('one place for both directions [data-offset.place data-offset.nonzero data-offset.page-aligned]', { meta: { edition: 'rfc-ndma', example: 'data-window/one-place-for-both-directions', content: 'c82db97f5d923ee6' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read 0x10/8 => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
});

// Example "a length once there is a segment"
test('a length once there is a segment [data-size.length data-size.none data-size.nonzero]', { meta: { edition: 'rfc-ndma', example: 'data-window/a-length-once-there-is-a-segment', content: '3fb8ca22286980b5' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'read 0x18/8 => 40', 'read', [access(24, 8)], value(40n));
});

// Example "reading twice makes one segment"
test('reading twice makes one segment [data-window.reread]', { meta: { edition: 'rfc-ndma', example: 'data-window/reading-twice-makes-one-segment', content: '30b95359f7fa3e43' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes => 200', 'read', [access(8, 8)], value(200n));
});

// Example "no length to write"
test('no length to write [data-size.saving]', { meta: { edition: 'rfc-ndma', example: 'data-window/no-length-to-write', content: '653f27b194f74b9e' } }, () => {
  const target = createTarget();
  runStep(target, 'write data_size 40 => EINVAL', 'write', [access(24, 8), 40n], errno(22));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'write data_size 40 => EINVAL', 'write', [access(24, 8), 40n], errno(22));
});

// Example "after the session"
test('after the session [pending-bytes.undefined data-window.undefined]', { meta: { edition: 'rfc-ndma', example: 'data-window/after-the-session', content: '051ef868886f60ca' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'read data_offset => 0', 'read', [access(16, 8)], value(0n));
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
});
