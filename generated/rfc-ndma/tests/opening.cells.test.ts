// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/opening.md

import { access, cellStep, checkCell, errno, nonzero, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

const step1 = cellStep('write device_state {}', 'write', [access(0, 4), 0n], success);
const step2 = cellStep('open', 'open', [], success);
const step3 = cellStep('read device_state => {}', 'read', [access(0, 4)], value(0n));
const step4 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step5 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step6 = cellStep('read device_state => SAVING', 'read', [access(0, 4)], value(2n));
const step7 = cellStep('read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
const step8 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step9 = cellStep('read data_size => 40', 'read', [access(24, 8)], value(40n));
const step10 = cellStep('collect-all', 'collect-all', [], success);
const step11 = cellStep('write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
const step12 = cellStep('read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
const step13 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step14 = cellStep('read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
const step15 = cellStep('read pending_bytes', 'read', [access(8, 8)], success);
const step16 = cellStep('read data_size', 'read', [access(24, 8)], success);
const step17 = cellStep('collect', 'collect', [], success);
const step18 = cellStep('reset', 'reset', [], success);
const step19 = cellStep('store 1', 'store', [1n], success);
const step20 = cellStep('store-all', 'store-all', [], success);
const step21 = cellStep('write device_state NDMA', 'write', [access(0, 4), 8n], success);
const step22 = cellStep('read device_state => NDMA', 'read', [access(0, 4)], value(8n));
const step23 = cellStep('write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
const step24 = cellStep('read device_state => RUNNING|NDMA', 'read', [access(0, 4)], value(9n));
const step25 = cellStep('write device_state SAVING|NDMA', 'write', [access(0, 4), 10n], success);
const step26 = cellStep('read device_state => SAVING|NDMA', 'read', [access(0, 4)], value(10n));
const step27 = cellStep('write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);
const step28 = cellStep('read device_state => RUNNING|SAVING|NDMA', 'read', [access(0, 4)], value(11n));
const step29 = cellStep('write device_state RESUMING|NDMA', 'write', [access(0, 4), 12n], success);
const step30 = cellStep('read device_state => RESUMING|NDMA', 'read', [access(0, 4)], value(12n));
const step31 = cellStep('fault reset EIO', 'fault', ['reset', 5], success);
const step32 = cellStep('reset => EIO', 'reset', [], errno(5));
const step33 = cellStep('read device_state => ERROR', 'read', [access(0, 4)], value(6n));
const step34 = cellStep('close', 'close', [], success);

test('open @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step3] });
});

test('open @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step4] });
});

test('open @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step6] });
});

test('open @ SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step5, step7, step8], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step6] });
  checkCell(cell, 'open.again: open @ saving in mid-segment => kept', { name: 'kept', after: [step9] });
});

test('open @ SAVING in end', () => {
  const cell = { create: createTarget, setup: [step5, step10], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step6] });
});

test('open @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step12] });
});

test('open @ RUNNING|SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step7, step8], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step12] });
  checkCell(cell, 'open.again: open @ saving in mid-segment => kept', { name: 'kept', after: [step9] });
});

test('open @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step13], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step14] });
});

test('open @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step5, step15, step8, step16, step17, step18, step13, step8, step19], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step14] });
});

test('open @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step5, step10, step18, step13, step20], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step14] });
});

test('open @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step21], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step22] });
});

test('open @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step23], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step24] });
});

test('open @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step25], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step26] });
});

test('open @ SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step25, step7, step8], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step26] });
  checkCell(cell, 'open.again: open @ saving in mid-segment => kept', { name: 'kept', after: [step9] });
});

test('open @ SAVING|NDMA in end', () => {
  const cell = { create: createTarget, setup: [step25, step10], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step26] });
});

test('open @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step27], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step28] });
});

test('open @ RUNNING|SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step27, step7, step8], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step28] });
  checkCell(cell, 'open.again: open @ saving in mid-segment => kept', { name: 'kept', after: [step9] });
});

test('open @ RESUMING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step29], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step30] });
});

test('open @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step5, step15, step8, step16, step17, step18, step29, step8, step19], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step30] });
});

test('open @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step5, step10, step18, step29, step20], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step30] });
});

test('open @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step31, step32], run: step2 };
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'open.again: open @ * => success unchanged', { name: 'unchanged', after: [step33] });
});

test('close @ {} in twice', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step34 };
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'unchanged', after: [step3] });
});

test('close @ RUNNING in twice', () => {
  const cell = { create: createTarget, setup: [step2], run: step34 };
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'unchanged', after: [step4] });
});

test('close @ SAVING in twice', () => {
  const cell = { create: createTarget, setup: [step5, step2], run: step34 };
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'unchanged', after: [step6] });
});

test('close @ RUNNING|SAVING in twice', () => {
  const cell = { create: createTarget, setup: [step11, step2], run: step34 };
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'unchanged', after: [step12] });
});

test('close @ RESUMING in twice', () => {
  const cell = { create: createTarget, setup: [step13, step2], run: step34 };
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'unchanged', after: [step14] });
});

test('close @ NDMA in twice', () => {
  const cell = { create: createTarget, setup: [step21, step2], run: step34 };
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'unchanged', after: [step22] });
});

test('close @ RUNNING|NDMA in twice', () => {
  const cell = { create: createTarget, setup: [step23, step2], run: step34 };
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'unchanged', after: [step24] });
});

test('close @ SAVING|NDMA in twice', () => {
  const cell = { create: createTarget, setup: [step25, step2], run: step34 };
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'unchanged', after: [step26] });
});

test('close @ RUNNING|SAVING|NDMA in twice', () => {
  const cell = { create: createTarget, setup: [step27, step2], run: step34 };
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'unchanged', after: [step28] });
});

test('close @ RESUMING|NDMA in twice', () => {
  const cell = { create: createTarget, setup: [step29, step2], run: step34 };
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'unchanged', after: [step30] });
});

test('close @ ERROR in twice', () => {
  const cell = { create: createTarget, setup: [step31, step32, step2], run: step34 };
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'close.again: close @ * in twice => success unchanged', { name: 'unchanged', after: [step33] });
});
