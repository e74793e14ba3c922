// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/reference-device.md

import { EBUSY, EINVAL, EIO, ETIMEDOUT, PagedMemory, type RegionAccess, type TranscriptTarget, access, assert, canOverlap, cellStep, checkCell, checkUndefinedCell, errno, guardRegion, nonzero, readScalar, runStep, success, value, writeScalar } from 'uapi-reference/core';
import { Bus, type DeviceOptions, MIGRATION_REGION_INDEX, type MigrationDevice, PhysicalDevice, STYLES, createDevice, createTarget, discoverMigration, flows, registers, runFlow } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "more state, a larger window, and little patience"
test('more state, a larger window, and little patience [saving.open data-offset.page-aligned drain.bound]', { meta: { edition: 'fsm', example: 'reference-device/more-state-a-larger-window-and-little-patience', content: 'c949c60e6deaf203' } }, () => {
  const bus = new Bus(new PagedMemory(1, 4096));
  const device = createDevice({
    bus,
    shape: { blocks: 3, blockBytes: 8168 },
    windowBytes: 8192,
    drainTicksMax: 2,
  });
  bus.memory.makeAbsent(0, 3);
  device.work();
  // RUNNING|NDMA: the page takes a tick more than the driver waits.
  assert.equal([writeScalar(device, 0, 9), readScalar(device, 0)], [-ETIMEDOUT, 1]);
  bus.memory.makePresent(0);

  // SAVING: a head, three blocks of a whole window each, and an end.
  assert.equal(writeScalar(device, 0, 2), 0);
  assert.equal(readScalar(device, 8, 8), 40 + 3 * 8192 + 24);
  // The last bytes of the window, the byte behind, and an access of no bytes.
  assert.equal(readScalar(device, 4096 + 8188), 0);
  assert.equal(readScalar(device, 4096 + 8192, 1), -EINVAL);
  assert.equal(readScalar(device, 4096 + 8190), -EINVAL);
  assert.equal(device.read(4096, new Uint8Array(0)), 0);
});

// Example "a host with larger pages"
test('a host with larger pages [data-offset.page-aligned data-offset.place data-window.mmap]', { meta: { edition: 'fsm', example: 'reference-device/a-host-with-larger-pages', content: 'e91ef3a4a6984c02' } }, () => {
  for (const pageBytes of [4096, 8192, 16384, 32768, 65536]) {
    const options = { pageBytes, mapped: true, shape: { blocks: 1, blockBytes: pageBytes - 24 } };
    const source = createDevice(options);
    assert.equal([source.windowOffset, source.windowBytes], [pageBytes, pageBytes]);
    const found = discoverMigration((request, argument) => source.ioctl(request, argument), 'little', pageBytes);
    const area = { offset: BigInt(pageBytes), size: BigInt(pageBytes) };
    assert.equal(found, { index: 9, offset: 9n << 40n, size: 2n * area.size, ndma: true, areas: [area] });
    // Between the registers and the window there is nothing.
    assert.equal(writeScalar(source, 0, 3), 0);
    assert.equal(readScalar(source, 16, 8), pageBytes);
    assert.equal([readScalar(source, pageBytes - 4), readScalar(source, pageBytes)], [-EINVAL, 0x3147_494d]);
    assert.equal(readScalar(source, 2 * pageBytes - 4), 0);
    assert.equal(readScalar(source, 2 * pageBytes), -EINVAL);
    assert.equal(writeScalar(source, 0, 1), 0);

    const target = createDevice(options);
    const { streams } = runFlow(flows.suspend([source]));
    assert.equal(streams[0]?.map(({ length }) => length), [40, pageBytes, 24]);
    assert.equal(runFlow(flows.resume([target], streams)).errno, 0);
    assert.equal(target.hardware.image.block(0), source.hardware.image.block(0));
  }
});

// Example "options that no device has"
test('options that no device has [data-offset.page-aligned drain.bound saving.open]', { meta: { edition: 'fsm', example: 'reference-device/options-that-no-device-has', content: 'add12172ff137ceb' } }, () => {
  /** What a mistaken caller is told; nothing where there is no mistake. */
  function mistakeOf(act: () => void): string {
    try {
      act();
      return '';
    } catch (error) {
      return String(error);
    }
  }
  const refusal = (options: DeviceOptions): string => mistakeOf(() => createDevice(options));

  assert.equal(refusal({ shape: { blocks: 1, blockBytes: 64 }, windowBytes: 4096, drainTicksMax: 0 }), '');
  assert.equal(refusal({ shape: { blocks: 1, blockBytes: 4072 } }), '');
  assert.equal(refusal({ windowBytes: 2 ** 30 }), '');
  const refused: readonly (readonly [DeviceOptions, string])[] = [
    [{ pageBytes: 1024 }, 'pageBytes is 1024, expected one of 4096, 8192, 16384, 32768, 65536'],
    [{ pageBytes: 12288 }, 'pageBytes is 12288, expected one of 4096, 8192, 16384, 32768, 65536'],
    [{ pageBytes: 131072 }, 'pageBytes is 131072, expected one of 4096, 8192, 16384, 32768, 65536'],
    [
      { pageBytes: 65536, windowBytes: 4096 },
      'windowBytes is 4096, expected whole pages of 65536, at most 1073741824',
    ],
    [{ windowBytes: 0 }, 'windowBytes is 0, expected whole pages of 4096, at most 1073741824'],
    [{ windowBytes: 6144 }, 'windowBytes is 6144, expected whole pages of 4096, at most 1073741824'],
    [{ windowBytes: 2 ** 31 }, 'windowBytes is 2147483648, expected whole pages of 4096, at most 1073741824'],
    [{ shape: { blocks: 0, blockBytes: 64 } }, 'shape.blocks is 0, expected a whole number from 1 on'],
    [{ shape: { blocks: 1.5, blockBytes: 64 } }, 'shape.blocks is 1.5, expected a whole number from 1 on'],
    [{ shape: { blocks: 1, blockBytes: 56 } }, 'shape.blockBytes is 56, expected a multiple of 8 from 64 on'],
    [{ shape: { blocks: 1, blockBytes: 68 } }, 'shape.blockBytes is 68, expected a multiple of 8 from 64 on'],
    [
      { shape: { blocks: 1, blockBytes: 4080 } },
      'shape.blockBytes is 4080, expected at most 4072, which the window has room for',
    ],
    [{ drainTicksMax: -1 }, 'drainTicksMax is -1, expected a whole number from 0 on'],
    // A limit that is none.
    [{ drainTicksMax: Infinity }, 'drainTicksMax is Infinity, expected a whole number from 0 on'],
  ];
  for (const [options, text] of refused) {
    assert.equal(refusal(options), `RangeError: ${text}`);
  }
  // A program that is not typed can ask for anything.
  for (const [text, mistake] of [
    ['"style": "postcopy"', 'style is postcopy, expected one of precopy, snapshot, queue-halting, mediated, channel'],
    ['"windowBytes": "8192"', "windowBytes is '8192', expected whole pages of 4096, at most 1073741824"],
    ['"shape": null', 'shape.blocks is undefined, expected a whole number from 1 on'],
    ['"byteOrder": "LE"', "byteOrder is 'LE', expected little or big"],
    ['"ndma": "no"', "ndma is 'no', expected true or false"],
    ['"mapped": 1', 'mapped is 1, expected true or false'],
    ['"reservedBits": 0', 'reservedBits is 0, expected true or false'],
  ] as const) {
    assert.equal(refusal(JSON.parse(`{ ${text} }`)), `RangeError: ${mistake}`);
  }
  // A name with a typing error would otherwise be passed over.
  for (const [text, mistake] of [
    ['"nmda": true', 'a device has no option nmda'],
    ['"shape": { "blocks": 1, "blockSize": 64 }', 'shape has no option blockSize, expected one of blocks, blockBytes'],
    ['"identity": { "device": 1, "revision": 2 }', 'identity has no option revision, expected one of device, version'],
  ] as const) {
    assert.ok(refusal(JSON.parse(`{ ${text} }`)).startsWith(`TypeError: ${mistake}`));
  }
  for (const option of ['style', 'ndma', 'reservedBits', 'byteOrder', 'shape', 'pageBytes', 'windowBytes', 'mapped', 'drainTicksMax', 'bus', 'identity']) {
    assert.equal(refusal(JSON.parse(`{ "${option}": [] }`)).includes('has no option'), false);
  }
  // Nor is a fault one that has no errno, or comes never.
  const { faults } = createDevice();
  for (const errno of [-5, 0, 1.5]) {
    assert.equal(
      mistakeOf(() => faults.add('reset', errno)),
      `RangeError: errno is ${errno}, expected a positive one, such as EIO`,
    );
  }
  assert.equal(
    mistakeOf(() => faults.add('reset', 5, JSON.parse('"forwards"'))),
    'RangeError: phase is forwards, expected forward or unwind',
  );
  assert.equal(
    mistakeOf(() => faults.add('reset', 5, 'unwind', 0)),
    'RangeError: times is 0, expected a number from 1 on',
  );
  assert.equal(faults.remaining, []);
});

// Example "two moments of a device"
test('two moments of a device [device-state.reset stream.restart]', { meta: { edition: 'fsm', example: 'reference-device/two-moments-of-a-device', content: '5fd980fb2deaa5b6' } }, () => {
  const device = createDevice();
  const region = device.region(MIGRATION_REGION_INDEX)!;
  const first = device.snapshot();
  assert.equal(device.snapshot(), first);
  const { deviceState, isOpen, busy, session, dmaOutstanding, interruptsRaised } = first;
  assert.equal([deviceState, isOpen, busy, session], [1, true, false, { kind: 'closed' }]);
  assert.equal([dmaOutstanding, interruptsRaised], [0, 0]);
  assert.equal([first.image.length, first.config.length, first.msixTable.length], [128, 256, 32]);

  // A tick, the mask of a vector, memory space off.
  device.work();
  writeScalar(device.hardware.bar, registers.MSIX_TABLE + 28, 1);
  writeScalar(device.hardware.config, 4, 4, 2);
  const second = device.snapshot();
  assert.equal([second.dmaOutstanding, second.interruptsRaised, second.config[4]], [1, 1, 4]);
  assert.equal([first.image[registers.COUNTER], second.image[registers.COUNTER]], [0, 1]);
  assert.equal([first.msixTable[28], second.msixTable[28], second.msixTable.length], [0, 1, 32]);

  // SAVING, collected once, left and entered again; RESUMING, with a head and a block.
  writeScalar(region, 0, 2);
  assert.equal(device.snapshot().session, { kind: 'saving', attempt: 0, blocksLeft: 2, segmentBytes: 0 });
  readScalar(region, 16, 8);
  assert.equal(device.snapshot().session, { kind: 'saving', attempt: 0, blocksLeft: 2, segmentBytes: 40 });
  writeScalar(region, 0, 3);
  assert.equal(device.snapshot().session, { kind: 'saving', attempt: 1, blocksLeft: 2, segmentBytes: 0 });
  const { streams } = runFlow(flows.suspend([createDevice()]));
  writeScalar(region, 0, 4);
  for (const segment of streams[0]!) {
    readScalar(region, 16, 8);
    region.write(4096, segment);
    writeScalar(region, 24, segment.length, 8);
  }
  assert.equal(device.snapshot().session, { kind: 'resuming', blocksStored: 2, hasEnded: true, size: 24n });

  // A reset leaves no trace; who has closed a device sees that it is.
  assert.equal([device.reset(), device.snapshot()], [0, first]);
  device.close();
  assert.equal([device.snapshot().isOpen, device.snapshot().deviceState], [false, 1]);
});

// Example "five styles in one table"
test('five styles in one table [saving.snapshot mediated.ndma ndma.optional stream.firmware page-request.cancel]', { meta: { edition: 'fsm', example: 'reference-device/five-styles-in-one-table', content: 'd906d2d029a0dbe6' } }, () => {
  const rows = Object.entries(STYLES).map(([name, style]) =>
    [
      name,
      style.precopy,
      style.savesAgain,
      style.ndma,
      style.ndmaHolds,
      style.content,
      style.pageRequests,
    ].join(' '),
  );
  assert.equal(rows, [
    'precopy true true true all block wait',
    'snapshot false false true all plain cancel',
    'queue-halting false true true all block wait',
    'mediated true true true nothing block wait',
    'channel false true false nothing block wait',
  ]);
});

// Example "snapshot: all at the stop, and no way back to SAVING|RUNNING"
test('snapshot: all at the stop, and no way back to SAVING|RUNNING [saving.snapshot]', { meta: { edition: 'fsm', example: 'reference-device/snapshot-all-at-the-stop-and-no-way-back-to-saving-running', content: '48f8c6a6215df6a8' } }, () => {
  const target = createTarget();
  runStep(target, 'device snapshot', 'device', ['snapshot'], success);
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'write device_state RUNNING|SAVING => EOPNOTSUPP', 'write', [access(0, 4), 3n], errno(95));
  runStep(target, 'read device_state => SAVING', 'read', [access(0, 4)], value(2n));
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
});

// Example "queue halting: no DMA under NDMA, but interrupts"
test('queue halting: no DMA under NDMA, but interrupts [ndma.interrupts ndma.stop transition.saving-again.data]', { meta: { edition: 'fsm', example: 'reference-device/queue-halting-no-dma-under-ndma-but-interrupts', content: '18a1bc9cd4ce9bf2' } }, () => {
  const target = createTarget();
  runStep(target, 'device queue-halting', 'device', ['queue-halting'], success);
  runStep(target, 'write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-started => 0', 'look', ['dma-started'], value(0n));
  runStep(target, 'look interrupts => 1', 'look', ['interrupts'], value(1n));
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
});

// Example "mediated: NDMA is a step without effect"
test('mediated: NDMA is a step without effect [mediated.ndma saving.open]', { meta: { edition: 'fsm', example: 'reference-device/mediated-ndma-is-a-step-without-effect', content: '9aaa890ab37b2962' } }, () => {
  const target = createTarget();
  runStep(target, 'device mediated', 'device', ['mediated'], success);
  runStep(target, 'write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-started => 1', 'look', ['dma-started'], value(1n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-completed => 1', 'look', ['dma-completed'], value(1n));
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);
  runStep(target, 'read pending_bytes => 216', 'read', [access(8, 8)], value(216n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-started => 3', 'look', ['dma-started'], value(3n));
});

// Example "channel: no NDMA, and a stop that waits for what runs"
test('channel: no NDMA, and a stop that waits for what runs [ndma.optional channel.stop]', { meta: { edition: 'fsm', example: 'reference-device/channel-no-ndma-and-a-stop-that-waits-for-what-runs', content: '3f9d43c8658128cb' } }, () => {
  const target = createTarget();
  runStep(target, 'device channel', 'device', ['channel'], success);
  runStep(target, 'absent slow', 'absent', ['slow'], success);
  runStep(target, 'write device_state RUNNING|NDMA => EINVAL', 'write', [access(0, 4), 9n], errno(22));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-outstanding => 1', 'look', ['dma-outstanding'], value(1n));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'look dma-outstanding => 0', 'look', ['dma-outstanding'], value(0n));
  runStep(target, 'look dma-completed => 1', 'look', ['dma-completed'], value(1n));
});

// Example "two mediated devices on one physical device"
test('two mediated devices on one physical device [mediated.stop mediated.parent]', { meta: { edition: 'fsm', example: 'reference-device/two-mediated-devices-on-one-physical-device', content: 'c13e53ba60aca0f3' } }, () => {
  const stopped = createDevice({ style: 'mediated' });
  const running = createDevice({ style: 'mediated' });
  const parent = new PhysicalDevice([stopped, running]);
  parent.work();
  assert.equal(writeScalar(stopped, 0, 0), 0);
  parent.work();
  parent.work();
  assert.equal(parent.ticks, 3);
  assert.equal([stopped.hardware.interruptsRaised, running.hardware.interruptsRaised], [1, 3]);
  assert.equal([stopped.hardware.dmaStarted, running.hardware.dmaStarted], [1, 3]);
});

// Example "once, twice, and always"
test('once, twice, and always [device-state.failure]', { meta: { edition: 'fsm', example: 'reference-device/once-twice-and-always', content: '55bbfd9f41fbf0a1' } }, () => {
  const device = createDevice();
  const { faults } = device;
  /** Three attempts to set SAVING. */
  const attempts = (): number[] =>
    [1, 2, 3].map(() => {
      const errno = writeScalar(device, 0, 3);
      assert.equal(readScalar(device, 0), errno === 0 ? 3 : 1);
      assert.equal(writeScalar(device, 0, 1), 0);
      return errno;
    });
  faults.add('set-saving', EIO);
  assert.equal(attempts(), [-EIO, 0, 0]);
  faults.add('set-saving', EBUSY, 'forward', 2);
  assert.equal(faults.remaining, [{ step: 'set-saving', errno: EBUSY, phase: 'forward', times: 2 }]);
  assert.equal(attempts(), [-EBUSY, -EBUSY, 0]);
  assert.equal(faults.remaining, []);
  faults.add('set-saving', EIO);
  faults.add('set-saving', EBUSY, 'forward', Number.POSITIVE_INFINITY);
  assert.equal(attempts(), [-EIO, -EBUSY, -EBUSY]);
  faults.clear();
  assert.equal([faults.remaining, attempts()], [[], [0, 0, 0]]);
});

// Example "each step fails where it is taken"
test('each step fails where it is taken [device-state.failure device-state.reset.failure stream.errors data-window.error]', { meta: { edition: 'fsm', example: 'reference-device/each-step-fails-where-it-is-taken', content: 'af34a670df1ac908' } }, () => {
  /** A step, the state in which it is taken, and what takes it. */
  const steps: readonly [string, number, (device: MigrationDevice) => number][] = [
    ['clear-running', 1, (device) => writeScalar(device, 0, 0)],
    ['set-running', 0, (device) => writeScalar(device, 0, 1)],
    ['set-ndma', 1, (device) => writeScalar(device, 0, 9)],
    ['clear-ndma', 9, (device) => writeScalar(device, 0, 1)],
    ['set-saving', 1, (device) => writeScalar(device, 0, 3)],
    ['clear-saving', 3, (device) => writeScalar(device, 0, 1)],
    ['set-resuming', 0, (device) => writeScalar(device, 0, 4)],
    ['clear-resuming', 4, (device) => writeScalar(device, 0, 0)],
    ['read-device-state', 1, (device) => readScalar(device, 0)],
    ['write-device-state', 1, (device) => writeScalar(device, 0, 0)],
    ['read-pending-bytes', 3, (device) => readScalar(device, 8, 8)],
    ['read-data-offset', 3, (device) => readScalar(device, 16, 8)],
    ['read-data-size', 3, (device) => readScalar(device, 24, 8)],
    ['write-data-size', 4, (device) => writeScalar(device, 24, 0, 8)],
    ['read-window', 3, (device) => readScalar(device, 4096)],
    ['write-window', 4, (device) => writeScalar(device, 4096, 0)],
    ['reset', 1, (device) => device.reset()],
  ];
  for (const [step, state, take] of steps) {
    const device = createDevice();
    assert.equal(writeScalar(device, 0, state), 0);
    device.faults.add(step, EIO, 'unwind');
    device.faults.add(step, EIO);
    assert.equal(take(device), -EIO, step);
    // The one for an unwind is left: what undoes a step is its opposite.
    assert.equal(
      device.faults.remaining.map(({ phase }) => phase),
      ['unwind'],
      step,
    );
    device.faults.clear();
    assert.equal(device.reset(), 0);
  }
});

// Example "cells of a driver of your own"
test('cells of a driver of your own [device-state.same-value overlap.read data-window.undefined]', { meta: { edition: 'fsm', example: 'reference-device/cells-of-a-driver-of-your-own', content: 'e9325f55224cb819' } }, () => {
  /** A register that takes 0 and 1, as a target; a slow one can be looked at while it is written. */
  function makeTarget(isSlow: boolean): TranscriptTarget {
    let state = 0n;
    let overlap: (() => void) | undefined;
    return {
      levels: ['core'],
      perform: (verb, [, written = 0n]) => {
        if (verb === 'read') return { errno: 0, value: state };
        if (verb !== 'write') throw new Error(`there is no verb ${verb}`);
        overlap?.();
        overlap = undefined;
        if (typeof written !== 'bigint' || written > 1n) return { errno: -EINVAL };
        state = written;
        return { errno: 0 };
      },
      ...(isSlow ? { during: (make) => void (overlap = make) } : {}),
    };
  }
  const create = () => makeTarget(false);
  const createSlow = () => makeTarget(true);

  const register = access(0, 4);
  const read = cellStep('read', 'read', [register]);
  const readOff = cellStep('read => 0', 'read', [register], value(0n));
  const readOn = cellStep('read => 1', 'read', [register], value(1n));
  const on = cellStep('write 1', 'write', [register, 1n]);
  const beyond = cellStep('write 2', 'write', [register, 2n]);
  const unknown = cellStep('jump', 'jump');

  /** What a check complains of; nothing where it does not. */
  function complaintOf(check: () => void): string {
    try {
      check();
      return '';
    } catch (error) {
      assert.equal([error instanceof Error, (error as Error).name], [true, 'AssertionError']);
      return (error as Error).message;
    }
  }

  const refused = { name: 'EINVAL', expected: errno(EINVAL) };
  const taken = { name: 'success', expected: success };
  const anything = { name: 'a value', expected: nonzero };
  const unchanged = { name: 'on', after: [readOn] };
  const off = { name: 'off', after: [readOn, readOff] };
  const invalid = { create, setup: [on], run: beyond };

  // One of the outcomes holds. A value that the event would give holds where the event fails.
  assert.equal(complaintOf(() => checkCell(invalid, 'r', refused)), '');
  assert.equal(complaintOf(() => checkCell(invalid, 'r', unchanged)), '');
  assert.equal(complaintOf(() => checkCell(invalid, 'r', taken, off, unchanged)), '');
  assert.equal(complaintOf(() => checkCell(invalid, 'r', anything)), '');
  assert.equal(complaintOf(() => checkCell(invalid, 'r', { name: '5', expected: value(5n) })), '');
  assert.equal(complaintOf(() => checkCell({ ...invalid, run: read }, 'r', anything)), '');
  // None holds, which is told once of those that got the same.
  assert.equal(complaintOf(() => checkCell(invalid, 'r', taken)), 'r\n  expected success of write 2, got EINVAL');
  assert.equal(
    complaintOf(() => checkCell(invalid, 'r', taken, off, taken)),
    'r\n  expected success or off or success of write 2, got EINVAL; read => 0 expected 0x0, got 0x1',
  );
  assert.equal(
    complaintOf(() => checkCell({ create, setup: [], run: read }, 'r', anything)),
    'r\n  expected a value of read, got 0x0',
  );
  // The state cannot be reached, or the target does not know the event.
  assert.equal(
    complaintOf(() => checkCell({ create, setup: [beyond], run: read }, 'r', taken)),
    'r\n  write 2\n  expected success, got EINVAL',
  );
  assert.equal(
    complaintOf(() => checkCell({ create, setup: [], run: unknown }, 'r', taken)),
    'r\n  there is no verb jump',
  );

  // While a write is under way, the old value is read.
  const between = { create: createSlow, setup: [], run: read, during: on };
  assert.equal([canOverlap(create), canOverlap(createSlow)], [false, true]);
  assert.equal(complaintOf(() => checkCell(between, 'r', { name: '0', expected: value(0n) })), '');
  assert.equal(complaintOf(() => checkCell(between, 'r', unchanged)), '');
  assert.equal(
    complaintOf(() => checkCell(between, 'r', anything)),
    'r\n  expected a value of read during write 1, got 0x0',
  );
  assert.equal(
    complaintOf(() => checkCell({ ...between, create }, 'r', taken)),
    'r\n  write 1 was over without a moment for read',
  );
  assert.equal(
    complaintOf(() => checkCell({ ...between, during: beyond }, 'r', taken)),
    'r\n  write 2\n  expected success, got EINVAL',
  );

  // Of an undefined event only the state matters.
  assert.equal(complaintOf(() => checkUndefinedCell(invalid, 'r', read, 0n, 1n)), '');
  assert.equal(complaintOf(() => checkUndefinedCell({ ...between, during: beyond }, 'r', read, 0n)), '');
  assert.equal(
    complaintOf(() => checkUndefinedCell(invalid, 'r', read, 0n, 2n)),
    'r\n  after write 2, read gives 0x1, which is no state',
  );
  assert.equal(
    complaintOf(() => checkUndefinedCell(invalid, 'r', beyond, 1n)),
    'r\n  after write 2, write 2 gives EINVAL, which is no state',
  );
  assert.equal(
    complaintOf(() => checkUndefinedCell({ create, setup: [], run: unknown }, 'r', read, 0n)),
    'r\n  there is no verb jump',
  );
});

// Example "an access comes once in a step, and not after it"
test('an access comes once in a step, and not after it [overlap.read]', { meta: { edition: 'fsm', example: 'reference-device/an-access-comes-once-in-a-step-and-not-after-it', content: '7c487cc0ed7482f6' } }, () => {
  const target = createTarget();
  const state = access(0, 4);
  const value = (verb: string, ...args: Parameters<typeof target.perform>[1]) => target.perform(verb, args).value;
  /** How much DMA each overlapping access found outstanding. */
  let seen: unknown[] = [];
  const during = (step: () => void): readonly unknown[] => {
    seen = [];
    target.during?.(() => seen.push(value('look', 'dma-outstanding')));
    step();
    return seen;
  };
  const write = (to: bigint) => () => {
    assert.equal(target.perform('write', [state, to]).errno, 0);
  };

  // One request is on its way already. A step that waits for nothing lets nothing come, and leaves that one alone.
  target.perform('work', []);
  assert.equal(during(() => value('read', state)), []);
  assert.equal(value('look', 'dma-outstanding'), 1n);
  // RUNNING to SAVING: the device waits for both, and the access comes with the last of its DMA.
  assert.equal(during(write(2n)), [0n]);
  // To {} and back to RUNNING|SAVING, of a device that writes to nobody: the second one has two parts.
  assert.equal(during(write(0n)), [0n]);
  assert.equal(during(() => value('read', state)), []);
  assert.equal(during(write(3n)), [0n]);
  // RUNNING|NDMA: nothing new is written to a peer.
  target.perform('write', [state, 1n]);
  target.perform('write', [state, 9n]);
  assert.equal(during(write(1n)), [0n]);
});

// Example "a driver that writes where it must not"
test('a driver that writes where it must not [stream.containment]', { meta: { edition: 'fsm', example: 'reference-device/a-driver-that-writes-where-it-must-not', content: '68326e31c719694a' } }, () => {
  /** A region that writes a byte this far from the first byte of each access. */
  const careless = (at: number): RegionAccess => {
    const strike = (bytes: Uint8Array): number => {
      new Uint8Array(bytes.buffer)[bytes.byteOffset + at] = 7;
      return -EIO;
    };
    return guardRegion({ read: (_offset, into) => strike(into.fill(1)), write: (_offset, from) => strike(from) });
  };

  function complaintOf(access: () => number): string | number {
    try {
      return access();
    } catch (error) {
      return (error as Error).message;
    }
  }

  const outside = (what: string, at: number) => `${what} wrote outside the user's buffer, at its byte ${at}`;
  for (const at of [-16, -1, 4, 19]) {
    const bytes = Uint8Array.of(1, 2, 3, 4);
    assert.equal(complaintOf(() => careless(at).read(0x1c, bytes)), outside('a read of 4 bytes at 0x1c', at));
    assert.equal(complaintOf(() => careless(at).write(8, bytes)), outside('a write of 4 bytes at 0x8', at));
    assert.equal([...bytes], [1, 2, 3, 4]);
  }

  // A read gets what the region has; a write leaves what the user has.
  const bytes = Uint8Array.of(1, 2, 3, 4);
  assert.equal(complaintOf(() => careless(3).read(8, bytes)), -EIO);
  assert.equal([...bytes], [1, 1, 1, 7]);
  assert.equal(
    complaintOf(() => careless(0).write(8, bytes)),
    'a write of 4 bytes at 0x8 changed the bytes that the user wrote',
  );
  assert.equal(complaintOf(() => careless(3).write(8, bytes)), -EIO);
});
