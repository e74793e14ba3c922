// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/region.md

import { EFAULT, EINVAL, EIO, ENODEV, ENOTTY, access, assert, errno, runStep, success, value } from 'uapi-reference/core';
import { DEVICE_GET_INFO, DEVICE_GET_IRQ_INFO, DEVICE_GET_REGION_INFO, DEVICE_RESET, MIGRATION_REGION, MIG_NDMA, createDevice, createTarget, discoverMigration, infoCodec } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "the numbers that identify the region"
test('the numbers that identify the region [region.discovery]', { meta: { edition: 'fsm', example: 'region/the-numbers-that-identify-the-region', content: 'ade4830c96b0d44d' } }, () => {
  assert.equal(MIGRATION_REGION.type, 3);
  assert.equal(MIGRATION_REGION.subtype, 1);
});

// Example "a user finds the region"
test('a user finds the region [region.discovery]', { meta: { edition: 'fsm', example: 'region/a-user-finds-the-region', content: '7d34aa56b14541ce' } }, () => {
  const device = createDevice();
  assert.equal(discoverMigration((request, argument) => device.ioctl(request, argument)), {
    index: 9,
    offset: 9n << 40n,
    size: 8192n,
    ndma: true,
    areas: [],
  });
});

// Example "the default state on hosts of both orders"
test('the default state on hosts of both orders [region.byte-order]', { meta: { edition: 'fsm', example: 'region/the-default-state-on-hosts-of-both-orders', content: '078accc81380f959' } }, () => {
  const state = new Uint8Array(4);
  assert.equal(createDevice({ byteOrder: 'little' }).read(0, state), 0);
  assert.equal(state, Uint8Array.of(1, 0, 0, 0));
  assert.equal(createDevice({ byteOrder: 'big' }).read(0, state), 0);
  assert.equal(state, Uint8Array.of(0, 0, 0, 1));
});

// Example "each register at its offset and width"
test('each register at its offset and width [region.location]', { meta: { edition: 'fsm', example: 'region/each-register-at-its-offset-and-width', content: '3d4a70b83679e2d6' } }, () => {
  const target = createTarget();
  runStep(target, 'read 0x0/4 => 1', 'read', [access(0, 4)], value(1n));
  runStep(target, 'read 0x4/4 => 0', 'read', [access(4, 4)], value(0n));
  runStep(target, 'read 0x8/8', 'read', [access(8, 8)], success);
  runStep(target, 'read 0x10/8', 'read', [access(16, 8)], success);
  runStep(target, 'read 0x18/8', 'read', [access(24, 8)], success);
});

// Example "the regions of the reference device"
test('the regions of the reference device [region.discovery]', { meta: { edition: 'fsm', example: 'region/the-regions-of-the-reference-device', content: '5d78c1ce35a48e45' } }, () => {
  const device = createDevice({ mapped: true, windowBytes: 12288 });
  const codec = infoCodec();

  // `_IO(';', 107)` and so on, as most architectures encode it.
  assert.equal([DEVICE_GET_INFO, DEVICE_GET_REGION_INFO, DEVICE_RESET], [15211, 15212, 15215]);

  const info = codec.encode('vfio_device_info', { argsz: 20n });
  assert.equal(device.ioctl(DEVICE_GET_INFO, info), 0);
  const words = ['argsz', 'flags', 'num_regions', 'num_irqs', 'cap_offset'];
  assert.equal(words.map((word) => codec.read('vfio_device_info', word, info)), [20n, 3n, 10n, 5n, 0n]);

  // One BAR, configuration space, and the migration region, which can be mapped in part.
  const regions = [...Array(10).keys()].map((index) => {
    const region = codec.encode('vfio_region_info', { argsz: 32n, index: BigInt(index) });
    assert.equal(device.ioctl(DEVICE_GET_REGION_INFO, region), 0);
    assert.equal(codec.read('vfio_region_info', 'offset', region), BigInt(index) << 40n);
    return [codec.read('vfio_region_info', 'flags', region), codec.read('vfio_region_info', 'size', region)];
  });
  assert.equal(regions[0], [3n, 4096n]);
  assert.equal(regions[7], [3n, 256n]);
  assert.equal(regions[9], [15n, 16384n]);
  assert.equal([1, 2, 3, 4, 5, 6, 8].map((index) => regions[index]), Array(7).fill([0n, 0n]));
});

// Example "three of the regions, by their indices"
test('three of the regions, by their indices [region.discovery region.location]', { meta: { edition: 'fsm', example: 'region/three-of-the-regions-by-their-indices', content: 'f7843b719845e31f' } }, () => {
  const device = createDevice();
  const first = (index: number): readonly number[] | undefined => {
    const word = new Uint8Array(4);
    return device.region(index)?.read(0, word) === 0 ? [...word] : undefined;
  };

  // What BAR0 says that it is, the vendor and the device, and device_state.
  assert.equal(first(0), [0x31, 0x41, 0x4d, 0x44]);
  assert.equal(first(7), [0xfe, 0xff, 1, 0]);
  assert.equal(first(9), [1, 0, 0, 0]);
  assert.equal(first(1), undefined);
});

// Example "an argument that is too short, and one that is long enough"
test('an argument that is too short, and one that is long enough [region.discovery]', { meta: { edition: 'fsm', example: 'region/an-argument-that-is-too-short-and-one-that-is-long-enough', content: '21cf1d4ee93b69f0' } }, () => {
  const device = createDevice({ mapped: true });
  const codec = infoCodec();
  const ask = (argsz: number): Uint8Array => {
    const argument = new Uint8Array(argsz).fill(0xff);
    argument.set(codec.encode('vfio_region_info', { argsz: BigInt(argsz), index: 9n }));
    assert.equal(device.ioctl(DEVICE_GET_REGION_INFO, argument), 0);
    return argument;
  };
  const field = (name: string, argument: Uint8Array) => codec.read('vfio_region_info', name, argument);

  // With room for all but one byte there is no capability, and nothing is written behind the struct.
  for (const argsz of [32, 87]) {
    const short = ask(argsz);
    assert.equal([field('argsz', short), field('flags', short), field('cap_offset', short)], [88n, 15n, 0n]);
    assert.equal(short.subarray(32).every((byte) => byte === 0xff), true);
  }

  const long = ask(100);
  assert.equal([field('argsz', long), field('flags', long), field('cap_offset', long)], [100n, 15n, 32n]);
  assert.equal([...ask(88).subarray(32)], [
    // Type 3, subtype 1; the next capability lies at 48.
    ...[2, 0, 1, 0, 48, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0],
    // One area, 4096 bytes from 4096 on; the next capability lies at 80.
    ...[1, 0, 1, 0, 80, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
    ...[0, 16, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0],
    // NDMA, the last one.
    ...[6, 0, 1, 0, 0, 0, 0, 0],
  ]);
});

// Example "how long an argument has to be, and how long an answer is"
test('how long an argument has to be, and how long an answer is [region.discovery]', { meta: { edition: 'fsm', example: 'region/how-long-an-argument-has-to-be-and-how-long-an-answer-is', content: 'f0c764250bb79d00' } }, () => {
  const device = createDevice({ mapped: true });
  const codec = infoCodec();
  /** What comes of a request, and what it says of the bytes of its argument. */
  const ask = (request: number, argument?: Uint8Array): readonly number[] => {
    const bytes = { needed: 7, answered: 7 };
    const errno = device.ioctl(request, argument, bytes);
    return [errno, bytes.needed, bytes.answered];
  };
  const region = (argsz: number, index: number, length: number = argsz): Uint8Array => {
    const argument = new Uint8Array(Math.max(length, 32));
    argument.set(codec.encode('vfio_region_info', { argsz: BigInt(argsz), index: BigInt(index) }));
    return argument.subarray(0, length);
  };
  // Nothing, less than the struct, less than it says, and less than the struct said: what is needed is known all the same.
  assert.equal(ask(DEVICE_GET_REGION_INFO), [-EFAULT, 32, 0]);
  assert.equal(ask(DEVICE_GET_REGION_INFO, region(88, 9, 31)), [-EFAULT, 32, 0]);
  assert.equal(ask(DEVICE_GET_REGION_INFO, region(100, 9, 88)), [-EFAULT, 88, 0]);
  assert.equal(ask(DEVICE_GET_REGION_INFO, region(31, 9, 88)), [-EINVAL, 88, 0]);
  assert.equal(ask(DEVICE_GET_REGION_INFO, region(32, 10)), [-EINVAL, 32, 0]);
  // The struct alone, all of it, and room to spare.
  assert.equal(ask(DEVICE_GET_REGION_INFO, region(87, 9)), [0, 88, 32]);
  assert.equal(ask(DEVICE_GET_REGION_INFO, region(88, 9)), [0, 88, 88]);
  assert.equal(ask(DEVICE_GET_REGION_INFO, region(500, 9)), [0, 88, 88]);
  assert.equal(ask(DEVICE_GET_REGION_INFO, region(500, 0)), [0, 32, 32]);

  assert.equal(ask(DEVICE_GET_INFO, codec.encode('vfio_device_info', { argsz: 20n })), [0, 20, 20]);
  assert.equal(ask(DEVICE_GET_INFO, codec.encode('vfio_device_info', { argsz: 19n })), [0, 20, 16]);
  assert.equal(ask(DEVICE_GET_INFO, Uint8Array.of(16)), [-EFAULT, 20, 0]);
  assert.equal(ask(DEVICE_GET_IRQ_INFO, Uint8Array.of(16)), [-EFAULT, 16, 0]);
  assert.equal(ask(DEVICE_GET_IRQ_INFO, codec.encode('vfio_irq_info', { argsz: 16n })), [0, 16, 16]);
  // These take no argument, or are no requests.
  assert.equal([ask(DEVICE_RESET), ask(0)], [[0, 0, 0], [-ENOTTY, 0, 0]]);
});

// Example "the same on a host of the other order"
test('the same on a host of the other order [region.discovery region.byte-order]', { meta: { edition: 'fsm', example: 'region/the-same-on-a-host-of-the-other-order', content: 'd28585e8d733be9a' } }, () => {
  const device = createDevice({ byteOrder: 'big', ndma: false });
  const argument = Uint8Array.of(0, 0, 0, 48, 0, 0, 0, 0, 0, 0, 0, 9, ...Array(36).fill(0));
  assert.equal(device.ioctl(DEVICE_GET_REGION_INFO, argument), 0);
  assert.equal([...argument], [
    ...[0, 0, 0, 48, 0, 0, 0, 11, 0, 0, 0, 9, 0, 0, 0, 32],
    ...[0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 9, 0, 0, 0, 0, 0],
    ...[0, 2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 1],
  ]);

  const found = discoverMigration((request, bytes) => device.ioctl(request, bytes), 'big');
  assert.equal(found, { index: 9, offset: 9n << 40n, size: 8192n, ndma: false, areas: [] });
});

// Example "requests that are refused"
test('requests that are refused [region.discovery]', { meta: { edition: 'fsm', example: 'region/requests-that-are-refused', content: '705d23e30acc260b' } }, () => {
  const device = createDevice();
  const codec = infoCodec();
  const region = (argsz: number, index: number, length: number): Uint8Array =>
    codec.encode('vfio_region_info', { argsz: BigInt(argsz), index: BigInt(index) }).slice(0, length);

  assert.equal(device.ioctl(DEVICE_GET_REGION_INFO, region(31, 0, 32)), -EINVAL);
  assert.equal(device.ioctl(DEVICE_GET_REGION_INFO, region(32, 10, 32)), -EINVAL);
  // The user says more than there is.
  assert.equal(device.ioctl(DEVICE_GET_REGION_INFO, region(33, 0, 32)), -EFAULT);
  assert.equal(device.ioctl(DEVICE_GET_REGION_INFO, region(31, 0, 31)), -EFAULT);

  // Users of old do not know the last member of the struct; it stays as it is unless it fits.
  const zeros = (count: number): readonly number[] => Array(count).fill(0);
  assert.equal(device.ioctl(DEVICE_GET_INFO, Uint8Array.of(15, ...zeros(19))), -EINVAL);
  assert.equal(device.ioctl(DEVICE_GET_INFO, Uint8Array.of(15, ...zeros(14))), -EFAULT);
  for (const [argsz, last] of [[16, [1, 2, 3, 4]], [19, [1, 2, 3, 4]], [20, [0, 0, 0, 0]]] as const) {
    const argument = Uint8Array.of(argsz, ...zeros(15), 1, 2, 3, 4);
    assert.equal(device.ioctl(DEVICE_GET_INFO, argument), 0);
    assert.equal([...argument], [argsz, 0, 0, 0, 3, 0, 0, 0, 10, 0, 0, 0, 5, 0, 0, 0, ...last]);
  }

  assert.equal(device.ioctl(DEVICE_RESET), 0);
  assert.equal(device.ioctl(DEVICE_RESET + 1), -ENOTTY);
});

// Example "answers that make no sense"
test('answers that make no sense [region.discovery.refuse region.discovery.sense]', { meta: { edition: 'fsm', example: 'region/answers-that-make-no-sense', content: '24d30d9483cbd659' } }, () => {
  const device = createDevice({ mapped: true });
  const found = { index: 9, offset: 9n << 40n, size: 8192n };
  const areas = [{ offset: 4096n, size: 4096n }];

  // What a user makes of the device when these bytes of the answer for its last region are others.
  const discover = (changes: Readonly<Record<number, number>>, argszMin = 88, pageBytes = 4096) => {
    const ioctl = (request: number, argument: Uint8Array): number => {
      const error = device.ioctl(request, argument);
      if (request === DEVICE_GET_REGION_INFO && argument[8] === 9 && argument.length >= argszMin) {
        for (const [at, byte] of Object.entries(changes)) {
          argument[Number(at)] = byte;
        }
      }
      return error;
    };
    return discoverMigration(ioctl, 'little', pageBytes);
  };
  assert.equal(discover({}), { ...found, ndma: true, areas });

  // The chain turns back, stays where it is, leads into the struct, or out of the answer.
  for (const [at, byte] of [[52, 32], [52, 48], [52, 55], [12, 31], [12, 24], [52, 84], [52, 81], [12, 255]] as const) {
    assert.equal(discover({ [at]: byte }), -EINVAL, `byte ${at} is ${byte}`);
  }
  // The header is there, and the rest of the capability is not.
  assert.equal(discover({ 80: 2 }), -EINVAL);
  assert.equal(discover({ 80: 1 }), -EINVAL);
  // Two areas would reach beyond the end, unless the answer is longer: then what stands there is the second one.
  assert.equal(discover({ 56: 2 }), -EINVAL);
  assert.equal(discover({ 56: 2, 82: 0 }), -EINVAL);
  // Its bytes are at 80 to 95: here the second page of a region of three.
  const third = { 17: 48, 0: 96, 56: 2, 80: 0, 81: 32, 82: 0, 89: 16 };
  const second = { offset: 8192n, size: 4096n };
  assert.equal(discover(third, 32), { ...found, size: 12288n, ndma: false, areas: [...areas, second] });
  // One of no bytes, one that is no page, and one that does not begin with one.
  assert.equal(discover({ ...third, 89: 0 }, 32), -EINVAL);
  assert.equal(discover({ ...third, 88: 8, 89: 15 }, 32), -EINVAL);
  assert.equal(discover({ ...third, 80: 8, 81: 16 }, 32), -EINVAL);
  // One whose size ends behind the answer.
  assert.equal(discover({ ...third, 0: 92 }, 32), -EINVAL);
  // An area that is not within the region, by its place and by its length; the last one that is.
  assert.equal(discover({ 0: 96, 56: 2 }, 32), -EINVAL);
  assert.equal(discover({ 73: 32 }), -EINVAL);
  assert.equal(discover({ 17: 64, 73: 48 }), { ...found, size: 16384n, ndma: true, areas: [{ offset: 4096n, size: 12288n }] });
  // One with the registers.
  assert.equal(discover({ 65: 0, 73: 32 }), -EINVAL);
  // A host with larger pages, and one with pages as small as the registers.
  assert.equal(discover({}, 88, 65536), -EINVAL);
  assert.equal(discover({ 18: 2, 65: 0, 66: 1, 73: 0, 74: 1 }, 88, 65536), {
    ...found,
    size: 2n * 65536n + 8192n,
    ndma: true,
    areas: [{ offset: 65536n, size: 65536n }],
  });
  assert.equal(discover({ 64: 32, 65: 0 }, 88, 32), { ...found, ndma: true, areas: [{ offset: 32n, size: 4096n }] });
  assert.equal(discover({ 64: 16, 65: 0 }, 88, 16), -EINVAL);
  // A region that cannot be read, or written; one with room for the registers alone, and with one byte less.
  assert.equal(discover({ 4: 14 }), -EINVAL);
  assert.equal(discover({ 4: 13 }), -EINVAL);
  assert.equal(discover({ 4: 11, 16: 32, 17: 0 }), { ...found, size: 32n, ndma: true, areas: [] });
  assert.equal(discover({ 4: 11, 16: 31, 17: 0 }), -EINVAL);
  // One that goes to the end of the file, and one that goes on.
  const last = { 4: 11, 30: 0xff, 31: 0x7f, 29: 0xff, 28: 0xff, 27: 0xff, 26: 0xff, 25: 224 };
  assert.equal(discover(last), { ...found, offset: 2n ** 63n - 8192n, ndma: true, areas: [] });
  assert.equal(discover({ ...last, 16: 1 }), -EINVAL);

  // Without the flag there is no chain, whatever else the answer says; with another type it is another region.
  assert.equal(discover({ 4: 7 }), -ENODEV);
  assert.equal(discover({ 40: 4 }), -ENODEV);
  assert.equal(discover({ 44: 2 }), -ENODEV);
  // Of another version, a capability is not one that the user knows.
  assert.equal(discover({ 34: 2 }), -ENODEV);
  assert.equal(discover({ 82: 2 }), { ...found, ndma: false, areas });
  // What can be mapped: nothing; the whole region, which is refused, since it has the registers; no area.
  assert.equal(discover({ 4: 11 }), { ...found, ndma: true, areas: [] });
  assert.equal(discover({ 50: 2 }), -EINVAL);
  assert.equal(discover({ 56: 0 }), { ...found, ndma: true, areas: [] });
  // An answer that needs more bytes than 65536 is not asked for again.
  assert.equal(discover({ 0: 0, 1: 0, 2: 1 }, 32), { ...found, ndma: true, areas });
  assert.equal(discover({ 0: 1, 1: 0, 2: 1 }, 32), -ENODEV);

  // A device that cannot be asked, one that has no such region, nor a region 1, and one that has too many.
  const askDevice = (error: number, regions: number) => {
    const asked: number[] = [];
    const result = discoverMigration((request, argument) => {
      if (request === DEVICE_GET_INFO) {
        argument.set([regions % 256, regions / 256], 8);
        return error;
      }
      asked.push(argument[8]!);
      return argument[8] === 1 ? -EINVAL : 0;
    });
    return { result, asked };
  };
  assert.equal(askDevice(-EIO, 3), { result: -EIO, asked: [] });
  assert.equal(askDevice(0, 3), { result: -ENODEV, asked: [0, 1, 2] });
  assert.equal(askDevice(0, 1024).result, -ENODEV);
  assert.equal(askDevice(0, 1025), { result: -EINVAL, asked: [] });
});

// Example "halves and quarters of a register"
test('halves and quarters of a register [region.native-width region.native-width.refuse]', { meta: { edition: 'fsm', example: 'region/halves-and-quarters-of-a-register', content: '0d63f3658711424a' } }, () => {
  const target = createTarget();
  runStep(target, 'read 0x8/4 => EINVAL', 'read', [access(8, 4)], errno(22));
  runStep(target, 'read 0x0/2 => EINVAL', 'read', [access(0, 2)], errno(22));
  runStep(target, 'write 0x0/1 2 => EINVAL', 'write', [access(0, 1), 2n], errno(22));
  runStep(target, 'read 0x12/4 => EINVAL', 'read', [access(18, 4)], errno(22));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "eight bytes over two registers"
test('eight bytes over two registers [region.across-fields]', { meta: { edition: 'fsm', example: 'region/eight-bytes-over-two-registers', content: 'ad1673fa1a9cffd0' } }, () => {
  const target = createTarget();
  runStep(target, 'read 0x0/8 => EINVAL', 'read', [access(0, 8)], errno(22));
  runStep(target, 'write 0x0/8 2 => EINVAL', 'write', [access(0, 8), 2n], errno(22));
  runStep(target, 'read 0x4/8 => EINVAL', 'read', [access(4, 8)], errno(22));
  runStep(target, 'read 0xc/8 => EINVAL', 'read', [access(12, 8)], errno(22));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "two registers are not for writing"
test('two registers are not for writing [region.read-only]', { meta: { edition: 'fsm', example: 'region/two-registers-are-not-for-writing', content: '341ce2d6cab40617' } }, () => {
  const target = createTarget();
  runStep(target, 'write pending_bytes 1 => EINVAL', 'write', [access(8, 8), 1n], errno(22));
  runStep(target, 'write data_offset 1 => EINVAL', 'write', [access(16, 8), 1n], errno(22));
  runStep(target, 'write 0x8/8 1 => EINVAL', 'write', [access(8, 8), 1n], errno(22));
  runStep(target, 'write 0x10/8 1 => EINVAL', 'write', [access(16, 8), 1n], errno(22));
});

// Example "a write that leaves no trace"
test('a write that leaves no trace [region.reserved]', { meta: { edition: 'fsm', example: 'region/a-write-that-leaves-no-trace', content: '16d9b8cb1a2c652c' } }, () => {
  const target = createTarget();
  runStep(target, 'write reserved 0xffffffff', 'write', [access(4, 4), 4294967295n], success);
  runStep(target, 'read reserved => 0', 'read', [access(4, 4)], value(0n));
  runStep(target, 'write 0x4/4 1', 'write', [access(4, 4), 1n], success);
  runStep(target, 'read 0x4/4 => 0', 'read', [access(4, 4)], value(0n));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "what can be mapped begins behind the registers"
test('what can be mapped begins behind the registers [region.registers-trapped]', { meta: { edition: 'fsm', example: 'region/what-can-be-mapped-begins-behind-the-registers', content: '61750db56647cd91' } }, () => {
  const device = createDevice({ mapped: true, windowBytes: 8192 });
  const found = discoverMigration((request, argument) => device.ioctl(request, argument));
  assert.equal(typeof found === 'number' ? found : found.areas, [{ offset: 4096n, size: 8192n }]);
});

// Example "between the registers and the data section, across its ends, and beyond the region"
test('between the registers and the data section, across its ends, and beyond the region [region.nowhere]', { meta: { edition: 'fsm', example: 'region/between-the-registers-and-the-data-section-across-its-ends-and-beyond-the-region', content: '01e5904658a5879e' } }, () => {
  const target = createTarget();
  runStep(target, 'read 0x20/4 => EINVAL', 'read', [access(32, 4)], errno(22));
  runStep(target, 'write 0x20/8 1 => EINVAL', 'write', [access(32, 8), 1n], errno(22));
  runStep(target, 'read 0xff8/8 => EINVAL', 'read', [access(4088, 8)], errno(22));
  runStep(target, 'read 0xffc/8 => EINVAL', 'read', [access(4092, 8)], errno(22));
  runStep(target, 'write 0xffc/8 1 => EINVAL', 'write', [access(4092, 8), 1n], errno(22));
  runStep(target, 'read 0x1ffc/8 => EINVAL', 'read', [access(8188, 8)], errno(22));
  runStep(target, 'read 0x2000/1 => EINVAL', 'read', [access(8192, 1)], errno(22));
  runStep(target, 'write 0x2000/1 1 => EINVAL', 'write', [access(8192, 1), 1n], errno(22));
  runStep(target, 'read 0x1fff/1', 'read', [access(8191, 1)], success);
});

// Example "across the end of the registers"
test('across the end of the registers [region.nowhere]', { meta: { edition: 'fsm', example: 'region/across-the-end-of-the-registers', content: '8a378832334d55c1' } }, () => {
  const target = createTarget();
  runStep(target, 'read 0x1c/8 => EINVAL', 'read', [access(28, 8)], errno(22));
  runStep(target, 'write 0x1c/8 1 => EINVAL', 'write', [access(28, 8), 1n], errno(22));
  runStep(target, 'read 0x18/16 => EINVAL', 'read', [access(24, 16)], errno(22));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "no bytes of a register"
test('no bytes of a register [region.nothing]', { meta: { edition: 'fsm', example: 'region/no-bytes-of-a-register', content: 'd4de90f5cea28501' } }, () => {
  const target = createTarget();
  runStep(target, 'write 0x0/0 0', 'write', [access(0, 0), 0n], success);
  runStep(target, 'read 0x8/0', 'read', [access(8, 0)], success);
  runStep(target, 'write 0x8/0 0', 'write', [access(8, 0), 0n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "no bytes of a register and of a segment, and none beyond the region"
test('no bytes of a register and of a segment, and none beyond the region [region.nothing]', { meta: { edition: 'fsm', example: 'region/no-bytes-of-a-register-and-of-a-segment-and-none-beyond-the-region', content: '08ca341143bbfd03' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read 0x8/0', 'read', [access(8, 0)], success);
  runStep(target, 'write 0x0/0 0', 'write', [access(0, 0), 0n], success);
  runStep(target, 'read 0x1000/0', 'read', [access(4096, 0)], success);
  runStep(target, 'read 0x2001/0', 'read', [access(8193, 0)], success);
  runStep(target, 'read device_state => 2', 'read', [access(0, 4)], value(2n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
});

// Example "the capability's number"
test('the capability\'s number [region.ndma-capability]', { meta: { edition: 'fsm', example: 'region/the-capability-s-number', content: 'd2671d747c056d4e' } }, () => {
  assert.equal(MIG_NDMA, 6);
});

// Example "it is there with NDMA alone"
test('it is there with NDMA alone [region.ndma-capability]', { meta: { edition: 'fsm', example: 'region/it-is-there-with-ndma-alone', content: '5ffd6dd1ee4b6c2d' } }, () => {
  const supportsNdma = (options: Parameters<typeof createDevice>[0]) => {
    const device = createDevice(options);
    const found = discoverMigration((request, argument) => device.ioctl(request, argument));
    return typeof found === 'number' ? found : found.ndma;
  };
  assert.equal(supportsNdma({ ndma: true }), true);
  assert.equal(supportsNdma({ ndma: false }), false);
  // A driver of channel programs has no use for it.
  assert.equal(supportsNdma({ style: 'channel' }), false);
});

// Example "eight bytes, and the end of the chain"
test('eight bytes, and the end of the chain [region.ndma-capability.header]', { meta: { edition: 'fsm', example: 'region/eight-bytes-and-the-end-of-the-chain', content: '6cb48320c833adc9' } }, () => {
  const codec = infoCodec();
  const argument = new Uint8Array(56);
  argument.set(codec.encode('vfio_region_info', { argsz: 56n, index: 9n }));
  assert.equal(createDevice().ioctl(DEVICE_GET_REGION_INFO, argument), 0);
  assert.equal(codec.read('vfio_region_info', 'argsz', argument), 56n);

  const capability = argument.subarray(48);
  assert.equal(codec.read('vfio_info_cap_header', 'id', capability), 6n);
  assert.equal(codec.read('vfio_info_cap_header', 'version', capability), 1n);
  assert.equal(codec.read('vfio_info_cap_header', 'next', capability), 0n);
});
