// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/region.md
// Chapter spec/vfio-migration/rfc-ndma/device-state.md
// Chapter spec/vfio-migration/common/reset.md

import { access, canOverlap, cellStep, checkCell, checkUndefinedCell, errno, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

const step1 = cellStep('write device_state {}', 'write', [access(0, 4), 0n], success);
const step2 = cellStep('read reserved', 'read', [access(4, 4)], success);
const step3 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step4 = cellStep('write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
const step5 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step6 = cellStep('write device_state NDMA', 'write', [access(0, 4), 8n], success);
const step7 = cellStep('write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
const step8 = cellStep('write device_state SAVING|NDMA', 'write', [access(0, 4), 10n], success);
const step9 = cellStep('write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);
const step10 = cellStep('write device_state RESUMING|NDMA', 'write', [access(0, 4), 12n], success);
const step11 = cellStep('fault reset EIO', 'fault', ['reset', 5], success);
const step12 = cellStep('reset => EIO', 'reset', [], errno(5));
const step13 = cellStep('write reserved 0xffffffff', 'write', [access(4, 4), 4294967295n], success);
const step14 = cellStep('read device_state => {}', 'read', [access(0, 4)], value(0n));
const step15 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step16 = cellStep('read device_state => SAVING', 'read', [access(0, 4)], value(2n));
const step17 = cellStep('read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
const step18 = cellStep('read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
const step19 = cellStep('read device_state => NDMA', 'read', [access(0, 4)], value(8n));
const step20 = cellStep('read device_state => RUNNING|NDMA', 'read', [access(0, 4)], value(9n));
const step21 = cellStep('read device_state => SAVING|NDMA', 'read', [access(0, 4)], value(10n));
const step22 = cellStep('read device_state => RUNNING|SAVING|NDMA', 'read', [access(0, 4)], value(11n));
const step23 = cellStep('read device_state => RESUMING|NDMA', 'read', [access(0, 4)], value(12n));
const step24 = cellStep('read device_state => ERROR', 'read', [access(0, 4)], value(6n));
const step25 = cellStep('write pending_bytes 1', 'write', [access(8, 8), 1n], success);
const step26 = cellStep('write data_offset 1', 'write', [access(16, 8), 1n], success);
const step27 = cellStep('read 0x0/2', 'read', [access(0, 2)], success);
const step28 = cellStep('read device_state', 'read', [access(0, 4)], success);
const step29 = cellStep('read 0x8/4', 'read', [access(8, 4)], success);
const step30 = cellStep('read 0xa/4', 'read', [access(10, 4)], success);
const step31 = cellStep('read 0x18/1', 'read', [access(24, 1)], success);
const step32 = cellStep('read 0x1c/4', 'read', [access(28, 4)], success);
const step33 = cellStep('read 0x2/2', 'read', [access(2, 2)], success);
const step34 = cellStep('read 0x14/4', 'read', [access(20, 4)], success);
const step35 = cellStep('read 0x1/1', 'read', [access(1, 1)], success);
const step36 = cellStep('read 0x10/2', 'read', [access(16, 2)], success);
const step37 = cellStep('read 0x1b/4', 'read', [access(27, 4)], success);
const step38 = cellStep('read 0x4/2', 'read', [access(4, 2)], success);
const step39 = cellStep('write 0x0/2 1', 'write', [access(0, 2), 1n], success);
const step40 = cellStep('write 0x8/4 1', 'write', [access(8, 4), 1n], success);
const step41 = cellStep('write 0xa/4 1', 'write', [access(10, 4), 1n], success);
const step42 = cellStep('write 0x18/1 1', 'write', [access(24, 1), 1n], success);
const step43 = cellStep('write 0x1c/4 1', 'write', [access(28, 4), 1n], success);
const step44 = cellStep('write 0x2/2 1', 'write', [access(2, 2), 1n], success);
const step45 = cellStep('write 0x14/4 1', 'write', [access(20, 4), 1n], success);
const step46 = cellStep('write 0x1/1 1', 'write', [access(1, 1), 1n], success);
const step47 = cellStep('write 0x10/2 1', 'write', [access(16, 2), 1n], success);
const step48 = cellStep('write 0x1b/4 1', 'write', [access(27, 4), 1n], success);
const step49 = cellStep('write 0x4/2 1', 'write', [access(4, 2), 1n], success);
const step50 = cellStep('read 0xc/8', 'read', [access(12, 8)], success);
const step51 = cellStep('write 0x0/8 2', 'write', [access(0, 8), 2n], success);
const step52 = cellStep('read 0x1c/8', 'read', [access(28, 8)], success);
const step53 = cellStep('write 0x1c/8 1', 'write', [access(28, 8), 1n], success);
const step54 = cellStep('read 0x20/4', 'read', [access(32, 4)], success);
const step55 = cellStep('write 0xffc/8 1', 'write', [access(4092, 8), 1n], success);
const step56 = cellStep('read 0x1ffc/8', 'read', [access(8188, 8)], success);
const step57 = cellStep('write 0x2000/1 1', 'write', [access(8192, 1), 1n], success);
const step58 = cellStep('read 0x8/0', 'read', [access(8, 0)], success);
const step59 = cellStep('write 0x0/0 0', 'write', [access(0, 0), 0n], success);
const step60 = cellStep('collect-all', 'collect-all', [], success);
const step61 = cellStep('reset', 'reset', [], success);
const step62 = cellStep('store-all', 'store-all', [], success);

test('read reserved @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step2 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('read reserved @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step2 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('read reserved @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step2 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('read reserved @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step2 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('read reserved @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step2 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('read reserved @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step2 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('read reserved @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step2 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('read reserved @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step2 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('read reserved @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step2 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('read reserved @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step2 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('read reserved @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12], run: step2 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('write reserved @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step13 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step14] });
});

test('write reserved @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step13 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step15] });
});

test('write reserved @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step13 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step16] });
});

test('write reserved @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step13 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step17] });
});

test('write reserved @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step13 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step18] });
});

test('write reserved @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step13 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step19] });
});

test('write reserved @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step13 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step20] });
});

test('write reserved @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step13 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step21] });
});

test('write reserved @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step13 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step22] });
});

test('write reserved @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step13 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step23] });
});

test('write reserved @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12], run: step13 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step24] });
});

test('write pending_bytes @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step25 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write pending_bytes @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step25 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('write pending_bytes @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step25 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write pending_bytes @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step25 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('write pending_bytes @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step25 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write pending_bytes @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step25 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('write pending_bytes @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step25 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step20] });
});

test('write pending_bytes @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step25 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('write pending_bytes @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step25 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step22] });
});

test('write pending_bytes @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step25 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step23] });
});

test('write pending_bytes @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12], run: step25 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step24] });
});

test('write data_offset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step26 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write data_offset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step26 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('write data_offset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step26 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write data_offset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step26 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('write data_offset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step26 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write data_offset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step26 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('write data_offset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step26 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step20] });
});

test('write data_offset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step26 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('write data_offset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step26 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step22] });
});

test('write data_offset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step26 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step23] });
});

test('write data_offset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12], run: step26 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL unchanged', { name: 'unchanged', after: [step24] });
});

test('read part @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step27 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read part @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step29 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read part @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step30 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read part @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step31 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read part @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step32 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read part @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step33 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read part @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step34 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read part @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step35 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read part @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step36 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read part @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step37 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read part @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12], run: step38 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write part @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step39 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write part @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step40 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write part @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step41 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write part @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step42 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write part @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step43 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write part @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step44 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write part @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step45 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write part @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step46 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write part @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step47 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write part @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step48 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write part @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12], run: step49 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step28, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read across @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step50 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('read across @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step50 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('read across @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step50 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('read across @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step50 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('read across @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step50 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('read across @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step50 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('read across @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step50 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step20] });
});

test('read across @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step50 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('read across @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step50 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step22] });
});

test('read across @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step50 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step23] });
});

test('read across @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12], run: step50 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step24] });
});

test('write across @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step51 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write across @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step51 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('write across @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step51 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write across @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step51 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('write across @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step51 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write across @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step51 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('write across @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step51 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step20] });
});

test('write across @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step51 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('write across @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step51 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step22] });
});

test('write across @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step51 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step23] });
});

test('write across @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12], run: step51 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL unchanged', { name: 'unchanged', after: [step24] });
});

test('read end @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step52 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('read end @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step52 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('read end @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step52 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('read end @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step52 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('read end @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step52 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('read end @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step52 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('read end @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step52 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step20] });
});

test('read end @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step52 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('read end @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step52 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step22] });
});

test('read end @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step52 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step23] });
});

test('read end @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12], run: step52 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step24] });
});

test('write end @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step53 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write end @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step53 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('write end @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step53 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write end @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step53 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('write end @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step53 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write end @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step53 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('write end @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step53 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step20] });
});

test('write end @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step53 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('write end @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step53 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step22] });
});

test('write end @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step53 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step23] });
});

test('write end @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12], run: step53 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step24] });
});

test('read gap @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step54 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('read gap @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step54 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('read gap @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step54 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('read gap @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step54 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('read gap @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step54 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('read gap @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step54 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('read gap @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step54 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step20] });
});

test('read gap @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step54 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('read gap @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step54 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step22] });
});

test('read gap @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step54 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step23] });
});

test('read gap @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12], run: step54 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step24] });
});

test('write gap @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step55 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write gap @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step55 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('write gap @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step55 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write gap @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step55 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('write gap @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step55 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write gap @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step55 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('write gap @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step55 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step20] });
});

test('write gap @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step55 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('write gap @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step55 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step22] });
});

test('write gap @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step55 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step23] });
});

test('write gap @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12], run: step55 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step24] });
});

test('read beyond @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step56 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('read beyond @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step56 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('read beyond @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step56 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('read beyond @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step56 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('read beyond @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step56 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('read beyond @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step56 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('read beyond @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step56 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step20] });
});

test('read beyond @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step56 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('read beyond @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step56 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step22] });
});

test('read beyond @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step56 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step23] });
});

test('read beyond @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12], run: step56 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step24] });
});

test('write beyond @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step57 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write beyond @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step57 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('write beyond @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step57 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write beyond @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step57 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('write beyond @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step57 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write beyond @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step57 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('write beyond @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step57 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step20] });
});

test('write beyond @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step57 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('write beyond @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step57 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step22] });
});

test('write beyond @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step57 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step23] });
});

test('write beyond @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12], run: step57 };
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'region.nowhere: read,write end,gap,beyond @ * => EINVAL unchanged', { name: 'unchanged', after: [step24] });
});

test('read nothing @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step58 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step14] });
});

test('read nothing @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step58 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step15] });
});

test('read nothing @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step58 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step16] });
});

test('read nothing @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step58 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step17] });
});

test('read nothing @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step58 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step18] });
});

test('read nothing @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step58 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step19] });
});

test('read nothing @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step58 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step20] });
});

test('read nothing @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step58 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step21] });
});

test('read nothing @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step58 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step22] });
});

test('read nothing @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step58 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step23] });
});

test('read nothing @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12], run: step58 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step24] });
});

test('write nothing @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step59 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step14] });
});

test('write nothing @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step59 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step15] });
});

test('write nothing @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step59 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step16] });
});

test('write nothing @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step59 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step17] });
});

test('write nothing @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step59 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step18] });
});

test('write nothing @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step59 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step19] });
});

test('write nothing @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step59 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step20] });
});

test('write nothing @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step59 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step21] });
});

test('write nothing @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step59 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step22] });
});

test('write nothing @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step59 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step23] });
});

test('write nothing @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12], run: step59 };
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.nothing: read,write nothing @ * => success unchanged', { name: 'unchanged', after: [step24] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step2, during: step3 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step16] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step2, during: step1 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step14] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step2, during: step1 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step14] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step2, during: step3 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step16] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step3, step60, step61, step5, step62], run: step2, during: step10 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step23] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step2, during: step7 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step20] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step2, during: step6 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step19] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step2, during: step6 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step19] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step2, during: step8 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step21] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step3, step60, step61, step10, step62], run: step2, during: step5 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step18] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step2, during: step61 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step2, during: step61 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step2, during: step61 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step2, during: step61 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step2, during: step61 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step2, during: step61 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step2, during: step61 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step2, during: step61 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step2, during: step61 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step2, during: step61 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12], run: step2, during: step61 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step15] });
});
