// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/fsm/arcs.md
// Chapter spec/vfio-migration/fsm/paths.md

import { access, cellStep, checkCell, nonzero, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

const step1 = cellStep('device no-precopy', 'device', ['no-precopy'], success);
const step2 = cellStep('write device_state STOP', 'write', [access(0, 4), 0n], success);
const step3 = cellStep('read device_state => STOP', 'read', [access(0, 4)], value(0n));
const step4 = cellStep('write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
const step5 = cellStep('read device_state => STOP_COPY', 'read', [access(0, 4)], value(2n));
const step6 = cellStep('write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
const step7 = cellStep('read device_state => RUNNING_NDMA', 'read', [access(0, 4)], value(9n));
const step8 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step9 = cellStep('read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
const step10 = cellStep('device snapshot', 'device', ['snapshot'], success);
const step11 = cellStep('write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
const step12 = cellStep('read device_state => PRE_COPY', 'read', [access(0, 4)], value(3n));
const step13 = cellStep('device no-ndma', 'device', ['no-ndma'], success);
const step14 = cellStep('write device_state RUNNING', 'write', [access(0, 4), 1n], success);
const step15 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step16 = cellStep('write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
const step17 = cellStep('read device_state => PRE_COPY_NDMA', 'read', [access(0, 4)], value(11n));
const step18 = cellStep('read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
const step19 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step20 = cellStep('read data_size => 40', 'read', [access(24, 8)], value(40n));
const step21 = cellStep('read data_size => 0', 'read', [access(24, 8)], value(0n));
const step22 = cellStep('collect-all', 'collect-all', [], success);
const step23 = cellStep('reset', 'reset', [], success);
const step24 = cellStep('store-all', 'store-all', [], success);
const step25 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);

test('write device_state other STOP @ RUNNING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step1], run: step2 };
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'written', after: [step3] });
});

test('write device_state other STOP_COPY @ RUNNING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step1], run: step4 };
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'written', after: [step5] });
});

test('write device_state other RUNNING_NDMA @ RUNNING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step1], run: step6 };
  checkCell(cell, 'arc.required: write device_state other RUNNING_NDMA @ RUNNING,STOP in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING_NDMA @ RUNNING,STOP in !no-ndma => success written', { name: 'written', after: [step7] });
});

test('write device_state other RESUMING @ RUNNING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step1], run: step8 };
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'written', after: [step9] });
});

test('write device_state other STOP @ RUNNING in no-return', () => {
  const cell = { create: createTarget, setup: [step10], run: step2 };
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'written', after: [step3] });
});

test('write device_state other STOP_COPY @ RUNNING in no-return', () => {
  const cell = { create: createTarget, setup: [step10], run: step4 };
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'written', after: [step5] });
});

test('write device_state other PRE_COPY @ RUNNING in no-return', () => {
  const cell = { create: createTarget, setup: [step10], run: step11 };
  checkCell(cell, 'arc.required: write device_state other PRE_COPY @ RUNNING in !no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other PRE_COPY @ RUNNING in !no-precopy => success written', { name: 'written', after: [step12] });
});

test('write device_state other RUNNING_NDMA @ RUNNING in no-return', () => {
  const cell = { create: createTarget, setup: [step10], run: step6 };
  checkCell(cell, 'arc.required: write device_state other RUNNING_NDMA @ RUNNING,STOP in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING_NDMA @ RUNNING,STOP in !no-ndma => success written', { name: 'written', after: [step7] });
});

test('write device_state other RESUMING @ RUNNING in no-return', () => {
  const cell = { create: createTarget, setup: [step10], run: step8 };
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'written', after: [step9] });
});

test('write device_state other STOP @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step2 };
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'written', after: [step3] });
});

test('write device_state other STOP_COPY @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step4 };
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'written', after: [step5] });
});

test('write device_state other PRE_COPY @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step11 };
  checkCell(cell, 'arc.required: write device_state other PRE_COPY @ RUNNING in !no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other PRE_COPY @ RUNNING in !no-precopy => success written', { name: 'written', after: [step12] });
});

test('write device_state other RUNNING_NDMA @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step6 };
  checkCell(cell, 'arc.required: write device_state other RUNNING_NDMA @ RUNNING,STOP in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING_NDMA @ RUNNING,STOP in !no-ndma => success written', { name: 'written', after: [step7] });
});

test('write device_state other RESUMING @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step8 };
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'written', after: [step9] });
});

test('write device_state other STOP @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step13], run: step2 };
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'written', after: [step3] });
});

test('write device_state other STOP_COPY @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step13], run: step4 };
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'written', after: [step5] });
});

test('write device_state other PRE_COPY @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step13], run: step11 };
  checkCell(cell, 'arc.required: write device_state other PRE_COPY @ RUNNING in !no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other PRE_COPY @ RUNNING in !no-precopy => success written', { name: 'written', after: [step12] });
});

test('write device_state other RESUMING @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step13], run: step8 };
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other STOP,STOP_COPY,RESUMING @ RUNNING => success written', { name: 'written', after: [step9] });
});

test('write device_state other RUNNING @ STOP in no-precopy', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step14 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'written', after: [step15] });
});

test('write device_state other STOP_COPY @ STOP in no-precopy', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step4 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'written', after: [step5] });
});

test('write device_state other RUNNING_NDMA @ STOP in no-precopy', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step6 };
  checkCell(cell, 'arc.required: write device_state other RUNNING_NDMA @ RUNNING,STOP in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING_NDMA @ RUNNING,STOP in !no-ndma => success written', { name: 'written', after: [step7] });
});

test('write device_state other RESUMING @ STOP in no-precopy', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step8 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'written', after: [step9] });
});

test('write device_state other RUNNING @ STOP in no-return', () => {
  const cell = { create: createTarget, setup: [step10, step2], run: step14 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'written', after: [step15] });
});

test('write device_state other STOP_COPY @ STOP in no-return', () => {
  const cell = { create: createTarget, setup: [step10, step2], run: step4 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'written', after: [step5] });
});

test('write device_state other RUNNING_NDMA @ STOP in no-return', () => {
  const cell = { create: createTarget, setup: [step10, step2], run: step6 };
  checkCell(cell, 'arc.required: write device_state other RUNNING_NDMA @ RUNNING,STOP in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING_NDMA @ RUNNING,STOP in !no-ndma => success written', { name: 'written', after: [step7] });
});

test('write device_state other RESUMING @ STOP in no-return', () => {
  const cell = { create: createTarget, setup: [step10, step2], run: step8 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'written', after: [step9] });
});

test('write device_state other RUNNING @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step2], run: step14 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'written', after: [step15] });
});

test('write device_state other STOP_COPY @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step2], run: step4 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'written', after: [step5] });
});

test('write device_state other RUNNING_NDMA @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step2], run: step6 };
  checkCell(cell, 'arc.required: write device_state other RUNNING_NDMA @ RUNNING,STOP in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING_NDMA @ RUNNING,STOP in !no-ndma => success written', { name: 'written', after: [step7] });
});

test('write device_state other RESUMING @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step2], run: step8 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'written', after: [step9] });
});

test('write device_state other RUNNING @ STOP in no-ndma', () => {
  const cell = { create: createTarget, setup: [step13, step2], run: step14 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'written', after: [step15] });
});

test('write device_state other STOP_COPY @ STOP in no-ndma', () => {
  const cell = { create: createTarget, setup: [step13, step2], run: step4 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'written', after: [step5] });
});

test('write device_state other RESUMING @ STOP in no-ndma', () => {
  const cell = { create: createTarget, setup: [step13, step2], run: step8 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY,RESUMING @ STOP => success written', { name: 'written', after: [step9] });
});

test('write device_state other RUNNING @ STOP_COPY in no-precopy', () => {
  const cell = { create: createTarget, setup: [step1, step4], run: step14 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'written', after: [step15] });
});

test('write device_state other STOP @ STOP_COPY in no-precopy', () => {
  const cell = { create: createTarget, setup: [step1, step4], run: step2 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'written', after: [step3] });
});

test('write device_state other RUNNING @ STOP_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step10, step4], run: step14 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'written', after: [step15] });
});

test('write device_state other STOP @ STOP_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step10, step4], run: step2 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'written', after: [step3] });
});

test('write device_state other RUNNING @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step14 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'written', after: [step15] });
});

test('write device_state other STOP @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step2 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'written', after: [step3] });
});

test('write device_state other PRE_COPY @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step11 };
  checkCell(cell, 'arc.return: write device_state other PRE_COPY @ STOP_COPY in full,no-ndma,mid-segment => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.return: write device_state other PRE_COPY @ STOP_COPY in full,no-ndma,mid-segment => success written', { name: 'written', after: [step12] });
});

test('write device_state other PRE_COPY_NDMA @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step16 };
  checkCell(cell, 'arc.return: write device_state other PRE_COPY_NDMA @ STOP_COPY in full,mid-segment => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.return: write device_state other PRE_COPY_NDMA @ STOP_COPY in full,mid-segment => success written', { name: 'written', after: [step17] });
});

test('write device_state other RUNNING @ STOP_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step13, step4], run: step14 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'written', after: [step15] });
});

test('write device_state other STOP @ STOP_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step13, step4], run: step2 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'written', after: [step3] });
});

test('write device_state other PRE_COPY @ STOP_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step13, step4], run: step11 };
  checkCell(cell, 'arc.return: write device_state other PRE_COPY @ STOP_COPY in full,no-ndma,mid-segment => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.return: write device_state other PRE_COPY @ STOP_COPY in full,no-ndma,mid-segment => success written', { name: 'written', after: [step12] });
});

test('write device_state other RUNNING @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step4, step18, step19], run: step14 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'written', after: [step15] });
});

test('write device_state other STOP @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step4, step18, step19], run: step2 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ STOP_COPY => success written', { name: 'written', after: [step3] });
});

test('write device_state other PRE_COPY @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step4, step18, step19], run: step11 };
  checkCell(cell, 'arc.return: write device_state other PRE_COPY @ STOP_COPY in full,no-ndma,mid-segment => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.return: write device_state other PRE_COPY @ STOP_COPY in full,no-ndma,mid-segment => success written', { name: 'written', after: [step12] });
  checkCell(cell, 'transition.saving-again.data: write device_state other precopy @ STOP_COPY in mid-segment => kept|none', { name: 'kept', after: [step20] }, { name: 'none', after: [step21] });
});

test('write device_state other PRE_COPY_NDMA @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step4, step18, step19], run: step16 };
  checkCell(cell, 'arc.return: write device_state other PRE_COPY_NDMA @ STOP_COPY in full,mid-segment => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.return: write device_state other PRE_COPY_NDMA @ STOP_COPY in full,mid-segment => success written', { name: 'written', after: [step17] });
  checkCell(cell, 'transition.saving-again.data: write device_state other precopy @ STOP_COPY in mid-segment => kept|none', { name: 'kept', after: [step20] }, { name: 'none', after: [step21] });
});

test('write device_state other RUNNING @ PRE_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step10, step11], run: step14 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY @ PRE_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY @ PRE_COPY => success written', { name: 'written', after: [step15] });
});

test('write device_state other STOP_COPY @ PRE_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step10, step11], run: step4 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY @ PRE_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY @ PRE_COPY => success written', { name: 'written', after: [step5] });
});

test('write device_state other PRE_COPY_NDMA @ PRE_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step10, step11], run: step16 };
  checkCell(cell, 'arc.required: write device_state other PRE_COPY_NDMA @ PRE_COPY in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other PRE_COPY_NDMA @ PRE_COPY in !no-ndma => success written', { name: 'written', after: [step17] });
});

test('write device_state other RUNNING @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step14 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY @ PRE_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY @ PRE_COPY => success written', { name: 'written', after: [step15] });
});

test('write device_state other STOP_COPY @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step4 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY @ PRE_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY @ PRE_COPY => success written', { name: 'written', after: [step5] });
});

test('write device_state other PRE_COPY_NDMA @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step16 };
  checkCell(cell, 'arc.required: write device_state other PRE_COPY_NDMA @ PRE_COPY in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other PRE_COPY_NDMA @ PRE_COPY in !no-ndma => success written', { name: 'written', after: [step17] });
});

test('write device_state other RUNNING @ PRE_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step13, step11], run: step14 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY @ PRE_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY @ PRE_COPY => success written', { name: 'written', after: [step15] });
});

test('write device_state other STOP_COPY @ PRE_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step13, step11], run: step4 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY @ PRE_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY @ PRE_COPY => success written', { name: 'written', after: [step5] });
});

test('write device_state other RUNNING @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step18, step19], run: step14 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY @ PRE_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY @ PRE_COPY => success written', { name: 'written', after: [step15] });
});

test('write device_state other STOP_COPY @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step18, step19], run: step4 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY @ PRE_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP_COPY @ PRE_COPY => success written', { name: 'written', after: [step5] });
  checkCell(cell, 'data-window.reread: write device_state other saving @ precopy in mid-segment => kept', { name: 'kept', after: [step20] });
});

test('write device_state other PRE_COPY_NDMA @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step18, step19], run: step16 };
  checkCell(cell, 'arc.required: write device_state other PRE_COPY_NDMA @ PRE_COPY in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other PRE_COPY_NDMA @ PRE_COPY in !no-ndma => success written', { name: 'written', after: [step17] });
  checkCell(cell, 'data-window.reread: write device_state other saving @ precopy in mid-segment => kept', { name: 'kept', after: [step20] });
});

test('write device_state other RUNNING @ PRE_COPY_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step10, step16], run: step14 };
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'written', after: [step15] });
});

test('write device_state other STOP @ PRE_COPY_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step10, step16], run: step2 };
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'written', after: [step3] });
});

test('write device_state other STOP_COPY @ PRE_COPY_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step10, step16], run: step4 };
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'written', after: [step5] });
});

test('write device_state other PRE_COPY @ PRE_COPY_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step10, step16], run: step11 };
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'written', after: [step12] });
});

test('write device_state other RUNNING_NDMA @ PRE_COPY_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step10, step16], run: step6 };
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'written', after: [step7] });
});

test('write device_state other RUNNING @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step16], run: step14 };
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'written', after: [step15] });
});

test('write device_state other STOP @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step16], run: step2 };
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'written', after: [step3] });
});

test('write device_state other STOP_COPY @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step16], run: step4 };
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'written', after: [step5] });
});

test('write device_state other PRE_COPY @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step16], run: step11 };
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'written', after: [step12] });
});

test('write device_state other RUNNING_NDMA @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step16], run: step6 };
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'written', after: [step7] });
});

test('write device_state other RUNNING @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step16, step18, step19], run: step14 };
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'written', after: [step15] });
});

test('write device_state other STOP @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step16, step18, step19], run: step2 };
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'written', after: [step3] });
});

test('write device_state other STOP_COPY @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step16, step18, step19], run: step4 };
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'written', after: [step5] });
  checkCell(cell, 'data-window.reread: write device_state other saving @ precopy in mid-segment => kept', { name: 'kept', after: [step20] });
});

test('write device_state other PRE_COPY @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step16, step18, step19], run: step11 };
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'written', after: [step12] });
  checkCell(cell, 'data-window.reread: write device_state other saving @ precopy in mid-segment => kept', { name: 'kept', after: [step20] });
});

test('write device_state other RUNNING_NDMA @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step16, step18, step19], run: step6 };
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other !RESUMING @ PRE_COPY_NDMA => success written', { name: 'written', after: [step7] });
});

test('write device_state other RUNNING @ RUNNING_NDMA in no-precopy', () => {
  const cell = { create: createTarget, setup: [step1, step6], run: step14 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ RUNNING_NDMA => success written', { name: 'written', after: [step15] });
});

test('write device_state other STOP @ RUNNING_NDMA in no-precopy', () => {
  const cell = { create: createTarget, setup: [step1, step6], run: step2 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ RUNNING_NDMA => success written', { name: 'written', after: [step3] });
});

test('write device_state other RUNNING @ RUNNING_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step10, step6], run: step14 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ RUNNING_NDMA => success written', { name: 'written', after: [step15] });
});

test('write device_state other STOP @ RUNNING_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step10, step6], run: step2 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ RUNNING_NDMA => success written', { name: 'written', after: [step3] });
});

test('write device_state other PRE_COPY_NDMA @ RUNNING_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step10, step6], run: step16 };
  checkCell(cell, 'arc.required: write device_state other PRE_COPY_NDMA @ RUNNING_NDMA in !no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other PRE_COPY_NDMA @ RUNNING_NDMA in !no-precopy => success written', { name: 'written', after: [step17] });
});

test('write device_state other RUNNING @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step14 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ RUNNING_NDMA => success written', { name: 'written', after: [step15] });
});

test('write device_state other STOP @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step2 };
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING,STOP @ RUNNING_NDMA => success written', { name: 'written', after: [step3] });
});

test('write device_state other PRE_COPY_NDMA @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step16 };
  checkCell(cell, 'arc.required: write device_state other PRE_COPY_NDMA @ RUNNING_NDMA in !no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other PRE_COPY_NDMA @ RUNNING_NDMA in !no-precopy => success written', { name: 'written', after: [step17] });
});

test('write device_state other STOP @ RESUMING in whole-no-ndma', () => {
  const cell = { create: createTarget, setup: [step13, step4, step22, step23, step8, step24], run: step2 };
  checkCell(cell, 'arc.required: write device_state other STOP @ RESUMING in whole,whole-no-ndma,whole-no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other STOP @ RESUMING in whole,whole-no-ndma,whole-no-precopy => success written', { name: 'written', after: [step3] });
});

test('write device_state other STOP @ RESUMING in whole-no-precopy', () => {
  const cell = { create: createTarget, setup: [step1, step4, step22, step23, step8, step24], run: step2 };
  checkCell(cell, 'arc.required: write device_state other STOP @ RESUMING in whole,whole-no-ndma,whole-no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other STOP @ RESUMING in whole,whole-no-ndma,whole-no-precopy => success written', { name: 'written', after: [step3] });
});

test('write device_state other RUNNING_NDMA @ RESUMING in whole-no-precopy', () => {
  const cell = { create: createTarget, setup: [step1, step4, step22, step23, step8, step24], run: step6 };
  checkCell(cell, 'arc.required: write device_state other RUNNING_NDMA @ RESUMING in whole,whole-no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING_NDMA @ RESUMING in whole,whole-no-precopy => success written', { name: 'written', after: [step7] });
});

test('write device_state other STOP @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step25, step22, step23, step8, step24], run: step2 };
  checkCell(cell, 'arc.required: write device_state other STOP @ RESUMING in whole,whole-no-ndma,whole-no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other STOP @ RESUMING in whole,whole-no-ndma,whole-no-precopy => success written', { name: 'written', after: [step3] });
});

test('write device_state other RUNNING_NDMA @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step25, step22, step23, step8, step24], run: step6 };
  checkCell(cell, 'arc.required: write device_state other RUNNING_NDMA @ RESUMING in whole,whole-no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'arc.required: write device_state other RUNNING_NDMA @ RESUMING in whole,whole-no-precopy => success written', { name: 'written', after: [step7] });
});
