// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/linux-5.16/storing.md

import { access, cellStep, checkCell, success } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/linux-5.16';
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

test('write data_size right @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3, step4, step5, step6, step7, step3, step8], run: step9 };
  checkCell(cell, 'resuming.segment.consume: write data_size right @ RESUMING in stored => success', { name: 'success', expected: success });
});
