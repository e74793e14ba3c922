// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/opening.md

import { access, cellStep, checkCell, errno, nonzero, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

const step1 = cellStep('open', 'open', [], success);
const step2 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step3 = cellStep('write device_state STOP', 'write', [access(0, 4), 0n], success);
const step4 = cellStep('read device_state => STOP', 'read', [access(0, 4)], value(0n));
const step5 = cellStep('write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
const step6 = cellStep('read device_state => STOP_COPY', 'read', [access(0, 4)], value(2n));
const step7 = cellStep('read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
const step8 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step9 = cellStep('read data_size => 40', 'read', [access(24, 8)], value(40n));
const step10 = cellStep('collect-all', 'collect-all', [], success);
const step11 = cellStep('write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
const step12 = cellStep('read device_state => PRE_COPY', 'read', [access(0, 4)], value(3n));
const step13 = cellStep('write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
const step14 = cellStep('read device_state => PRE_COPY_NDMA', 'read', [access(0, 4)], value(11n));
const step15 = cellStep('write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
const step16 = cellStep('read device_state => RUNNING_NDMA', 'read', [access(0, 4)], value(9n));
const step17 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step18 = cellStep('read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
const step19 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step20 = cellStep('read pending_bytes', 'read', [access(8, 8)], success);
const step21 = cellStep('read data_size', 'read', [access(24, 8)], success);
const step22 = cellStep('collect', 'collect', [], success);
const step23 = cellStep('reset', 'reset', [], success);
const step24 = cellStep('store 1', 'store', [1n], success);
const step25 = cellStep('store-all', 'store-all', [], success);
const step26 = cellStep('fault clear-running EIO', 'fault', ['clear-running', 5], success);
const step27 = cellStep('fault set-running EIO unwind', 'fault', ['set-running', 5, 'unwind'], success);
const step28 = cellStep('write device_state STOP => EIO', 'write', [access(0, 4), 0n], errno(5));
const step29 = cellStep('read device_state => ERROR', 'read', [access(0, 4)], value(6n));
const step30 = cellStep('close', 'close', [], success);

test('open @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step1 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step2] });
});

test('open @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step3], run: step1 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step4] });
});

test('open @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step1 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step6] });
});

test('open @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step5, step7, step8], run: step1 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step6] });
  checkCell(cell, 'open.again: open @ saving in mid-segment => kept', { name: 'kept', after: [step9] });
});

test('open @ STOP_COPY in end', () => {
  const cell = { create: createTarget, setup: [step5, step10], run: step1 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step6] });
});

test('open @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step1 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step12] });
});

test('open @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step7, step8], run: step1 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step12] });
  checkCell(cell, 'open.again: open @ saving in mid-segment => kept', { name: 'kept', after: [step9] });
});

test('open @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step13], run: step1 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step14] });
});

test('open @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step13, step7, step8], run: step1 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step14] });
  checkCell(cell, 'open.again: open @ saving in mid-segment => kept', { name: 'kept', after: [step9] });
});

test('open @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step15], run: step1 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step16] });
});

test('open @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step17], run: step1 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step18] });
});

test('open @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step19, step20, step8, step21, step22, step23, step17, step8, step24], run: step1 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step18] });
});

test('open @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step19, step10, step23, step17, step25], run: step1 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step18] });
});

test('open @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step26, step27, step28], run: step1 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step29] });
});

test('close @ RUNNING in twice', () => {
  const cell = { create: createTarget, setup: [step1], run: step30 };
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'unchanged', after: [step2] });
});

test('close @ STOP in twice', () => {
  const cell = { create: createTarget, setup: [step3, step1], run: step30 };
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'unchanged', after: [step4] });
});

test('close @ STOP_COPY in twice', () => {
  const cell = { create: createTarget, setup: [step5, step1], run: step30 };
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'unchanged', after: [step6] });
});

test('close @ PRE_COPY in twice', () => {
  const cell = { create: createTarget, setup: [step11, step1], run: step30 };
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'unchanged', after: [step12] });
});

test('close @ PRE_COPY_NDMA in twice', () => {
  const cell = { create: createTarget, setup: [step13, step1], run: step30 };
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'unchanged', after: [step14] });
});

test('close @ RUNNING_NDMA in twice', () => {
  const cell = { create: createTarget, setup: [step15, step1], run: step30 };
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'unchanged', after: [step16] });
});

test('close @ RESUMING in twice', () => {
  const cell = { create: createTarget, setup: [step17, step1], run: step30 };
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'unchanged', after: [step18] });
});

test('close @ ERROR in twice', () => {
  const cell = { create: createTarget, setup: [step26, step27, step28, step1], run: step30 };
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'unchanged', after: [step29] });
});
