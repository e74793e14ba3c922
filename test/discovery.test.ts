// SPDX-License-Identifier: MIT
// What a device tells of its regions, in its true binary layout: C programs read it, one with the generated headers and
// one with the system's; every length of the argument is tried; users find the migration region, and refuse nonsense.

import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { createDevice as createOldDevice, discoverMigration as discoverOld } from 'uapi-reference/linux-5.16';
import {
  createDevice,
  DEVICE_GET_INFO,
  DEVICE_GET_IRQ_INFO,
  DEVICE_GET_REGION_INFO,
  DEVICE_RESET,
  type DeviceIoctl,
  discoverMigration,
} from 'uapi-reference/rfc-ndma';
import { describe, expect, test } from 'vitest';
import { run, runProgram, STRICT, testWith, withFiles } from './c/compilers.js';
import { editionOf, filesOf } from './c/generated.js';

type Device = Pick<ReturnType<typeof createDevice>, 'ioctl' | 'byteOrder'>;
type ByteOrder = Device['byteOrder'];

const EINVAL = 22;
const EFAULT = 14;
const ENODEV = 19;
const ENOTTY = 25;

const ORDERS: readonly ByteOrder[] = ['little', 'big'];
const hostOrder: ByteOrder = endianness() === 'LE' ? 'little' : 'big';

/** A number of 32 bits in an answer. */
function u32(bytes: Uint8Array, offset: number, order: ByteOrder): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(offset, order === 'little');
}

/** An argument of so many bytes that says so of itself, its other bytes unlike any answer. */
function argumentOf(order: ByteOrder, argsz: number, index: number, length: number = argsz): Uint8Array {
  const argument = new Uint8Array(Math.max(length, 12)).fill(0xa5);
  const view = new DataView(argument.buffer);
  view.setUint32(0, argsz, order === 'little');
  view.setUint32(8, index, order === 'little');
  return argument.slice(0, length);
}

function ask(device: Device, request: number, argsz: number, index: number): Uint8Array {
  const argument = argumentOf(device.byteOrder, argsz, index);
  expect(device.ioctl(request, argument)).toBe(0);
  return argument;
}

/** Every answer of a device, as the C programs take them. */
function answers(device: Device): Uint8Array {
  const asked = [
    { request: DEVICE_GET_INFO, argument: ask(device, DEVICE_GET_INFO, 20, 0) },
    ...Array.from({ length: 10 }, (_, index) => ({
      request: DEVICE_GET_REGION_INFO,
      argument: ask(device, DEVICE_GET_REGION_INFO, 256, index),
    })),
    // The chain does not fit.
    { request: DEVICE_GET_REGION_INFO, argument: ask(device, DEVICE_GET_REGION_INFO, 32, 9) },
    { request: DEVICE_RESET, argument: new Uint8Array(0) },
  ];
  return Buffer.concat(
    asked.flatMap(({ request, argument }) => [
      new Uint8Array(Uint32Array.of(request, argument.length).buffer),
      argument,
    ]),
  );
}

/** What both programs print of a device whose migration region is described so. */
function printed(region: string, chain: readonly string[], needed: number): string {
  const at = (index: number): string => `offset ${BigInt(index) << 40n}`;
  const lacking = (index: number): string => `region ${index} argsz 256 size 0 ${at(index)}`;
  return [
    'device argsz 20 pci reset regions 10 irqs 5',
    `region 0 argsz 256 read write size 4096 ${at(0)}`,
    ...[1, 2, 3, 4, 5, 6].map(lacking),
    `region 7 argsz 256 read write size 256 ${at(7)}`,
    lacking(8),
    `region 9 argsz 256 ${region} ${at(9)}`,
    ...chain.map((capability) => `  ${capability}`),
    `region 9 argsz ${needed} ${region} ${at(9)}`,
    'request 15215',
    '',
  ].join('\n');
}

const MIGRATION = 'at 32 version 1: type 3 1 migration';

const DEVICES: readonly (readonly [title: string, device: Device, expected: string])[] = [
  [
    'with NDMA, trapped',
    createDevice({ byteOrder: hostOrder }),
    printed('read write caps size 8192', [MIGRATION, 'at 48 version 1: capability 6'], 56),
  ],
  [
    'with NDMA, mapped',
    createDevice({ byteOrder: hostOrder, mapped: true, windowBytes: 12288 }),
    printed(
      'read write mmap caps size 16384',
      [MIGRATION, 'at 48 version 1: sparse mmap 4096+12288', 'at 80 version 1: capability 6'],
      88,
    ),
  ],
  [
    'without NDMA',
    createDevice({ byteOrder: hostOrder, ndma: false }),
    printed('read write caps size 8192', [MIGRATION], 48),
  ],
  [
    'of linux-5.16, mapped',
    createOldDevice({ byteOrder: hostOrder, mapped: true }),
    printed('read write mmap caps size 8192', [MIGRATION, 'at 48 version 1: sparse mmap 4096+4096'], 80),
  ],
];

const rfc = editionOf('rfc-ndma');
const files = new Map([
  ...filesOf(rfc),
  ['read-info.c', readFileSync(join(import.meta.dirname, 'c/discovery/read-info.c'), 'utf8')],
]);
const generated = ['-Irfc-ndma/include/uapi', '-Irfc-ndma/c'];

describe('a C program', () => {
  for (const compiler of ['gcc', 'clang']) {
    for (const [headers, options] of [
      ['the generated headers', generated],
      ['the header of the system', ['-DSYSTEM_HEADER']],
    ] as const) {
      testWith([compiler], `of ${compiler} with ${headers} reads what the device says`, () => {
        withFiles(files, (folder) => {
          for (const [title, device, expected] of DEVICES) {
            const arguments_ = [...STRICT, ...options, 'read-info.c'];
            expect(runProgram(folder, compiler, arguments_, answers(device)), title).toBe(expected);
          }
        });
      });
    }
  }
});

describe('the assertions about <linux/vfio.h>', () => {
  const compile = (file: string, from: string, to: string): string => {
    const path = `rfc-ndma/c/${file}`;
    const text = files.get(path) ?? '';
    expect(text).toContain(from);
    return withFiles(new Map([...files, [path, text.replace(from, to)]]), (folder) => {
      const sources = ['assertions.c', 'linux_vfio_assertions.c'].map((name) => `rfc-ndma/c/${name}`);
      return run(folder, 'gcc', ['-fsyntax-only', ...generated, ...sources]).stderr;
    });
  };
  testWith(['gcc'], 'hold of the generated part and of the system', () => {
    expect(compile('linux_vfio.h', '__u64\tsize;', '__u64\tsize;')).toBe('');
  });
  const lies: readonly (readonly [file: string, from: string, to: string])[] = [
    ['linux_vfio.h', '__u32\tnr_areas;', '__u64\tnr_areas;'],
    ['linux_vfio.h', 'FLAG_CAPS\t\t(1 << 3)', 'FLAG_CAPS\t\t(1 << 4)'],
    ['linux_vfio.h', 'VFIO_BASE + 8', 'VFIO_BASE + 9'],
    ['linux_vfio_assertions.c', 'cap_offset) == 12', 'cap_offset) == 16'],
    ['linux_vfio_assertions.c', 'CAP_TYPE == 2', 'CAP_TYPE == 3'],
    ['linux_vfio_assertions.c', '0x3bU, 111', '0x3bU, 112'],
  ];
  for (const [file, from, to] of lies) {
    testWith(['gcc'], `fail where ${file} says otherwise: ${from}`, () => {
      expect(compile(file, from, to)).toContain('static assertion failed');
    });
  }
});

describe.each(ORDERS)('in %s-endian order', (byteOrder) => {
  const device = createDevice({ byteOrder, mapped: true });
  const ENOUGH = 88;

  test('an argument shorter than the struct is refused, and one too short for the chain told how much it takes', () => {
    const whole = ask(device, DEVICE_GET_REGION_INFO, ENOUGH, 9);
    for (let argsz = 0; argsz <= ENOUGH + 8; argsz++) {
      const argument = argumentOf(byteOrder, argsz, 9, ENOUGH + 8);
      const before = argument.slice();
      const error = device.ioctl(DEVICE_GET_REGION_INFO, argument);
      if (argsz < 32) {
        expect([error, argument]).toEqual([-EINVAL, before]);
        continue;
      }
      const fits = argsz >= ENOUGH;
      expect([error, u32(argument, 0, byteOrder)]).toEqual([0, Math.max(argsz, ENOUGH)]);
      expect(u32(argument, 4, byteOrder)).toBe(0xf);
      expect(u32(argument, 12, byteOrder)).toBe(fits ? 32 : 0);
      expect(argument.subarray(16, 32)).toEqual(whole.subarray(16, 32));
      expect(argument.subarray(32)).toEqual(
        fits ? Uint8Array.of(...whole.subarray(32), ...before.subarray(ENOUGH)) : before.subarray(32),
      );
    }
  });

  test('of a device, `cap_offset` is written where there is room for it', () => {
    for (let argsz = 0; argsz <= 24; argsz++) {
      const argument = argumentOf(byteOrder, argsz, 0, 24);
      const before = argument.slice();
      const error = device.ioctl(DEVICE_GET_INFO, argument);
      const written = argsz < 16 ? 0 : argsz < 20 ? 16 : 20;
      expect(error).toBe(written === 0 ? -EINVAL : 0);
      expect(argument.subarray(written)).toEqual(before.subarray(written));
      const words = Array.from({ length: written / 4 }, (_, word) => u32(argument, 4 * word, byteOrder));
      expect(words).toEqual([argsz, 3, 10, 5, 0].slice(0, written / 4));
    }
  });

  test('an argument that is shorter than it says is no memory of the user', () => {
    for (const request of [DEVICE_GET_INFO, DEVICE_GET_REGION_INFO]) {
      for (const [argsz, length] of [
        [40, 39],
        [0xffff_ffff, 64],
        [4, 4],
        [0, 0],
        [32, 15],
      ] as const) {
        const argument = argumentOf(byteOrder, argsz, 9, length);
        const before = argument.slice();
        expect([device.ioctl(request, argument), argument]).toEqual([-EFAULT, before]);
      }
    }
  });

  test('every capability is aligned to eight bytes, and the chain ends within the argument', () => {
    const region = ask(device, DEVICE_GET_REGION_INFO, ENOUGH, 9);
    const offsets: number[] = [];
    for (let at = u32(region, 12, byteOrder); at !== 0; at = u32(region, at + 4, byteOrder)) offsets.push(at);
    expect(offsets).toEqual([32, 48, 80]);
  });

  test('only indexes of the device are regions', () => {
    for (const index of [10, 11, 0x8000_0000, 0xffff_ffff]) {
      expect(device.ioctl(DEVICE_GET_REGION_INFO, argumentOf(byteOrder, 32, index))).toBe(-EINVAL);
    }
  });

  test('the user finds the region', () => {
    const found = { index: 9, offset: 9n << 40n, size: 8192n };
    const areas = [{ offset: 4096n, size: 4096n }];
    const discover = (options: Parameters<typeof createDevice>[0]) => {
      const one = createDevice({ byteOrder, ...options });
      return discoverMigration((request, argument) => one.ioctl(request, argument), byteOrder);
    };
    expect(discover({})).toEqual({ ...found, ndma: true, areas: [] });
    expect(discover({ ndma: false, mapped: true })).toEqual({ ...found, ndma: false, areas });
    const old = createOldDevice({ byteOrder, mapped: true });
    expect(discoverOld((request, argument) => old.ioctl(request, argument), byteOrder)).toEqual({
      ...found,
      ndma: false,
      areas,
    });
  });
});

test('any other request is not known, and a reset resets', () => {
  const device = createDevice();
  const known = [DEVICE_GET_INFO, DEVICE_GET_REGION_INFO, DEVICE_GET_IRQ_INFO, DEVICE_RESET];
  for (let request = 0x3b00; request < 0x3c00; request++) {
    if (!known.includes(request)) expect(device.ioctl(request, new Uint8Array(64))).toBe(-ENOTTY);
  }
  expect(device.write(0, Uint8Array.of(2, 0, 0, 0))).toBe(0);
  expect(device.ioctl(DEVICE_RESET)).toBe(0);
  const state = new Uint8Array(4);
  expect(device.read(0, state)).toBe(0);
  expect(state[0]).toBe(1);
});

const SEED = 20220106;

test(`a device that answers anything is refused or found, in few requests (seed ${SEED})`, () => {
  const honest = createDevice({ mapped: true });
  const damage = fc.array(fc.tuple(fc.nat(95), fc.constantFrom(0, 1, 8, 16, 32, 48, 80, 127, 255)), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(damage, (changes) => {
      let requests = 0;
      const ioctl: DeviceIoctl = (request, argument) => {
        requests++;
        const error = honest.ioctl(request, argument);
        for (const [at, byte] of changes) if (at < argument.length) argument[at] = byte;
        return error;
      };
      const found = discoverMigration(ioctl);
      expect(requests).toBeLessThanOrEqual(1 + 2 * 1024);
      if (typeof found === 'number') expect([-EINVAL, -ENODEV]).toContain(found);
      else expect(found.areas.length).toBeLessThanOrEqual(1);
    }),
    { seed: SEED, numRuns: 2000 },
  );
});
