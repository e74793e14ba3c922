// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/fsm/paths.md

import { access, cellStep, checkCell, errno, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

const step1 = cellStep('device snapshot', 'device', ['snapshot'], success);
const step2 = cellStep('write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
const step3 = cellStep('read device_state => PRE_COPY_NDMA', 'read', [access(0, 4)], value(11n));
const step4 = cellStep('write device_state STOP', 'write', [access(0, 4), 0n], success);
const step5 = cellStep('write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
const step6 = cellStep('read device_state => PRE_COPY', 'read', [access(0, 4)], value(3n));
const step7 = cellStep('device no-ndma', 'device', ['no-ndma'], success);
const step8 = cellStep('device no-precopy', 'device', ['no-precopy'], success);
const step9 = cellStep('write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
const step10 = cellStep('write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
const step11 = cellStep('read device_state => RUNNING_NDMA', 'read', [access(0, 4)], value(9n));
const step12 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step13 = cellStep('read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
const step14 = cellStep('read device_state => STOP_COPY', 'read', [access(0, 4)], value(2n));
const step15 = cellStep('read pending_bytes', 'read', [access(8, 8)], success);
const step16 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step17 = cellStep('read device_state => STOP', 'read', [access(0, 4)], value(0n));
const step18 = cellStep('collect-all', 'collect-all', [], success);
const step19 = cellStep('reset', 'reset', [], success);
const step20 = cellStep('store-all', 'store-all', [], success);
const step21 = cellStep('write device_state RUNNING', 'write', [access(0, 4), 1n], success);
const step22 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step23 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);

test('write device_state other PRE_COPY_NDMA @ RUNNING in no-return', () => {
  const cell = { create: createTarget, setup: [step1], run: step2 };
  checkCell(cell, 'path.any: write device_state other PRE_COPY_NDMA @ RUNNING,STOP in !no-ndma,!no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other PRE_COPY_NDMA @ RUNNING,STOP in !no-ndma,!no-precopy => success written', { name: 'written', after: [step3] });
});

test('write device_state other PRE_COPY_NDMA @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step2 };
  checkCell(cell, 'path.any: write device_state other PRE_COPY_NDMA @ RUNNING,STOP in !no-ndma,!no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other PRE_COPY_NDMA @ RUNNING,STOP in !no-ndma,!no-precopy => success written', { name: 'written', after: [step3] });
});

test('write device_state other PRE_COPY @ STOP in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step4], run: step5 };
  checkCell(cell, 'path.any: write device_state other PRE_COPY @ STOP,RUNNING_NDMA in !no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other PRE_COPY @ STOP,RUNNING_NDMA in !no-precopy => success written', { name: 'written', after: [step6] });
});

test('write device_state other PRE_COPY_NDMA @ STOP in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step4], run: step2 };
  checkCell(cell, 'path.any: write device_state other PRE_COPY_NDMA @ RUNNING,STOP in !no-ndma,!no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other PRE_COPY_NDMA @ RUNNING,STOP in !no-ndma,!no-precopy => success written', { name: 'written', after: [step3] });
});

test('write device_state other PRE_COPY @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step5 };
  checkCell(cell, 'path.any: write device_state other PRE_COPY @ STOP,RUNNING_NDMA in !no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other PRE_COPY @ STOP,RUNNING_NDMA in !no-precopy => success written', { name: 'written', after: [step6] });
});

test('write device_state other PRE_COPY_NDMA @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step2 };
  checkCell(cell, 'path.any: write device_state other PRE_COPY_NDMA @ RUNNING,STOP in !no-ndma,!no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other PRE_COPY_NDMA @ RUNNING,STOP in !no-ndma,!no-precopy => success written', { name: 'written', after: [step3] });
});

test('write device_state other PRE_COPY @ STOP in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step4], run: step5 };
  checkCell(cell, 'path.any: write device_state other PRE_COPY @ STOP,RUNNING_NDMA in !no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other PRE_COPY @ STOP,RUNNING_NDMA in !no-precopy => success written', { name: 'written', after: [step6] });
});

test('write device_state other RUNNING_NDMA @ STOP_COPY in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step9], run: step10 };
  checkCell(cell, 'path.any: write device_state other RUNNING_NDMA @ PRE_COPY,STOP_COPY in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RUNNING_NDMA @ PRE_COPY,STOP_COPY in !no-ndma => success written', { name: 'written', after: [step11] });
});

test('write device_state other RESUMING @ STOP_COPY in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step9], run: step12 };
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'written', after: [step13] });
});

test('write device_state other PRE_COPY @ STOP_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step9], run: step5 };
  checkCell(cell, 'path.refused: write device_state other precopy @ STOP_COPY in no-return => EOPNOTSUPP unchanged', { name: 'EOPNOTSUPP', expected: errno(95) });
  checkCell(cell, 'path.refused: write device_state other precopy @ STOP_COPY in no-return => EOPNOTSUPP unchanged', { name: 'unchanged', after: [step14] });
});

test('write device_state other PRE_COPY_NDMA @ STOP_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step9], run: step2 };
  checkCell(cell, 'path.refused: write device_state other precopy @ STOP_COPY in no-return => EOPNOTSUPP unchanged', { name: 'EOPNOTSUPP', expected: errno(95) });
  checkCell(cell, 'path.refused: write device_state other precopy @ STOP_COPY in no-return => EOPNOTSUPP unchanged', { name: 'unchanged', after: [step14] });
});

test('write device_state other RUNNING_NDMA @ STOP_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step9], run: step10 };
  checkCell(cell, 'path.any: write device_state other RUNNING_NDMA @ PRE_COPY,STOP_COPY in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RUNNING_NDMA @ PRE_COPY,STOP_COPY in !no-ndma => success written', { name: 'written', after: [step11] });
});

test('write device_state other RESUMING @ STOP_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step9], run: step12 };
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'written', after: [step13] });
});

test('write device_state other RUNNING_NDMA @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step9], run: step10 };
  checkCell(cell, 'path.any: write device_state other RUNNING_NDMA @ PRE_COPY,STOP_COPY in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RUNNING_NDMA @ PRE_COPY,STOP_COPY in !no-ndma => success written', { name: 'written', after: [step11] });
});

test('write device_state other RESUMING @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step9], run: step12 };
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'written', after: [step13] });
});

test('write device_state other RESUMING @ STOP_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step9], run: step12 };
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'written', after: [step13] });
});

test('write device_state other RUNNING_NDMA @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step9, step15, step16], run: step10 };
  checkCell(cell, 'path.any: write device_state other RUNNING_NDMA @ PRE_COPY,STOP_COPY in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RUNNING_NDMA @ PRE_COPY,STOP_COPY in !no-ndma => success written', { name: 'written', after: [step11] });
});

test('write device_state other RESUMING @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step9, step15, step16], run: step12 };
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'written', after: [step13] });
});

test('write device_state other STOP @ PRE_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step5], run: step4 };
  checkCell(cell, 'path.any: write device_state other STOP,RESUMING @ PRE_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other STOP,RESUMING @ PRE_COPY => success written', { name: 'written', after: [step17] });
});

test('write device_state other RUNNING_NDMA @ PRE_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step5], run: step10 };
  checkCell(cell, 'path.any: write device_state other RUNNING_NDMA @ PRE_COPY,STOP_COPY in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RUNNING_NDMA @ PRE_COPY,STOP_COPY in !no-ndma => success written', { name: 'written', after: [step11] });
});

test('write device_state other RESUMING @ PRE_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step5], run: step12 };
  checkCell(cell, 'path.any: write device_state other STOP,RESUMING @ PRE_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other STOP,RESUMING @ PRE_COPY => success written', { name: 'written', after: [step13] });
});

test('write device_state other STOP @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step4 };
  checkCell(cell, 'path.any: write device_state other STOP,RESUMING @ PRE_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other STOP,RESUMING @ PRE_COPY => success written', { name: 'written', after: [step17] });
});

test('write device_state other RUNNING_NDMA @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step10 };
  checkCell(cell, 'path.any: write device_state other RUNNING_NDMA @ PRE_COPY,STOP_COPY in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RUNNING_NDMA @ PRE_COPY,STOP_COPY in !no-ndma => success written', { name: 'written', after: [step11] });
});

test('write device_state other RESUMING @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step12 };
  checkCell(cell, 'path.any: write device_state other STOP,RESUMING @ PRE_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other STOP,RESUMING @ PRE_COPY => success written', { name: 'written', after: [step13] });
});

test('write device_state other STOP @ PRE_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step5], run: step4 };
  checkCell(cell, 'path.any: write device_state other STOP,RESUMING @ PRE_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other STOP,RESUMING @ PRE_COPY => success written', { name: 'written', after: [step17] });
});

test('write device_state other RESUMING @ PRE_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step5], run: step12 };
  checkCell(cell, 'path.any: write device_state other STOP,RESUMING @ PRE_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other STOP,RESUMING @ PRE_COPY => success written', { name: 'written', after: [step13] });
});

test('write device_state other STOP @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step5, step15, step16], run: step4 };
  checkCell(cell, 'path.any: write device_state other STOP,RESUMING @ PRE_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other STOP,RESUMING @ PRE_COPY => success written', { name: 'written', after: [step17] });
});

test('write device_state other RUNNING_NDMA @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step5, step15, step16], run: step10 };
  checkCell(cell, 'path.any: write device_state other RUNNING_NDMA @ PRE_COPY,STOP_COPY in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RUNNING_NDMA @ PRE_COPY,STOP_COPY in !no-ndma => success written', { name: 'written', after: [step11] });
});

test('write device_state other RESUMING @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step5, step15, step16], run: step12 };
  checkCell(cell, 'path.any: write device_state other STOP,RESUMING @ PRE_COPY => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other STOP,RESUMING @ PRE_COPY => success written', { name: 'written', after: [step13] });
});

test('write device_state other RESUMING @ PRE_COPY_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step12 };
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'written', after: [step13] });
});

test('write device_state other RESUMING @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step2], run: step12 };
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'written', after: [step13] });
});

test('write device_state other RESUMING @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step2, step15, step16], run: step12 };
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'written', after: [step13] });
});

test('write device_state other STOP_COPY @ RUNNING_NDMA in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step10], run: step9 };
  checkCell(cell, 'path.any: write device_state other STOP_COPY @ RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other STOP_COPY @ RUNNING_NDMA => success written', { name: 'written', after: [step14] });
});

test('write device_state other RESUMING @ RUNNING_NDMA in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step10], run: step12 };
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'written', after: [step13] });
});

test('write device_state other STOP_COPY @ RUNNING_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step10], run: step9 };
  checkCell(cell, 'path.any: write device_state other STOP_COPY @ RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other STOP_COPY @ RUNNING_NDMA => success written', { name: 'written', after: [step14] });
});

test('write device_state other PRE_COPY @ RUNNING_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step10], run: step5 };
  checkCell(cell, 'path.any: write device_state other PRE_COPY @ STOP,RUNNING_NDMA in !no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other PRE_COPY @ STOP,RUNNING_NDMA in !no-precopy => success written', { name: 'written', after: [step6] });
});

test('write device_state other RESUMING @ RUNNING_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step10], run: step12 };
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'written', after: [step13] });
});

test('write device_state other STOP_COPY @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step9 };
  checkCell(cell, 'path.any: write device_state other STOP_COPY @ RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other STOP_COPY @ RUNNING_NDMA => success written', { name: 'written', after: [step14] });
});

test('write device_state other PRE_COPY @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step5 };
  checkCell(cell, 'path.any: write device_state other PRE_COPY @ STOP,RUNNING_NDMA in !no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other PRE_COPY @ STOP,RUNNING_NDMA in !no-precopy => success written', { name: 'written', after: [step6] });
});

test('write device_state other RESUMING @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step12 };
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RESUMING @ PRE_COPY_NDMA,STOP_COPY,RUNNING_NDMA => success written', { name: 'written', after: [step13] });
});

test('write device_state other RUNNING @ RESUMING in whole-no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step9, step18, step19, step12, step20], run: step21 };
  checkCell(cell, 'path.any: write device_state other RUNNING,STOP_COPY @ RESUMING in whole,whole-no-ndma,whole-no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RUNNING,STOP_COPY @ RESUMING in whole,whole-no-ndma,whole-no-precopy => success written', { name: 'written', after: [step22] });
});

test('write device_state other STOP_COPY @ RESUMING in whole-no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step9, step18, step19, step12, step20], run: step9 };
  checkCell(cell, 'path.any: write device_state other RUNNING,STOP_COPY @ RESUMING in whole,whole-no-ndma,whole-no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RUNNING,STOP_COPY @ RESUMING in whole,whole-no-ndma,whole-no-precopy => success written', { name: 'written', after: [step14] });
});

test('write device_state other PRE_COPY @ RESUMING in whole-no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step9, step18, step19, step12, step20], run: step5 };
  checkCell(cell, 'path.any: write device_state other PRE_COPY @ RESUMING in whole,whole-no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other PRE_COPY @ RESUMING in whole,whole-no-ndma => success written', { name: 'written', after: [step6] });
});

test('write device_state other RUNNING @ RESUMING in whole-no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step9, step18, step19, step12, step20], run: step21 };
  checkCell(cell, 'path.any: write device_state other RUNNING,STOP_COPY @ RESUMING in whole,whole-no-ndma,whole-no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RUNNING,STOP_COPY @ RESUMING in whole,whole-no-ndma,whole-no-precopy => success written', { name: 'written', after: [step22] });
});

test('write device_state other STOP_COPY @ RESUMING in whole-no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step9, step18, step19, step12, step20], run: step9 };
  checkCell(cell, 'path.any: write device_state other RUNNING,STOP_COPY @ RESUMING in whole,whole-no-ndma,whole-no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RUNNING,STOP_COPY @ RESUMING in whole,whole-no-ndma,whole-no-precopy => success written', { name: 'written', after: [step14] });
});

test('write device_state other RUNNING @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step23, step18, step19, step12, step20], run: step21 };
  checkCell(cell, 'path.any: write device_state other RUNNING,STOP_COPY @ RESUMING in whole,whole-no-ndma,whole-no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RUNNING,STOP_COPY @ RESUMING in whole,whole-no-ndma,whole-no-precopy => success written', { name: 'written', after: [step22] });
});

test('write device_state other STOP_COPY @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step23, step18, step19, step12, step20], run: step9 };
  checkCell(cell, 'path.any: write device_state other RUNNING,STOP_COPY @ RESUMING in whole,whole-no-ndma,whole-no-precopy => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other RUNNING,STOP_COPY @ RESUMING in whole,whole-no-ndma,whole-no-precopy => success written', { name: 'written', after: [step14] });
});

test('write device_state other PRE_COPY @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step23, step18, step19, step12, step20], run: step5 };
  checkCell(cell, 'path.any: write device_state other PRE_COPY @ RESUMING in whole,whole-no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other PRE_COPY @ RESUMING in whole,whole-no-ndma => success written', { name: 'written', after: [step6] });
});

test('write device_state other PRE_COPY_NDMA @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step23, step18, step19, step12, step20], run: step2 };
  checkCell(cell, 'path.any: write device_state other PRE_COPY_NDMA @ RESUMING in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'path.any: write device_state other PRE_COPY_NDMA @ RESUMING in whole => success written', { name: 'written', after: [step3] });
});
