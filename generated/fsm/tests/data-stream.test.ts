// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/data-stream.md

import { type ByteOrder, EINVAL, access, assert, doubleParity, encodeScalar, errno, nonzero, readScalar, runStep, success, value, withWord, writeScalar } from 'uapi-reference/core';
import { type DeviceOptions, type MigrationPort, createDevice, createTarget, flows, runFlow } from 'uapi-reference/fsm';
import { createDevice as createDevice2, flows as flows2, runFlow as runFlow2 } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "a stream that only the devices can read"
test('a stream that only the devices can read [stream.opaque]', { meta: { edition: 'fsm', example: 'data-stream/a-stream-that-only-the-devices-can-read', content: '119512e311915c96' } }, () => {
  /** A device whose data section is in a cipher. */
  function enciphered(key: number): MigrationPort {
    const device = createDevice();
    const apply = (offset: number, bytes: Uint8Array): Uint8Array =>
      offset < 4096 ? bytes : bytes.map((byte) => byte ^ key);
    return {
      ndma: device.ndma,
      read: (offset, into) => {
        const errno = device.read(offset, into);
        into.set(apply(offset, into));
        return errno;
      },
      write: (offset, from) => device.write(offset, apply(offset, from)),
      reset: () => device.reset(),
    };
  }

  assert.equal(runFlow(flows.liveMigration([enciphered(0x5a)], [enciphered(0x5a)])).errno, 0);
  assert.equal(runFlow(flows.liveMigration([enciphered(0x5a)], [enciphered(0xa5)])).errno, -22);
});

// Example "a stream comes back in another version"
test('a stream comes back in another version [stream.not-repeatable]', { meta: { edition: 'fsm', example: 'data-stream/a-stream-comes-back-in-another-version', content: '1959d78a0f17697c' } }, () => {
  const older = createDevice({ identity: { device: 0x1fffe, version: 0 } });
  const stored = runFlow(flows.suspend([older])).streams;
  const { errno, streams } = runFlow(flows.passThrough([createDevice()], stored));
  assert.equal(errno, 0);

  const versions = [stored, streams].map(([stream]) => stream![0]![20]);
  assert.equal(versions, [0, 1]);
  assert.equal(runFlow(flows.resume([createDevice()], streams)).errno, 0);
});

// Example "segments in the wrong order"
test('segments in the wrong order [stream.order]', { meta: { edition: 'fsm', example: 'data-stream/segments-in-the-wrong-order', content: '99bbc0c1655ffcf0' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'submit => EINVAL', 'submit', [], errno(22));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 3', 'store', [3n], success);
  runStep(target, 'submit => EINVAL', 'submit', [], errno(22));
  runStep(target, 'write device_state RUNNING => EINVAL', 'write', [access(0, 4), 1n], errno(22));
});

// Example "one stream from a device that ran and then stopped"
test('one stream from a device that ran and then stopped [stream.across-states]', { meta: { edition: 'fsm', example: 'data-stream/one-stream-from-a-device-that-ran-and-then-stopped', content: '421f4b75a6cbae6b' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "streams of other devices and other versions"
test('streams of other devices and other versions [stream.compatible stream.identify stream.version]', { meta: { edition: 'fsm', example: 'data-stream/streams-of-other-devices-and-other-versions', content: 'c58da4f220779f79' } }, () => {
  /** What a device says to the first segment of another. */
  function offer(options: DeviceOptions): number {
    const source = createDevice(options);
    const target = createDevice();
    const head = new Uint8Array(40);
    assert.equal(source.write(0, Uint8Array.of(2, 0, 0, 0)), 0);
    assert.equal(source.read(16, new Uint8Array(8)), 0);
    assert.equal(source.read(4096, head), 0);
    assert.equal(target.write(0, Uint8Array.of(4, 0, 0, 0)), 0);
    assert.equal(target.read(16, new Uint8Array(8)), 0);
    assert.equal(target.write(4096, head), 0);
    return target.write(24, Uint8Array.of(40, 0, 0, 0, 0, 0, 0, 0));
  }

  assert.equal(offer({}), 0);
  assert.equal(offer({ style: 'snapshot' }), 0);
  assert.equal(offer({ identity: { device: 0x1fffe, version: 0 } }), 0);
  assert.equal(offer({ identity: { device: 0x1fffe, version: 2 } }), -22);
  assert.equal(offer({ identity: { device: 0x2fffe, version: 1 } }), -22);
  assert.equal(offer({ shape: { blocks: 3, blockBytes: 64 } }), -22);
  assert.equal(offer({ shape: { blocks: 2, blockBytes: 128 } }), -22);
});

// Example "foreign data is refused where it ends"
test('foreign data is refused where it ends [stream.errors stream.compatible]', { meta: { edition: 'fsm', example: 'data-stream/foreign-data-is-refused-where-it-ends', content: '0d89e4949604dd0a' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'write 0x1000/8 0x4141414141414141', 'write', [access(4096, 8), 4702111234474983745n], success);
  runStep(target, 'write 0x1008/8 0x4141414141414141', 'write', [access(4104, 8), 4702111234474983745n], success);
  runStep(target, 'write data_size 16 => EINVAL', 'write', [access(24, 8), 16n], errno(22));
  runStep(target, 'read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
});

// Example "nothing more goes to a device that refused a segment"
test('nothing more goes to a device that refused a segment [stream.errors.stop]', { meta: { edition: 'fsm', example: 'data-stream/nothing-more-goes-to-a-device-that-refused-a-segment', content: '833cf16ca5475fe2' } }, () => {
  const target = createDevice();
  const writes: number[] = [];
  const observed: MigrationPort = {
    ndma: target.ndma,
    read: (offset, into) => target.read(offset, into),
    write: (offset, from) => {
      writes.push(offset);
      return target.write(offset, from);
    },
    reset: () => target.reset(),
  };

  const { streams } = runFlow(flows.suspend([createDevice()]));
  target.faults.add('write-data-size', EINVAL);
  const result = runFlow(flows.resume([observed], streams));
  assert.equal([result.errno, result.guest], [-22, 'stream']);
  // The state, the first segment in two pieces, and its length.
  assert.equal(writes, [0, 4096, 4096 + 32, 24]);
});

// Example "bad data in a mapping shows at data_size"
test('bad data in a mapping shows at data_size [stream.errors.mmap]', { meta: { edition: 'fsm', example: 'data-stream/bad-data-in-a-mapping-shows-at-data-size', content: '4d2c3f2ba1f63baa' } }, () => {
  const device = createDevice({ mapped: true });
  assert.equal(device.write(0, Uint8Array.of(4, 0, 0, 0)), 0);
  assert.equal(device.read(16, new Uint8Array(8)), 0);
  device.map()?.fill(0x41, 0, 40);
  assert.equal(device.write(24, Uint8Array.of(40, 0, 0, 0, 0, 0, 0, 0)), -22);
});

// Example "the same first bytes on every host"
test('the same first bytes on every host [stream.identify stream.byte-order]', { meta: { edition: 'fsm', example: 'data-stream/the-same-first-bytes-on-every-host', content: 'e85af7f900510ca3' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'read 0x1000/1 => 0x4d', 'read', [access(4096, 1)], value(77n));
  runStep(target, 'read 0x1001/1 => 0x49', 'read', [access(4097, 1)], value(73n));
  runStep(target, 'read 0x1002/1 => 0x47', 'read', [access(4098, 1)], value(71n));
  runStep(target, 'read 0x1003/1 => 0x31', 'read', [access(4099, 1)], value(49n));
});

// Example "a stream goes from host to host of either order"
test('a stream goes from host to host of either order [stream.byte-order]', { meta: { edition: 'fsm', example: 'data-stream/a-stream-goes-from-host-to-host-of-either-order', content: '55187f98f7dc3dbb' } }, () => {
  const head = (byteOrder: ByteOrder): Uint8Array => {
    const device = createDevice({ byteOrder });
    const bytes = new Uint8Array(40);
    assert.equal(device.write(0, encodeScalar(2n, 4, byteOrder)), 0);
    assert.equal(device.read(16, new Uint8Array(8)), 0);
    assert.equal(device.read(4096, bytes), 0);
    return bytes;
  };
  assert.equal(head('big'), head('little'));

  const source = createDevice({ byteOrder: 'big' });
  const target = createDevice({ byteOrder: 'little' });
  assert.equal(runFlow(flows.pingPong([source], [target])).errno, 0);
});

// Example "one byte of a block is not what it was"
test('one byte of a block is not what it was [stream.errors]', { meta: { edition: 'fsm', example: 'data-stream/one-byte-of-a-block-is-not-what-it-was', content: 'da0c4fd52618f6d6' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'write 0x1020/1 0xff', 'write', [access(4128, 1), 255n], success);
  runStep(target, 'submit => EINVAL', 'submit', [], errno(22));
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'submit', 'submit', [], success);
});

// Example "a driver that does not look into blocks"
test('a driver that does not look into blocks [stream.firmware]', { meta: { edition: 'fsm', example: 'data-stream/a-driver-that-does-not-look-into-blocks', content: '235d2c4993d6efb1' } }, () => {
  const target = createTarget();
  runStep(target, 'device snapshot', 'device', ['snapshot'], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'write 0x1040/1 0xff', 'write', [access(4160, 1), 255n], success);
  runStep(target, 'submit', 'submit', [], success);
});

// Example "downtime exceeded: run on, and stop again"
test('downtime exceeded: run on, and stop again [stream.restart transition.saving-again transition.saving-again.data]', { meta: { edition: 'fsm', example: 'data-stream/downtime-exceeded-run-on-and-stop-again', content: '0003e558e9816bd3' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a whole stream is outdated, and another one replaces it"
test('a whole stream is outdated, and another one replaces it [stream.restart transition.saving-again]', { meta: { edition: 'fsm', example: 'data-stream/a-whole-stream-is-outdated-and-another-one-replaces-it', content: '74ecbe901ff3aec1' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
});

// Example "bad segments harm nothing"
test('bad segments harm nothing [stream.unharmed]', { meta: { edition: 'fsm', example: 'data-stream/bad-segments-harm-nothing', content: '8289a02dcc9202c5' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'write 0x1000/8 0xffffffffffffffff', 'write', [access(4096, 8), 18446744073709551615n], success);
  runStep(target, 'write 0x1008/8 0xffffffffffffffff', 'write', [access(4104, 8), 18446744073709551615n], success);
  runStep(target, 'write data_size 16 => may EINVAL', 'write', [access(24, 8), 16n], errno(22));
  runStep(target, 'write data_size 4096 => may EINVAL', 'write', [access(24, 8), 4096n], errno(22));
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 3', 'store', [3n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 4', 'store', [4n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'write device_state RUNNING ~>', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "DMA to memory that is not the user's"
test('DMA to memory that is not the user\'s [stream.containment]', { meta: { edition: 'fsm', example: 'data-stream/dma-to-memory-that-is-not-the-user-s', content: '39141905d6785df6' } }, () => {
  const target = createTarget();
  runStep(target, 'device snapshot', 'device', ['snapshot'], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'write 0x1028/8 0x7fffffff0000', 'write', [access(4136, 8), 140737488289792n], success);
  runStep(target, 'submit ~>', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 3', 'store', [3n], success);
  runStep(target, 'submit ~>', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 4', 'store', [4n], success);
  runStep(target, 'submit ~>', 'submit', [], success);
  runStep(target, 'write device_state RUNNING ~>', 'write', [access(0, 4), 1n], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-completed => 1', 'look', ['dma-completed'], value(1n));
  runStep(target, 'look dma-blocked => 1', 'look', ['dma-blocked'], value(1n));
});

// Example "more DMA than the device is able to end"
test('more DMA than the device is able to end [stream.containment]', { meta: { edition: 'fsm', example: 'data-stream/more-dma-than-the-device-is-able-to-end', content: '45669d95744d2944' } }, () => {
  const target = createTarget();
  runStep(target, 'device snapshot', 'device', ['snapshot'], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'write 0x1034/4 0xffffffff', 'write', [access(4148, 4), 4294967295n], success);
  runStep(target, 'submit ~>', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 3', 'store', [3n], success);
  runStep(target, 'submit ~>', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 4', 'store', [4n], success);
  runStep(target, 'submit ~>', 'submit', [], success);
  runStep(target, 'write device_state RUNNING => EINVAL', 'write', [access(0, 4), 1n], errno(22));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a user that goes on writing to a mapping"
test('a user that goes on writing to a mapping [stream.containment.mmap]', { meta: { edition: 'fsm', example: 'data-stream/a-user-that-goes-on-writing-to-a-mapping', content: '56f90bbd78bff932' } }, () => {
  const createDevice = createDevice2;
  const flows = flows2;
  const runFlow = runFlow2;
  // The second segment of a source is the block with the registers.
  const source = createDevice({ mapped: true });
  assert.equal(writeScalar(source, 0, 2), 0);
  for (const offset of [16, 8, 16]) {
    readScalar(source, offset, 8);
  }
  source.map()!.fill(0xff);
  // MAILBOX
  assert.equal(readScalar(source.hardware.bar, 0x28), 0);

  const target = createDevice({ mapped: true });
  const [stream] = runFlow(flows.suspend([createDevice()])).streams;
  assert.equal(writeScalar(target, 0, 4), 0);
  for (const segment of stream!) {
    readScalar(target, 16, 8);
    const mapping = target.map()!;
    mapping.set(segment);
    assert.equal(writeScalar(target, 24, segment.length, 8), 0);
    mapping.fill(0xff);
  }
  assert.equal(writeScalar(target, 0, 1), 0);
  assert.equal(readScalar(target.hardware.bar, 0x28), 0);
});

// Example "a stream that would need more room than the device has"
test('a stream that would need more room than the device has [stream.bounded]', { meta: { edition: 'fsm', example: 'data-stream/a-stream-that-would-need-more-room-than-the-device-has', content: 'b4ac0c5e7c3191be' } }, () => {
  const source = createDevice({ shape: { blocks: 1000, blockBytes: 64 } });
  const head = new Uint8Array(40);
  assert.equal(source.write(0, Uint8Array.of(2, 0, 0, 0)), 0);
  assert.equal(source.read(16, new Uint8Array(8)), 0);
  assert.equal(source.read(4096, head), 0);

  const target = createDevice();
  assert.equal(target.write(0, Uint8Array.of(4, 0, 0, 0)), 0);
  assert.equal(target.read(16, new Uint8Array(8)), 0);
  assert.equal(target.write(4096, head), 0);
  assert.equal(target.write(24, Uint8Array.of(40, 0, 0, 0, 0, 0, 0, 0)), -EINVAL);
  // A length that no window has.
  assert.equal(target.write(24, Uint8Array.of(0, 0, 0, 0, 0, 1, 0, 0)), -EINVAL);
});

// Example "a block beyond those that the device has"
test('a block beyond those that the device has [stream.bounded]', { meta: { edition: 'fsm', example: 'data-stream/a-block-beyond-those-that-the-device-has', content: 'f77bbdd7ad5efc04' } }, () => {
  const [head, first, second] = runFlow(flows.suspend([createDevice()])).streams[0]!;
  const wordOf = (segment: Uint8Array, at: number): number => new DataView(segment.buffer).getUint32(at, true);

  /** The second block as one of another number, with a check that is right. */
  function forge(block: number): Uint8Array {
    const segment = second!.slice();
    const view = new DataView(segment.buffer);
    view.setUint32(16, block, true);
    const words = [0, 4, 16, 20].map((at) => wordOf(segment, at));
    const after = [8, 12].map((at) => wordOf(first!, at));
    const check = [...words, ...after].reduce(withWord, doubleParity(segment.subarray(24)));
    view.setUint32(8, check.plain, true);
    view.setUint32(12, check.weighted, true);
    return segment;
  }
  assert.equal(forge(1), second!);

  const target = createDevice();
  const store = (segment: Uint8Array): number => {
    assert.equal(target.read(16, new Uint8Array(8)), 0);
    assert.equal(target.write(4096, segment), 0);
    return writeScalar(target, 24, segment.length, 8);
  };
  assert.equal(writeScalar(target, 0, 4), 0);
  assert.equal([head!, first!].map(store), [0, 0]);
  assert.equal([forge(2), forge(0xffff_ffff), forge(1)].map(store), [-EINVAL, -EINVAL, 0]);
});
