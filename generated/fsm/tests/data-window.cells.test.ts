// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/data-window.md
// Chapter spec/vfio-migration/common/collecting.md

import { access, cellStep, checkCell, checkUndefinedCell, errno, nonzero, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

const step1 = cellStep('read pending_bytes', 'read', [access(8, 8)], success);
const step2 = cellStep('write device_state STOP', 'write', [access(0, 4), 0n], success);
const step3 = cellStep('write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
const step4 = cellStep('read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
const step5 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step6 = cellStep('collect-all', 'collect-all', [], success);
const step7 = cellStep('write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
const step8 = cellStep('write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
const step9 = cellStep('write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
const step10 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step11 = cellStep('fault clear-running EIO', 'fault', ['clear-running', 5], success);
const step12 = cellStep('fault set-running EIO unwind', 'fault', ['set-running', 5, 'unwind'], success);
const step13 = cellStep('write device_state STOP => EIO', 'write', [access(0, 4), 0n], errno(5));
const step14 = cellStep('read data_size => nonzero', 'read', [access(24, 8)], nonzero);
const step15 = cellStep('read data_size => 40', 'read', [access(24, 8)], value(40n));
const step16 = cellStep('read data_size => 0', 'read', [access(24, 8)], value(0n));
const step17 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step18 = cellStep('read data_size', 'read', [access(24, 8)], success);
const step19 = cellStep('collect', 'collect', [], success);
const step20 = cellStep('reset', 'reset', [], success);
const step21 = cellStep('store 1', 'store', [1n], success);
const step22 = cellStep('submit', 'submit', [], success);
const step23 = cellStep('store-all', 'store-all', [], success);
const step24 = cellStep('write data_size 40', 'write', [access(24, 8), 40n], success);
const step25 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step26 = cellStep('read device_state => STOP', 'read', [access(0, 4)], value(0n));
const step27 = cellStep('read device_state => STOP_COPY', 'read', [access(0, 4)], value(2n));
const step28 = cellStep('read device_state => PRE_COPY', 'read', [access(0, 4)], value(3n));
const step29 = cellStep('read device_state => PRE_COPY_NDMA', 'read', [access(0, 4)], value(11n));
const step30 = cellStep('read device_state => RUNNING_NDMA', 'read', [access(0, 4)], value(9n));
const step31 = cellStep('read device_state => ERROR', 'read', [access(0, 4)], value(6n));
const step32 = cellStep('write data_size 0', 'write', [access(24, 8), 0n], success);
const step33 = cellStep('write data_size 4097', 'write', [access(24, 8), 4097n], success);
const step34 = cellStep('read 0x1000/4', 'read', [access(4096, 4)], success);
const step35 = cellStep('read device_state', 'read', [access(0, 4)], success);
const step36 = cellStep('write 0x1000/4 1', 'write', [access(4096, 4), 1n], success);
const step37 = cellStep('read 0x1028/4', 'read', [access(4136, 4)], success);
const step38 = cellStep('write 0x1028/4 1', 'write', [access(4136, 4), 1n], success);

test('read pending_bytes @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step1 };
  checkCell(cell, 'undefined-values: read pending_bytes @ !saving => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read pending_bytes @ !saving => zero', { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step1 };
  checkCell(cell, 'undefined-values: read pending_bytes @ !saving => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read pending_bytes @ !saving => zero', { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ STOP_COPY in no-segment', () => {
  const cell = { create: createTarget, setup: [step3], run: step1 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => success', { name: 'success', expected: success });
  checkCell(cell, 'pending-bytes.ready: read pending_bytes @ saving,!running in no-segment,mid-segment => nonzero', { name: 'nonzero', expected: nonzero });
});

test('read pending_bytes @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step3, step4, step5], run: step1 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => success', { name: 'success', expected: success });
  checkCell(cell, 'pending-bytes.ready: read pending_bytes @ saving,!running in no-segment,mid-segment => nonzero', { name: 'nonzero', expected: nonzero });
});

test('read pending_bytes @ STOP_COPY in end', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step1 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => success', { name: 'success', expected: success });
  checkCell(cell, 'saving.end: read pending_bytes @ saving in end => zero', { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ PRE_COPY in no-segment', () => {
  const cell = { create: createTarget, setup: [step7], run: step1 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => success', { name: 'success', expected: success });
  checkCell(cell, 'pending-bytes.ready: read pending_bytes @ saving,!stopped in no-segment,mid-segment => nonzero|zero?', { name: 'nonzero', expected: nonzero }, { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step4, step5], run: step1 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => success', { name: 'success', expected: success });
  checkCell(cell, 'pending-bytes.ready: read pending_bytes @ saving,!stopped in no-segment,mid-segment => nonzero|zero?', { name: 'nonzero', expected: nonzero }, { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ PRE_COPY_NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step8], run: step1 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => success', { name: 'success', expected: success });
  checkCell(cell, 'pending-bytes.ready: read pending_bytes @ saving,!stopped in no-segment,mid-segment => nonzero|zero?', { name: 'nonzero', expected: nonzero }, { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step8, step4, step5], run: step1 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => success', { name: 'success', expected: success });
  checkCell(cell, 'pending-bytes.ready: read pending_bytes @ saving,!stopped in no-segment,mid-segment => nonzero|zero?', { name: 'nonzero', expected: nonzero }, { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step1 };
  checkCell(cell, 'undefined-values: read pending_bytes @ !saving => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read pending_bytes @ !saving => zero', { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ RESUMING in no-segment', () => {
  const cell = { create: createTarget, setup: [step10], run: step1 };
  checkCell(cell, 'undefined-values: read pending_bytes @ !saving => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read pending_bytes @ !saving => zero', { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step1 };
  checkCell(cell, 'undefined-values: read pending_bytes @ !saving => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read pending_bytes @ !saving => zero', { name: 'zero', expected: value(0n) });
});

test('read data_offset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step5 };
  checkCell(cell, 'undefined-values: read data_offset,data_size @ !session => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read data_offset,data_size @ !session => zero', { name: 'zero', expected: value(0n) });
});

test('read data_offset @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step5 };
  checkCell(cell, 'undefined-values: read data_offset,data_size @ !session => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read data_offset,data_size @ !session => zero', { name: 'zero', expected: value(0n) });
});

test('read data_offset @ STOP_COPY in no-segment', () => {
  const cell = { create: createTarget, setup: [step3], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'saving.segment.available: read data_offset @ saving,!running in no-segment => opened', { name: 'opened', after: [step14] });
});

test('read data_offset @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step3, step4, step5], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'data-window.reread: read data_offset @ saving in mid-segment => kept', { name: 'kept', after: [step15] });
});

test('read data_offset @ STOP_COPY in end', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step5 };
  checkCell(cell, 'data-offset.end: read data_offset @ saving in end => success any-value none', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.end: read data_offset @ saving in end => success any-value none', { name: 'zero', expected: value(0n) }, { name: 'nonzero', expected: nonzero });
  checkCell(cell, 'data-offset.end: read data_offset @ saving in end => success any-value none', { name: 'none', after: [step16] });
});

test('read data_offset @ PRE_COPY in no-segment', () => {
  const cell = { create: createTarget, setup: [step7], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'saving.segment.available: read data_offset @ saving,!stopped in no-segment => opened|none?', { name: 'opened', after: [step14] }, { name: 'none', after: [step16] });
});

test('read data_offset @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step4, step5], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'data-window.reread: read data_offset @ saving in mid-segment => kept', { name: 'kept', after: [step15] });
});

test('read data_offset @ PRE_COPY_NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step8], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'saving.segment.available: read data_offset @ saving,!stopped in no-segment => opened|none?', { name: 'opened', after: [step14] }, { name: 'none', after: [step16] });
});

test('read data_offset @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step8, step4, step5], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'data-window.reread: read data_offset @ saving in mid-segment => kept', { name: 'kept', after: [step15] });
});

test('read data_offset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step5 };
  checkCell(cell, 'undefined-values: read data_offset,data_size @ !session => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read data_offset,data_size @ !session => zero', { name: 'zero', expected: value(0n) });
});

test('read data_offset @ RESUMING in no-segment', () => {
  const cell = { create: createTarget, setup: [step10], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'data-size.stored: read data_offset @ resuming => none', { name: 'none', after: [step16] });
});

test('read data_offset @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step17, step1, step5, step18, step19, step20, step10, step5, step21], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'data-size.stored: read data_offset @ resuming => none', { name: 'none', after: [step16] });
});

test('read data_offset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step5 };
  checkCell(cell, 'undefined-values: read data_offset,data_size @ !session => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read data_offset,data_size @ !session => zero', { name: 'zero', expected: value(0n) });
});

test('read data_size @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step18 };
  checkCell(cell, 'undefined-values: read data_offset,data_size @ !session => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read data_offset,data_size @ !session => zero', { name: 'zero', expected: value(0n) });
});

test('read data_size @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step18 };
  checkCell(cell, 'undefined-values: read data_offset,data_size @ !session => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read data_offset,data_size @ !session => zero', { name: 'zero', expected: value(0n) });
});

test('read data_size @ STOP_COPY in no-segment', () => {
  const cell = { create: createTarget, setup: [step3], run: step18 };
  checkCell(cell, 'data-size.none: read data_size @ saving in no-segment => success zero', { name: 'success', expected: success });
  checkCell(cell, 'data-size.none: read data_size @ saving in no-segment => success zero', { name: 'zero', expected: value(0n) });
});

test('read data_size @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step3, step4, step5], run: step18 };
  checkCell(cell, 'data-size.length: read data_size @ saving in mid-segment => success length', { name: 'success', expected: success });
  checkCell(cell, 'data-size.length: read data_size @ saving in mid-segment => success length', { name: 'length', expected: value(40n) });
});

test('read data_size @ STOP_COPY in end', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step18 };
  checkCell(cell, 'data-size.end: read data_size @ saving in end => success zero', { name: 'success', expected: success });
  checkCell(cell, 'data-size.end: read data_size @ saving in end => success zero', { name: 'zero', expected: value(0n) });
});

test('read data_size @ PRE_COPY in no-segment', () => {
  const cell = { create: createTarget, setup: [step7], run: step18 };
  checkCell(cell, 'data-size.none: read data_size @ saving in no-segment => success zero', { name: 'success', expected: success });
  checkCell(cell, 'data-size.none: read data_size @ saving in no-segment => success zero', { name: 'zero', expected: value(0n) });
});

test('read data_size @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step4, step5], run: step18 };
  checkCell(cell, 'data-size.length: read data_size @ saving in mid-segment => success length', { name: 'success', expected: success });
  checkCell(cell, 'data-size.length: read data_size @ saving in mid-segment => success length', { name: 'length', expected: value(40n) });
});

test('read data_size @ PRE_COPY_NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step8], run: step18 };
  checkCell(cell, 'data-size.none: read data_size @ saving in no-segment => success zero', { name: 'success', expected: success });
  checkCell(cell, 'data-size.none: read data_size @ saving in no-segment => success zero', { name: 'zero', expected: value(0n) });
});

test('read data_size @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step8, step4, step5], run: step18 };
  checkCell(cell, 'data-size.length: read data_size @ saving in mid-segment => success length', { name: 'success', expected: success });
  checkCell(cell, 'data-size.length: read data_size @ saving in mid-segment => success length', { name: 'length', expected: value(40n) });
});

test('read data_size @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step18 };
  checkCell(cell, 'undefined-values: read data_offset,data_size @ !session => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read data_offset,data_size @ !session => zero', { name: 'zero', expected: value(0n) });
});

test('read data_size @ RESUMING in no-segment', () => {
  const cell = { create: createTarget, setup: [step10], run: step18 };
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'success', expected: success });
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'accepted', expected: value(0n) });
});

test('read data_size @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step17, step1, step5, step18, step19, step20, step10, step5, step21], run: step18 };
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'success', expected: success });
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'accepted', expected: value(0n) });
});

test('read data_size @ RESUMING in partial', () => {
  const cell = { create: createTarget, setup: [step17, step1, step5, step18, step19, step20, step10, step5, step21, step22], run: step18 };
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'success', expected: success });
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'accepted', expected: value(40n) });
});

test('read data_size @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step17, step6, step20, step10, step23], run: step18 };
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'success', expected: success });
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'accepted', expected: value(24n) });
});

test('read data_size @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step18 };
  checkCell(cell, 'undefined-values: read data_offset,data_size @ !session => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read data_offset,data_size @ !session => zero', { name: 'zero', expected: value(0n) });
});

test('write data_size right @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step24 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step25] });
});

test('write data_size right @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step24 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step26] });
});

test('write data_size right @ STOP_COPY in no-segment', () => {
  const cell = { create: createTarget, setup: [step3], run: step24 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step27] });
});

test('write data_size right @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step3, step4, step5], run: step24 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step27] });
});

test('write data_size right @ STOP_COPY in end', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step24 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step27] });
});

test('write data_size right @ PRE_COPY in no-segment', () => {
  const cell = { create: createTarget, setup: [step7], run: step24 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step28] });
});

test('write data_size right @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step4, step5], run: step24 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step28] });
});

test('write data_size right @ PRE_COPY_NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step8], run: step24 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step29] });
});

test('write data_size right @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step8, step4, step5], run: step24 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step29] });
});

test('write data_size right @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step24 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step30] });
});

test('write data_size right @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step24 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step31] });
});

test('write data_size zero @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step32 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step25] });
});

test('write data_size zero @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step32 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step26] });
});

test('write data_size zero @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step32 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step27] });
});

test('write data_size zero @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step32 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step28] });
});

test('write data_size zero @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step32 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step29] });
});

test('write data_size zero @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step32 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step30] });
});

test('write data_size zero @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step32 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step31] });
});

test('write data_size beyond @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step33 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step25] });
});

test('write data_size beyond @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step33 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step26] });
});

test('write data_size beyond @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step33 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step27] });
});

test('write data_size beyond @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step7], run: step33 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step28] });
});

test('write data_size beyond @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step33 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step29] });
});

test('write data_size beyond @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step33 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step30] });
});

test('write data_size beyond @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step33 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step31] });
});

test('read section inside @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step34 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ !saving => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read section inside @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step34 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ !saving => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read section inside @ STOP_COPY in no-segment', () => {
  const cell = { create: createTarget, setup: [step3], run: step34 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ saving in no-segment => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read section inside @ PRE_COPY in no-segment', () => {
  const cell = { create: createTarget, setup: [step7], run: step34 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ saving in no-segment => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read section inside @ PRE_COPY_NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step8], run: step34 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ saving in no-segment => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read section inside @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step34 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ !saving => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read section inside @ RESUMING in no-segment', () => {
  const cell = { create: createTarget, setup: [step10], run: step34 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ !saving => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read section inside @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step17, step1, step5, step18, step19, step20, step10, step5, step21], run: step34 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ !saving => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read section inside @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step34 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ !saving => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write section inside @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step36 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write section inside @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step36 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write section inside @ STOP_COPY in no-segment', () => {
  const cell = { create: createTarget, setup: [step3], run: step36 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write section inside @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step3, step4, step5], run: step36 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write section inside @ PRE_COPY in no-segment', () => {
  const cell = { create: createTarget, setup: [step7], run: step36 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write section inside @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step4, step5], run: step36 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write section inside @ PRE_COPY_NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step8], run: step36 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write section inside @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step8, step4, step5], run: step36 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write section inside @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step36 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write section inside @ RESUMING in no-segment', () => {
  const cell = { create: createTarget, setup: [step10], run: step36 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ resuming in no-segment => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write section inside @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step36 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read section outside @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step3, step4, step5], run: step37 };
  checkUndefinedCell(cell, 'data-window.directed: read section outside @ * => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read section outside @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step4, step5], run: step37 };
  checkUndefinedCell(cell, 'data-window.directed: read section outside @ * => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read section outside @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step8, step4, step5], run: step37 };
  checkUndefinedCell(cell, 'data-window.directed: read section outside @ * => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('read section outside @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step17, step1, step5, step18, step19, step20, step10, step5, step21], run: step37 };
  checkUndefinedCell(cell, 'data-window.directed: read section outside @ * => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write section outside @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step3, step4, step5], run: step38 };
  checkUndefinedCell(cell, 'data-window.directed: write section outside @ saving => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write section outside @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step4, step5], run: step38 };
  checkUndefinedCell(cell, 'data-window.directed: write section outside @ saving => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});

test('write section outside @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step8, step4, step5], run: step38 };
  checkUndefinedCell(cell, 'data-window.directed: write section outside @ saving => undefined', step35, 1n, 0n, 2n, 3n, 11n, 9n, 4n, 6n);
});
