// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/linux-5.16/region.md

import { access, canOverlap, cellStep, checkCell, checkUndefinedCell, errno, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/linux-5.16';
import { test } from 'vitest';

const step1 = cellStep('write device_state {}', 'write', [access(0, 4), 0n], success);
const step2 = cellStep('read reserved', 'read', [access(4, 4)], success);
const step3 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step4 = cellStep('write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
const step5 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step6 = cellStep('fault clear-running EIO', 'fault', ['clear-running', 5], success);
const step7 = cellStep('fault set-running EIO unwind', 'fault', ['set-running', 5, 'unwind'], success);
const step8 = cellStep('write device_state {} => EIO', 'write', [access(0, 4), 0n], errno(5));
const step9 = cellStep('write reserved 0xffffffff', 'write', [access(4, 4), 4294967295n], success);
const step10 = cellStep('read device_state => {}', 'read', [access(0, 4)], value(0n));
const step11 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step12 = cellStep('read device_state => SAVING', 'read', [access(0, 4)], value(2n));
const step13 = cellStep('read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
const step14 = cellStep('read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
const step15 = cellStep('read device_state => ERROR', 'read', [access(0, 4)], value(6n));
const step16 = cellStep('write pending_bytes 1', 'write', [access(8, 8), 1n], success);
const step17 = cellStep('write data_offset 1', 'write', [access(16, 8), 1n], success);
const step18 = cellStep('read 0x0/2', 'read', [access(0, 2)], success);
const step19 = cellStep('read device_state', 'read', [access(0, 4)], success);
const step20 = cellStep('read 0x8/4', 'read', [access(8, 4)], success);
const step21 = cellStep('read 0xa/4', 'read', [access(10, 4)], success);
const step22 = cellStep('read 0x18/1', 'read', [access(24, 1)], success);
const step23 = cellStep('read 0x1c/4', 'read', [access(28, 4)], success);
const step24 = cellStep('read 0x4/2', 'read', [access(4, 2)], success);
const step25 = cellStep('write 0x0/2 1', 'write', [access(0, 2), 1n], success);
const step26 = cellStep('write 0x8/4 1', 'write', [access(8, 4), 1n], success);
const step27 = cellStep('write 0xa/4 1', 'write', [access(10, 4), 1n], success);
const step28 = cellStep('write 0x18/1 1', 'write', [access(24, 1), 1n], success);
const step29 = cellStep('write 0x1c/4 1', 'write', [access(28, 4), 1n], success);
const step30 = cellStep('write 0x4/2 1', 'write', [access(4, 2), 1n], success);
const step31 = cellStep('read 0xc/8', 'read', [access(12, 8)], success);
const step32 = cellStep('write 0x0/8 2', 'write', [access(0, 8), 2n], success);
const step33 = cellStep('read 0x1c/8', 'read', [access(28, 8)], success);
const step34 = cellStep('write 0x1c/8 1', 'write', [access(28, 8), 1n], success);
const step35 = cellStep('collect-all', 'collect-all', [], success);
const step36 = cellStep('reset', 'reset', [], success);
const step37 = cellStep('store-all', 'store-all', [], success);
const step38 = cellStep('write device_state RUNNING', 'write', [access(0, 4), 1n], success);

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

test('read reserved @ ERROR', () => {
  const cell = { create: createTarget, setup: [step6, step7, step8], run: step2 };
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved @ * => success zero', { name: 'zero', expected: value(0n) });
});

test('write reserved @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step9 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step10] });
});

test('write reserved @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step9 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step11] });
});

test('write reserved @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step9 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step12] });
});

test('write reserved @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step9 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step13] });
});

test('write reserved @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step9 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step14] });
});

test('write reserved @ ERROR', () => {
  const cell = { create: createTarget, setup: [step6, step7, step8], run: step9 };
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: write reserved @ * => success unchanged', { name: 'unchanged', after: [step15] });
});

test('write pending_bytes @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step16 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('write pending_bytes @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step16 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('write pending_bytes @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step16 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('write pending_bytes @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step16 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('write pending_bytes @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step16 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('write pending_bytes @ ERROR', () => {
  const cell = { create: createTarget, setup: [step6, step7, step8], run: step16 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('write data_offset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step17 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('write data_offset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step17 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('write data_offset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step17 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('write data_offset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step17 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('write data_offset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step17 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('write data_offset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step6, step7, step8], run: step17 };
  checkCell(cell, 'region.read-only: write pending_bytes,data_offset @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('read part @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step18 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step19, 0n, 1n, 2n, 3n, 4n, 6n);
});

test('read part @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step20 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step19, 0n, 1n, 2n, 3n, 4n, 6n);
});

test('read part @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step21 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step19, 0n, 1n, 2n, 3n, 4n, 6n);
});

test('read part @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step22 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step19, 0n, 1n, 2n, 3n, 4n, 6n);
});

test('read part @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step23 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step19, 0n, 1n, 2n, 3n, 4n, 6n);
});

test('read part @ ERROR', () => {
  const cell = { create: createTarget, setup: [step6, step7, step8], run: step24 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step19, 0n, 1n, 2n, 3n, 4n, 6n);
});

test('write part @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step25 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step19, 0n, 1n, 2n, 3n, 4n, 6n);
});

test('write part @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step26 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step19, 0n, 1n, 2n, 3n, 4n, 6n);
});

test('write part @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step27 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step19, 0n, 1n, 2n, 3n, 4n, 6n);
});

test('write part @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step28 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step19, 0n, 1n, 2n, 3n, 4n, 6n);
});

test('write part @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step29 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step19, 0n, 1n, 2n, 3n, 4n, 6n);
});

test('write part @ ERROR', () => {
  const cell = { create: createTarget, setup: [step6, step7, step8], run: step30 };
  checkUndefinedCell(cell, 'region.native-width: read,write part @ * => undefined', step19, 0n, 1n, 2n, 3n, 4n, 6n);
});

test('read across @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step31 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('read across @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step31 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('read across @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step31 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('read across @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step31 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('read across @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step31 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('read across @ ERROR', () => {
  const cell = { create: createTarget, setup: [step6, step7, step8], run: step31 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('write across @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step32 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('write across @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step32 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('write across @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step32 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('write across @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step32 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('write across @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step32 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('write across @ ERROR', () => {
  const cell = { create: createTarget, setup: [step6, step7, step8], run: step32 };
  checkCell(cell, 'region.across-fields: read,write across @ * => EINVAL', { name: 'EINVAL', expected: errno(22) });
});

test('read end @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step33 };
  checkCell(cell, 'region.native-width.refuse: read,write part,end @ * => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('read end @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step33 };
  checkCell(cell, 'region.native-width.refuse: read,write part,end @ * => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('read end @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step33 };
  checkCell(cell, 'region.native-width.refuse: read,write part,end @ * => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('read end @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step33 };
  checkCell(cell, 'region.native-width.refuse: read,write part,end @ * => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('read end @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step33 };
  checkCell(cell, 'region.native-width.refuse: read,write part,end @ * => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('read end @ ERROR', () => {
  const cell = { create: createTarget, setup: [step6, step7, step8], run: step33 };
  checkCell(cell, 'region.native-width.refuse: read,write part,end @ * => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('write end @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step34 };
  checkCell(cell, 'region.native-width.refuse: read,write part,end @ * => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('write end @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step34 };
  checkCell(cell, 'region.native-width.refuse: read,write part,end @ * => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('write end @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step34 };
  checkCell(cell, 'region.native-width.refuse: read,write part,end @ * => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('write end @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step34 };
  checkCell(cell, 'region.native-width.refuse: read,write part,end @ * => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('write end @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step34 };
  checkCell(cell, 'region.native-width.refuse: read,write part,end @ * => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('write end @ ERROR', () => {
  const cell = { create: createTarget, setup: [step6, step7, step8], run: step34 };
  checkCell(cell, 'region.native-width.refuse: read,write part,end @ * => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step2, during: step3 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step2, during: step1 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step2, during: step1 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step2, during: step3 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
});

test.skipIf(!canOverlap(createTarget))('read reserved during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step3, step35, step36, step5, step37], run: step2, during: step38 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step2, during: step36 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step2, during: step36 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step2, during: step36 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step2, during: step36 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step2, during: step36 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
});

test.skipIf(!canOverlap(createTarget))('read reserved during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step6, step7, step8], run: step2, during: step36 };
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'success', expected: success });
  checkCell(cell, 'region.reserved: read reserved during write,reset @ * => success zero', { name: 'zero', expected: value(0n) });
});
