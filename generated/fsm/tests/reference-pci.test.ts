// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/reference-pci.md

import { EINVAL, EIO, type RegionAccess, assert, readScalar, writeScalar } from 'uapi-reference/core';
import { Bus, DEVICE_GET_IRQ_INFO, Hardware, Image, PCI_ERR_IRQ_INDEX, PCI_INTX_IRQ_INDEX, PCI_MSIX_IRQ_INDEX, PCI_MSI_IRQ_INDEX, PCI_REQ_IRQ_INDEX, createDevice, infoCodec, splitAccesses } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "software finds a stopped device, its capability and the size of its BAR"
test('software finds a stopped device, its capability and the size of its BAR [running.clear.subsystems]', { meta: { edition: 'fsm', example: 'reference-pci/software-finds-a-stopped-device-its-capability-and-the-size-of-its-bar', content: '54ebb141f6c68fe3' } }, () => {
  const device = createDevice();
  const { config } = device.hardware;
  assert.equal(writeScalar(device, 0, 0), 0);
  assert.equal([readScalar(config, 0x00), readScalar(config, 0x08)], [0x0001_fffe, 0x1200_0000]);
  assert.equal(readScalar(config, 0x04), 0x0010_0006);
  assert.equal(
    [readScalar(config, 0x34, 1), readScalar(config, 0x40), readScalar(config, 0x44)],
    [0x40, 0x8001_5011, 0x800],
  );
  assert.equal(readScalar(config, 0x48), 0xc00);
  assert.equal([readScalar(config, 0x50), readScalar(config, 0x54, 2)], [0x0306_0013, 0]);

  writeScalar(config, 0x10, 0xffff_ffff);
  assert.equal(readScalar(config, 0x10), 0xffff_f000);
  writeScalar(config, 0x10, 0xfeb1_2345);
  writeScalar(config, 0x11, 0xff, 1);
  assert.equal(readScalar(config, 0x10), 0xfeb1_f000);
  writeScalar(config, 0x12, 0x1234, 2);
  assert.equal(readScalar(config, 0x10), 0x1234_f000);
});

// Example "software changes the bits that are for it, and no other"
test('software changes the bits that are for it, and no other [running.set.regions]', { meta: { edition: 'fsm', example: 'reference-pci/software-changes-the-bits-that-are-for-it-and-no-other', content: 'ff6fd770911fad81' } }, () => {
  const { config } = createDevice().hardware;
  /** Writes a value to every byte but the one that resets the device; the words that are not zero then. */
  const after = (byte: number): number[][] => {
    for (const offset of [...Array(256).keys()].filter((at) => at !== 0x54)) {
      assert.equal(writeScalar(config, offset, byte, 1), 0);
    }
    return Array.from({ length: 64 }, (_, index) => [4 * index, readScalar(config, 4 * index)]).filter(
      ([, value]) => value !== 0,
    );
  };
  const fixed = [
    [0x08, 0x1200_0000],
    [0x34, 0x40],
  ];
  const capability = [
    [0x44, 0x800],
    [0x48, 0xc00],
    [0x50, 0x0306_0013],
  ];
  assert.equal(after(0xff), [
    [0x00, 0x0001_fffe],
    [0x04, 0x0010_0006],
    fixed[0],
    [0x10, 0xffff_f000],
    fixed[1],
    [0x40, 0xc001_5011],
    ...capability,
  ]);
  assert.equal(after(0), [
    [0x00, 0x0001_fffe],
    [0x04, 0x0010_0000],
    ...fixed,
    [0x40, 0x0001_5011],
    ...capability,
  ]);
});

// Example "the pieces of an access"
test('the pieces of an access [running.set.regions]', { meta: { edition: 'fsm', example: 'reference-pci/the-pieces-of-an-access', content: '471e956877a955f3' } }, () => {
  let pieces: (readonly number[])[] = [];
  /** Notes where a piece begins and its bytes; a read gives the offsets of its bytes, and a place of 20 is refused. */
  const region: RegionAccess = splitAccesses(24, {
    read: (offset, into) => {
      pieces.push([offset, into.length]);
      into.forEach((_, at) => {
        into[at] = offset + at;
      });
      return offset === 20 ? -EINVAL : 0;
    },
    write: (offset, from) => {
      pieces.push([offset, ...from]);
      return offset === 20 ? -EINVAL : 0;
    },
  });
  const read = (offset: number, width: number) => {
    pieces = [];
    const bytes = new Uint8Array(width);
    return [region.read(offset, bytes), [...bytes], pieces];
  };
  const from = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);

  assert.equal(read(4, 4), [0, from(4, 4), [[4, 4]]]);
  assert.equal(read(4, 3), [0, from(4, 3), [[4, 2], [6, 1]]]);
  assert.equal(read(5, 2), [0, from(5, 2), [[5, 1], [6, 1]]]);
  assert.equal(read(6, 2), [0, from(6, 2), [[6, 2]]]);
  assert.equal(read(6, 4), [0, from(6, 4), [[6, 2], [8, 2]]]);
  assert.equal(read(1, 15), [0, from(1, 15), [[1, 1], [2, 2], [4, 4], [8, 4], [12, 4]]]);
  assert.equal(read(8, 1), [0, [8], [[8, 1]]]);
  assert.equal(read(24, 0), [0, [], []]);
  // An access that leaves the region does nothing. An access ends at the first piece that is refused.
  for (const [offset, width] of [[21, 4], [-4, 4], [0.5, 1]] as const) {
    assert.equal(read(offset, width), [-EINVAL, Array(width).fill(0), []]);
  }
  assert.equal(read(18, 6), [-EINVAL, from(18, 6), [[18, 2], [20, 4]]]);
  assert.equal(read(16, 8), [-EINVAL, from(16, 8), [[16, 4], [20, 4]]]);
  assert.equal(read(19, 4), [-EINVAL, [19, 20, 21, 0], [[19, 1], [20, 2]]]);

  pieces = [];
  assert.equal([region.write(5, Uint8Array.of(1, 2, 3, 4)), region.write(19, Uint8Array.of(5, 6, 7, 8))], [0, -EINVAL]);
  assert.equal(pieces, [[5, 1], [6, 2, 3], [8, 4], [19, 5], [20, 6, 7]]);
});

// Example "configuration space in accesses of any width"
test('configuration space in accesses of any width [running.set.regions]', { meta: { edition: 'fsm', example: 'reference-pci/configuration-space-in-accesses-of-any-width', content: '09586d8cfdb291b5' } }, () => {
  const { config } = createDevice().hardware;
  // All of it at once, as a VMM reads it that keeps a copy.
  const whole = new Uint8Array(256);
  assert.equal(config.read(0, whole), 0);
  assert.equal(whole.subarray(0x10, 0x14), new Uint8Array(4));
  for (let offset = -8; offset < 264; offset++) {
    for (const width of [0, 1, 2, 3, 4, 7, 8, 64, 256, 257]) {
      const isInside = offset >= 0 && offset + width <= 256;
      const bytes = new Uint8Array(width).fill(0xee);
      assert.equal(config.read(offset, bytes), isInside ? 0 : -EINVAL);
      assert.equal(bytes, isInside ? whole.subarray(offset, offset + width) : new Uint8Array(width).fill(0xee));
      // A read gives nothing to write that would change anything.
      assert.equal(config.write(offset, bytes), isInside ? 0 : -EINVAL);
    }
  }
  assert.equal([config.read(0.5, whole.subarray(0, 1)), config.write(Number.NaN, whole)], [-EINVAL, -EINVAL]);

  // Three bytes from the second one of BAR0 on, and the command and BAR0 in one.
  assert.equal(config.write(0x11, Uint8Array.of(0xff, 0x34, 0x12)), 0);
  assert.equal(readScalar(config, 0x10), 0x1234_f000);
  const header = whole.slice(0x04, 0x14);
  header.set([4, 0], 0);
  header.set([0, 0, 0xb1, 0xfe], 0x0c);
  assert.equal(config.write(0x04, header), 0);
  assert.equal([readScalar(config, 0x04, 2), readScalar(config, 0x10)], [4, 0xfeb1_0000]);

  // A reset in the middle of a write: what the write has before that is lost. BAR0, MSI-X control, the reset.
  const from = 0x10;
  const asked = new Uint8Array(0x60);
  asked.set([0, 0, 0xb2, 0xfe], 0x10 - from);
  asked[0x54 - from] = 1;
  assert.equal(config.write(from, asked), 0);
  assert.equal([readScalar(config, 0x10), readScalar(config, 0x42, 2)], [0, 0x8001]);
});

// Example "memory space and bus master switch BAR0 and DMA off"
test('memory space and bus master switch BAR0 and DMA off [running.set running.set.regions]', { meta: { edition: 'fsm', example: 'reference-pci/memory-space-and-bus-master-switch-bar0-and-dma-off', content: '1773dca43124efe9' } }, () => {
  const device = createDevice();
  const { bar, config } = device.hardware;
  writeScalar(bar, 0x28, 7);
  writeScalar(config, 0x04, 4, 2);
  const word = Uint8Array.of(9, 9, 9, 9);
  assert.equal([bar.read(0x28, word), bar.write(0x28, word)], [-EIO, -EIO]);
  assert.equal(word, Uint8Array.of(9, 9, 9, 9));

  writeScalar(config, 0x04, 2, 2);
  assert.equal(readScalar(bar, 0x28), 7);
  device.work();
  assert.equal([readScalar(bar, 0x1c), device.hardware.dmaStarted], [1, 0]);
  writeScalar(config, 0x04, 6, 2);
  device.work();
  assert.equal([readScalar(bar, 0x1c), device.hardware.dmaStarted], [0, 1]);
});

// Example "software waits for outstanding DMA, and resets the device"
test('software waits for outstanding DMA, and resets the device [running.set.regions]', { meta: { edition: 'fsm', example: 'reference-pci/software-waits-for-outstanding-dma-and-resets-the-device', content: '0c1039f11fa8329b' } }, () => {
  const image = new Image({ blocks: 2, blockBytes: 64 });
  const hardware = new Hardware({ image, bus: new Bus(), drainTicksMax: 8, pageRequests: 'wait', vectors: 2 });
  const { bar, config } = hardware;
  const pending = () => readScalar(config, 0x55, 1);
  writeScalar(bar, 0x08, 0);
  writeScalar(bar, 0x18, 1);
  assert.equal(pending(), 0);
  hardware.work();
  assert.equal(pending(), 1);
  hardware.work();
  assert.equal([pending(), readScalar(bar, 0x04)], [0, 2]);

  // Command and MAILBOX are as at power-on again, and so is the counter.
  writeScalar(bar, 0x28, 7);
  writeScalar(config, 0x04, 2, 2);
  assert.equal(writeScalar(config, 0x54, 0xfe, 1), 0);
  assert.equal(readScalar(bar, 0x28), 7);
  assert.equal(writeScalar(config, 0x54, 1, 2), 0);
  assert.equal([readScalar(config, 0x04, 2), readScalar(bar, 0x28), readScalar(bar, 0x04)], [6, 0, 0]);
});

// Example "the kinds of interrupts of a device"
test('the kinds of interrupts of a device [region.discovery]', { meta: { edition: 'fsm', example: 'reference-pci/the-kinds-of-interrupts-of-a-device', content: '045f2ddf8fb493ed' } }, () => {
  // `_IO(';', 109)`.
  assert.equal(DEVICE_GET_IRQ_INFO, 15213);
  for (const byteOrder of ['little', 'big'] as const) {
    const device = createDevice({ byteOrder });
    const codec = infoCodec(byteOrder);
    const ask = (index: number, argsz: number = 16): readonly bigint[] | number => {
      const argument = codec.encode('vfio_irq_info', { argsz: BigInt(argsz), index: BigInt(index), flags: 9n, count: 9n });
      const errno = device.ioctl(DEVICE_GET_IRQ_INFO, argument);
      const words = ['argsz', 'flags', 'index', 'count'];
      return errno || words.map((word) => codec.read('vfio_irq_info', word, argument));
    };
    // EVENTFD and NORESIZE, and as many as the MSI-X capability says.
    assert.equal(ask(PCI_MSIX_IRQ_INDEX), [16n, 9n, 2n, 2n]);
    assert.equal((readScalar(device.hardware.config, 0x42, 2) & 0x7ff) + 1, 2);
    for (const index of [PCI_INTX_IRQ_INDEX, PCI_MSI_IRQ_INDEX, PCI_ERR_IRQ_INDEX, PCI_REQ_IRQ_INDEX]) {
      assert.equal(ask(index), [16n, 0n, BigInt(index), 0n]);
    }
    assert.equal([ask(5), ask(0xffff_ffff), ask(2, 15)], [-EINVAL, -EINVAL, -EINVAL]);
  }
});

// Example "a tick sends the clock, and one message for all requests that ended"
test('a tick sends the clock, and one message for all requests that ended [running.set]', { meta: { edition: 'fsm', example: 'reference-pci/a-tick-sends-the-clock-and-one-message-for-all-requests-that-ended', content: 'c5f72a9cfef9173c' } }, () => {
  const device = createDevice();
  const { hardware } = device;
  const sent: number[] = [];
  hardware.onInterrupt = (vector) => sent.push(vector);
  /** The vectors of the interrupts that two ticks with three requests send. */
  const sentWith = (control: number): number[] => {
    writeScalar(hardware.bar, 0x08, control);
    writeScalar(hardware.bar, 0x18, 3);
    device.work();
    device.work();
    return sent.splice(0);
  };
  assert.equal(sentWith(0), []);
  assert.equal(sentWith(2), [1]);
  assert.equal(sentWith(1), [0, 0]);
  assert.equal(hardware.interruptsRaised, 3);
  // The last of those two started a request of its own.
  assert.equal(sentWith(3), [0, 1, 0, 1]);
});

// Example "four ways to hold interrupts back"
test('four ways to hold interrupts back [running.clear.subsystems running.set]', { meta: { edition: 'fsm', example: 'reference-pci/four-ways-to-hold-interrupts-back', content: '9afe877ef816bd2c' } }, () => {
  const device = createDevice();
  const { bar, config } = device.hardware;
  const sent: number[] = [];
  device.hardware.onInterrupt = (vector) => sent.push(vector);
  const ways = [
    { name: 'the function mask', region: config, offset: 0x40, hold: 0xc000_0000, release: 0x8000_0000 },
    { name: 'MSI-X being off', region: config, offset: 0x40, hold: 0, release: 0x8000_0000 },
    { name: 'the bus master bit', region: config, offset: 0x04, hold: 2, release: 6 },
    { name: 'the mask of the vector', region: bar, offset: 0x80c, hold: 1, release: 0 },
  ];
  for (const { name, region, offset, hold, release } of ways) {
    assert.equal(writeScalar(region, offset, hold), 0);
    device.work();
    device.work();
    // The register PENDING and the pending bits of MSI-X show the same.
    assert.equal([sent.splice(0), readScalar(bar, 0x24), readScalar(bar, 0xc00)], [[], 1, 1], name);
    assert.equal(writeScalar(region, offset, release), 0);
    assert.equal([sent.splice(0), readScalar(bar, 0x24), readScalar(bar, 0xc00)], [[0], 0, 0], name);
  }
  // To mask one vector leaves the other open.
  writeScalar(bar, 0x08, 3);
  writeScalar(bar, 0x81c, 1);
  device.work();
  device.work();
  assert.equal([sent.splice(0), readScalar(bar, 0xc00)], [[0, 0], 2]);
  writeScalar(bar, 0x81c, 0);
  assert.equal([sent, readScalar(bar, 0xc00)], [[1], 0]);
});

// Example "what ends during a stop is told by the target"
test('what ends during a stop is told by the target [running.clear.quiet running.clear.subsystems]', { meta: { edition: 'fsm', example: 'reference-pci/what-ends-during-a-stop-is-told-by-the-target', content: 'e3aa5c7ff44c736a' } }, () => {
  const source = createDevice();
  const { bar, config } = source.hardware;
  writeScalar(bar, 0x08, 3);
  source.work();
  // To stop drains, and the request that ends raises an interrupt that may not be sent any more.
  assert.equal(writeScalar(source, 0, 0), 0);
  assert.equal([source.hardware.interruptsRaised, readScalar(bar, 0xc00)], [1, 2]);
  // To open a vector of a stopped device sends nothing.
  writeScalar(bar, 0x81c, 0);
  writeScalar(config, 0x40, 0x8000_0000);
  assert.equal([source.hardware.interruptsRaised, readScalar(bar, 0xc00)], [1, 2]);

  const sent: number[] = [];
  const target = createDevice();
  target.hardware.onInterrupt = (vector) => sent.push(vector);
  target.hardware.adopt(source.hardware.image);
  target.work();
  assert.equal(sent, [0, 1]);
});

// Example "hardware with one vector, and hardware with 32"
test('hardware with one vector, and hardware with 32 [running.set]', { meta: { edition: 'fsm', example: 'reference-pci/hardware-with-one-vector-and-hardware-with-32', content: '58e1c3cc3661060c' } }, () => {
  const create = (vectors: number): Hardware => {
    const image = new Image({ blocks: 2, blockBytes: 64 });
    return new Hardware({ image, bus: new Bus(), drainTicksMax: 8, pageRequests: 'wait', vectors });
  };
  // One vector is for both.
  const single = create(1);
  writeScalar(single.bar, 0x08, 2);
  writeScalar(single.bar, 0x18, 1);
  single.work();
  single.work();
  assert.equal(single.interruptsRaised, 1);

  const wide = create(32);
  assert.equal(readScalar(wide.config, 0x42, 2), 0x801f);
  wide.image.storeU32(0x24, 0xffff_ffff);
  assert.ok(wide.accepts(wide.image));
  wide.interruptsEnabled = false;
  for (const vector of [0, 31]) {
    writeScalar(wide.bar, 0x80c + 16 * vector, 1);
  }
  wide.interruptsEnabled = true;
  wide.work();
  assert.equal([readScalar(wide.bar, 0xc00), wide.interruptsRaised], [0x8000_0001, 30]);
  // Behind the table there is nothing.
  writeScalar(wide.bar, 0xa00, 1);
  assert.equal(readScalar(wide.bar, 0xa00), 0);
});
