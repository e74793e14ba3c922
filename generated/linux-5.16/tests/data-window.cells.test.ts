// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/linux-5.16/data-window.md
// Chapter spec/vfio-migration/linux-5.16/collecting.md

import { access, cellStep, checkCell, nonzero, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/linux-5.16';
import { test } from 'vitest';

const step1 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step2 = cellStep('read pending_bytes', 'read', [access(8, 8)], success);
const step3 = cellStep('read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
const step4 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step5 = cellStep('collect-all', 'collect-all', [], success);
const step6 = cellStep('write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
const step7 = cellStep('read data_size => nonzero', 'read', [access(24, 8)], nonzero);
const step8 = cellStep('read data_size => 40', 'read', [access(24, 8)], value(40n));
const step9 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step10 = cellStep('read data_size', 'read', [access(24, 8)], success);
const step11 = cellStep('collect', 'collect', [], success);
const step12 = cellStep('reset', 'reset', [], success);
const step13 = cellStep('store 1', 'store', [1n], success);

test('read pending_bytes @ SAVING in no-segment', () => {
  const cell = { create: createTarget, setup: [step1], run: step2 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => any-value', { name: 'zero', expected: value(0n) }, { name: 'nonzero', expected: nonzero });
});

test('read pending_bytes @ SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step1, step3, step4], run: step2 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => any-value', { name: 'zero', expected: value(0n) }, { name: 'nonzero', expected: nonzero });
});

test('read pending_bytes @ SAVING in end', () => {
  const cell = { create: createTarget, setup: [step1, step5], run: step2 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => any-value', { name: 'zero', expected: value(0n) }, { name: 'nonzero', expected: nonzero });
});

test('read pending_bytes @ RUNNING|SAVING in no-segment', () => {
  const cell = { create: createTarget, setup: [step6], run: step2 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => any-value', { name: 'zero', expected: value(0n) }, { name: 'nonzero', expected: nonzero });
});

test('read pending_bytes @ RUNNING|SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step6, step3, step4], run: step2 };
  checkCell(cell, 'pending-bytes.estimate: read pending_bytes @ saving => any-value', { name: 'zero', expected: value(0n) }, { name: 'nonzero', expected: nonzero });
});

test('read data_offset @ SAVING in no-segment', () => {
  const cell = { create: createTarget, setup: [step1], run: step4 };
  checkCell(cell, 'saving.segment.available: read data_offset @ saving in no-segment => success opened', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.nonzero: read data_offset @ session in !end => nonzero', { name: 'nonzero', expected: nonzero });
  checkCell(cell, 'saving.segment.available: read data_offset @ saving in no-segment => success opened', { name: 'opened', after: [step7] });
});

test('read data_offset @ SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step1, step3, step4], run: step4 };
  checkCell(cell, 'data-window.reread: read data_offset @ saving in mid-segment => success place kept', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.nonzero: read data_offset @ session in !end => nonzero', { name: 'nonzero', expected: nonzero }, { name: 'place', expected: value(4096n) });
  checkCell(cell, 'data-window.reread: read data_offset @ saving in mid-segment => success place kept', { name: 'kept', after: [step8] });
});

test('read data_offset @ RUNNING|SAVING in no-segment', () => {
  const cell = { create: createTarget, setup: [step6], run: step4 };
  checkCell(cell, 'saving.segment.available: read data_offset @ saving in no-segment => success opened', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.nonzero: read data_offset @ session in !end => nonzero', { name: 'nonzero', expected: nonzero });
  checkCell(cell, 'saving.segment.available: read data_offset @ saving in no-segment => success opened', { name: 'opened', after: [step7] });
});

test('read data_offset @ RUNNING|SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step6, step3, step4], run: step4 };
  checkCell(cell, 'data-window.reread: read data_offset @ saving in mid-segment => success place kept', { name: 'success', expected: success });
  checkCell(cell, 'data-offset.nonzero: read data_offset @ session in !end => nonzero', { name: 'nonzero', expected: nonzero }, { name: 'place', expected: value(4096n) });
  checkCell(cell, 'data-window.reread: read data_offset @ saving in mid-segment => success place kept', { name: 'kept', after: [step8] });
});

test('read data_offset @ RESUMING in no-segment', () => {
  const cell = { create: createTarget, setup: [step9], run: step4 };
  checkCell(cell, 'data-offset.nonzero: read data_offset @ session in !end => nonzero', { name: 'nonzero', expected: nonzero });
});

test('read data_offset @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step1, step2, step4, step10, step11, step12, step9, step4, step13], run: step4 };
  checkCell(cell, 'data-offset.nonzero: read data_offset @ session in !end => nonzero', { name: 'nonzero', expected: nonzero });
});
