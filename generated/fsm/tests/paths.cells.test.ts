// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/fsm/paths.md

import { access, cellStep, checkCell, errno, nonzero, success, value } from 'uapi-reference/core';
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
const step15 = cellStep('read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
const step16 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step17 = cellStep('read device_state => STOP', 'read', [access(0, 4)], value(0n));
const step18 = cellStep('collect-all', 'collect-all', [], success);
const step19 = cellStep('reset', 'reset', [], success);
const step20 = cellStep('store-all', 'store-all', [], success);
const step21 = cellStep('write device_state RUNNING', 'write', [access(0, 4), 1n], success);
const step22 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step23 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step24 = cellStep('ask-arc RUNNING STOP', 'ask-arc', [1n, 0n], success);
const step25 = cellStep('ask-arc RUNNING STOP_COPY', 'ask-arc', [1n, 2n], success);
const step26 = cellStep('ask-arc RUNNING PRE_COPY', 'ask-arc', [1n, 3n], success);
const step27 = cellStep('ask-arc RUNNING PRE_COPY_NDMA', 'ask-arc', [1n, 11n], success);
const step28 = cellStep('ask-arc RUNNING RUNNING_NDMA', 'ask-arc', [1n, 9n], success);
const step29 = cellStep('ask-arc RUNNING RESUMING', 'ask-arc', [1n, 4n], success);
const step30 = cellStep('ask-arc STOP RUNNING', 'ask-arc', [0n, 1n], success);
const step31 = cellStep('ask-arc STOP STOP_COPY', 'ask-arc', [0n, 2n], success);
const step32 = cellStep('ask-arc STOP PRE_COPY', 'ask-arc', [0n, 3n], success);
const step33 = cellStep('ask-arc STOP PRE_COPY_NDMA', 'ask-arc', [0n, 11n], success);
const step34 = cellStep('ask-arc STOP RUNNING_NDMA', 'ask-arc', [0n, 9n], success);
const step35 = cellStep('ask-arc STOP RESUMING', 'ask-arc', [0n, 4n], success);
const step36 = cellStep('ask-arc STOP_COPY RUNNING', 'ask-arc', [2n, 1n], success);
const step37 = cellStep('ask-arc STOP_COPY STOP', 'ask-arc', [2n, 0n], success);
const step38 = cellStep('ask-arc STOP_COPY PRE_COPY', 'ask-arc', [2n, 3n], success);
const step39 = cellStep('ask-arc STOP_COPY PRE_COPY_NDMA', 'ask-arc', [2n, 11n], success);
const step40 = cellStep('ask-arc STOP_COPY RUNNING_NDMA', 'ask-arc', [2n, 9n], success);
const step41 = cellStep('ask-arc STOP_COPY RESUMING', 'ask-arc', [2n, 4n], success);
const step42 = cellStep('ask-arc PRE_COPY RUNNING', 'ask-arc', [3n, 1n], success);
const step43 = cellStep('ask-arc PRE_COPY STOP', 'ask-arc', [3n, 0n], success);
const step44 = cellStep('ask-arc PRE_COPY STOP_COPY', 'ask-arc', [3n, 2n], success);
const step45 = cellStep('ask-arc PRE_COPY PRE_COPY_NDMA', 'ask-arc', [3n, 11n], success);
const step46 = cellStep('ask-arc PRE_COPY RUNNING_NDMA', 'ask-arc', [3n, 9n], success);
const step47 = cellStep('ask-arc PRE_COPY RESUMING', 'ask-arc', [3n, 4n], success);
const step48 = cellStep('ask-arc PRE_COPY_NDMA RUNNING', 'ask-arc', [11n, 1n], success);
const step49 = cellStep('ask-arc PRE_COPY_NDMA STOP', 'ask-arc', [11n, 0n], success);
const step50 = cellStep('ask-arc PRE_COPY_NDMA STOP_COPY', 'ask-arc', [11n, 2n], success);
const step51 = cellStep('ask-arc PRE_COPY_NDMA PRE_COPY', 'ask-arc', [11n, 3n], success);
const step52 = cellStep('ask-arc PRE_COPY_NDMA RUNNING_NDMA', 'ask-arc', [11n, 9n], success);
const step53 = cellStep('ask-arc PRE_COPY_NDMA RESUMING', 'ask-arc', [11n, 4n], success);
const step54 = cellStep('ask-arc RUNNING_NDMA RUNNING', 'ask-arc', [9n, 1n], success);
const step55 = cellStep('ask-arc RUNNING_NDMA STOP', 'ask-arc', [9n, 0n], success);
const step56 = cellStep('ask-arc RUNNING_NDMA STOP_COPY', 'ask-arc', [9n, 2n], success);
const step57 = cellStep('ask-arc RUNNING_NDMA PRE_COPY', 'ask-arc', [9n, 3n], success);
const step58 = cellStep('ask-arc RUNNING_NDMA PRE_COPY_NDMA', 'ask-arc', [9n, 11n], success);
const step59 = cellStep('ask-arc RUNNING_NDMA RESUMING', 'ask-arc', [9n, 4n], success);
const step60 = cellStep('ask-arc RESUMING RUNNING', 'ask-arc', [4n, 1n], success);
const step61 = cellStep('ask-arc RESUMING STOP', 'ask-arc', [4n, 0n], success);
const step62 = cellStep('ask-arc RESUMING STOP_COPY', 'ask-arc', [4n, 2n], success);
const step63 = cellStep('ask-arc RESUMING PRE_COPY', 'ask-arc', [4n, 3n], success);
const step64 = cellStep('ask-arc RESUMING PRE_COPY_NDMA', 'ask-arc', [4n, 11n], success);
const step65 = cellStep('ask-arc RESUMING RUNNING_NDMA', 'ask-arc', [4n, 9n], success);
const step66 = cellStep('fault clear-running EIO', 'fault', ['clear-running', 5], success);
const step67 = cellStep('fault set-running EIO unwind', 'fault', ['set-running', 5, 'unwind'], success);
const step68 = cellStep('write device_state STOP => EIO', 'write', [access(0, 4), 0n], errno(5));
const step69 = cellStep('ask-arc ERROR RUNNING', 'ask-arc', [6n, 1n], success);
const step70 = cellStep('read device_state => ERROR', 'read', [access(0, 4)], value(6n));
const step71 = cellStep('ask-arc ERROR STOP', 'ask-arc', [6n, 0n], success);
const step72 = cellStep('ask-arc ERROR STOP_COPY', 'ask-arc', [6n, 2n], success);
const step73 = cellStep('ask-arc ERROR PRE_COPY', 'ask-arc', [6n, 3n], success);
const step74 = cellStep('ask-arc ERROR PRE_COPY_NDMA', 'ask-arc', [6n, 11n], success);
const step75 = cellStep('ask-arc ERROR RUNNING_NDMA', 'ask-arc', [6n, 9n], success);
const step76 = cellStep('ask-arc ERROR RESUMING', 'ask-arc', [6n, 4n], success);
const step77 = cellStep('ask-arc RUNNING RUNNING', 'ask-arc', [1n, 1n], success);
const step78 = cellStep('ask-arc STOP STOP', 'ask-arc', [0n, 0n], success);
const step79 = cellStep('ask-arc STOP_COPY STOP_COPY', 'ask-arc', [2n, 2n], success);
const step80 = cellStep('ask-arc PRE_COPY PRE_COPY', 'ask-arc', [3n, 3n], success);
const step81 = cellStep('ask-arc PRE_COPY_NDMA PRE_COPY_NDMA', 'ask-arc', [11n, 11n], success);
const step82 = cellStep('ask-arc RUNNING_NDMA RUNNING_NDMA', 'ask-arc', [9n, 9n], success);
const step83 = cellStep('ask-arc RESUMING RESUMING', 'ask-arc', [4n, 4n], success);
const step84 = cellStep('ask-arc ERROR ERROR', 'ask-arc', [6n, 6n], success);
const step85 = cellStep('ask-arc RUNNING ERROR', 'ask-arc', [1n, 6n], success);
const step86 = cellStep('ask-arc STOP ERROR', 'ask-arc', [0n, 6n], success);
const step87 = cellStep('ask-arc STOP_COPY ERROR', 'ask-arc', [2n, 6n], success);
const step88 = cellStep('ask-arc PRE_COPY ERROR', 'ask-arc', [3n, 6n], success);
const step89 = cellStep('ask-arc PRE_COPY_NDMA ERROR', 'ask-arc', [11n, 6n], success);
const step90 = cellStep('ask-arc RUNNING_NDMA ERROR', 'ask-arc', [9n, 6n], success);
const step91 = cellStep('ask-arc RESUMING ERROR', 'ask-arc', [4n, 6n], success);
const step92 = cellStep('ask-arc RUNNING 5', 'ask-arc', [1n, 5n], success);
const step93 = cellStep('ask-arc STOP 5', 'ask-arc', [0n, 5n], success);
const step94 = cellStep('ask-arc STOP_COPY 5', 'ask-arc', [2n, 5n], success);
const step95 = cellStep('ask-arc PRE_COPY 5', 'ask-arc', [3n, 5n], success);
const step96 = cellStep('ask-arc PRE_COPY_NDMA 5', 'ask-arc', [11n, 5n], success);
const step97 = cellStep('ask-arc RUNNING_NDMA 5', 'ask-arc', [9n, 5n], success);
const step98 = cellStep('ask-arc RESUMING 5', 'ask-arc', [4n, 5n], success);
const step99 = cellStep('ask-arc ERROR 5', 'ask-arc', [6n, 5n], success);

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

test('ask other STOP @ RUNNING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8], run: step24 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other STOP_COPY @ RUNNING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8], run: step25 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other PRE_COPY @ RUNNING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8], run: step26 };
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other PRE_COPY_NDMA @ RUNNING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8], run: step27 };
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other RUNNING_NDMA @ RUNNING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8], run: step28 };
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other RESUMING @ RUNNING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8], run: step29 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other STOP @ RUNNING in no-return', () => {
  const cell = { create: createTarget, setup: [step1], run: step24 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other STOP_COPY @ RUNNING in no-return', () => {
  const cell = { create: createTarget, setup: [step1], run: step25 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other PRE_COPY @ RUNNING in no-return', () => {
  const cell = { create: createTarget, setup: [step1], run: step26 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other PRE_COPY_NDMA @ RUNNING in no-return', () => {
  const cell = { create: createTarget, setup: [step1], run: step27 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other RUNNING_NDMA @ RUNNING in no-return', () => {
  const cell = { create: createTarget, setup: [step1], run: step28 };
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other RESUMING @ RUNNING in no-return', () => {
  const cell = { create: createTarget, setup: [step1], run: step29 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other STOP @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step24 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other STOP_COPY @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step25 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other PRE_COPY @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step26 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other PRE_COPY_NDMA @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step27 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other RUNNING_NDMA @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step28 };
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other RESUMING @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step29 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other STOP @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7], run: step24 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other STOP_COPY @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7], run: step25 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other PRE_COPY @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7], run: step26 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other PRE_COPY_NDMA @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7], run: step27 };
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other RUNNING_NDMA @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7], run: step28 };
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other RESUMING @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7], run: step29 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask other RUNNING @ STOP in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step4], run: step30 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other STOP_COPY @ STOP in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step4], run: step31 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other PRE_COPY @ STOP in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step4], run: step32 };
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other PRE_COPY_NDMA @ STOP in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step4], run: step33 };
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other RUNNING_NDMA @ STOP in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step4], run: step34 };
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other RESUMING @ STOP in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step4], run: step35 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other RUNNING @ STOP in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step4], run: step30 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other STOP_COPY @ STOP in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step4], run: step31 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other PRE_COPY @ STOP in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step4], run: step32 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other PRE_COPY_NDMA @ STOP in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step4], run: step33 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other RUNNING_NDMA @ STOP in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step4], run: step34 };
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other RESUMING @ STOP in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step4], run: step35 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other RUNNING @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step30 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other STOP_COPY @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step31 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other PRE_COPY @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step32 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other PRE_COPY_NDMA @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step33 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other RUNNING_NDMA @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step34 };
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other RESUMING @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step35 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other RUNNING @ STOP in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step4], run: step30 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other STOP_COPY @ STOP in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step4], run: step31 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other PRE_COPY @ STOP in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step4], run: step32 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other PRE_COPY_NDMA @ STOP in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step4], run: step33 };
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other RUNNING_NDMA @ STOP in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step4], run: step34 };
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other RESUMING @ STOP in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step4], run: step35 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask other RUNNING @ STOP_COPY in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step9], run: step36 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other STOP @ STOP_COPY in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step9], run: step37 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other PRE_COPY @ STOP_COPY in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step9], run: step38 };
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other PRE_COPY_NDMA @ STOP_COPY in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step9], run: step39 };
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other RUNNING_NDMA @ STOP_COPY in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step9], run: step40 };
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other RESUMING @ STOP_COPY in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step9], run: step41 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other RUNNING @ STOP_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step9], run: step36 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other STOP @ STOP_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step9], run: step37 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other PRE_COPY @ STOP_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step9], run: step38 };
  checkCell(cell, 'arc-query.answer: ask other precopy @ STOP_COPY in no-return => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other precopy @ STOP_COPY in no-return => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other PRE_COPY_NDMA @ STOP_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step9], run: step39 };
  checkCell(cell, 'arc-query.answer: ask other precopy @ STOP_COPY in no-return => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other precopy @ STOP_COPY in no-return => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other RUNNING_NDMA @ STOP_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step9], run: step40 };
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other RESUMING @ STOP_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step9], run: step41 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other RUNNING @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step9], run: step36 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other STOP @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step9], run: step37 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other PRE_COPY @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step9], run: step38 };
  checkCell(cell, 'arc-query.answer: ask other precopy @ STOP_COPY in full => success arc', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other precopy @ STOP_COPY in full => success arc', { name: 'arc', expected: value(3n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other PRE_COPY_NDMA @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step9], run: step39 };
  checkCell(cell, 'arc-query.answer: ask other precopy @ STOP_COPY in full => success arc', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other precopy @ STOP_COPY in full => success arc', { name: 'arc', expected: value(3n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other RUNNING_NDMA @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step9], run: step40 };
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other RESUMING @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step9], run: step41 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other RUNNING @ STOP_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step9], run: step36 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other STOP @ STOP_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step9], run: step37 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other PRE_COPY @ STOP_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step9], run: step38 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ STOP_COPY in no-ndma => success arc', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ STOP_COPY in no-ndma => success arc', { name: 'arc', expected: value(3n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other PRE_COPY_NDMA @ STOP_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step9], run: step39 };
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other RUNNING_NDMA @ STOP_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step9], run: step40 };
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other RESUMING @ STOP_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step9], run: step41 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask other RUNNING @ PRE_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step5], run: step42 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask other STOP @ PRE_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step5], run: step43 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask other STOP_COPY @ PRE_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step5], run: step44 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask other PRE_COPY_NDMA @ PRE_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step5], run: step45 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask other RUNNING_NDMA @ PRE_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step5], run: step46 };
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask other RESUMING @ PRE_COPY in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step5], run: step47 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask other RUNNING @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step42 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask other STOP @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step43 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask other STOP_COPY @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step44 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask other PRE_COPY_NDMA @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step45 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask other RUNNING_NDMA @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step46 };
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask other RESUMING @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step47 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask other RUNNING @ PRE_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step5], run: step42 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask other STOP @ PRE_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step5], run: step43 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask other STOP_COPY @ PRE_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step5], run: step44 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask other PRE_COPY_NDMA @ PRE_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step5], run: step45 };
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask other RUNNING_NDMA @ PRE_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step5], run: step46 };
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask other RESUMING @ PRE_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step5], run: step47 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask other RUNNING @ PRE_COPY_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step48 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step3] });
});

test('ask other STOP @ PRE_COPY_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step49 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step3] });
});

test('ask other STOP_COPY @ PRE_COPY_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step50 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step3] });
});

test('ask other PRE_COPY @ PRE_COPY_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step51 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step3] });
});

test('ask other RUNNING_NDMA @ PRE_COPY_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step52 };
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step3] });
});

test('ask other RESUMING @ PRE_COPY_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step53 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step3] });
});

test('ask other RUNNING @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step2], run: step48 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step3] });
});

test('ask other STOP @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step2], run: step49 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step3] });
});

test('ask other STOP_COPY @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step2], run: step50 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step3] });
});

test('ask other PRE_COPY @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step2], run: step51 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step3] });
});

test('ask other RUNNING_NDMA @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step2], run: step52 };
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step3] });
});

test('ask other RESUMING @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step2], run: step53 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step3] });
});

test('ask other RUNNING @ RUNNING_NDMA in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step10], run: step54 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask other STOP @ RUNNING_NDMA in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step10], run: step55 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask other STOP_COPY @ RUNNING_NDMA in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step10], run: step56 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask other PRE_COPY @ RUNNING_NDMA in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step10], run: step57 };
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask other PRE_COPY_NDMA @ RUNNING_NDMA in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step10], run: step58 };
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask other RESUMING @ RUNNING_NDMA in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step10], run: step59 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask other RUNNING @ RUNNING_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step10], run: step54 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask other STOP @ RUNNING_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step10], run: step55 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask other STOP_COPY @ RUNNING_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step10], run: step56 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask other PRE_COPY @ RUNNING_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step10], run: step57 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask other PRE_COPY_NDMA @ RUNNING_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step10], run: step58 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask other RESUMING @ RUNNING_NDMA in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step10], run: step59 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask other RUNNING @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step54 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask other STOP @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step55 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask other STOP_COPY @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step56 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask other PRE_COPY @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step57 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask other PRE_COPY_NDMA @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step58 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask other RESUMING @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step59 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask other RUNNING @ RESUMING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step12], run: step60 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other STOP @ RESUMING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step12], run: step61 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other STOP_COPY @ RESUMING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step12], run: step62 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other PRE_COPY @ RESUMING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step12], run: step63 };
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other PRE_COPY_NDMA @ RESUMING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step12], run: step64 };
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other precopy @ valid in no-precopy => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other RUNNING_NDMA @ RESUMING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step12], run: step65 };
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other RUNNING @ RESUMING in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step12], run: step60 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other STOP @ RESUMING in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step12], run: step61 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other STOP_COPY @ RESUMING in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step12], run: step62 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other PRE_COPY @ RESUMING in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step12], run: step63 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other PRE_COPY_NDMA @ RESUMING in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step12], run: step64 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other RUNNING_NDMA @ RESUMING in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step12], run: step65 };
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other RUNNING @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step60 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other STOP @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step61 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other STOP_COPY @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step62 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other PRE_COPY @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step63 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other PRE_COPY_NDMA @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step64 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY_NDMA @ valid,!STOP_COPY in full,no-return => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other RUNNING_NDMA @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step65 };
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other RUNNING_NDMA @ valid in !no-ndma => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other RUNNING @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step12], run: step60 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other STOP @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step12], run: step61 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other STOP_COPY @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step12], run: step62 };
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other required @ valid => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other PRE_COPY @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step12], run: step63 };
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask other PRE_COPY @ valid,!STOP_COPY in !no-precopy => success carried-out', { name: 'arc', expected: value(3n) }, { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other PRE_COPY_NDMA @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step12], run: step64 };
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other RUNNING_NDMA @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step12], run: step65 };
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask other ndma @ valid in no-ndma => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask other RUNNING @ ERROR in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step66, step67, step68], run: step69 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other STOP @ ERROR in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step66, step67, step68], run: step71 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other STOP_COPY @ ERROR in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step66, step67, step68], run: step72 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other PRE_COPY @ ERROR in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step66, step67, step68], run: step73 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other PRE_COPY_NDMA @ ERROR in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step66, step67, step68], run: step74 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other RUNNING_NDMA @ ERROR in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step66, step67, step68], run: step75 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other RESUMING @ ERROR in no-precopy', () => {
  const cell = { create: createTarget, setup: [step8, step66, step67, step68], run: step76 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other RUNNING @ ERROR in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step66, step67, step68], run: step69 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other STOP @ ERROR in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step66, step67, step68], run: step71 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other STOP_COPY @ ERROR in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step66, step67, step68], run: step72 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other PRE_COPY @ ERROR in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step66, step67, step68], run: step73 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other PRE_COPY_NDMA @ ERROR in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step66, step67, step68], run: step74 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other RUNNING_NDMA @ ERROR in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step66, step67, step68], run: step75 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other RESUMING @ ERROR in no-return', () => {
  const cell = { create: createTarget, setup: [step1, step66, step67, step68], run: step76 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other RUNNING @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step66, step67, step68], run: step69 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other STOP @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step66, step67, step68], run: step71 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other STOP_COPY @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step66, step67, step68], run: step72 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other PRE_COPY @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step66, step67, step68], run: step73 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other PRE_COPY_NDMA @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step66, step67, step68], run: step74 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other RUNNING_NDMA @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step66, step67, step68], run: step75 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other RESUMING @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step66, step67, step68], run: step76 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other RUNNING @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step66, step67, step68], run: step69 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other STOP @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step66, step67, step68], run: step71 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other STOP_COPY @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step66, step67, step68], run: step72 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other PRE_COPY @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step66, step67, step68], run: step73 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other PRE_COPY_NDMA @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step66, step67, step68], run: step74 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other RUNNING_NDMA @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step66, step67, step68], run: step75 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask other RESUMING @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step7, step66, step67, step68], run: step76 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask same @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step77 };
  checkCell(cell, 'arc-query.answer: ask same @ valid => success path', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask same @ valid => success path', { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask same @ STOP', () => {
  const cell = { create: createTarget, setup: [step4], run: step78 };
  checkCell(cell, 'arc-query.answer: ask same @ valid => success path', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask same @ valid => success path', { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask same @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step9], run: step79 };
  checkCell(cell, 'arc-query.answer: ask same @ valid => success path', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask same @ valid => success path', { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask same @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step80 };
  checkCell(cell, 'arc-query.answer: ask same @ valid => success path', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask same @ valid => success path', { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask same @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step2], run: step81 };
  checkCell(cell, 'arc-query.answer: ask same @ valid => success path', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask same @ valid => success path', { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step3] });
});

test('ask same @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step82 };
  checkCell(cell, 'arc-query.answer: ask same @ valid => success path', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask same @ valid => success path', { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask same @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step12], run: step83 };
  checkCell(cell, 'arc-query.answer: ask same @ valid => success path', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask same @ valid => success path', { name: 'path', expected: value(2n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask same @ ERROR', () => {
  const cell = { create: createTarget, setup: [step66, step67, step68], run: step84 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});

test('ask error @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step85 };
  checkCell(cell, 'arc-query.answer: ask error @ * => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask error @ * => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask error @ STOP', () => {
  const cell = { create: createTarget, setup: [step4], run: step86 };
  checkCell(cell, 'arc-query.answer: ask error @ * => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask error @ * => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask error @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step9], run: step87 };
  checkCell(cell, 'arc-query.answer: ask error @ * => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask error @ * => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask error @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step88 };
  checkCell(cell, 'arc-query.answer: ask error @ * => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask error @ * => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask error @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step2], run: step89 };
  checkCell(cell, 'arc-query.answer: ask error @ * => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask error @ * => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step3] });
});

test('ask error @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step90 };
  checkCell(cell, 'arc-query.answer: ask error @ * => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask error @ * => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask error @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step12], run: step91 };
  checkCell(cell, 'arc-query.answer: ask error @ * => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask error @ * => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask invalid @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step92 };
  checkCell(cell, 'arc-query.unknown: ask invalid @ * => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask invalid @ * => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step22] });
});

test('ask invalid @ STOP', () => {
  const cell = { create: createTarget, setup: [step4], run: step93 };
  checkCell(cell, 'arc-query.unknown: ask invalid @ * => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask invalid @ * => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('ask invalid @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step9], run: step94 };
  checkCell(cell, 'arc-query.unknown: ask invalid @ * => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask invalid @ * => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('ask invalid @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step95 };
  checkCell(cell, 'arc-query.unknown: ask invalid @ * => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask invalid @ * => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('ask invalid @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step2], run: step96 };
  checkCell(cell, 'arc-query.unknown: ask invalid @ * => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask invalid @ * => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step3] });
});

test('ask invalid @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step97 };
  checkCell(cell, 'arc-query.unknown: ask invalid @ * => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask invalid @ * => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('ask invalid @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step12], run: step98 };
  checkCell(cell, 'arc-query.unknown: ask invalid @ * => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.unknown: ask invalid @ * => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('ask invalid @ ERROR', () => {
  const cell = { create: createTarget, setup: [step66, step67, step68], run: step99 };
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'success', expected: success });
  checkCell(cell, 'arc-query.answer: ask * @ ERROR => success neither', { name: 'neither', expected: value(0n) });
  checkCell(cell, 'arc-query.harmless: ask * @ * => unchanged', { name: 'unchanged', after: [step70] });
});
