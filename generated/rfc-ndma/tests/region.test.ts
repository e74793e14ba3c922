// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/region.md

import { access, assert, errno, runStep, success, value } from 'uapi-reference/core';
import { MIGRATION_REGION, MIG_NDMA, createDevice, createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "the numbers that identify the region"
test('the numbers that identify the region [region.discovery]', { meta: { edition: 'rfc-ndma', example: 'region/the-numbers-that-identify-the-region', content: '506f92898f2c6397' } }, () => {
  assert.equal(MIGRATION_REGION.type, 3);
  assert.equal(MIGRATION_REGION.subtype, 1);
});

// Example "the default state on hosts of both orders"
test('the default state on hosts of both orders [region.byte-order]', { meta: { edition: 'rfc-ndma', example: 'region/the-default-state-on-hosts-of-both-orders', content: '195fc3d90a9fa52b' } }, () => {
  const state = new Uint8Array(4);
  assert.equal(createDevice({ byteOrder: 'little' }).read(0, state), 0);
  assert.equal(state, Uint8Array.of(1, 0, 0, 0));
  assert.equal(createDevice({ byteOrder: 'big' }).read(0, state), 0);
  assert.equal(state, Uint8Array.of(0, 0, 0, 1));
});

// Example "each register at its offset and width"
test('each register at its offset and width [region.location]', { meta: { edition: 'rfc-ndma', example: 'region/each-register-at-its-offset-and-width', content: '3d4a70b83679e2d6' } }, () => {
  const target = createTarget();
  runStep(target, 'read 0x0/4 => 1', 'read', [access(0, 4)], value(1n));
  runStep(target, 'read 0x4/4 => 0', 'read', [access(4, 4)], value(0n));
  runStep(target, 'read 0x8/8', 'read', [access(8, 8)], success);
  runStep(target, 'read 0x10/8', 'read', [access(16, 8)], success);
  runStep(target, 'read 0x18/8', 'read', [access(24, 8)], success);
});

// Example "halves and quarters of a register"
test('halves and quarters of a register [region.native-width region.native-width.refuse]', { meta: { edition: 'rfc-ndma', example: 'region/halves-and-quarters-of-a-register', content: '0d63f3658711424a' } }, () => {
  const target = createTarget();
  runStep(target, 'read 0x8/4 => EINVAL', 'read', [access(8, 4)], errno(22));
  runStep(target, 'read 0x0/2 => EINVAL', 'read', [access(0, 2)], errno(22));
  runStep(target, 'write 0x0/1 2 => EINVAL', 'write', [access(0, 1), 2n], errno(22));
  runStep(target, 'read 0x12/4 => EINVAL', 'read', [access(18, 4)], errno(22));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "eight bytes over two registers"
test('eight bytes over two registers [region.across-fields]', { meta: { edition: 'rfc-ndma', example: 'region/eight-bytes-over-two-registers', content: 'ad1673fa1a9cffd0' } }, () => {
  const target = createTarget();
  runStep(target, 'read 0x0/8 => EINVAL', 'read', [access(0, 8)], errno(22));
  runStep(target, 'write 0x0/8 2 => EINVAL', 'write', [access(0, 8), 2n], errno(22));
  runStep(target, 'read 0x4/8 => EINVAL', 'read', [access(4, 8)], errno(22));
  runStep(target, 'read 0xc/8 => EINVAL', 'read', [access(12, 8)], errno(22));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "two registers are not for writing"
test('two registers are not for writing [region.read-only]', { meta: { edition: 'rfc-ndma', example: 'region/two-registers-are-not-for-writing', content: '341ce2d6cab40617' } }, () => {
  const target = createTarget();
  runStep(target, 'write pending_bytes 1 => EINVAL', 'write', [access(8, 8), 1n], errno(22));
  runStep(target, 'write data_offset 1 => EINVAL', 'write', [access(16, 8), 1n], errno(22));
  runStep(target, 'write 0x8/8 1 => EINVAL', 'write', [access(8, 8), 1n], errno(22));
  runStep(target, 'write 0x10/8 1 => EINVAL', 'write', [access(16, 8), 1n], errno(22));
});

// Example "a write that leaves no trace"
test('a write that leaves no trace [region.reserved]', { meta: { edition: 'rfc-ndma', example: 'region/a-write-that-leaves-no-trace', content: '16d9b8cb1a2c652c' } }, () => {
  const target = createTarget();
  runStep(target, 'write reserved 0xffffffff', 'write', [access(4, 4), 4294967295n], success);
  runStep(target, 'read reserved => 0', 'read', [access(4, 4)], value(0n));
  runStep(target, 'write 0x4/4 1', 'write', [access(4, 4), 1n], success);
  runStep(target, 'read 0x4/4 => 0', 'read', [access(4, 4)], value(0n));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "the capability's number"
test('the capability\'s number [region.ndma-capability]', { meta: { edition: 'rfc-ndma', example: 'region/the-capability-s-number', content: '11daefa1d6ceba1a' } }, () => {
  assert.equal(MIG_NDMA, 6);
});
