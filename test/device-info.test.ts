// SPDX-License-Identifier: MIT
// What requests say of the bytes of their argument, for every length, every `argsz` and every index; and interrupts, against
// configuration space.

import { createDevice as createMachine, DEVICE_MIGRATION_ARC } from 'uapi-reference/fsm';
import { createDevice as createOld } from 'uapi-reference/linux-5.16';
import {
  createDevice,
  DEVICE_GET_INFO,
  DEVICE_GET_IRQ_INFO,
  DEVICE_GET_REGION_INFO,
  DEVICE_RESET,
} from 'uapi-reference/rfc-ndma';
import { describe, expect, test } from 'vitest';

type Device = Pick<ReturnType<typeof createDevice>, 'ioctl'>;

const FILL = 0xa5;
const ENOTTY = 25;

interface Asked {
  readonly errno: number;
  readonly needed: number;
  readonly answered: number;
  readonly argument: Uint8Array;
  readonly isChanged: (from: number) => boolean;
}

/** A request with an argument of so many bytes, most of which are unlike any answer. */
function ask(device: Device, request: number, length: number, argsz: number, index: number): Asked {
  const whole = new Uint8Array(Math.max(length, 16)).fill(FILL);
  const view = new DataView(whole.buffer);
  view.setUint32(0, argsz, true);
  view.setUint32(8, index, true);
  const argument = whole.slice(0, length);
  const before = argument.slice();
  const bytes = { needed: -1, answered: -1 };
  const errno = device.ioctl(request, argument, bytes);
  const isChanged = (from: number): boolean =>
    argument.subarray(from).some((byte, at) => byte !== before[from + at]);
  return { errno, ...bytes, argument, isChanged };
}

const DEVICES = [
  { name: 'linux-5.16', device: createOld({ mapped: true }), arc: false },
  { name: 'rfc-ndma', device: createDevice({ mapped: true }), arc: false },
  { name: 'rfc-ndma, nothing mapped', device: createDevice({ ndma: false }), arc: false },
  { name: 'fsm', device: createMachine({ mapped: true }), arc: true },
];

describe.each(DEVICES)('$name', ({ device, arc }) => {
  const requests = [
    DEVICE_GET_INFO,
    DEVICE_GET_REGION_INFO,
    DEVICE_GET_IRQ_INFO,
    ...(arc ? [DEVICE_MIGRATION_ARC] : []),
  ];

  test.each(requests)(
    'request %i says how long its argument has to be, and how long its answer is',
    (request) => {
      const found: string[] = [];
      for (const index of [0, 2, 9, 10]) {
        const whole = ask(device, request, 200, 200, index);
        for (let length = 0; length <= 100; length++) {
          for (const argsz of [0, 16, 20, 32, Math.max(0, length - 1), length, length + 1]) {
            const asked = ask(device, request, length, argsz, index);
            // With as many bytes as it takes, the answer is whole; of a struct that is whole, all of it is known to be needed.
            const again = ask(device, request, asked.needed, asked.needed, index);
            const isWhole =
              again.errno !== 0 ||
              again.needed > asked.needed ||
              (again.answered === again.needed &&
                Buffer.compare(again.argument.subarray(4), whole.argument.subarray(4, again.needed)) === 0);
            const holds =
              // Nothing is written behind the answer, nor where there is none.
              !asked.isChanged(asked.answered) &&
              asked.answered <= (asked.errno === 0 ? Math.min(argsz, length) : 0) &&
              (asked.errno !== 0 || asked.answered > 0) &&
              asked.needed > 0 &&
              (length < 32 || asked.needed === whole.needed) &&
              again.errno === whole.errno &&
              isWhole;
            if (!holds) found.push(`index ${index}, ${length} bytes, argsz ${argsz}`);
          }
        }
      }
      expect(found).toEqual([]);
    },
  );

  test('what takes no argument needs none', () => {
    for (const request of [DEVICE_RESET, 0, 15211 + 9]) {
      const { errno, needed, answered } = ask(device, request, 32, 32, 0);
      expect([errno, needed, answered]).toEqual([request === DEVICE_RESET ? 0 : -ENOTTY, 0, 0]);
    }
  });

  test('there are as many interrupts as configuration space says', () => {
    const config = new Uint8Array(256);
    expect(device.region(7)?.read(0, config)).toBe(0);
    const capabilities = new Map<number, number>();
    for (let at = config[0x34]!; at !== 0; at = config[at + 1]!) capabilities.set(config[at]!, at);
    const msix = capabilities.get(0x11)!;
    const counts = [
      config[0x3d] === 0 ? 0 : 1,
      capabilities.has(0x05) ? 1 : 0,
      1 + ((config[msix + 2]! | (config[msix + 3]! << 8)) & 0x7ff),
      // Errors are told of devices with PCI Express alone, and nobody asks for the device.
      capabilities.has(0x10) ? 1 : 0,
      0,
    ];
    const info = ask(device, DEVICE_GET_INFO, 20, 20, 0).argument;
    expect(new DataView(info.buffer).getUint32(12, true)).toBe(counts.length);
    for (const [index, count] of counts.entries()) {
      const { argument } = ask(device, DEVICE_GET_IRQ_INFO, 16, 16, index);
      const view = new DataView(argument.buffer);
      expect([8, 12].map((at) => view.getUint32(at, true))).toEqual([index, count]);
      expect(view.getUint32(4, true) !== 0).toBe(count > 0);
    }
    for (let index = counts.length; index < 40; index++)
      expect(ask(device, DEVICE_GET_IRQ_INFO, 16, 16, index).errno).toBe(-22);
  });
});
