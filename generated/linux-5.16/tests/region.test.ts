// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/linux-5.16/region.md

import { access, assert, errno, nonzero, runStep, success, value } from 'uapi-reference/core';
import { MIGRATION_REGION, createDevice, createTarget, discoverMigration } from 'uapi-reference/linux-5.16';
import { test } from 'vitest';

// Example "the registers start at offset 0"
test('the registers start at offset 0 [region.location]', { meta: { edition: 'linux-5.16', example: 'region/the-registers-start-at-offset-0', content: 'fd8125d36d6061da' } }, () => {
  const target = createTarget();
  runStep(target, 'read 0x0/4 => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'write 0x0/4 SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read device_state => SAVING', 'read', [access(0, 4)], value(2n));
  runStep(target, 'read 0x4/4 => 0', 'read', [access(4, 4)], value(0n));
  runStep(target, 'read 0x8/8 => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'read 0x18/8 => 0', 'read', [access(24, 8)], value(0n));
  runStep(target, 'read 0x10/8 => nonzero', 'read', [access(16, 8)], nonzero);
  runStep(target, 'read 0x18/8 => nonzero', 'read', [access(24, 8)], nonzero);
});

// Example "type 3, subtype 1"
test('type 3, subtype 1 [region.location]', { meta: { edition: 'linux-5.16', example: 'region/type-3-subtype-1', content: '93a670d01fa0bdf3' } }, () => {
  assert.equal(MIGRATION_REGION, { type: 3, subtype: 1 });
});

// Example "the registers of the region that a user finds"
test('the registers of the region that a user finds [region.location]', { meta: { edition: 'linux-5.16', example: 'region/the-registers-of-the-region-that-a-user-finds', content: '34595523684b19a2' } }, () => {
  const device = createDevice({ mapped: true });
  const found = discoverMigration((request, argument) => device.ioctl(request, argument));
  assert.equal(found, {
    index: 9,
    offset: 9n << 40n,
    size: 8192n,
    ndma: false,
    areas: [{ offset: 4096n, size: 4096n }],
  });

  const state = new Uint8Array(4);
  assert.equal(device.read(0, state), 0);
  assert.equal(state, Uint8Array.of(1, 0, 0, 0));
});

// Example "each field at its own width"
test('each field at its own width [region.native-width]', { meta: { edition: 'linux-5.16', example: 'region/each-field-at-its-own-width', content: '0abdbd8ec58dbd3a' } }, () => {
  const target = createTarget();
  runStep(target, 'read 0x0/4 => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'read 0x4/4 => 0', 'read', [access(4, 4)], value(0n));
  runStep(target, 'read 0x8/8 => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'read 0x10/8 => 0', 'read', [access(16, 8)], value(0n));
  runStep(target, 'read 0x18/8 => 0', 'read', [access(24, 8)], value(0n));
});

// Example "narrow and misaligned accesses fail"
test('narrow and misaligned accesses fail [region.native-width.refuse]', { meta: { edition: 'linux-5.16', example: 'region/narrow-and-misaligned-accesses-fail', content: '55f6c8fed2f2884a' } }, () => {
  const target = createTarget();
  runStep(target, 'read 0x0/1 => EINVAL', 'read', [access(0, 1)], errno(22));
  runStep(target, 'read 0x0/2 => EINVAL', 'read', [access(0, 2)], errno(22));
  runStep(target, 'read 0x2/2 => EINVAL', 'read', [access(2, 2)], errno(22));
  runStep(target, 'write 0x0/1 1 => EINVAL', 'write', [access(0, 1), 1n], errno(22));
  runStep(target, 'read 0x8/4 => EINVAL', 'read', [access(8, 4)], errno(22));
  runStep(target, 'read 0xc/4 => EINVAL', 'read', [access(12, 4)], errno(22));
  runStep(target, 'read 0x10/4 => EINVAL', 'read', [access(16, 4)], errno(22));
  runStep(target, 'write 0x18/4 1 => EINVAL', 'write', [access(24, 4), 1n], errno(22));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "one access, two fields"
test('one access, two fields [region.across-fields]', { meta: { edition: 'linux-5.16', example: 'region/one-access-two-fields', content: '7319cfda0331db5e' } }, () => {
  const target = createTarget();
  runStep(target, 'read 0x0/8 => EINVAL', 'read', [access(0, 8)], errno(22));
  runStep(target, 'write 0x0/8 0 => EINVAL', 'write', [access(0, 8), 0n], errno(22));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "two fields cannot be written"
test('two fields cannot be written [region.read-only]', { meta: { edition: 'linux-5.16', example: 'region/two-fields-cannot-be-written', content: '8610c8741b71f349' } }, () => {
  const target = createTarget();
  runStep(target, 'write pending_bytes 1 => EINVAL', 'write', [access(8, 8), 1n], errno(22));
  runStep(target, 'write data_offset 1 => EINVAL', 'write', [access(16, 8), 1n], errno(22));
  runStep(target, 'write 0x8/8 1 => EINVAL', 'write', [access(8, 8), 1n], errno(22));
  runStep(target, 'write 0x10/8 1 => EINVAL', 'write', [access(16, 8), 1n], errno(22));
});

// Example "reserved takes anything and keeps nothing"
test('reserved takes anything and keeps nothing [region.reserved]', { meta: { edition: 'linux-5.16', example: 'region/reserved-takes-anything-and-keeps-nothing', content: '6e6d0366145ca694' } }, () => {
  const target = createTarget();
  runStep(target, 'read reserved => 0', 'read', [access(4, 4)], value(0n));
  runStep(target, 'write reserved 0xffffffff', 'write', [access(4, 4), 4294967295n], success);
  runStep(target, 'read reserved => 0', 'read', [access(4, 4)], value(0n));
  runStep(target, 'write 0x4/4 1', 'write', [access(4, 4), 1n], success);
  runStep(target, 'read 0x4/4 => 0', 'read', [access(4, 4)], value(0n));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});
