// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/data-window.md

import { access, assert, errno, nonzero, runStep, success, value } from 'uapi-reference/core';
import { type MigrationPort, createDevice, createTarget, discoverMigration, flows, runFlow } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "a closed window"
test('a closed window [data-window.closed]', { meta: { edition: 'rfc-ndma', example: 'data-window/a-closed-window', content: 'bb88f8ce7c3b90aa' } }, () => {
  const target = createTarget();
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'read data_offset => 0', 'read', [access(16, 8)], value(0n));
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
});

// Example "a second session knows nothing of the first"
test('a second session knows nothing of the first [data-window.fresh]', { meta: { edition: 'rfc-ndma', example: 'data-window/a-second-session-knows-nothing-of-the-first', content: '5fd8ddc376a80cbd' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read data_offset', 'read', [access(16, 8)], success);
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes => 200', 'read', [access(8, 8)], value(200n));
  runStep(target, 'read data_offset', 'read', [access(16, 8)], success);
  runStep(target, 'read data_size => 88', 'read', [access(24, 8)], value(88n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes => 112', 'read', [access(8, 8)], value(112n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read data_offset', 'read', [access(16, 8)], success);
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
});

// Example "an empty window, whatever was stored before"
test('an empty window, whatever was stored before [data-window.fresh]', { meta: { edition: 'rfc-ndma', example: 'data-window/an-empty-window-whatever-was-stored-before', content: 'b71f6addf5eda323' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'write 0x1000/8 0x4141414141414141', 'write', [access(4096, 8), 4702111234474983745n], success);
  runStep(target, 'read 0x1000/8 => 0x4141414141414141', 'read', [access(4096, 8)], value(4702111234474983745n));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read 0x1000/8 => 0', 'read', [access(4096, 8)], value(0n));
});

// Example "a user reads and writes where it is directed to"
test('a user reads and writes where it is directed to [data-window.directed]', { meta: { edition: 'rfc-ndma', example: 'data-window/a-user-reads-and-writes-where-it-is-directed-to', content: '283bda1a7aae4fa3' } }, () => {
  const REGISTERS = ['device_state', 'pending_bytes', 'data_offset', 'data_size'];

  /** A device whose accesses are noted; one segment is one access, in however many pieces. */
  function observed(accesses: string[]): MigrationPort {
    const device = createDevice();
    const note = (verb: string, offset: number): void => {
      const access = `${verb} ${offset < 4096 ? REGISTERS[offset / 8] : 'section'}`;
      if (accesses.at(-1) !== access) {
        accesses.push(access);
      }
    };
    return {
      ndma: device.ndma,
      read: (offset, into) => {
        note('read', offset);
        return device.read(offset, into);
      },
      write: (offset, from) => {
        note('write', offset);
        return device.write(offset, from);
      },
      reset: () => device.reset(),
    };
  }

  const collecting: string[] = [];
  const storing: string[] = [];
  const { errno } = runFlow(flows.liveMigration([observed(collecting)], [observed(storing)]));
  assert.equal(errno, 0);

  /** What comes right before and right after the accesses of this kind. */
  function around(accesses: readonly string[], access: string): Set<string> {
    const places = [...accesses.keys()].filter((place) => accesses[place] === access);
    return new Set(places.map((place) => `${accesses[place - 1]}, ${accesses[place + 1]}`));
  }

  assert.equal([...around(collecting, 'read section')], ['read data_size, read pending_bytes']);
  assert.equal([...around(storing, 'write section')], ['read data_offset, write data_size']);
  assert.equal(collecting.includes('write section'), false);
  assert.equal(storing.includes('read section'), false);
});

// Example "one segment by mmap, and by read"
test('one segment by mmap, and by read [data-window.mmap data-window.mmap.optional]', { meta: { edition: 'rfc-ndma', example: 'data-window/one-segment-by-mmap-and-by-read', content: '6f7cb965bfe49a24' } }, () => {
  const mapped = createDevice({ mapped: true });
  const trapped = createDevice();
  const areas = [mapped, trapped].map((device) => {
    const found = discoverMigration((request, argument) => device.ioctl(request, argument));
    return typeof found === 'number' ? [] : found.areas;
  });
  assert.equal(areas, [[{ offset: 4096n, size: 4096n }], []]);

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

// Example "the estimate, down to the last segment"
test('the estimate, down to the last segment [pending-bytes.estimate pending-bytes.ready]', { meta: { edition: 'rfc-ndma', example: 'data-window/the-estimate-down-to-the-last-segment', content: '76f773913729ad17' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read data_offset', 'read', [access(16, 8)], success);
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes => 200', 'read', [access(8, 8)], value(200n));
  runStep(target, 'read data_offset', 'read', [access(16, 8)], success);
  runStep(target, 'read data_size => 88', 'read', [access(24, 8)], value(88n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes => 112', 'read', [access(8, 8)], value(112n));
  runStep(target, 'read data_offset', 'read', [access(16, 8)], success);
  runStep(target, 'read data_size => 88', 'read', [access(24, 8)], value(88n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes => 24', 'read', [access(8, 8)], value(24n));
  runStep(target, 'read data_offset', 'read', [access(16, 8)], success);
  runStep(target, 'read data_size => 24', 'read', [access(24, 8)], value(24n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes ~> 0', 'read', [access(8, 8)], value(0n));
});

// Example "zero while running is not the end"
test('zero while running is not the end [pending-bytes.more-later pending-bytes.volatile]', { meta: { edition: 'rfc-ndma', example: 'data-window/zero-while-running-is-not-the-end', content: 'ff45225e30677b11' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
});

// Example "zero while stopped is"
test('zero while stopped is [pending-bytes.end pending-bytes.zero-test]', { meta: { edition: 'rfc-ndma', example: 'data-window/zero-while-stopped-is', content: 'bab36521c1502993' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes ~> nonzero', 'read', [access(8, 8)], nonzero);
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
test('one place for both directions [data-offset.place data-offset.nonzero data-offset.page-aligned]', { meta: { edition: 'rfc-ndma', example: 'data-window/one-place-for-both-directions', content: 'd3714908e03da989' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
});

// Example "a length once there is a segment"
test('a length once there is a segment [data-size.length data-size.none]', { meta: { edition: 'rfc-ndma', example: 'data-window/a-length-once-there-is-a-segment', content: '322280f45869173c' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'read 0x18/8 => 40', 'read', [access(24, 8)], value(40n));
});

// Example "behind the last segment"
test('behind the last segment [data-size.end data-offset.end]', { meta: { edition: 'rfc-ndma', example: 'data-window/behind-the-last-segment', content: 'dae4a8d7168adc0a' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
  runStep(target, 'read 0x1000/8 => 0', 'read', [access(4096, 8)], value(0n));
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
});

// Example "four segments, none of them empty"
test('four segments, none of them empty [data-size.nonzero]', { meta: { edition: 'rfc-ndma', example: 'data-window/four-segments-none-of-them-empty', content: 'a0ae7fe3ae2ce37c' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'read data_offset', 'read', [access(16, 8)], success);
  runStep(target, 'read data_size => nonzero', 'read', [access(24, 8)], nonzero);
  runStep(target, 'read pending_bytes ~> nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'read data_offset', 'read', [access(16, 8)], success);
  runStep(target, 'read data_size => nonzero', 'read', [access(24, 8)], nonzero);
  runStep(target, 'read pending_bytes ~> nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'read data_offset', 'read', [access(16, 8)], success);
  runStep(target, 'read data_size => nonzero', 'read', [access(24, 8)], nonzero);
  runStep(target, 'read pending_bytes ~> nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'read data_offset', 'read', [access(16, 8)], success);
  runStep(target, 'read data_size => nonzero', 'read', [access(24, 8)], nonzero);
  runStep(target, 'read pending_bytes ~> 0', 'read', [access(8, 8)], value(0n));
});

// Example "the length of the last segment"
test('the length of the last segment [data-size.stored]', { meta: { edition: 'rfc-ndma', example: 'data-window/the-length-of-the-last-segment', content: 'd2aab2a945740b22' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
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

// Example "a stream that begins anew takes its segment away, a write that fails does not"
test('a stream that begins anew takes its segment away, a write that fails does not [data-window.reread data-size.none]', { meta: { edition: 'rfc-ndma', example: 'data-window/a-stream-that-begins-anew-takes-its-segment-away-a-write-that-fails-does-not', content: '8f3d086a50024035' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'fault set-running EIO', 'fault', ['set-running', 5], success);
  runStep(target, 'write device_state RUNNING|SAVING => EIO', 'write', [access(0, 4), 3n], errno(5));
  runStep(target, 'read device_state => SAVING', 'read', [access(0, 4)], value(2n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
});

// Example "no length to write"
test('no length to write [data-size.saving]', { meta: { edition: 'rfc-ndma', example: 'data-window/no-length-to-write', content: '653f27b194f74b9e' } }, () => {
  const target = createTarget();
  runStep(target, 'write data_size 40 => EINVAL', 'write', [access(24, 8), 40n], errno(22));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'write data_size 40 => EINVAL', 'write', [access(24, 8), 40n], errno(22));
});

// Example "no length to write in ERROR, and no EIO"
test('no length to write in ERROR, and no EIO [data-size.saving]', { meta: { edition: 'rfc-ndma', example: 'data-window/no-length-to-write-in-error-and-no-eio', content: '5fb3644683a607c5' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'fault reset EIO', 'fault', ['reset', 5], success);
  runStep(target, 'reset => EIO', 'reset', [], errno(5));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
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
