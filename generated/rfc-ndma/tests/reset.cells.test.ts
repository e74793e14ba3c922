// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/reset.md
// Chapter spec/vfio-migration/common/overlap.md
// Chapter spec/vfio-migration/common/opening.md

import { access, canOverlap, cellStep, checkCell, errno, nonzero, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

const step1 = cellStep('write device_state {}', 'write', [access(0, 4), 0n], success);
const step2 = cellStep('reset', 'reset', [], success);
const step3 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step4 = cellStep('device no-ndma', 'device', ['no-ndma'], success);
const step5 = cellStep('fault reset EIO', 'fault', ['reset', 5], success);
const step6 = cellStep('read device_state => ERROR', 'read', [access(0, 4)], value(6n));
const step7 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step8 = cellStep('read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
const step9 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step10 = cellStep('collect-all', 'collect-all', [], success);
const step11 = cellStep('write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
const step12 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step13 = cellStep('read pending_bytes', 'read', [access(8, 8)], success);
const step14 = cellStep('read data_size', 'read', [access(24, 8)], success);
const step15 = cellStep('collect', 'collect', [], success);
const step16 = cellStep('store 1', 'store', [1n], success);
const step17 = cellStep('store-all', 'store-all', [], success);
const step18 = cellStep('write device_state NDMA', 'write', [access(0, 4), 8n], success);
const step19 = cellStep('write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
const step20 = cellStep('write device_state SAVING|NDMA', 'write', [access(0, 4), 10n], success);
const step21 = cellStep('write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);
const step22 = cellStep('write device_state RESUMING|NDMA', 'write', [access(0, 4), 12n], success);
const step23 = cellStep('reset => EIO', 'reset', [], errno(5));
const step24 = cellStep('write-region config 0x54/1 1', 'write-region', ['config', access(84, 1), 1n], success);
const step25 = cellStep('reset-slot', 'reset-slot', [], success);
const step26 = cellStep('recover', 'recover', [], success);
const step27 = cellStep('close', 'close', [], success);
const step28 = cellStep('open', 'open', [], success);
const step29 = cellStep('write data_size 40', 'write', [access(24, 8), 40n], success);
const step30 = cellStep('read 0x1000/4', 'read', [access(4096, 4)], success);
const step31 = cellStep('write 0x1000/4 1', 'write', [access(4096, 4), 1n], success);
const step32 = cellStep('read-region bar0 0x28/4', 'read-region', ['bar0', access(40, 4)], success);
const step33 = cellStep('write-region bar0 0x28/4 7', 'write-region', ['bar0', access(40, 4), 7n], success);
const step34 = cellStep('read-region config 0x0/4', 'read-region', ['config', access(0, 4)], success);
const step35 = cellStep('write-region config 0x10/4 0xfe000000', 'write-region', ['config', access(16, 4), 4261412864n], success);

test('reset @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ {} in no-ndma', () => {
  const cell = { create: createTarget, setup: [step4, step1], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ {} in reset-fails', () => {
  const cell = { create: createTarget, setup: [step1, step5], run: step2 };
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step4], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ RUNNING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step5], run: step2 };
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step4, step7], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step8, step9], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ SAVING in end', () => {
  const cell = { create: createTarget, setup: [step7, step10], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ SAVING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step7, step5], run: step2 };
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ RUNNING|SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step4, step11], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ RUNNING|SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step8, step9], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ RUNNING|SAVING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step11, step5], run: step2 };
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step4, step12], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step7, step13, step9, step14, step15, step2, step12, step9, step16], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step7, step10, step2, step12, step17], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ RESUMING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step12, step5], run: step2 };
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step18], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step18, step5], run: step2 };
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step19], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ RUNNING|NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step19, step5], run: step2 };
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step20], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step20, step8, step9], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ SAVING|NDMA in end', () => {
  const cell = { create: createTarget, setup: [step20, step10], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ SAVING|NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step20, step5], run: step2 };
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step21], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ RUNNING|SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step21, step8, step9], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ RUNNING|SAVING|NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step21, step5], run: step2 };
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset @ RESUMING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step22], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step7, step13, step9, step14, step15, step2, step22, step9, step16], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step7, step10, step2, step22, step17], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ RESUMING|NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step22, step5], run: step2 };
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step4, step5, step23], run: step2 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('reset @ ERROR in reset-fails', () => {
  const cell = { create: createTarget, setup: [step5, step23, step5], run: step2 };
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset function @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset function @ {} in reset-fails', () => {
  const cell = { create: createTarget, setup: [step1, step5], run: step24 };
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset function @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset function @ RUNNING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step5], run: step24 };
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset function @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset function @ SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step8, step9], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset function @ SAVING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step7, step5], run: step24 };
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset function @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset function @ RUNNING|SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step8, step9], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset function @ RUNNING|SAVING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step11, step5], run: step24 };
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset function @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset function @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step7, step13, step9, step14, step15, step2, step12, step9, step16], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset function @ RESUMING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step12, step5], run: step24 };
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset function @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step18], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset function @ NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step18, step5], run: step24 };
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset function @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step19], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset function @ RUNNING|NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step19, step5], run: step24 };
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset function @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step20], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset function @ SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step20, step8, step9], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset function @ SAVING|NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step20, step5], run: step24 };
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset function @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step21], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset function @ RUNNING|SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step21, step8, step9], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset function @ RUNNING|SAVING|NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step21, step5], run: step24 };
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset function @ RESUMING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step22], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset function @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step7, step13, step9, step14, step15, step2, step22, step9, step16], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset function @ RESUMING|NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step22, step5], run: step24 };
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset function @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset function @ ERROR in reset-fails', () => {
  const cell = { create: createTarget, setup: [step5, step23, step5], run: step24 };
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset slot @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset slot @ {} in reset-fails', () => {
  const cell = { create: createTarget, setup: [step1, step5], run: step25 };
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset slot @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset slot @ RUNNING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step5], run: step25 };
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset slot @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset slot @ SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step8, step9], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset slot @ SAVING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step7, step5], run: step25 };
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset slot @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset slot @ RUNNING|SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step8, step9], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset slot @ RUNNING|SAVING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step11, step5], run: step25 };
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset slot @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset slot @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step7, step13, step9, step14, step15, step2, step12, step9, step16], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset slot @ RESUMING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step12, step5], run: step25 };
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset slot @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step18], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset slot @ NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step18, step5], run: step25 };
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset slot @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step19], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset slot @ RUNNING|NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step19, step5], run: step25 };
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset slot @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step20], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset slot @ SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step20, step8, step9], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset slot @ SAVING|NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step20, step5], run: step25 };
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset slot @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step21], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset slot @ RUNNING|SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step21, step8, step9], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset slot @ RUNNING|SAVING|NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step21, step5], run: step25 };
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset slot @ RESUMING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step22], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset slot @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step7, step13, step9, step14, step15, step2, step22, step9, step16], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset slot @ RESUMING|NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step22, step5], run: step25 };
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('reset slot @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step3] });
});

test('reset slot @ ERROR in reset-fails', () => {
  const cell = { create: createTarget, setup: [step5, step23, step5], run: step25 };
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'error-state', after: [step6] });
});

test('recover @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('recover @ {} in reset-fails', () => {
  const cell = { create: createTarget, setup: [step1, step5], run: step26 };
  checkCell(cell, 'device-state.reset.failure: recover @ * in reset-fails => error-state', { name: 'error-state', after: [step6] });
});

test('recover @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('recover @ RUNNING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step5], run: step26 };
  checkCell(cell, 'device-state.reset.failure: recover @ * in reset-fails => error-state', { name: 'error-state', after: [step6] });
});

test('recover @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('recover @ SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step8, step9], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('recover @ SAVING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step7, step5], run: step26 };
  checkCell(cell, 'device-state.reset.failure: recover @ * in reset-fails => error-state', { name: 'error-state', after: [step6] });
});

test('recover @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('recover @ RUNNING|SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step8, step9], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('recover @ RUNNING|SAVING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step11, step5], run: step26 };
  checkCell(cell, 'device-state.reset.failure: recover @ * in reset-fails => error-state', { name: 'error-state', after: [step6] });
});

test('recover @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('recover @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step7, step13, step9, step14, step15, step2, step12, step9, step16], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('recover @ RESUMING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step12, step5], run: step26 };
  checkCell(cell, 'device-state.reset.failure: recover @ * in reset-fails => error-state', { name: 'error-state', after: [step6] });
});

test('recover @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step18], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('recover @ NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step18, step5], run: step26 };
  checkCell(cell, 'device-state.reset.failure: recover @ * in reset-fails => error-state', { name: 'error-state', after: [step6] });
});

test('recover @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step19], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('recover @ RUNNING|NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step19, step5], run: step26 };
  checkCell(cell, 'device-state.reset.failure: recover @ * in reset-fails => error-state', { name: 'error-state', after: [step6] });
});

test('recover @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step20], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('recover @ SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step20, step8, step9], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('recover @ SAVING|NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step20, step5], run: step26 };
  checkCell(cell, 'device-state.reset.failure: recover @ * in reset-fails => error-state', { name: 'error-state', after: [step6] });
});

test('recover @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step21], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('recover @ RUNNING|SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step21, step8, step9], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('recover @ RUNNING|SAVING|NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step21, step5], run: step26 };
  checkCell(cell, 'device-state.reset.failure: recover @ * in reset-fails => error-state', { name: 'error-state', after: [step6] });
});

test('recover @ RESUMING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step22], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('recover @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step7, step13, step9, step14, step15, step2, step22, step9, step16], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('recover @ RESUMING|NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step22, step5], run: step26 };
  checkCell(cell, 'device-state.reset.failure: recover @ * in reset-fails => error-state', { name: 'error-state', after: [step6] });
});

test('recover @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step3] });
});

test('recover @ ERROR in reset-fails', () => {
  const cell = { create: createTarget, setup: [step5, step23, step5], run: step26 };
  checkCell(cell, 'device-state.reset.failure: recover @ * in reset-fails => error-state', { name: 'error-state', after: [step6] });
});

test('close @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step8, step9], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ SAVING in end', () => {
  const cell = { create: createTarget, setup: [step7, step10], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ RUNNING|SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step8, step9], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step7, step13, step9, step14, step15, step2, step12, step9, step16], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step7, step10, step2, step12, step17], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step18], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step19], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step20], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step20, step8, step9], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ SAVING|NDMA in end', () => {
  const cell = { create: createTarget, setup: [step20, step10], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step21], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ RUNNING|SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step21, step8, step9], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ RESUMING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step22], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step7, step13, step9, step14, step15, step2, step22, step9, step16], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step7, step10, step2, step22, step17], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test('close @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step26, during: step7 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step26, during: step1 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step26, during: step1 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step11], run: step26, during: step7 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step7, step10, step2, step12, step17], run: step26, during: step22 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during write @ NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step26, during: step19 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during write @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step19], run: step26, during: step18 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during write @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step26, during: step18 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during write @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step21], run: step26, during: step20 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during write @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step7, step10, step2, step22, step17], run: step26, during: step12 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('close during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step27, during: step7 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('close during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step27, during: step1 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('close during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step27, during: step1 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('close during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step11], run: step27, during: step7 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('close during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step7, step10, step2, step12, step17], run: step27, during: step22 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('close during write @ NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step27, during: step19 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('close during write @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step19], run: step27, during: step18 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('close during write @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step27, during: step18 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('close during write @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step21], run: step27, during: step20 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('close during write @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step7, step10, step2, step22, step17], run: step27, during: step12 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step13, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step13, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step13, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step11], run: step13, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step12], run: step13, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during reset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step13, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during reset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step19], run: step13, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during reset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step13, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during reset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step21], run: step13, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during reset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step13, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step13, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step9, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step9, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step9, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step11], run: step9, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step12], run: step9, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during reset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step9, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during reset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step19], run: step9, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during reset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step9, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during reset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step21], run: step9, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during reset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step9, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step9, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step14, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step14, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step14, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step11], run: step14, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step12], run: step14, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during reset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step14, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during reset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step19], run: step14, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during reset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step14, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during reset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step21], run: step14, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during reset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step14, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step14, during: step2 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step29, during: step2 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step29, during: step2 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step29, during: step2 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step11], run: step29, during: step2 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step12], run: step29, during: step2 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during reset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step29, during: step2 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during reset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step19], run: step29, during: step2 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during reset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step29, during: step2 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during reset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step21], run: step29, during: step2 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during reset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step29, during: step2 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step29, during: step2 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read section during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step30, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read section during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step30, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read section during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step30, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read section during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step11], run: step30, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read section during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step12], run: step30, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read section during reset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step30, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read section during reset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step19], run: step30, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read section during reset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step30, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read section during reset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step21], run: step30, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read section during reset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step30, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read section during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step30, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write section during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step31, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write section during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step31, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write section during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step31, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write section during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step11], run: step31, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write section during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step12], run: step31, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write section during reset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step31, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write section during reset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step19], run: step31, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write section during reset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step31, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write section during reset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step21], run: step31, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write section during reset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step31, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write section during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step31, during: step2 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('reset during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step2, during: step2 };
  checkCell(cell, 'overlap.wait: reset during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('reset during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step2, during: step2 };
  checkCell(cell, 'overlap.wait: reset during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('reset during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step2, during: step2 };
  checkCell(cell, 'overlap.wait: reset during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('reset during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step11], run: step2, during: step2 };
  checkCell(cell, 'overlap.wait: reset during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('reset during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step12], run: step2, during: step2 };
  checkCell(cell, 'overlap.wait: reset during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('reset during reset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step2, during: step2 };
  checkCell(cell, 'overlap.wait: reset during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('reset during reset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step19], run: step2, during: step2 };
  checkCell(cell, 'overlap.wait: reset during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('reset during reset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step2, during: step2 };
  checkCell(cell, 'overlap.wait: reset during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('reset during reset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step21], run: step2, during: step2 };
  checkCell(cell, 'overlap.wait: reset during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('reset during reset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step2, during: step2 };
  checkCell(cell, 'overlap.wait: reset during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('reset during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step2, during: step2 };
  checkCell(cell, 'overlap.wait: reset during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step26, during: step2 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step26, during: step2 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step26, during: step2 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step11], run: step26, during: step2 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step12], run: step26, during: step2 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during reset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step26, during: step2 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during reset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step19], run: step26, during: step2 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during reset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step26, during: step2 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during reset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step21], run: step26, during: step2 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during reset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step26, during: step2 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('recover during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step26, during: step2 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('open during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step28, during: step2 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('open during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step28, during: step2 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('open during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step28, during: step2 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('open during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step11], run: step28, during: step2 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('open during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step12], run: step28, during: step2 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('open during reset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step28, during: step2 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('open during reset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step19], run: step28, during: step2 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('open during reset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step28, during: step2 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('open during reset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step21], run: step28, during: step2 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('open during reset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step28, during: step2 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('open during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step28, during: step2 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('close during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step27, during: step2 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('close during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step27, during: step2 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('close during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step27, during: step2 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('close during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step11], run: step27, during: step2 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('close during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step12], run: step27, during: step2 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('close during reset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step27, during: step2 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('close during reset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step19], run: step27, during: step2 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('close during reset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step27, during: step2 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('close during reset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step21], run: step27, during: step2 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('close during reset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step27, during: step2 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('close during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step27, during: step2 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step3] });
});

test.skipIf(!canOverlap(createTarget))('read bar during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step32, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read bar during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step32, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read bar during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step32, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read bar during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step11], run: step32, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read bar during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step12], run: step32, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read bar during reset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step32, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read bar during reset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step19], run: step32, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read bar during reset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step32, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read bar during reset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step21], run: step32, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read bar during reset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step32, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read bar during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step32, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write bar during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step33, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write bar during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step33, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write bar during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step33, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write bar during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step11], run: step33, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write bar during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step12], run: step33, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write bar during reset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step33, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write bar during reset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step19], run: step33, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write bar during reset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step33, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write bar during reset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step21], run: step33, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write bar during reset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step33, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write bar during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step33, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read config during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step34, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.reset.regions: read config during reset @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read config during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step34, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.reset.regions: read config during reset @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read config during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step34, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.reset.regions: read config during reset @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read config during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step11], run: step34, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.reset.regions: read config during reset @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read config during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step12], run: step34, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.reset.regions: read config during reset @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read config during reset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step34, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.reset.regions: read config during reset @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read config during reset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step19], run: step34, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.reset.regions: read config during reset @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read config during reset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step34, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.reset.regions: read config during reset @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read config during reset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step21], run: step34, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.reset.regions: read config during reset @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read config during reset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step34, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.reset.regions: read config during reset @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('read config during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step34, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.reset.regions: read config during reset @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write config during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step35, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write config during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step35, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write config during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step35, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write config during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step11], run: step35, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write config during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step12], run: step35, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write config during reset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step35, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write config during reset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step19], run: step35, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write config during reset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step35, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write config during reset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step21], run: step35, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write config during reset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step35, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write config during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step35, during: step2 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step3] });
});
