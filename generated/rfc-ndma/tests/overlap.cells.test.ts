// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/overlap.md

import { access, canOverlap, cellStep, checkCell, errno, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

const step1 = cellStep('write device_state {}', 'write', [access(0, 4), 0n], success);
const step2 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step3 = cellStep('read device_state => SAVING', 'read', [access(0, 4)], value(2n));
const step4 = cellStep('read device_state => {}', 'read', [access(0, 4)], value(0n));
const step5 = cellStep('write device_state RUNNING', 'write', [access(0, 4), 1n], success);
const step6 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step7 = cellStep('write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
const step8 = cellStep('read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
const step9 = cellStep('collect-all', 'collect-all', [], success);
const step10 = cellStep('reset', 'reset', [], success);
const step11 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step12 = cellStep('store-all', 'store-all', [], success);
const step13 = cellStep('write device_state RESUMING|NDMA', 'write', [access(0, 4), 12n], success);
const step14 = cellStep('read device_state => RESUMING|NDMA', 'read', [access(0, 4)], value(12n));
const step15 = cellStep('read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
const step16 = cellStep('write device_state NDMA', 'write', [access(0, 4), 8n], success);
const step17 = cellStep('write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
const step18 = cellStep('read device_state => RUNNING|NDMA', 'read', [access(0, 4)], value(9n));
const step19 = cellStep('read device_state => NDMA', 'read', [access(0, 4)], value(8n));
const step20 = cellStep('write device_state SAVING|NDMA', 'write', [access(0, 4), 10n], success);
const step21 = cellStep('read device_state => SAVING|NDMA', 'read', [access(0, 4)], value(10n));
const step22 = cellStep('write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);
const step23 = cellStep('read device_state => RUNNING|SAVING|NDMA', 'read', [access(0, 4)], value(11n));
const step24 = cellStep('write-region config 0x54/1 1', 'write-region', ['config', access(84, 1), 1n], success);
const step25 = cellStep('reset-slot', 'reset-slot', [], success);
const step26 = cellStep('fault reset EIO', 'fault', ['reset', 5], success);
const step27 = cellStep('reset => EIO', 'reset', [], errno(5));
const step28 = cellStep('write device_state ERROR', 'write', [access(0, 4), 6n], success);

test.skipIf(!canOverlap(createTarget))('write device_state during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step1, during: step2 };
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'next-state', after: [step3] }, { name: 'unchanged', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step5, during: step1 };
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'next-state', after: [step4] }, { name: 'unchanged', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step2], run: step2, during: step1 };
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'next-state', after: [step4] }, { name: 'unchanged', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step7, during: step2 };
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'next-state', after: [step3] }, { name: 'unchanged', after: [step8] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step2, step9, step10, step11, step12], run: step11, during: step13 };
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'next-state', after: [step14] }, { name: 'unchanged', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during write @ NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step16, during: step17 };
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'next-state', after: [step18] }, { name: 'unchanged', after: [step19] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during write @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step17], run: step17, during: step16 };
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'next-state', after: [step19] }, { name: 'unchanged', after: [step18] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during write @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step20, during: step16 };
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'next-state', after: [step19] }, { name: 'unchanged', after: [step21] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during write @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step22, during: step20 };
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'next-state', after: [step21] }, { name: 'unchanged', after: [step23] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during write @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step2, step9, step10, step13, step12], run: step13, during: step11 };
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'next-state', after: [step15] }, { name: 'unchanged', after: [step14] });
});

test.skipIf(!canOverlap(createTarget))('reset during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step10, during: step2 };
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step3] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step10, during: step1 };
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step4] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step2], run: step10, during: step1 };
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step4] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step10, during: step2 };
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step3] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step2, step9, step10, step11, step12], run: step10, during: step13 };
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step14] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset during write @ NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step10, during: step17 };
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step18] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset during write @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step17], run: step10, during: step16 };
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step19] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset during write @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step10, during: step16 };
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step19] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset during write @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step10, during: step20 };
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step21] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset during write @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step2, step9, step10, step13, step12], run: step10, during: step11 };
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step15] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step24, during: step2 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step3] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step24, during: step1 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step4] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step2], run: step24, during: step1 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step4] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step24, during: step2 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step3] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step2, step9, step10, step11, step12], run: step24, during: step13 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step14] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during write @ NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step24, during: step17 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step18] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during write @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step17], run: step24, during: step16 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step19] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during write @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step24, during: step16 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step19] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during write @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step24, during: step20 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step21] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during write @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step2, step9, step10, step13, step12], run: step24, during: step11 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step15] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step25, during: step2 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step3] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step25, during: step1 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step4] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step2], run: step25, during: step1 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step4] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step25, during: step2 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step3] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step2, step9, step10, step11, step12], run: step25, during: step13 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step14] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during write @ NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step25, during: step17 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step18] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during write @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step17], run: step25, during: step16 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step19] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during write @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step25, during: step16 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step19] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during write @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step25, during: step20 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step21] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during write @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step2, step9, step10, step13, step12], run: step25, during: step11 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step15] }, { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step1, during: step10 };
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'default-state', after: [step6] }, { name: 'unchanged', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step5, during: step10 };
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'default-state', after: [step6] }, { name: 'unchanged', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step2], run: step2, during: step10 };
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'default-state', after: [step6] }, { name: 'unchanged', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step7, during: step10 };
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'default-state', after: [step6] }, { name: 'unchanged', after: [step8] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step11], run: step11, during: step10 };
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'default-state', after: [step6] }, { name: 'unchanged', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during reset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step16, during: step10 };
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'default-state', after: [step6] }, { name: 'unchanged', after: [step19] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during reset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step17], run: step17, during: step10 };
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'default-state', after: [step6] }, { name: 'unchanged', after: [step18] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during reset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step20, during: step10 };
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'default-state', after: [step6] }, { name: 'unchanged', after: [step21] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during reset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step22, during: step10 };
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'default-state', after: [step6] }, { name: 'unchanged', after: [step23] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during reset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step13, during: step10 };
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'default-state', after: [step6] }, { name: 'unchanged', after: [step14] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step26, step27], run: step28, during: step10 };
  checkCell(cell, 'overlap.wait: write device_state during reset @ ERROR => EBUSY|EINVAL default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'overlap.wait: write device_state during reset @ ERROR => EBUSY|EINVAL default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step24, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step24, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step2], run: step24, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step24, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step11], run: step24, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during reset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step24, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during reset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step17], run: step24, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during reset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step24, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during reset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step24, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during reset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step24, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset function during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step26, step27], run: step24, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step25, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step25, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step2], run: step25, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step25, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step11], run: step25, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during reset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step25, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during reset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step17], run: step25, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during reset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step25, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during reset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step22], run: step25, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during reset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step25, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step26, step27], run: step25, during: step10 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step6] });
});
