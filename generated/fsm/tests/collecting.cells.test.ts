// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/collecting.md

import { access, cellStep, checkCell, nonzero, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

const step1 = cellStep('write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
const step2 = cellStep('read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
const step3 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step4 = cellStep('read 0x1000/4', 'read', [access(4096, 4)], success);
const step5 = cellStep('write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
const step6 = cellStep('write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);

test('read section inside @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3], run: step4 };
  checkCell(cell, 'saving.segment.available: read section inside @ saving in mid-segment => success content', { name: 'success', expected: success });
  checkCell(cell, 'saving.segment.available: read section inside @ saving in mid-segment => success content', { name: 'content', expected: value(826755405n) });
});

test('read section inside @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step5, step2, step3], run: step4 };
  checkCell(cell, 'saving.segment.available: read section inside @ saving in mid-segment => success content', { name: 'success', expected: success });
  checkCell(cell, 'saving.segment.available: read section inside @ saving in mid-segment => success content', { name: 'content', expected: value(826755405n) });
});

test('read section inside @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step6, step2, step3], run: step4 };
  checkCell(cell, 'saving.segment.available: read section inside @ saving in mid-segment => success content', { name: 'success', expected: success });
  checkCell(cell, 'saving.segment.available: read section inside @ saving in mid-segment => success content', { name: 'content', expected: value(826755405n) });
});
