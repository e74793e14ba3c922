// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/data-stream.md

import { EINVAL, access, assert, errno, nonzero, runStep, success, value } from 'uapi-reference/core';
import { type DeviceOptions, createDevice, createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "segments in the wrong order"
test('segments in the wrong order [stream.order]', { meta: { edition: 'rfc-ndma', example: 'data-stream/segments-in-the-wrong-order', content: '99bbc0c1655ffcf0' } }, () => {
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
test('one stream from a device that ran and then stopped [stream.across-states]', { meta: { edition: 'rfc-ndma', example: 'data-stream/one-stream-from-a-device-that-ran-and-then-stopped', content: '421f4b75a6cbae6b' } }, () => {
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
test('streams of other devices and other versions [stream.compatible stream.identify stream.version]', { meta: { edition: 'rfc-ndma', example: 'data-stream/streams-of-other-devices-and-other-versions', content: '7878b99a1f60334d' } }, () => {
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
test('foreign data is refused where it ends [stream.errors stream.compatible]', { meta: { edition: 'rfc-ndma', example: 'data-stream/foreign-data-is-refused-where-it-ends', content: '0d89e4949604dd0a' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'write 0x1000/8 0x4141414141414141', 'write', [access(4096, 8), 4702111234474983745n], success);
  runStep(target, 'write 0x1008/8 0x4141414141414141', 'write', [access(4104, 8), 4702111234474983745n], success);
  runStep(target, 'write data_size 16 => EINVAL', 'write', [access(24, 8), 16n], errno(22));
  runStep(target, 'read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
});

// Example "bad data in a mapping shows at data_size"
test('bad data in a mapping shows at data_size [stream.errors.mmap]', { meta: { edition: 'rfc-ndma', example: 'data-stream/bad-data-in-a-mapping-shows-at-data-size', content: '590f89ff9d483b54' } }, () => {
  const device = createDevice({ mapped: true });
  assert.equal(device.write(0, Uint8Array.of(4, 0, 0, 0)), 0);
  assert.equal(device.read(16, new Uint8Array(8)), 0);
  device.map()?.fill(0x41, 0, 40);
  assert.equal(device.write(24, Uint8Array.of(40, 0, 0, 0, 0, 0, 0, 0)), -22);
});

// Example "the same first bytes on every host"
test('the same first bytes on every host [stream.identify stream.byte-order]', { meta: { edition: 'rfc-ndma', example: 'data-stream/the-same-first-bytes-on-every-host', content: 'e85af7f900510ca3' } }, () => {
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

// Example "one byte of a block is not what it was"
test('one byte of a block is not what it was [stream.identify]', { meta: { edition: 'rfc-ndma', example: 'data-stream/one-byte-of-a-block-is-not-what-it-was', content: 'f35b7591eb8b9bc4' } }, () => {
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
test('a driver that does not look into blocks [stream.firmware]', { meta: { edition: 'rfc-ndma', example: 'data-stream/a-driver-that-does-not-look-into-blocks', content: '235d2c4993d6efb1' } }, () => {
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
test('downtime exceeded: run on, and stop again [stream.restart transition.saving-again transition.saving-again.data]', { meta: { edition: 'rfc-ndma', example: 'data-stream/downtime-exceeded-run-on-and-stop-again', content: '0003e558e9816bd3' } }, () => {
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

// Example "bad segments harm nothing"
test('bad segments harm nothing [stream.containment stream.unharmed]', { meta: { edition: 'rfc-ndma', example: 'data-stream/bad-segments-harm-nothing', content: 'da5129f9bcb8e1f2' } }, () => {
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
  runStep(target, 'write data_size 16 => EINVAL', 'write', [access(24, 8), 16n], errno(22));
  runStep(target, 'write data_size 4096 => EINVAL', 'write', [access(24, 8), 4096n], errno(22));
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 3', 'store', [3n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 4', 'store', [4n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a stream that would need more room than the device has"
test('a stream that would need more room than the device has [stream.bounded]', { meta: { edition: 'rfc-ndma', example: 'data-stream/a-stream-that-would-need-more-room-than-the-device-has', content: 'ba6b2bf4b3fa611b' } }, () => {
  const source = createDevice({ shape: { blocks: 100_000, blockBytes: 64 } });
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
