// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/sessions.md

import { access, cellStep, checkCell, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

const step1 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step2 = cellStep('read pending_bytes', 'read', [access(8, 8)], success);
const step3 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step4 = cellStep('read data_size', 'read', [access(24, 8)], success);
const step5 = cellStep('collect', 'collect', [], success);
const step6 = cellStep('reset', 'reset', [], success);
const step7 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step8 = cellStep('store 1', 'store', [1n], success);
const step9 = cellStep('write data_size 40', 'write', [access(24, 8), 40n], success);
const step10 = cellStep('read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
const step11 = cellStep('write 0x1000/4 1', 'write', [access(4096, 4), 1n], success);
const step12 = cellStep('write 0x1028/4 1', 'write', [access(4136, 4), 1n], success);

test('write data_size right @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5, step6, step7, step3, step8], run: step9 };
  checkCell(cell, 'resuming.open: write data_size right @ resuming in stored => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'resuming.open: write data_size right @ resuming in stored => success unchanged', { name: 'unchanged', after: [step10] });
});

test('write section inside @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5, step6, step7, step3, step8], run: step11 };
  checkCell(cell, 'resuming.open: write section * @ resuming in stored => success', { name: 'success', expected: success });
});

test('write section outside @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5, step6, step7, step3, step8], run: step12 };
  checkCell(cell, 'resuming.open: write section * @ resuming in stored => success', { name: 'success', expected: success });
});
