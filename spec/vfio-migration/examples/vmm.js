// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// A minimal VMM: ioctl() answers requests, region() is read and written, discovery finds the region that migrates: node vmm.js

import * as vfio from 'uapi-reference/rfc-ndma';

const device = vfio.createDevice({ mapped: true });
const codec = vfio.infoCodec();

/** A member of the answer to a request, which is asked again while its argument is too short for all of the answer. */
const ask = (request = vfio.DEVICE_GET_INFO, struct = 'vfio_device_info', member = '', index = 0) => {
  const bytes = { needed: codec.bytes(struct), answered: 0 };
  for (let argsz = 0; argsz < bytes.needed; ) {
    argsz = bytes.needed;
    const argument = new Uint8Array(argsz);
    argument.set(codec.encode(struct, { argsz: BigInt(argsz), index: BigInt(index) }));
    const errno = device.ioctl(request, argument, bytes);
    if (errno === 0 && bytes.answered === bytes.needed) return codec.read(struct, member, argument);
  }
  throw new Error(`request ${request} failed`);
};
const found = vfio.discoverMigration((request, argument) => device.ioctl(request, argument));
const index = typeof found === 'number' ? found : found.index;
console.log(`vectors: ${ask(vfio.DEVICE_GET_IRQ_INFO, 'vfio_irq_info', 'count', vfio.PCI_MSIX_IRQ_INDEX)}`);
console.log(`region ${index}: ${ask(vfio.DEVICE_GET_REGION_INFO, 'vfio_region_info', 'size', index)} bytes`);

// Configuration space is read at once, and the guest's memory is mapped where the guest has it.
const config = new Uint8Array(256);
console.log(`read: ${device.region(vfio.PCI_CONFIG_REGION_INDEX)?.read(0, config)}, status ${config[6]}`);
device.hardware.bus.unmap(0n, 1n << 64n);
device.hardware.bus.map({ iova: 0n, size: 0x4000n, offset: 0, read: true, write: true });

// One tick in each round of the loop of the VMM, for each device and in every state; then the guest moves.
device.hardware.onInterrupt = (vector = 0) => console.log(`interrupt of vector ${vector}`);
for (let round = 0; round < 3; round++) device.work();
const { streams } = vfio.runFlow(vfio.flows.suspend([device]));
const target = vfio.createDevice();
console.log(`the guest is at the ${vfio.runFlow(vfio.flows.resume([target], streams)).guest}`);
console.log(`the counter is at ${[device, target].map(({ hardware }) => hardware.image.loadU32(4))}`);
