// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/linux-5.16/states.md

import { access, cellStep, checkCell, errno, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/linux-5.16';
import { test } from 'vitest';

const step1 = cellStep('fault clear-running EIO', 'fault', ['clear-running', 5], success);
const step2 = cellStep('fault set-running EIO unwind', 'fault', ['set-running', 5, 'unwind'], success);
const step3 = cellStep('write device_state {} => EIO', 'write', [access(0, 4), 0n], errno(5));
const step4 = cellStep('read device_state', 'read', [access(0, 4)], success);

test('read device_state @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3], run: step4 };
  checkCell(cell, 'valid.error: read device_state @ ERROR => current', { name: 'current', expected: value(6n) });
});
