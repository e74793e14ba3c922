// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/storing.md

import { access, cellStep, checkCell, errno, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

const step1 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step2 = cellStep('collect-all', 'collect-all', [], success);
const step3 = cellStep('reset', 'reset', [], success);
const step4 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step5 = cellStep('store-all', 'store-all', [], success);
const step6 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step7 = cellStep('write 0x1000/8 1', 'write', [access(4096, 8), 1n], success);
const step8 = cellStep('write device_state RUNNING', 'write', [access(0, 4), 1n], success);
const step9 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step10 = cellStep('write device_state STOP', 'write', [access(0, 4), 0n], success);
const step11 = cellStep('read device_state => STOP', 'read', [access(0, 4)], value(0n));
const step12 = cellStep('write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
const step13 = cellStep('read device_state => STOP_COPY', 'read', [access(0, 4)], value(2n));
const step14 = cellStep('write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
const step15 = cellStep('read device_state => PRE_COPY', 'read', [access(0, 4)], value(3n));
const step16 = cellStep('write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
const step17 = cellStep('read device_state => PRE_COPY_NDMA', 'read', [access(0, 4)], value(11n));
const step18 = cellStep('write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
const step19 = cellStep('read device_state => RUNNING_NDMA', 'read', [access(0, 4)], value(9n));
const step20 = cellStep('write data_size 40', 'write', [access(24, 8), 40n], success);
const step21 = cellStep('read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
const step22 = cellStep('read pending_bytes', 'read', [access(8, 8)], success);
const step23 = cellStep('read data_size', 'read', [access(24, 8)], success);
const step24 = cellStep('collect', 'collect', [], success);
const step25 = cellStep('store 1', 'store', [1n], success);
const step26 = cellStep('submit', 'submit', [], success);
const step27 = cellStep('write data_size 0', 'write', [access(24, 8), 0n], success);
const step28 = cellStep('write data_size 4097', 'write', [access(24, 8), 4097n], success);

test('write device_state other RUNNING @ RESUMING in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5, step6, step7], run: step8 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step9] });
});

test('write device_state other STOP @ RESUMING in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5, step6, step7], run: step10 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step11] });
});

test('write device_state other STOP_COPY @ RESUMING in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5, step6, step7], run: step12 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step13] });
});

test('write device_state other PRE_COPY @ RESUMING in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5, step6, step7], run: step14 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step15] });
});

test('write device_state other PRE_COPY_NDMA @ RESUMING in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5, step6, step7], run: step16 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step17] });
});

test('write device_state other RUNNING_NDMA @ RESUMING in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5, step6, step7], run: step18 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step19] });
});

test('write data_size right @ RESUMING in no-segment', () => {
  const cell = { create: createTarget, setup: [step4], run: step20 };
  checkCell(cell, 'data-size.refuse: write data_size right @ resuming in no-segment,partial,whole => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.refuse: write data_size right @ resuming in no-segment,partial,whole => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('write data_size right @ RESUMING in partial', () => {
  const cell = { create: createTarget, setup: [step1, step22, step6, step23, step24, step3, step4, step6, step25, step26], run: step20 };
  checkCell(cell, 'data-size.refuse: write data_size right @ resuming in no-segment,partial,whole => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.refuse: write data_size right @ resuming in no-segment,partial,whole => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('write data_size right @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5], run: step20 };
  checkCell(cell, 'data-size.refuse: write data_size right @ resuming in no-segment,partial,whole => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.refuse: write data_size right @ resuming in no-segment,partial,whole => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('write data_size zero @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step1, step22, step6, step23, step24, step3, step4, step6, step25], run: step27 };
  checkCell(cell, 'data-size.refuse: write data_size zero,beyond @ resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.refuse: write data_size zero,beyond @ resuming => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('write data_size beyond @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step1, step22, step6, step23, step24, step3, step4, step6, step25], run: step28 };
  checkCell(cell, 'data-size.refuse: write data_size zero,beyond @ resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.refuse: write data_size zero,beyond @ resuming => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});
