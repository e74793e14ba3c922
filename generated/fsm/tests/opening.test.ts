// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/opening.md

import { EBADF, EBUSY, access, assert, errno, readScalar, runStep, success, value, writeScalar } from 'uapi-reference/core';
import { Bus, DEVICE_GET_INFO, DEVICE_RESET, createDevice, createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "a second user in the middle of a segment"
test('a second user in the middle of a segment [open.again]', { meta: { edition: 'fsm', example: 'opening/a-second-user-in-the-middle-of-a-segment', content: '96e9ff0069834df4' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'open', 'open', [], success);
  runStep(target, 'read device_state => 2', 'read', [access(0, 4)], value(2n));
  runStep(target, 'read data_size => 40', 'read', [access(24, 8)], value(40n));
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes => 200', 'read', [access(8, 8)], value(200n));
});

// Example "an open that fails, and the next one"
test('an open that fails, and the next one [open.failure]', { meta: { edition: 'fsm', example: 'opening/an-open-that-fails-and-the-next-one', content: 'c8a44118683f367d' } }, () => {
  const target = createTarget();
  runStep(target, 'close', 'close', [], success);
  runStep(target, 'fault reset EIO', 'fault', ['reset', 5], success);
  runStep(target, 'open => EIO', 'open', [], errno(5));
  runStep(target, 'read device_state => EBADF', 'read', [access(0, 4)], errno(9));
  runStep(target, 'open', 'open', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a user comes and goes"
test('a user comes and goes [open.again close.again]', { meta: { edition: 'fsm', example: 'opening/a-user-comes-and-goes', content: 'a8b645be6f446aa4' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'open', 'open', [], success);
  runStep(target, 'read device_state => SAVING', 'read', [access(0, 4)], value(2n));
  runStep(target, 'close', 'close', [], success);
  runStep(target, 'read device_state => SAVING', 'read', [access(0, 4)], value(2n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
});

// Example "one of two users goes"
test('one of two users goes [close.again]', { meta: { edition: 'fsm', example: 'opening/one-of-two-users-goes', content: '64c6451469ba4da3' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'open', 'open', [], success);
  runStep(target, 'close', 'close', [], success);
  runStep(target, 'read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
  runStep(target, 'read pending_bytes => 216', 'read', [access(8, 8)], value(216n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
});

// Example "nobody is left"
test('nobody is left [close.stop]', { meta: { edition: 'fsm', example: 'opening/nobody-is-left', content: '481b0328b145c473' } }, () => {
  const target = createTarget();
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
  runStep(target, 'look dma-outstanding => 1', 'look', ['dma-outstanding'], value(1n));
  runStep(target, 'close', 'close', [], success);
  runStep(target, 'look dma-outstanding => 0', 'look', ['dma-outstanding'], value(0n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
  runStep(target, 'look dma-started => 1', 'look', ['dma-started'], value(1n));
  runStep(target, 'look interrupts => 1', 'look', ['interrupts'], value(1n));
});

// Example "a resume that its user gave up"
test('a resume that its user gave up [close.session]', { meta: { edition: 'fsm', example: 'opening/a-resume-that-its-user-gave-up', content: '53c3276d293e3095' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'close', 'close', [], success);
  runStep(target, 'open', 'open', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a session without data, closed and not committed"
test('a session without data, closed and not committed [close.session]', { meta: { edition: 'fsm', example: 'opening/a-session-without-data-closed-and-not-committed', content: '009d599dbc77cd37' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'write 0x1000/8 0x4141414141414141', 'write', [access(4096, 8), 4702111234474983745n], success);
  runStep(target, 'close', 'close', [], success);
  runStep(target, 'open', 'open', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read 0x1000/8 => 0', 'read', [access(4096, 8)], value(0n));
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
});

// Example "every access without a descriptor"
test('every access without a descriptor [close.access]', { meta: { edition: 'fsm', example: 'opening/every-access-without-a-descriptor', content: 'f6aa310566021753' } }, () => {
  const target = createTarget();
  runStep(target, 'close', 'close', [], success);
  runStep(target, 'read device_state => EBADF', 'read', [access(0, 4)], errno(9));
  runStep(target, 'write device_state RUNNING => EBADF', 'write', [access(0, 4), 1n], errno(9));
  runStep(target, 'read 0x1000/8 => EBADF', 'read', [access(4096, 8)], errno(9));
  runStep(target, 'reset => EBADF', 'reset', [], errno(9));
  runStep(target, 'close => EBADF', 'close', [], errno(9));
  runStep(target, 'open', 'open', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "the other regions without a descriptor"
test('the other regions without a descriptor [close.access]', { meta: { edition: 'fsm', example: 'opening/the-other-regions-without-a-descriptor', content: 'f9d88149b4a1b068' } }, () => {
  const target = createTarget();
  runStep(target, 'close', 'close', [], success);
  runStep(target, 'read-region bar0 0x28/4 => EBADF', 'read-region', ['bar0', access(40, 4)], errno(9));
  runStep(target, 'read-region config 0x0/4 => EBADF', 'read-region', ['config', access(0, 4)], errno(9));
});

// Example "requests and mappings without a descriptor, and a close during a write"
test('requests and mappings without a descriptor, and a close during a write [close.access close.stop close.overlap]', { meta: { edition: 'fsm', example: 'opening/requests-and-mappings-without-a-descriptor-and-a-close-during-a-write', content: 'eca5a82a52d82eb8' } }, () => {
  const bus = new Bus();
  const device = createDevice({ bus, mapped: true });
  const seen: number[] = [];
  // The last DMA to the peer arrives while the device is being stopped, and the user goes.
  bus.mapPeer(0x10_0000n, {
    write: () => {
      seen.push(device.close(), device.open(), device.read(0, new Uint8Array(0)));
      return 0;
    },
  });
  // DMA_ADDRESS
  assert.equal(writeScalar(device.hardware.bar, 0x10, 0x10_0000), 0);
  device.work();
  assert.equal(device.hardware.running, true);
  // SAVING
  assert.equal(writeScalar(device, 0, 2), 0);
  assert.equal(seen, [0, -EBUSY, -EBADF]);
  assert.equal([device.isOpen, device.hardware.running, device.driver.session.kind], [false, false, 'closed']);
  assert.equal([device.map(), device.ioctl(DEVICE_GET_INFO), device.ioctl(DEVICE_RESET)], [undefined, -EBADF, -EBADF]);
  assert.equal([device.open(), readScalar(device, 0)], [0, 1]);
});
