// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/reset.md
// Chapter spec/vfio-migration/common/overlap.md
// Chapter spec/vfio-migration/common/opening.md

import { access, canOverlap, cellStep, checkCell, errno, nonzero, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

const step1 = cellStep('reset', 'reset', [], success);
const step2 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step3 = cellStep('device no-ndma', 'device', ['no-ndma'], success);
const step4 = cellStep('fault reset EIO', 'fault', ['reset', 5], success);
const step5 = cellStep('read device_state => ERROR', 'read', [access(0, 4)], value(6n));
const step6 = cellStep('write device_state STOP', 'write', [access(0, 4), 0n], success);
const step7 = cellStep('write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
const step8 = cellStep('read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
const step9 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step10 = cellStep('collect-all', 'collect-all', [], success);
const step11 = cellStep('write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
const step12 = cellStep('write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
const step13 = cellStep('write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
const step14 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step15 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step16 = cellStep('read pending_bytes', 'read', [access(8, 8)], success);
const step17 = cellStep('read data_size', 'read', [access(24, 8)], success);
const step18 = cellStep('collect', 'collect', [], success);
const step19 = cellStep('store 1', 'store', [1n], success);
const step20 = cellStep('store-all', 'store-all', [], success);
const step21 = cellStep('fault clear-running EIO', 'fault', ['clear-running', 5], success);
const step22 = cellStep('fault set-running EIO unwind', 'fault', ['set-running', 5, 'unwind'], success);
const step23 = cellStep('write device_state STOP => EIO', 'write', [access(0, 4), 0n], errno(5));
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

test('reset @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ RUNNING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step4], run: step1 };
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ STOP in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ STOP in reset-fails', () => {
  const cell = { create: createTarget, setup: [step6, step4], run: step1 };
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ STOP_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step7], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step8, step9], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ STOP_COPY in end', () => {
  const cell = { create: createTarget, setup: [step7, step10], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ STOP_COPY in reset-fails', () => {
  const cell = { create: createTarget, setup: [step7, step4], run: step1 };
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ PRE_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step11], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step8, step9], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ PRE_COPY in reset-fails', () => {
  const cell = { create: createTarget, setup: [step11, step4], run: step1 };
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step12, step8, step9], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ PRE_COPY_NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step12, step4], run: step1 };
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step13], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ RUNNING_NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step13, step4], run: step1 };
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step14], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step14], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step15, step16, step9, step17, step18, step1, step14, step9, step19], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step15, step10, step1, step14, step20], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ RESUMING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step14, step4], run: step1 };
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step21, step22, step23], run: step1 };
  checkCell(cell, 'device-state.reset.any-time: reset @ * in !reset-fails => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('reset @ ERROR in reset-fails', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23, step4], run: step1 };
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset function @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset function @ RUNNING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step4], run: step24 };
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset function @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset function @ STOP in reset-fails', () => {
  const cell = { create: createTarget, setup: [step6, step4], run: step24 };
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset function @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset function @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step8, step9], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset function @ STOP_COPY in reset-fails', () => {
  const cell = { create: createTarget, setup: [step7, step4], run: step24 };
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset function @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset function @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step8, step9], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset function @ PRE_COPY in reset-fails', () => {
  const cell = { create: createTarget, setup: [step11, step4], run: step24 };
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset function @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset function @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step12, step8, step9], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset function @ PRE_COPY_NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step12, step4], run: step24 };
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset function @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step13], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset function @ RUNNING_NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step13, step4], run: step24 };
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset function @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step14], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset function @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step15, step16, step9, step17, step18, step1, step14, step9, step19], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset function @ RESUMING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step14, step4], run: step24 };
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset function @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step24 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset function @ ERROR in reset-fails', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23, step4], run: step24 };
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset function @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset slot @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset slot @ RUNNING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step4], run: step25 };
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset slot @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset slot @ STOP in reset-fails', () => {
  const cell = { create: createTarget, setup: [step6, step4], run: step25 };
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset slot @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset slot @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step8, step9], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset slot @ STOP_COPY in reset-fails', () => {
  const cell = { create: createTarget, setup: [step7, step4], run: step25 };
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset slot @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset slot @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step8, step9], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset slot @ PRE_COPY in reset-fails', () => {
  const cell = { create: createTarget, setup: [step11, step4], run: step25 };
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset slot @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset slot @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step12, step8, step9], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset slot @ PRE_COPY_NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step12, step4], run: step25 };
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset slot @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step13], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset slot @ RUNNING_NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step13, step4], run: step25 };
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset slot @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step14], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset slot @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step15, step16, step9, step17, step18, step1, step14, step9, step19], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset slot @ RESUMING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step14, step4], run: step25 };
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('reset slot @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step25 };
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset.other: reset function,slot @ * in !reset-fails => success default-state', { name: 'default-state', after: [step2] });
});

test('reset slot @ ERROR in reset-fails', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23, step4], run: step25 };
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.reset.failure: reset slot @ * in reset-fails => failure error-state', { name: 'error-state', after: [step5] });
});

test('recover @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('recover @ RUNNING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step4], run: step26 };
  checkCell(cell, 'device-state.reset.failure: recover @ * in reset-fails => error-state', { name: 'error-state', after: [step5] });
});

test('recover @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('recover @ STOP in reset-fails', () => {
  const cell = { create: createTarget, setup: [step6, step4], run: step26 };
  checkCell(cell, 'device-state.reset.failure: recover @ * in reset-fails => error-state', { name: 'error-state', after: [step5] });
});

test('recover @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('recover @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step8, step9], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('recover @ STOP_COPY in reset-fails', () => {
  const cell = { create: createTarget, setup: [step7, step4], run: step26 };
  checkCell(cell, 'device-state.reset.failure: recover @ * in reset-fails => error-state', { name: 'error-state', after: [step5] });
});

test('recover @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('recover @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step8, step9], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('recover @ PRE_COPY in reset-fails', () => {
  const cell = { create: createTarget, setup: [step11, step4], run: step26 };
  checkCell(cell, 'device-state.reset.failure: recover @ * in reset-fails => error-state', { name: 'error-state', after: [step5] });
});

test('recover @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('recover @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step12, step8, step9], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('recover @ PRE_COPY_NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step12, step4], run: step26 };
  checkCell(cell, 'device-state.reset.failure: recover @ * in reset-fails => error-state', { name: 'error-state', after: [step5] });
});

test('recover @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step13], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('recover @ RUNNING_NDMA in reset-fails', () => {
  const cell = { create: createTarget, setup: [step13, step4], run: step26 };
  checkCell(cell, 'device-state.reset.failure: recover @ * in reset-fails => error-state', { name: 'error-state', after: [step5] });
});

test('recover @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step14], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('recover @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step15, step16, step9, step17, step18, step1, step14, step9, step19], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('recover @ RESUMING in reset-fails', () => {
  const cell = { create: createTarget, setup: [step14, step4], run: step26 };
  checkCell(cell, 'device-state.reset.failure: recover @ * in reset-fails => error-state', { name: 'error-state', after: [step5] });
});

test('recover @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step26 };
  checkCell(cell, 'device-state.reset.recovery: recover @ * in !reset-fails => default-state', { name: 'default-state', after: [step2] });
});

test('recover @ ERROR in reset-fails', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23, step4], run: step26 };
  checkCell(cell, 'device-state.reset.failure: recover @ * in reset-fails => error-state', { name: 'error-state', after: [step5] });
});

test('close @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test('close @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test('close @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test('close @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step8, step9], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test('close @ STOP_COPY in end', () => {
  const cell = { create: createTarget, setup: [step7, step10], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test('close @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test('close @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step8, step9], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test('close @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test('close @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step12, step8, step9], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test('close @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step13], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test('close @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step14], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test('close @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step15, step16, step9, step17, step18, step1, step14, step9, step19], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test('close @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step15, step10, step1, step14, step20], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test('close @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step27 };
  checkCell(cell, 'close.session: close @ * in !twice => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test.skipIf(!canOverlap(createTarget))('recover during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step26, during: step6 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('recover during write @ STOP', () => {
  const cell = { create: createTarget, setup: [step6], run: step26, during: step7 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('recover during write @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step26, during: step6 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('recover during write @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step26, during: step7 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('recover during write @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step26, during: step7 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('recover during write @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step26, during: step6 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('recover during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step15, step10, step1, step14, step20], run: step26, during: step6 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('close during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step27, during: step6 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test.skipIf(!canOverlap(createTarget))('close during write @ STOP', () => {
  const cell = { create: createTarget, setup: [step6], run: step27, during: step7 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test.skipIf(!canOverlap(createTarget))('close during write @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step27, during: step6 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test.skipIf(!canOverlap(createTarget))('close during write @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step27, during: step7 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test.skipIf(!canOverlap(createTarget))('close during write @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step27, during: step7 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test.skipIf(!canOverlap(createTarget))('close during write @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step27, during: step6 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test.skipIf(!canOverlap(createTarget))('close during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step15, step10, step1, step14, step20], run: step27, during: step6 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step16, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during reset @ STOP', () => {
  const cell = { create: createTarget, setup: [step6], run: step16, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during reset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step16, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during reset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step16, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during reset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step16, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during reset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step16, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step14], run: step16, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step16, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step9, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during reset @ STOP', () => {
  const cell = { create: createTarget, setup: [step6], run: step9, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during reset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step9, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during reset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step9, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during reset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step9, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during reset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step9, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step14], run: step9, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step9, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step17, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during reset @ STOP', () => {
  const cell = { create: createTarget, setup: [step6], run: step17, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during reset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step17, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during reset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step17, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during reset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step17, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during reset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step17, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step14], run: step17, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step17, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step29, during: step1 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during reset @ STOP', () => {
  const cell = { create: createTarget, setup: [step6], run: step29, during: step1 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during reset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step29, during: step1 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during reset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step29, during: step1 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during reset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step29, during: step1 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during reset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step29, during: step1 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step14], run: step29, during: step1 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step29, during: step1 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read section during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step30, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read section during reset @ STOP', () => {
  const cell = { create: createTarget, setup: [step6], run: step30, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read section during reset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step30, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read section during reset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step30, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read section during reset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step30, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read section during reset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step30, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read section during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step14], run: step30, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read section during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step30, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write section during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step31, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write section during reset @ STOP', () => {
  const cell = { create: createTarget, setup: [step6], run: step31, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write section during reset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step31, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write section during reset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step31, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write section during reset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step31, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write section during reset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step31, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write section during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step14], run: step31, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write section during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step31, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('reset during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step1, during: step1 };
  checkCell(cell, 'overlap.wait: reset during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('reset during reset @ STOP', () => {
  const cell = { create: createTarget, setup: [step6], run: step1, during: step1 };
  checkCell(cell, 'overlap.wait: reset during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('reset during reset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step1, during: step1 };
  checkCell(cell, 'overlap.wait: reset during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('reset during reset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step1, during: step1 };
  checkCell(cell, 'overlap.wait: reset during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('reset during reset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step1, during: step1 };
  checkCell(cell, 'overlap.wait: reset during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('reset during reset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step1, during: step1 };
  checkCell(cell, 'overlap.wait: reset during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('reset during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step14], run: step1, during: step1 };
  checkCell(cell, 'overlap.wait: reset during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('reset during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step1, during: step1 };
  checkCell(cell, 'overlap.wait: reset during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('recover during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step26, during: step1 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('recover during reset @ STOP', () => {
  const cell = { create: createTarget, setup: [step6], run: step26, during: step1 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('recover during reset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step26, during: step1 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('recover during reset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step26, during: step1 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('recover during reset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step26, during: step1 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('recover during reset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step26, during: step1 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('recover during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step14], run: step26, during: step1 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('recover during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step26, during: step1 };
  checkCell(cell, 'device-state.reset.recovery: recover during write,reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('open during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step28, during: step1 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('open during reset @ STOP', () => {
  const cell = { create: createTarget, setup: [step6], run: step28, during: step1 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('open during reset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step28, during: step1 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('open during reset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step28, during: step1 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('open during reset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step28, during: step1 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('open during reset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step28, during: step1 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('open during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step14], run: step28, during: step1 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('open during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step28, during: step1 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: open,reset during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('close during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step27, during: step1 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test.skipIf(!canOverlap(createTarget))('close during reset @ STOP', () => {
  const cell = { create: createTarget, setup: [step6], run: step27, during: step1 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test.skipIf(!canOverlap(createTarget))('close during reset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step27, during: step1 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test.skipIf(!canOverlap(createTarget))('close during reset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step27, during: step1 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test.skipIf(!canOverlap(createTarget))('close during reset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step27, during: step1 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test.skipIf(!canOverlap(createTarget))('close during reset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step27, during: step1 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test.skipIf(!canOverlap(createTarget))('close during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step14], run: step27, during: step1 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test.skipIf(!canOverlap(createTarget))('close during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step27, during: step1 };
  checkCell(cell, 'close.overlap: close during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.default.open: close during write,reset @ * => default-when-opened', { name: 'default-when-opened', after: [step28, step2] });
});

test.skipIf(!canOverlap(createTarget))('read bar during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step32, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read bar during reset @ STOP', () => {
  const cell = { create: createTarget, setup: [step6], run: step32, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read bar during reset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step32, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read bar during reset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step32, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read bar during reset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step32, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read bar during reset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step32, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read bar during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step14], run: step32, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read bar during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step32, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write bar during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step33, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write bar during reset @ STOP', () => {
  const cell = { create: createTarget, setup: [step6], run: step33, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write bar during reset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step33, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write bar during reset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step33, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write bar during reset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step33, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write bar during reset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step33, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write bar during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step14], run: step33, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write bar during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step33, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read config during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step34, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.reset.regions: read config during reset @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read config during reset @ STOP', () => {
  const cell = { create: createTarget, setup: [step6], run: step34, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.reset.regions: read config during reset @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read config during reset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step34, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.reset.regions: read config during reset @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read config during reset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step34, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.reset.regions: read config during reset @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read config during reset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step34, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.reset.regions: read config during reset @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read config during reset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step34, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.reset.regions: read config during reset @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read config during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step14], run: step34, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.reset.regions: read config during reset @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read config during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step34, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.reset.regions: read config during reset @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write config during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step35, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write config during reset @ STOP', () => {
  const cell = { create: createTarget, setup: [step6], run: step35, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write config during reset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step35, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write config during reset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step35, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write config during reset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step35, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write config during reset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step35, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write config during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step14], run: step35, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write config during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step35, during: step1 };
  checkCell(cell, 'overlap.reset.regions: read,write bar,config during reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.reset: write data_size,section,bar,config during reset @ * => default-state', { name: 'default-state', after: [step2] });
});
