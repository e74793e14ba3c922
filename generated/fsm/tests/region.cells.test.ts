// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/region.md
// Chapter spec/vfio-migration/fsm/device-state.md
// Chapter spec/vfio-migration/common/reset.md

import { access, canOverlap, cellStep, checkCell, checkUndefinedCell, errno, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

const step1 = cellStep('read reserved', 'read', [access(4, 4)], success);
const step2 = cellStep('write device_state STOP', 'write', [access(0, 4), 0n], success);
const step3 = cellStep('write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
const step4 = cellStep('write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
const step5 = cellStep('write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
const step6 = cellStep('write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
const step7 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step8 = cellStep('fault clear-running EIO', 'fault', ['clear-running', 5], success);
const step9 = cellStep('fault set-running EIO unwind', 'fault', ['set-running', 5, 'unwind'], success);
const step10 = cellStep('write device_state STOP => EIO', 'write', [access(0, 4), 0n], errno(5));
const step11 = cellStep('write reserved 0xffffffff', 'write', [access(4, 4), 4294967295n], success);
const step12 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step13 = cellStep('read device_state => STOP', 'read', [access(0, 4)], value(0n));
const step14 = cellStep('read device_state => STOP_COPY', 'read', [access(0, 4)], value(2n));
const step15 = cellStep('read device_state => PRE_COPY', 'read', [access(0, 4)], value(3n));
const step16 = cellStep('read device_state => PRE_COPY_NDMA', 'read', [access(0, 4)], value(11n));
const step17 = cellStep('read device_state => RUNNING_NDMA', 'read', [access(0, 4)], value(9n));
const step18 = cellStep('read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
const step19 = cellStep('read device_state => ERROR', 'read', [access(0, 4)], value(6n));
const step20 = cellStep('write pending_bytes 1', 'write', [access(8, 8), 1n], success);
const step21 = cellStep('write data_offset 1', 'write', [access(16, 8), 1n], success);
const step22 = cellStep('read 0x8/4', 'read', [access(8, 4)], success);
const step23 = cellStep('read device_state', 'read', [access(0, 4)], success);
const step24 = cellStep('read 0x0/2', 'read', [access(0, 2)], success);
const step25 = cellStep('read 0xa/4', 'read', [access(10, 4)], success);
const step26 = cellStep('read 0x18/1', 'read', [access(24, 1)], success);
const step27 = cellStep('read 0x10/2', 'read', [access(16, 2)], success);
const step28 = cellStep('read 0x14/4', 'read', [access(20, 4)], success);
const step29 = cellStep('read 0x1c/4', 'read', [access(28, 4)], success);
const step30 = cellStep('read 0x4/2', 'read', [access(4, 2)], success);
const step31 = cellStep('write 0x8/4 1', 'write', [access(8, 4), 1n], success);
const step32 = cellStep('write 0x0/2 1', 'write', [access(0, 2), 1n], success);
const step33 = cellStep('write 0xa/4 1', 'write', [access(10, 4), 1n], success);
const step34 = cellStep('write 0x18/1 1', 'write', [access(24, 1), 1n], success);
const step35 = cellStep('write 0x10/2 1', 'write', [access(16, 2), 1n], success);
const step36 = cellStep('write 0x14/4 1', 'write', [access(20, 4), 1n], success);
const step37 = cellStep('write 0x1c/4 1', 'write', [access(28, 4), 1n], success);
const step38 = cellStep('write 0x4/2 1', 'write', [access(4, 2), 1n], success);
const step39 = cellStep('read 0xc/8', 'read', [access(12, 8)], success);
const step40 = cellStep('write 0x0/8 2', 'write', [access(0, 8), 2n], success);
const step41 = cellStep('read 0x1c/8', 'read', [access(28, 8)], success);
const step42 = cellStep('write 0x1c/8 1', 'write', [access(28, 8), 1n], success);
const step43 = cellStep('read 0x20/4', 'read', [access(32, 4)], success);
const step44 = cellStep('write 0xffc/8 1', 'write', [access(4092, 8), 1n], success);
const step45 = cellStep('read 0x1ffc/8', 'read', [access(8188, 8)], success);
const step46 = cellStep('write 0x2000/1 1', 'write', [access(8192, 1), 1n], success);
const step47 = cellStep('read 0x8/0', 'read', [access(8, 0)], success);
const step48 = cellStep('write 0x0/0 0', 'write', [access(0, 0), 0n], success);
const step49 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step50 = cellStep('collect-all', 'collect-all', [], success);
const step51 = cellStep('reset', 'reset', [], success);
const step52 = cellStep('store-all', 'store-all', [], success);

test('read reserved @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step1 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('read reserved @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step1 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('read reserved @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step1 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('read reserved @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step1 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('read reserved @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step1 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('read reserved @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step1 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('read reserved @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step7], run: step1 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('read reserved @ ERROR', () => {
  const cell = { create: createTarget, setup: [step8, step9, step10], run: step1 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('write reserved @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step11 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step12] });
});

test('write reserved @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step11 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step13] });
});

test('write reserved @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step11 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step14] });
});

test('write reserved @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step11 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step15] });
});

test('write reserved @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step11 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step16] });
});

test('write reserved @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step11 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step17] });
});

test('write reserved @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step7], run: step11 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step18] });
});

test('write reserved @ ERROR', () => {
  const cell = { create: createTarget, setup: [step8, step9, step10], run: step11 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step19] });
});

test('write pending_bytes @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step20 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('write pending_bytes @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step20 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step13] });
});

test('write pending_bytes @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step20 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write pending_bytes @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step20 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('write pending_bytes @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step20 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write pending_bytes @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step20 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('write pending_bytes @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step7], run: step20 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write pending_bytes @ ERROR', () => {
  const cell = { create: createTarget, setup: [step8, step9, step10], run: step20 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('write data_offset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step21 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('write data_offset @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step21 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step13] });
});

test('write data_offset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step21 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write data_offset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step21 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('write data_offset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step21 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write data_offset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step21 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('write data_offset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step7], run: step21 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write data_offset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step8, step9, step10], run: step21 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('read part @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step22 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step23, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read part @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step24 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step23, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read part @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step25 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step23, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read part @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step26 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step23, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read part @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step27 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step23, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read part @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step28 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step23, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read part @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step7], run: step29 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step23, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read part @ ERROR', () => {
  const cell = { create: createTarget, setup: [step8, step9, step10], run: step30 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step23, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write part @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step31 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step23, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write part @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step32 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step23, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write part @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step33 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step23, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write part @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step34 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step23, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write part @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step35 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step23, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write part @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step36 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step23, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write part @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step7], run: step37 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step23, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write part @ ERROR', () => {
  const cell = { create: createTarget, setup: [step8, step9, step10], run: step38 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step23, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read across @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step39 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('read across @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step39 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step13] });
});

test('read across @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step39 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('read across @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step39 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('read across @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step39 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('read across @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step39 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('read across @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step7], run: step39 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('read across @ ERROR', () => {
  const cell = { create: createTarget, setup: [step8, step9, step10], run: step39 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('write across @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step40 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('write across @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step40 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step13] });
});

test('write across @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step40 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write across @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step40 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('write across @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step40 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write across @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step40 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('write across @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step7], run: step40 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write across @ ERROR', () => {
  const cell = { create: createTarget, setup: [step8, step9, step10], run: step40 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('read end @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step41 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('read end @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step41 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step13] });
});

test('read end @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step41 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('read end @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step41 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('read end @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step41 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('read end @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step41 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('read end @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step7], run: step41 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('read end @ ERROR', () => {
  const cell = { create: createTarget, setup: [step8, step9, step10], run: step41 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('write end @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step42 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('write end @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step42 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step13] });
});

test('write end @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step42 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write end @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step42 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('write end @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step42 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write end @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step42 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('write end @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step7], run: step42 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write end @ ERROR', () => {
  const cell = { create: createTarget, setup: [step8, step9, step10], run: step42 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('read gap @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step43 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('read gap @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step43 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step13] });
});

test('read gap @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step43 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('read gap @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step43 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('read gap @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step43 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('read gap @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step43 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('read gap @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step7], run: step43 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('read gap @ ERROR', () => {
  const cell = { create: createTarget, setup: [step8, step9, step10], run: step43 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('write gap @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step44 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('write gap @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step44 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step13] });
});

test('write gap @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step44 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write gap @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step44 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('write gap @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step44 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write gap @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step44 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('write gap @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step7], run: step44 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write gap @ ERROR', () => {
  const cell = { create: createTarget, setup: [step8, step9, step10], run: step44 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('read beyond @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step45 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('read beyond @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step45 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step13] });
});

test('read beyond @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step45 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('read beyond @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step45 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('read beyond @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step45 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('read beyond @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step45 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('read beyond @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step7], run: step45 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('read beyond @ ERROR', () => {
  const cell = { create: createTarget, setup: [step8, step9, step10], run: step45 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('write beyond @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step46 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('write beyond @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step46 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step13] });
});

test('write beyond @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step46 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write beyond @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step46 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('write beyond @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step46 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write beyond @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step46 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('write beyond @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step7], run: step46 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write beyond @ ERROR', () => {
  const cell = { create: createTarget, setup: [step8, step9, step10], run: step46 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('read nothing @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step47 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step12] });
});

test('read nothing @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step47 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step13] });
});

test('read nothing @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step47 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step14] });
});

test('read nothing @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step47 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step15] });
});

test('read nothing @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step47 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step16] });
});

test('read nothing @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step47 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step17] });
});

test('read nothing @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step7], run: step47 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step18] });
});

test('read nothing @ ERROR', () => {
  const cell = { create: createTarget, setup: [step8, step9, step10], run: step47 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step19] });
});

test('write nothing @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step48 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step12] });
});

test('write nothing @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step48 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step13] });
});

test('write nothing @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step48 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step14] });
});

test('write nothing @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step48 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step15] });
});

test('write nothing @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step48 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step16] });
});

test('write nothing @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step48 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step17] });
});

test('write nothing @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step7], run: step48 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step18] });
});

test('write nothing @ ERROR', () => {
  const cell = { create: createTarget, setup: [step8, step9, step10], run: step48 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step19] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step1, during: step2 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step1, during: step3 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step14] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step1, during: step2 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step1, during: step3 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step14] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step1, during: step3 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step14] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step1, during: step2 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step49, step50, step51, step7, step52], run: step1, during: step2 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step1, during: step51 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step12] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step1, during: step51 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step12] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step1, during: step51 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step12] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step1, during: step51 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step12] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step1, during: step51 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step12] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step1, during: step51 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step12] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step7], run: step1, during: step51 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step12] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step8, step9, step10], run: step1, during: step51 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step12] });
});
