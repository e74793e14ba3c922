// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/bounds.md

import { assert, encodeScalar, readScalar } from 'uapi-reference/core';
import { type DataAccess, type FlowOptions, type MappedPart, type MigrationPort, UserRegisters, createDevice, flows, runFlow } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "a device that lies in one register"
test('a device that lies in one register [segment.sense segment.empty]', { meta: { edition: 'fsm', example: 'bounds/a-device-that-lies-in-one-register', content: 'b2702e3e5b056d52' } }, () => {
  type Device = ReturnType<typeof createDevice>;

  /** A device whose register at an offset reads as something else; the region has two pages. */
  const lying = (device: Device, register: number, value: bigint, rest: Partial<MigrationPort> = {}): MigrationPort => ({
    ndma: device.ndma,
    regionBytes: 8192n,
    read: (offset, into) => {
      const errno = device.read(offset, into);
      if (offset === register && errno === 0) {
        into.set(encodeScalar(value, into.length));
      }
      return errno;
    },
    write: (offset, from) => device.write(offset, from),
    reset: () => device.reset(),
    ...rest,
  });

  /** How a device is suspended that lies, and whether it goes on. */
  const suspend = (register: number, value: bigint, rest: Partial<MigrationPort> = {}): readonly unknown[] => {
    const device = createDevice();
    const { errno, refusal, guest, streams } = runFlow(flows.suspend([lying(device, register, value, rest)]));
    return [errno, refusal, guest, streams.length, readScalar(device, 0)];
  };
  const refused = (errno: number, refusal: string) => [errno, refusal, 'source', 0, 1];

  // pending_bytes: there is nothing.
  assert.equal(suspend(8, 0n), refused(-61, 'stream-too-short'));
  // data_offset: in the registers, with its end beyond the region, and beyond all.
  for (const offset of [0n, 31n, 8192n - 39n, 2n ** 53n, 2n ** 64n - 1n]) {
    assert.equal(suspend(16, offset), refused(-22, 'segment-misplaced'));
  }
  // The last place where the first segment fits, and the first one; the device has something else there.
  assert.equal(suspend(16, 8192n - 40n), refused(-22, 'segment-misplaced'));
  assert.equal(suspend(16, 8192n - 40n, { regionBytes: 8192n + 48n })[1], undefined);
  assert.equal(suspend(16, 32n)[1], undefined);
  // The user does not know where the region ends, and the device does.
  const { regionBytes: _bytes, ...unknown } = lying(createDevice(), 16, 8192n);
  const beyond = runFlow(flows.suspend([unknown]));
  assert.equal([beyond.errno, beyond.refusal], [-22, undefined]);
  const { regionBytes: _more, ...far } = lying(createDevice(), 16, 2n ** 53n);
  assert.equal(runFlow(flows.suspend([far])).refusal, 'segment-misplaced');
  // data_size: none, and too much.
  assert.equal(suspend(24, 0n), refused(-61, 'segment-empty'));
  assert.equal(suspend(24, 2n ** 28n + 1n), refused(-22, 'segment-too-long'));
  assert.equal(suspend(24, 4097n), refused(-22, 'segment-misplaced'));
  // device_state: another one than was written.
  assert.equal(suspend(0, 4n)[1], 'session-lost');

  // A target that lies about the place is given nothing.
  const { streams } = runFlow(flows.suspend([createDevice()]));
  for (const offset of [0n, 8192n - 39n]) {
    const writes: number[] = [];
    const target = createDevice();
    const port = lying(target, 16, offset, {
      write: (at, from) => {
        writes.push(at);
        return target.write(at, from);
      },
    });
    const resumed = runFlow(flows.resume([port], streams));
    assert.equal([resumed.errno, resumed.refusal, resumed.guest, writes], [-22, 'segment-misplaced', 'stream', [0]]);
  }

  // One that lies about its state, and cannot be reset: each failure is told by its own name.
  const failures: (readonly unknown[])[] = [];
  const stuck = lying(createDevice(), 0, 2n, { reset: () => -22 });
  const given = runFlow(flows.resume([stuck], streams), (event) => {
    if (event.kind === 'failure') {
      failures.push([event.errno, event.refusal]);
    }
  });
  assert.equal([given.errno, given.refusal, failures], [-5, 'session-lost', [[-5, 'session-lost'], [-22, undefined]]]);

  // One that runs and has nothing ready is asked again later.
  let sizes = 0;
  const source = createDevice();
  const working = lying(source, 24, 0n, {
    read: (offset, into) => {
      const errno = source.read(offset, into);
      if (offset === 24 && readScalar(source, 0) === 3) {
        into.fill(0);
        sizes += 1;
      }
      return errno;
    },
  });
  const lines: string[] = [];
  const moved = runFlow(flows.liveMigration([working], [createDevice()], { rounds: 2 }), (event) => {
    lines.push(flows.describe(event));
  });
  assert.equal([moved.errno, moved.guest], [-22, 'source']);
  assert.equal(lines.slice(1, 5), [
    'source 0: RUNNING|SAVING',
    'round 0 of pre-copy',
    'round 1 of pre-copy',
    'source 0: SAVING',
  ]);
  assert.equal(sizes, 2);
});

// Example "parts of a segment are mapped, and the rest is not"
test('parts of a segment are mapped, and the rest is not [segment.mapped data-window.mmap data-window.mmap.optional]', { meta: { edition: 'fsm', example: 'bounds/parts-of-a-segment-are-mapped-and-the-rest-is-not', content: '649ad56fcb46f07e' } }, () => {
  const data = Uint8Array.from({ length: 64 }, (_, place) => 100 + place);
  let accesses: string[] = [];

  /** A region whose data section begins at 40 and is mapped in parts, each from one place to another. */
  function collect(bytes: number, prefix: number | undefined, parts: readonly (readonly [number, number])[]): string {
    const section = data.slice();
    const access: DataAccess = {
      read: (offset, into) => {
        if (offset >= 40) {
          accesses.push(`${offset - 40}+${into.length}`);
          into.set(section.subarray(offset - 40, offset - 40 + into.length));
        } else {
          into.fill(0);
          into[0] = offset === 16 ? 40 : bytes;
        }
        return 0;
      },
      write: (offset, from) => {
        accesses.push(`${offset - 40}+${from.length}`);
        section.set(from, offset - 40);
        return 0;
      },
      ...(prefix === undefined ? {} : { map: () => section.subarray(0, prefix) }),
      mappings: (): readonly MappedPart[] =>
        parts.map(([from, to]) => ({ offset: BigInt(40 + from), bytes: section.subarray(from, to) })),
    };
    const registers = new UserRegisters(flows.rules, access, 8);
    accesses = [];
    assert.equal([registers.read_data_offset(), registers.read_data_size(), registers.collect()], [0, 0, 0]);
    assert.equal(registers.segments, [data.subarray(0, bytes)]);
    const read = accesses;
    // Stored again, in the same accesses.
    section.fill(0);
    accesses = [];
    assert.equal(registers.store(), 0);
    assert.equal(section.subarray(0, bytes), data.subarray(0, bytes));
    assert.equal(section.subarray(bytes), new Uint8Array(64 - bytes));
    assert.equal(accesses, read);
    return read.join(' ');
  }

  assert.equal(collect(24, undefined, []), '0+8 8+8 16+8');
  assert.equal(collect(24, 24, []), '');
  assert.equal(collect(24, 64, []), '');
  assert.equal(collect(24, 0, []), '0+8 8+8 16+8');
  assert.equal(collect(24, 8, []), '8+8 16+8');
  assert.equal(collect(24, undefined, [[8, 16]]), '0+8 16+8');
  assert.equal(collect(24, undefined, [[16, 64]]), '0+8 8+8');
  // In any order, one over the other, next to each other, and where no byte of the segment is.
  assert.equal(collect(24, 4, [[16, 20], [8, 12]]), '4+4 12+4 20+4');
  assert.equal(collect(24, 12, [[8, 16], [16, 20]]), '20+4');
  assert.equal(collect(24, undefined, [[24, 32]]), '0+8 8+8 16+8');

  // A device whose window is mapped is read by the mapping, as far as that goes.
  const device = createDevice({ mapped: true });
  assert.equal(device.write(0, Uint8Array.of(2, 0, 0, 0)), 0);
  const first = new UserRegisters(flows.rules, { read: (at, into) => device.read(at, into), write: () => -5, map: () => device.map()?.subarray(0, 8) });
  assert.equal([first.read_data_offset(), first.read_data_size(), first.collect()], [0, 0, 0]);
  assert.equal(first.segments, [device.map()!]);
});

// Example "streams without an end, and without anything"
test('streams without an end, and without anything [stream.give-up stream.progress stream.nothing]', { meta: { edition: 'fsm', example: 'bounds/streams-without-an-end-and-without-anything', content: '96a89c8decb5e7ff' } }, () => {
  /** A device that gives one byte after the other; how many are left it reads from a list, whose last one stays. */
  function endless(...left: readonly bigint[]): MigrationPort {
    const device = createDevice();
    let reads = 0;
    return {
      ndma: device.ndma,
      read: (offset, into) => {
        const errno = offset < 32 ? device.read(offset, into) : 0;
        if (offset === 8) {
          into.set(encodeScalar(left[Math.min(reads++, left.length - 1)]!, 8));
        }
        if (offset === 24) {
          into.set(encodeScalar(1n, 8));
        }
        return errno;
      },
      write: (offset, from) => device.write(offset, from),
      reset: () => device.reset(),
    };
  }
  const suspend = (port: MigrationPort, options: FlowOptions = {}): readonly unknown[] => {
    let collected = 0;
    const { errno, refusal, guest } = runFlow(flows.suspend([port], options), ({ kind }) => {
      collected += kind === 'collected' ? 1 : 0;
    });
    return [errno, refusal ?? 'none', guest, collected];
  };

  // The usual limit, and a small one. A device may stand still as often, if it then goes on.
  assert.equal(suspend(endless(9n)), [-110, 'no-progress', 'source', 10_001]);
  assert.equal(suspend(endless(9n), { stalledSegmentsMax: 3 }), [-110, 'no-progress', 'source', 4]);
  const twice = [9n, 9n, 9n].flatMap((left) => [left, left]);
  assert.equal(suspend(endless(...twice, 8n, 8n, 8n, 8n, 8n, 0n), { stalledSegmentsMax: 2 })[0], 0);
  assert.equal(suspend(endless(...twice, 9n, 9n, 8n), { stalledSegmentsMax: 2 }), [-110, 'no-progress', 'source', 3]);
  // A device makes progress when less is left than ever before. To fall below the last value is not enough.
  const swinging = [5n, 9n, 7n, 6n, 8n].flatMap((left) => [left, left]);
  assert.equal(suspend(endless(...swinging), { stalledSegmentsMax: 3 }), [-110, 'no-progress', 'source', 4]);
  assert.equal(suspend(endless(9n), { stopSegmentsMax: 3 }), [-110, 'no-end', 'source', 3]);
  assert.equal(suspend(endless(9n), { streamBytesMax: 3 }), [-22, 'stream-too-long', 'source', 3]);
  assert.equal(suspend(createDevice(), { streamBytesMax: 240 })[1], 'none');
  assert.equal(suspend(createDevice(), { streamBytesMax: 239 })[1], 'stream-too-long');

  // Nothing at all, and less than the user knows that there is.
  assert.equal(suspend(endless(0n)), [-61, 'stream-too-short', 'source', 0]);
  assert.equal(suspend(endless(0n), { streamBytesMin: 0 }), [0, 'none', 'stream', 0]);
  assert.equal(suspend(createDevice(), { streamBytesMin: 241 })[1], 'stream-too-short');
  assert.equal(suspend(createDevice(), { streamBytesMin: 240 })[1], 'none');

  // The bounds are on the whole stream, with what the running device gave. A stream that begins anew is counted from 0.
  const moved = runFlow(flows.liveMigration([createDevice()], [createDevice()], { streamBytesMin: 240, streamBytesMax: 240 }));
  assert.equal([moved.errno, moved.guest], [0, 'target']);
  // NDMA, which devices with peers are asked for before they stop, begins no stream.
  const peers = () => [createDevice(), createDevice()];
  assert.equal(runFlow(flows.liveMigration(peers(), peers(), { streamBytesMin: 240, streamBytesMax: 240 })).errno, 0);
  const anew = { rounds: 1, roundSegmentsMax: 1, stopSegmentsMax: 2, streamBytesMax: 240, stalledSegmentsMax: 1 };
  for (const style of ['precopy', 'snapshot'] as const) {
    const exceeded = runFlow(flows.liveMigration([createDevice({ style })], [createDevice({ style })], anew));
    assert.equal([exceeded.errno, exceeded.refusal], [-110, 'downtime-exceeded']);
  }
});
