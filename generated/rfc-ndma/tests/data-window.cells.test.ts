// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/data-window.md
// Chapter spec/vfio-migration/common/collecting.md

import { access, cellStep, checkCell, checkUndefinedCell, errno, nonzero, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

const step1 = cellStep('write device_state {}', 'write', [access(0, 4), 0n], success);
const step2 = cellStep('read pending_bytes', 'read', [access(8, 8)], success);
const step3 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step4 = cellStep('read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
const step5 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step6 = cellStep('collect-all', 'collect-all', [], success);
const step7 = cellStep('write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
const step8 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step9 = cellStep('write device_state NDMA', 'write', [access(0, 4), 8n], success);
const step10 = cellStep('write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
const step11 = cellStep('write device_state SAVING|NDMA', 'write', [access(0, 4), 10n], success);
const step12 = cellStep('write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);
const step13 = cellStep('write device_state RESUMING|NDMA', 'write', [access(0, 4), 12n], success);
const step14 = cellStep('fault reset EIO', 'fault', ['reset', 5], success);
const step15 = cellStep('reset => EIO', 'reset', [], errno(5));
const step16 = cellStep('read data_size => nonzero', 'read', [access(24, 8)], nonzero);
const step17 = cellStep('read data_size => 40', 'read', [access(24, 8)], value(40n));
const step18 = cellStep('read data_size => 0', 'read', [access(24, 8)], value(0n));
const step19 = cellStep('read data_size', 'read', [access(24, 8)], success);
const step20 = cellStep('collect', 'collect', [], success);
const step21 = cellStep('reset', 'reset', [], success);
const step22 = cellStep('store 1', 'store', [1n], success);
const step23 = cellStep('submit', 'submit', [], success);
const step24 = cellStep('store-all', 'store-all', [], success);
const step25 = cellStep('write data_size 40', 'write', [access(24, 8), 40n], success);
const step26 = cellStep('read device_state => {}', 'read', [access(0, 4)], value(0n));
const step27 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step28 = cellStep('read device_state => SAVING', 'read', [access(0, 4)], value(2n));
const step29 = cellStep('read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
const step30 = cellStep('read device_state => NDMA', 'read', [access(0, 4)], value(8n));
const step31 = cellStep('read device_state => RUNNING|NDMA', 'read', [access(0, 4)], value(9n));
const step32 = cellStep('read device_state => SAVING|NDMA', 'read', [access(0, 4)], value(10n));
const step33 = cellStep('read device_state => RUNNING|SAVING|NDMA', 'read', [access(0, 4)], value(11n));
const step34 = cellStep('read device_state => ERROR', 'read', [access(0, 4)], value(6n));
const step35 = cellStep('write data_size 0', 'write', [access(24, 8), 0n], success);
const step36 = cellStep('write data_size 4097', 'write', [access(24, 8), 4097n], success);
const step37 = cellStep('read 0x1000/4', 'read', [access(4096, 4)], success);
const step38 = cellStep('read device_state', 'read', [access(0, 4)], success);
const step39 = cellStep('write 0x1000/4 1', 'write', [access(4096, 4), 1n], success);
const step40 = cellStep('read 0x1028/4', 'read', [access(4136, 4)], success);
const step41 = cellStep('write 0x1028/4 1', 'write', [access(4136, 4), 1n], success);

test('read pending_bytes @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step2 };
  checkCell(cell, 'undefined-values: read pending_bytes @ !saving => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read pending_bytes @ !saving => zero', { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step2 };
  checkCell(cell, 'undefined-values: read pending_bytes @ !saving => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read pending_bytes @ !saving => zero', { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ SAVING in no-segment', () => {
  const cell = { create: createTarget, setup: [step3], run: step2 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => success', { name: 'success', expected: success });
  checkCell(cell, 'pending-bytes.ready: read pending_bytes @ saving,!running in no-segment,mid-segment => nonzero', { name: 'nonzero', expected: nonzero });
});

test('read pending_bytes @ SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step3, step4, step5], run: step2 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => success', { name: 'success', expected: success });
  checkCell(cell, 'pending-bytes.ready: read pending_bytes @ saving,!running in no-segment,mid-segment => nonzero', { name: 'nonzero', expected: nonzero });
});

test('read pending_bytes @ SAVING in end', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step2 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => success', { name: 'success', expected: success });
  checkCell(cell, 'saving.end: read pending_bytes @ saving in end => zero', { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ RUNNING|SAVING in no-segment', () => {
  const cell = { create: createTarget, setup: [step7], run: step2 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => success', { name: 'success', expected: success });
  checkCell(cell, 'pending-bytes.ready: read pending_bytes @ saving,!stopped in no-segment,mid-segment => nonzero|zero?', { name: 'nonzero', expected: nonzero }, { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ RUNNING|SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step4, step5], run: step2 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => success', { name: 'success', expected: success });
  checkCell(cell, 'pending-bytes.ready: read pending_bytes @ saving,!stopped in no-segment,mid-segment => nonzero|zero?', { name: 'nonzero', expected: nonzero }, { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ RESUMING in no-segment', () => {
  const cell = { create: createTarget, setup: [step8], run: step2 };
  checkCell(cell, 'undefined-values: read pending_bytes @ !saving => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read pending_bytes @ !saving => zero', { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step2 };
  checkCell(cell, 'undefined-values: read pending_bytes @ !saving => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read pending_bytes @ !saving => zero', { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step2 };
  checkCell(cell, 'undefined-values: read pending_bytes @ !saving => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read pending_bytes @ !saving => zero', { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ SAVING|NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step11], run: step2 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => success', { name: 'success', expected: success });
  checkCell(cell, 'pending-bytes.ready: read pending_bytes @ saving,!running in no-segment,mid-segment => nonzero', { name: 'nonzero', expected: nonzero });
});

test('read pending_bytes @ SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step4, step5], run: step2 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => success', { name: 'success', expected: success });
  checkCell(cell, 'pending-bytes.ready: read pending_bytes @ saving,!running in no-segment,mid-segment => nonzero', { name: 'nonzero', expected: nonzero });
});

test('read pending_bytes @ SAVING|NDMA in end', () => {
  const cell = { create: createTarget, setup: [step11, step6], run: step2 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => success', { name: 'success', expected: success });
  checkCell(cell, 'saving.end: read pending_bytes @ saving in end => zero', { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ RUNNING|SAVING|NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step12], run: step2 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => success', { name: 'success', expected: success });
  checkCell(cell, 'pending-bytes.ready: read pending_bytes @ saving,!stopped in no-segment,mid-segment => nonzero|zero?', { name: 'nonzero', expected: nonzero }, { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ RUNNING|SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step12, step4, step5], run: step2 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => success', { name: 'success', expected: success });
  checkCell(cell, 'pending-bytes.ready: read pending_bytes @ saving,!stopped in no-segment,mid-segment => nonzero|zero?', { name: 'nonzero', expected: nonzero }, { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ RESUMING|NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step13], run: step2 };
  checkCell(cell, 'undefined-values: read pending_bytes @ !saving => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read pending_bytes @ !saving => zero', { name: 'zero', expected: value(0n) });
});

test('read pending_bytes @ ERROR', () => {
  const cell = { create: createTarget, setup: [step14, step15], run: step2 };
  checkCell(cell, 'undefined-values: read pending_bytes @ !saving => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read pending_bytes @ !saving => zero', { name: 'zero', expected: value(0n) });
});

test('read data_offset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step5 };
  checkCell(cell, 'undefined-values: read data_offset,data_size @ !session => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read data_offset,data_size @ !session => zero', { name: 'zero', expected: value(0n) });
});

test('read data_offset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step5 };
  checkCell(cell, 'undefined-values: read data_offset,data_size @ !session => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read data_offset,data_size @ !session => zero', { name: 'zero', expected: value(0n) });
});

test('read data_offset @ SAVING in no-segment', () => {
  const cell = { create: createTarget, setup: [step3], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'saving.segment.available: read data_offset @ saving,!running in no-segment => opened', { name: 'opened', after: [step16] });
});

test('read data_offset @ SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step3, step4, step5], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'data-window.reread: read data_offset @ saving in mid-segment => kept', { name: 'kept', after: [step17] });
});

test('read data_offset @ SAVING in end', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step5 };
  checkCell(cell, 'data-offset.end: read data_offset @ saving in end => success any-value none', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.end: read data_offset @ saving in end => success any-value none', { name: 'zero', expected: value(0n) }, { name: 'nonzero', expected: nonzero });
  checkCell(cell, 'data-offset.end: read data_offset @ saving in end => success any-value none', { name: 'none', after: [step18] });
});

test('read data_offset @ RUNNING|SAVING in no-segment', () => {
  const cell = { create: createTarget, setup: [step7], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'saving.segment.available: read data_offset @ saving,!stopped in no-segment => opened|none?', { name: 'opened', after: [step16] }, { name: 'none', after: [step18] });
});

test('read data_offset @ RUNNING|SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step4, step5], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'data-window.reread: read data_offset @ saving in mid-segment => kept', { name: 'kept', after: [step17] });
});

test('read data_offset @ RESUMING in no-segment', () => {
  const cell = { create: createTarget, setup: [step8], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'data-size.stored: read data_offset @ resuming => none', { name: 'none', after: [step18] });
});

test('read data_offset @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step3, step2, step5, step19, step20, step21, step8, step5, step22], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'data-size.stored: read data_offset @ resuming => none', { name: 'none', after: [step18] });
});

test('read data_offset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step5 };
  checkCell(cell, 'undefined-values: read data_offset,data_size @ !session => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read data_offset,data_size @ !session => zero', { name: 'zero', expected: value(0n) });
});

test('read data_offset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step5 };
  checkCell(cell, 'undefined-values: read data_offset,data_size @ !session => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read data_offset,data_size @ !session => zero', { name: 'zero', expected: value(0n) });
});

test('read data_offset @ SAVING|NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step11], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'saving.segment.available: read data_offset @ saving,!running in no-segment => opened', { name: 'opened', after: [step16] });
});

test('read data_offset @ SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step4, step5], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'data-window.reread: read data_offset @ saving in mid-segment => kept', { name: 'kept', after: [step17] });
});

test('read data_offset @ SAVING|NDMA in end', () => {
  const cell = { create: createTarget, setup: [step11, step6], run: step5 };
  checkCell(cell, 'data-offset.end: read data_offset @ saving in end => success any-value none', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.end: read data_offset @ saving in end => success any-value none', { name: 'zero', expected: value(0n) }, { name: 'nonzero', expected: nonzero });
  checkCell(cell, 'data-offset.end: read data_offset @ saving in end => success any-value none', { name: 'none', after: [step18] });
});

test('read data_offset @ RUNNING|SAVING|NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step12], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'saving.segment.available: read data_offset @ saving,!stopped in no-segment => opened|none?', { name: 'opened', after: [step16] }, { name: 'none', after: [step18] });
});

test('read data_offset @ RUNNING|SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step12, step4, step5], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'data-window.reread: read data_offset @ saving in mid-segment => kept', { name: 'kept', after: [step17] });
});

test('read data_offset @ RESUMING|NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step13], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'data-size.stored: read data_offset @ resuming => none', { name: 'none', after: [step18] });
});

test('read data_offset @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step3, step2, step5, step19, step20, step21, step13, step5, step22], run: step5 };
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.place: read data_offset @ session in !end => success place', { name: 'place', expected: value(4096n) });
  checkCell(cell, 'data-size.stored: read data_offset @ resuming => none', { name: 'none', after: [step18] });
});

test('read data_offset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step14, step15], run: step5 };
  checkCell(cell, 'undefined-values: read data_offset,data_size @ !session => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read data_offset,data_size @ !session => zero', { name: 'zero', expected: value(0n) });
});

test('read data_size @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step19 };
  checkCell(cell, 'undefined-values: read data_offset,data_size @ !session => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read data_offset,data_size @ !session => zero', { name: 'zero', expected: value(0n) });
});

test('read data_size @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step19 };
  checkCell(cell, 'undefined-values: read data_offset,data_size @ !session => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read data_offset,data_size @ !session => zero', { name: 'zero', expected: value(0n) });
});

test('read data_size @ SAVING in no-segment', () => {
  const cell = { create: createTarget, setup: [step3], run: step19 };
  checkCell(cell, 'data-size.none: read data_size @ saving in no-segment => success zero', { name: 'success', expected: success });
  checkCell(cell, 'data-size.none: read data_size @ saving in no-segment => success zero', { name: 'zero', expected: value(0n) });
});

test('read data_size @ SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step3, step4, step5], run: step19 };
  checkCell(cell, 'data-size.length: read data_size @ saving in mid-segment => success length', { name: 'success', expected: success });
  checkCell(cell, 'data-size.length: read data_size @ saving in mid-segment => success length', { name: 'length', expected: value(40n) });
});

test('read data_size @ SAVING in end', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step19 };
  checkCell(cell, 'data-size.end: read data_size @ saving in end => success zero', { name: 'success', expected: success });
  checkCell(cell, 'data-size.end: read data_size @ saving in end => success zero', { name: 'zero', expected: value(0n) });
});

test('read data_size @ RUNNING|SAVING in no-segment', () => {
  const cell = { create: createTarget, setup: [step7], run: step19 };
  checkCell(cell, 'data-size.none: read data_size @ saving in no-segment => success zero', { name: 'success', expected: success });
  checkCell(cell, 'data-size.none: read data_size @ saving in no-segment => success zero', { name: 'zero', expected: value(0n) });
});

test('read data_size @ RUNNING|SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step4, step5], run: step19 };
  checkCell(cell, 'data-size.length: read data_size @ saving in mid-segment => success length', { name: 'success', expected: success });
  checkCell(cell, 'data-size.length: read data_size @ saving in mid-segment => success length', { name: 'length', expected: value(40n) });
});

test('read data_size @ RESUMING in no-segment', () => {
  const cell = { create: createTarget, setup: [step8], run: step19 };
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'success', expected: success });
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'accepted', expected: value(0n) });
});

test('read data_size @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step3, step2, step5, step19, step20, step21, step8, step5, step22], run: step19 };
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'success', expected: success });
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'accepted', expected: value(0n) });
});

test('read data_size @ RESUMING in partial', () => {
  const cell = { create: createTarget, setup: [step3, step2, step5, step19, step20, step21, step8, step5, step22, step23], run: step19 };
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'success', expected: success });
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'accepted', expected: value(40n) });
});

test('read data_size @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step3, step6, step21, step8, step24], run: step19 };
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'success', expected: success });
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'accepted', expected: value(24n) });
});

test('read data_size @ NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step19 };
  checkCell(cell, 'undefined-values: read data_offset,data_size @ !session => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read data_offset,data_size @ !session => zero', { name: 'zero', expected: value(0n) });
});

test('read data_size @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step19 };
  checkCell(cell, 'undefined-values: read data_offset,data_size @ !session => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read data_offset,data_size @ !session => zero', { name: 'zero', expected: value(0n) });
});

test('read data_size @ SAVING|NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step11], run: step19 };
  checkCell(cell, 'data-size.none: read data_size @ saving in no-segment => success zero', { name: 'success', expected: success });
  checkCell(cell, 'data-size.none: read data_size @ saving in no-segment => success zero', { name: 'zero', expected: value(0n) });
});

test('read data_size @ SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step4, step5], run: step19 };
  checkCell(cell, 'data-size.length: read data_size @ saving in mid-segment => success length', { name: 'success', expected: success });
  checkCell(cell, 'data-size.length: read data_size @ saving in mid-segment => success length', { name: 'length', expected: value(40n) });
});

test('read data_size @ SAVING|NDMA in end', () => {
  const cell = { create: createTarget, setup: [step11, step6], run: step19 };
  checkCell(cell, 'data-size.end: read data_size @ saving in end => success zero', { name: 'success', expected: success });
  checkCell(cell, 'data-size.end: read data_size @ saving in end => success zero', { name: 'zero', expected: value(0n) });
});

test('read data_size @ RUNNING|SAVING|NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step12], run: step19 };
  checkCell(cell, 'data-size.none: read data_size @ saving in no-segment => success zero', { name: 'success', expected: success });
  checkCell(cell, 'data-size.none: read data_size @ saving in no-segment => success zero', { name: 'zero', expected: value(0n) });
});

test('read data_size @ RUNNING|SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step12, step4, step5], run: step19 };
  checkCell(cell, 'data-size.length: read data_size @ saving in mid-segment => success length', { name: 'success', expected: success });
  checkCell(cell, 'data-size.length: read data_size @ saving in mid-segment => success length', { name: 'length', expected: value(40n) });
});

test('read data_size @ RESUMING|NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step13], run: step19 };
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'success', expected: success });
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'accepted', expected: value(0n) });
});

test('read data_size @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step3, step2, step5, step19, step20, step21, step13, step5, step22], run: step19 };
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'success', expected: success });
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'accepted', expected: value(0n) });
});

test('read data_size @ RESUMING|NDMA in partial', () => {
  const cell = { create: createTarget, setup: [step3, step2, step5, step19, step20, step21, step13, step5, step22, step23], run: step19 };
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'success', expected: success });
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'accepted', expected: value(40n) });
});

test('read data_size @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step3, step6, step21, step13, step24], run: step19 };
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'success', expected: success });
  checkCell(cell, 'data-size.stored: read data_size @ resuming => success accepted', { name: 'accepted', expected: value(24n) });
});

test('read data_size @ ERROR', () => {
  const cell = { create: createTarget, setup: [step14, step15], run: step19 };
  checkCell(cell, 'undefined-values: read data_offset,data_size @ !session => success any-value?', { name: 'success', expected: success });
  checkCell(cell, 'data-window.closed: read data_offset,data_size @ !session => zero', { name: 'zero', expected: value(0n) });
});

test('write data_size right @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step25 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step26] });
});

test('write data_size right @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step25 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step27] });
});

test('write data_size right @ SAVING in no-segment', () => {
  const cell = { create: createTarget, setup: [step3], run: step25 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step28] });
});

test('write data_size right @ SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step3, step4, step5], run: step25 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step28] });
});

test('write data_size right @ SAVING in end', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step25 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step28] });
});

test('write data_size right @ RUNNING|SAVING in no-segment', () => {
  const cell = { create: createTarget, setup: [step7], run: step25 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step29] });
});

test('write data_size right @ RUNNING|SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step4, step5], run: step25 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step29] });
});

test('write data_size right @ NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step25 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step30] });
});

test('write data_size right @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step25 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step31] });
});

test('write data_size right @ SAVING|NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step11], run: step25 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step32] });
});

test('write data_size right @ SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step4, step5], run: step25 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step32] });
});

test('write data_size right @ SAVING|NDMA in end', () => {
  const cell = { create: createTarget, setup: [step11, step6], run: step25 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step32] });
});

test('write data_size right @ RUNNING|SAVING|NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step12], run: step25 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step33] });
});

test('write data_size right @ RUNNING|SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step12, step4, step5], run: step25 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step33] });
});

test('write data_size right @ ERROR', () => {
  const cell = { create: createTarget, setup: [step14, step15], run: step25 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step34] });
});

test('write data_size zero @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step35 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step26] });
});

test('write data_size zero @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step35 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step27] });
});

test('write data_size zero @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step35 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step28] });
});

test('write data_size zero @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step35 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step29] });
});

test('write data_size zero @ NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step35 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step30] });
});

test('write data_size zero @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step35 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step31] });
});

test('write data_size zero @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step11], run: step35 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step32] });
});

test('write data_size zero @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step35 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step33] });
});

test('write data_size zero @ ERROR', () => {
  const cell = { create: createTarget, setup: [step14, step15], run: step35 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step34] });
});

test('write data_size beyond @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step36 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step26] });
});

test('write data_size beyond @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step36 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step27] });
});

test('write data_size beyond @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step36 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step28] });
});

test('write data_size beyond @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step36 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step29] });
});

test('write data_size beyond @ NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step36 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step30] });
});

test('write data_size beyond @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step36 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step31] });
});

test('write data_size beyond @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step11], run: step36 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step32] });
});

test('write data_size beyond @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step36 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step33] });
});

test('write data_size beyond @ ERROR', () => {
  const cell = { create: createTarget, setup: [step14, step15], run: step36 };
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'data-size.saving: write data_size * @ !resuming => EINVAL unchanged', { name: 'unchanged', after: [step34] });
});

test('read section inside @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step37 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ !saving => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read section inside @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step37 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ !saving => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read section inside @ SAVING in no-segment', () => {
  const cell = { create: createTarget, setup: [step3], run: step37 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ saving in no-segment => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read section inside @ RUNNING|SAVING in no-segment', () => {
  const cell = { create: createTarget, setup: [step7], run: step37 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ saving in no-segment => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read section inside @ RESUMING in no-segment', () => {
  const cell = { create: createTarget, setup: [step8], run: step37 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ !saving => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read section inside @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step3, step2, step5, step19, step20, step21, step8, step5, step22], run: step37 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ !saving => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read section inside @ NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step37 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ !saving => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read section inside @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step37 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ !saving => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read section inside @ SAVING|NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step11], run: step37 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ saving in no-segment => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read section inside @ RUNNING|SAVING|NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step12], run: step37 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ saving in no-segment => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read section inside @ RESUMING|NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step13], run: step37 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ !saving => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read section inside @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step3, step2, step5, step19, step20, step21, step13, step5, step22], run: step37 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ !saving => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read section inside @ ERROR', () => {
  const cell = { create: createTarget, setup: [step14, step15], run: step37 };
  checkUndefinedCell(cell, 'data-window.directed: read section inside @ !saving => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write section inside @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step39 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write section inside @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step39 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write section inside @ SAVING in no-segment', () => {
  const cell = { create: createTarget, setup: [step3], run: step39 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write section inside @ SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step3, step4, step5], run: step39 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write section inside @ RUNNING|SAVING in no-segment', () => {
  const cell = { create: createTarget, setup: [step7], run: step39 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write section inside @ RUNNING|SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step4, step5], run: step39 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write section inside @ RESUMING in no-segment', () => {
  const cell = { create: createTarget, setup: [step8], run: step39 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ resuming in no-segment => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write section inside @ NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step39 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write section inside @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step39 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write section inside @ SAVING|NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step11], run: step39 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write section inside @ SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step4, step5], run: step39 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write section inside @ RUNNING|SAVING|NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step12], run: step39 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write section inside @ RUNNING|SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step12, step4, step5], run: step39 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write section inside @ RESUMING|NDMA in no-segment', () => {
  const cell = { create: createTarget, setup: [step13], run: step39 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ resuming in no-segment => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write section inside @ ERROR', () => {
  const cell = { create: createTarget, setup: [step14, step15], run: step39 };
  checkUndefinedCell(cell, 'data-window.directed: write section inside @ !resuming => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read section outside @ SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step3, step4, step5], run: step40 };
  checkUndefinedCell(cell, 'data-window.directed: read section outside @ * => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read section outside @ RUNNING|SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step4, step5], run: step40 };
  checkUndefinedCell(cell, 'data-window.directed: read section outside @ * => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read section outside @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step3, step2, step5, step19, step20, step21, step8, step5, step22], run: step40 };
  checkUndefinedCell(cell, 'data-window.directed: read section outside @ * => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read section outside @ SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step4, step5], run: step40 };
  checkUndefinedCell(cell, 'data-window.directed: read section outside @ * => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read section outside @ RUNNING|SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step12, step4, step5], run: step40 };
  checkUndefinedCell(cell, 'data-window.directed: read section outside @ * => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('read section outside @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step3, step2, step5, step19, step20, step21, step13, step5, step22], run: step40 };
  checkUndefinedCell(cell, 'data-window.directed: read section outside @ * => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write section outside @ SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step3, step4, step5], run: step41 };
  checkUndefinedCell(cell, 'data-window.directed: write section outside @ saving => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write section outside @ RUNNING|SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step4, step5], run: step41 };
  checkUndefinedCell(cell, 'data-window.directed: write section outside @ saving => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write section outside @ SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step4, step5], run: step41 };
  checkUndefinedCell(cell, 'data-window.directed: write section outside @ saving => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});

test('write section outside @ RUNNING|SAVING|NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step12, step4, step5], run: step41 };
  checkUndefinedCell(cell, 'data-window.directed: write section outside @ saving => undefined', step38, 0n, 1n, 2n, 3n, 4n, 8n, 9n, 10n, 11n, 12n, 6n);
});
