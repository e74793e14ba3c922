// SPDX-License-Identifier: MIT
// Devices below their driver, and single accesses to their regions, for the tests of the hardware.

import {
  CONTROL,
  DMA_ADDRESS,
  DMA_BYTES,
  DOORBELL,
} from '../../spec/vfio-migration/device/hardware/bar-registers.js';
import { Bus } from '../../spec/vfio-migration/device/hardware/bus.js';
import { Hardware } from '../../spec/vfio-migration/device/hardware/hardware.js';
import type { HardwareOptions } from '../../spec/vfio-migration/device/hardware/parts.js';
import { Image } from '../../spec/vfio-migration/device/image.js';
import { decodeScalar, readScalar, writeScalar } from '../../src/runtime/index.js';

export { readScalar as read, writeScalar as write };

/** A device at power-on, which is at work by itself. */
export function create(options: Partial<HardwareOptions> = {}): Hardware {
  const image = new Image({ blocks: 3, blockBytes: 64 });
  return new Hardware({
    image,
    bus: new Bus(),
    drainTicksMax: 8,
    pageRequests: 'wait',
    vectors: 2,
    ...options,
  });
}

/** A device that starts nothing by itself, and whose requests go to an address. */
export function createIdle(
  options: Partial<HardwareOptions> = {},
  address: number = 0,
  bytes: number = 4,
): Hardware {
  const device = create(options);
  writeScalar(device.bar, CONTROL, 0);
  writeScalar(device.bar, DMA_BYTES, bytes);
  writeScalar(device.bar, DMA_ADDRESS, address);
  return device;
}

/** Rings the doorbell. */
export function submit(device: Hardware, requests: number): void {
  writeScalar(device.bar, DOORBELL, requests);
}

/** Submits a request and gives it the time it takes: a tick to start, a tick to end. */
export function request(device: Hardware, address: number): void {
  writeScalar(device.bar, DMA_ADDRESS, address);
  submit(device, 1);
  device.work();
  device.work();
}

/** Words of the user's memory. */
export function words(device: Hardware, offset: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) =>
    Number(decodeScalar(device.bus.memory.bytes.subarray(offset + 4 * index, offset + 4 * index + 4))),
  );
}
