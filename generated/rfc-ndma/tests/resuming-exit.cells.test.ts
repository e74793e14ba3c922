// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/resuming-exit.md

import { access, cellStep, checkCell, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

const step1 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step2 = cellStep('collect-all', 'collect-all', [], success);
const step3 = cellStep('reset', 'reset', [], success);
const step4 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step5 = cellStep('store-all', 'store-all', [], success);
const step6 = cellStep('write device_state {}', 'write', [access(0, 4), 0n], success);
const step7 = cellStep('read device_state => {}', 'read', [access(0, 4)], value(0n));
const step8 = cellStep('write device_state RUNNING', 'write', [access(0, 4), 1n], success);
const step9 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step10 = cellStep('read device_state => SAVING', 'read', [access(0, 4)], value(2n));
const step11 = cellStep('write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
const step12 = cellStep('read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
const step13 = cellStep('write device_state NDMA', 'write', [access(0, 4), 8n], success);
const step14 = cellStep('read device_state => NDMA', 'read', [access(0, 4)], value(8n));
const step15 = cellStep('write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
const step16 = cellStep('read device_state => RUNNING|NDMA', 'read', [access(0, 4)], value(9n));
const step17 = cellStep('write device_state SAVING|NDMA', 'write', [access(0, 4), 10n], success);
const step18 = cellStep('read device_state => SAVING|NDMA', 'read', [access(0, 4)], value(10n));
const step19 = cellStep('write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);
const step20 = cellStep('read device_state => RUNNING|SAVING|NDMA', 'read', [access(0, 4)], value(11n));
const step21 = cellStep('write device_state RESUMING|NDMA', 'write', [access(0, 4), 12n], success);

test('write device_state other {} @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5], run: step6 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step7] });
});

test('write device_state other RUNNING @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5], run: step8 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step9] });
});

test('write device_state other SAVING @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5], run: step1 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step10] });
});

test('write device_state other RUNNING|SAVING @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5], run: step11 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step12] });
});

test('write device_state other NDMA @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5], run: step13 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step14] });
});

test('write device_state other RUNNING|NDMA @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5], run: step15 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step16] });
});

test('write device_state other SAVING|NDMA @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5], run: step17 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step18] });
});

test('write device_state other RUNNING|SAVING|NDMA @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5], run: step19 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step20] });
});

test('write device_state other {} @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step21, step5], run: step6 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step7] });
});

test('write device_state other RUNNING @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step21, step5], run: step8 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step9] });
});

test('write device_state other SAVING @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step21, step5], run: step1 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step10] });
});

test('write device_state other RUNNING|SAVING @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step21, step5], run: step11 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step12] });
});

test('write device_state other NDMA @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step21, step5], run: step13 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step14] });
});

test('write device_state other RUNNING|NDMA @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step21, step5], run: step15 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step16] });
});

test('write device_state other SAVING|NDMA @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step21, step5], run: step17 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step18] });
});

test('write device_state other RUNNING|SAVING|NDMA @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step21, step5], run: step19 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step20] });
});
