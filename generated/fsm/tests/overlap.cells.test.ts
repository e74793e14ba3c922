// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/overlap.md

import { access, canOverlap, cellStep, checkCell, errno, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

const step1 = cellStep('write device_state RUNNING', 'write', [access(0, 4), 1n], success);
const step2 = cellStep('write device_state STOP', 'write', [access(0, 4), 0n], success);
const step3 = cellStep('read device_state => STOP', 'read', [access(0, 4)], value(0n));
const step4 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step5 = cellStep('write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
const step6 = cellStep('read device_state => STOP_COPY', 'read', [access(0, 4)], value(2n));
const step7 = cellStep('write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
const step8 = cellStep('read device_state => PRE_COPY', 'read', [access(0, 4)], value(3n));
const step9 = cellStep('write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
const step10 = cellStep('read device_state => PRE_COPY_NDMA', 'read', [access(0, 4)], value(11n));
const step11 = cellStep('write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
const step12 = cellStep('read device_state => RUNNING_NDMA', 'read', [access(0, 4)], value(9n));
const step13 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step14 = cellStep('collect-all', 'collect-all', [], success);
const step15 = cellStep('reset', 'reset', [], success);
const step16 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step17 = cellStep('store-all', 'store-all', [], success);
const step18 = cellStep('read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
const step19 = cellStep('write-region config 0x54/1 1', 'write-region', ['config', access(84, 1), 1n], success);
const step20 = cellStep('reset-slot', 'reset-slot', [], success);
const step21 = cellStep('fault clear-running EIO', 'fault', ['clear-running', 5], success);
const step22 = cellStep('fault set-running EIO unwind', 'fault', ['set-running', 5, 'unwind'], success);
const step23 = cellStep('write device_state STOP => EIO', 'write', [access(0, 4), 0n], errno(5));
const step24 = cellStep('write device_state ERROR', 'write', [access(0, 4), 6n], success);

test.skipIf(!canOverlap(createTarget))('write device_state during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step1, during: step2 };
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'next-state', after: [step3] }, { name: 'unchanged', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during write @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step2, during: step5 };
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'next-state', after: [step6] }, { name: 'unchanged', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during write @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step5, during: step2 };
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'next-state', after: [step3] }, { name: 'unchanged', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during write @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step7, during: step5 };
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'next-state', after: [step6] }, { name: 'unchanged', after: [step8] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during write @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step9, during: step5 };
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'next-state', after: [step6] }, { name: 'unchanged', after: [step10] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during write @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step11], run: step11, during: step2 };
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'next-state', after: [step3] }, { name: 'unchanged', after: [step12] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step13, step14, step15, step16, step17], run: step16, during: step2 };
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during write @ * => EBUSY|success next-state|unchanged', { name: 'next-state', after: [step3] }, { name: 'unchanged', after: [step18] });
});

test.skipIf(!canOverlap(createTarget))('reset during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step15, during: step2 };
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step3] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset during write @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step15, during: step5 };
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step6] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset during write @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step15, during: step2 };
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step3] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset during write @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step15, during: step5 };
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step6] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset during write @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step15, during: step5 };
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step6] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset during write @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step11], run: step15, during: step2 };
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step3] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step13, step14, step15, step16, step17], run: step15, during: step2 };
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step3] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset function during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step19, during: step2 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step3] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset function during write @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step19, during: step5 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step6] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset function during write @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step19, during: step2 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step3] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset function during write @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step19, during: step5 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step6] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset function during write @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step19, during: step5 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step6] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset function during write @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step11], run: step19, during: step2 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step3] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset function during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step13, step14, step15, step16, step17], run: step19, during: step2 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step3] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step20, during: step2 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step3] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during write @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step20, during: step5 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step6] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during write @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step20, during: step2 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step3] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during write @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step20, during: step5 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step6] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during write @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step20, during: step5 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step6] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during write @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step11], run: step20, during: step2 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step3] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step13, step14, step15, step16, step17], run: step20, during: step2 };
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during write @ * => EBUSY|success next-state|default-state', { name: 'next-state', after: [step3] }, { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step1, during: step15 };
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'default-state', after: [step4] }, { name: 'unchanged', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during reset @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step2, during: step15 };
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'default-state', after: [step4] }, { name: 'unchanged', after: [step3] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during reset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step5, during: step15 };
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'default-state', after: [step4] }, { name: 'unchanged', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during reset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step7, during: step15 };
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'default-state', after: [step4] }, { name: 'unchanged', after: [step8] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during reset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step9, during: step15 };
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'default-state', after: [step4] }, { name: 'unchanged', after: [step10] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during reset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step11], run: step11, during: step15 };
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'default-state', after: [step4] }, { name: 'unchanged', after: [step12] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step16], run: step16, during: step15 };
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: write device_state during reset @ valid => EBUSY|success default-state|unchanged', { name: 'default-state', after: [step4] }, { name: 'unchanged', after: [step18] });
});

test.skipIf(!canOverlap(createTarget))('write device_state during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step24, during: step15 };
  checkCell(cell, 'overlap.wait: write device_state during reset @ ERROR => EBUSY|EINVAL default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'overlap.wait: write device_state during reset @ ERROR => EBUSY|EINVAL default-state', { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset function during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step19, during: step15 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset function during reset @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step19, during: step15 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset function during reset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step19, during: step15 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset function during reset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step19, during: step15 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset function during reset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step19, during: step15 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset function during reset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step11], run: step19, during: step15 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset function during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step16], run: step19, during: step15 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset function during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step19, during: step15 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step20, during: step15 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during reset @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step20, during: step15 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during reset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step20, during: step15 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during reset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step20, during: step15 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during reset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step20, during: step15 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during reset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step11], run: step20, during: step15 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step16], run: step20, during: step15 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('reset slot during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step21, step22, step23], run: step20, during: step15 };
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'overlap.wait: reset function,slot during reset @ * => EBUSY|success default-state', { name: 'default-state', after: [step4] });
});
