// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/storing.md

import { access, cellStep, checkCell, errno, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

const step1 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step2 = cellStep('collect-all', 'collect-all', [], success);
const step3 = cellStep('reset', 'reset', [], success);
const step4 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step5 = cellStep('store-all', 'store-all', [], success);
const step6 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step7 = cellStep('write 0x1000/8 1', 'write', [access(4096, 8), 1n], success);
const step8 = cellStep('write device_state {}', 'write', [access(0, 4), 0n], success);
const step9 = cellStep('read device_state => {}', 'read', [access(0, 4)], value(0n));
const step10 = cellStep('write device_state RUNNING', 'write', [access(0, 4), 1n], success);
const step11 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step12 = cellStep('read device_state => SAVING', 'read', [access(0, 4)], value(2n));
const step13 = cellStep('write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
const step14 = cellStep('read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
const step15 = cellStep('write device_state NDMA', 'write', [access(0, 4), 8n], success);
const step16 = cellStep('read device_state => NDMA', 'read', [access(0, 4)], value(8n));
const step17 = cellStep('write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
const step18 = cellStep('read device_state => RUNNING|NDMA', 'read', [access(0, 4)], value(9n));
const step19 = cellStep('write device_state SAVING|NDMA', 'write', [access(0, 4), 10n], success);
const step20 = cellStep('read device_state => SAVING|NDMA', 'read', [access(0, 4)], value(10n));
const step21 = cellStep('write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);
const step22 = cellStep('read device_state => RUNNING|SAVING|NDMA', 'read', [access(0, 4)], value(11n));
const step23 = cellStep('write device_state RESUMING|NDMA', 'write', [access(0, 4), 12n], success);
const step24 = cellStep('write data_size 40', 'write', [access(24, 8), 40n], success);
const step25 = cellStep('read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
const step26 = cellStep('read pending_bytes', 'read', [access(8, 8)], success);
const step27 = cellStep('read data_size', 'read', [access(24, 8)], success);
const step28 = cellStep('collect', 'collect', [], success);
const step29 = cellStep('store 1', 'store', [1n], success);
const step30 = cellStep('submit', 'submit', [], success);
const step31 = cellStep('read device_state => RESUMING|NDMA', 'read', [access(0, 4)], value(12n));
const step32 = cellStep('write data_size 0', 'write', [access(24, 8), 0n], success);
const step33 = cellStep('write data_size 4097', 'write', [access(24, 8), 4097n], success);

test('write device_state other {} @ RESUMING in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5, step6, step7], run: step8 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step9] });
});

test('write device_state other RUNNING @ RESUMING in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5, step6, step7], run: step10 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step11] });
});

test('write device_state other SAVING @ RESUMING in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5, step6, step7], run: step1 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step12] });
});

test('write device_state other RUNNING|SAVING @ RESUMING in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5, step6, step7], run: step13 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step14] });
});

test('write device_state other NDMA @ RESUMING in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5, step6, step7], run: step15 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step16] });
});

test('write device_state other RUNNING|NDMA @ RESUMING in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5, step6, step7], run: step17 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step18] });
});

test('write device_state other SAVING|NDMA @ RESUMING in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5, step6, step7], run: step19 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step20] });
});

test('write device_state other RUNNING|SAVING|NDMA @ RESUMING in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5, step6, step7], run: step21 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step22] });
});

test('write device_state other {} @ RESUMING|NDMA in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step23, step5, step6, step7], run: step8 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step9] });
});

test('write device_state other RUNNING @ RESUMING|NDMA in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step23, step5, step6, step7], run: step10 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step11] });
});

test('write device_state other SAVING @ RESUMING|NDMA in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step23, step5, step6, step7], run: step1 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step12] });
});

test('write device_state other RUNNING|SAVING @ RESUMING|NDMA in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step23, step5, step6, step7], run: step13 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step14] });
});

test('write device_state other NDMA @ RESUMING|NDMA in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step23, step5, step6, step7], run: step15 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step16] });
});

test('write device_state other RUNNING|NDMA @ RESUMING|NDMA in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step23, step5, step6, step7], run: step17 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step18] });
});

test('write device_state other SAVING|NDMA @ RESUMING|NDMA in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step23, step5, step6, step7], run: step19 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step20] });
});

test('write device_state other RUNNING|SAVING|NDMA @ RESUMING|NDMA in surplus', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step23, step5, step6, step7], run: step21 };
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.unsubmitted: write device_state other !resuming @ resuming in surplus => success written', { name: 'written', after: [step22] });
});

test('write data_size right @ RESUMING in no-segment', () => {
  const cell = { create: createTarget, setup: [step4], run: step24 };
  checkCell(cell, 'data-size.refuse: write data_size right @ resuming in no-segment,partial,whole => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.refuse: write data_size right @ resuming in no-segment,partial,whole => EINVAL unchanged', { name: 'unchanged', after: [step25] });
});

test('write data_size right @ RESUMING in partial', () => {
  const cell = { create: createTarget, setup: [step1, step26, step6, step27, step28, step3, step4, step6, step29, step30], run: step24 };
  checkCell(cell, 'data-size.refuse: write data_size right @ resuming in no-segment,partial,whole => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.refuse: write data_size right @ resuming in no-segment,partial,whole => EINVAL unchanged', { name: 'unchanged', after: [step25] });
});

test('write data_size right @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5], run: step24 };
  checkCell(cell, 'data-size.refuse: write data_size right @ resuming in no-segment,partial,whole => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.refuse: write data_size right @ resuming in no-segment,partial,whole => EINVAL unchanged', { name: 'unchanged', after: [step25] });
});

test('write data_size right @ RESUMING|NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step23], run: step24 };
  checkCell(cell, 'data-size.refuse: write data_size right @ resuming in no-segment,partial,whole => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.refuse: write data_size right @ resuming in no-segment,partial,whole => EINVAL unchanged', { name: 'unchanged', after: [step31] });
});

test('write data_size right @ RESUMING|NDMA in partial', () => {
  const cell = { create: createTarget, setup: [step1, step26, step6, step27, step28, step3, step23, step6, step29, step30], run: step24 };
  checkCell(cell, 'data-size.refuse: write data_size right @ resuming in no-segment,partial,whole => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.refuse: write data_size right @ resuming in no-segment,partial,whole => EINVAL unchanged', { name: 'unchanged', after: [step31] });
});

test('write data_size right @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step23, step5], run: step24 };
  checkCell(cell, 'data-size.refuse: write data_size right @ resuming in no-segment,partial,whole => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.refuse: write data_size right @ resuming in no-segment,partial,whole => EINVAL unchanged', { name: 'unchanged', after: [step31] });
});

test('write data_size zero @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step1, step26, step6, step27, step28, step3, step4, step6, step29], run: step32 };
  checkCell(cell, 'data-size.refuse: write data_size zero,beyond @ resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.refuse: write data_size zero,beyond @ resuming => EINVAL unchanged', { name: 'unchanged', after: [step25] });
});

test('write data_size zero @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step1, step26, step6, step27, step28, step3, step23, step6, step29], run: step32 };
  checkCell(cell, 'data-size.refuse: write data_size zero,beyond @ resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.refuse: write data_size zero,beyond @ resuming => EINVAL unchanged', { name: 'unchanged', after: [step31] });
});

test('write data_size beyond @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step1, step26, step6, step27, step28, step3, step4, step6, step29], run: step33 };
  checkCell(cell, 'data-size.refuse: write data_size zero,beyond @ resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.refuse: write data_size zero,beyond @ resuming => EINVAL unchanged', { name: 'unchanged', after: [step25] });
});

test('write data_size beyond @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step1, step26, step6, step27, step28, step3, step23, step6, step29], run: step33 };
  checkCell(cell, 'data-size.refuse: write data_size zero,beyond @ resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.refuse: write data_size zero,beyond @ resuming => EINVAL unchanged', { name: 'unchanged', after: [step31] });
});
