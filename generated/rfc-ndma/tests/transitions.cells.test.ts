// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/transitions.md
// Chapter spec/vfio-migration/rfc-ndma/failure.md

import { access, cellStep, checkCell, errno, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

const step1 = cellStep('device snapshot', 'device', ['snapshot'], success);
const step2 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step3 = cellStep('write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
const step4 = cellStep('read device_state => SAVING', 'read', [access(0, 4)], value(2n));
const step5 = cellStep('write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);
const step6 = cellStep('write device_state SAVING|NDMA', 'write', [access(0, 4), 10n], success);
const step7 = cellStep('read device_state => SAVING|NDMA', 'read', [access(0, 4)], value(10n));

test('write device_state again RUNNING|SAVING @ SAVING in cannot-restart', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step3 };
  checkCell(cell, 'transition.unsupported.errno: write device_state again @ * => EOPNOTSUPP unchanged', { name: 'EOPNOTSUPP', expected: errno(95) });
  checkCell(cell, 'transition.unsupported.errno: write device_state again @ * => EOPNOTSUPP unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state again RUNNING|SAVING|NDMA @ SAVING in cannot-restart', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step5 };
  checkCell(cell, 'transition.unsupported.errno: write device_state again @ * => EOPNOTSUPP unchanged', { name: 'EOPNOTSUPP', expected: errno(95) });
  checkCell(cell, 'transition.unsupported.errno: write device_state again @ * => EOPNOTSUPP unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state again RUNNING|SAVING @ SAVING|NDMA in cannot-restart', () => {
  const cell = { create: createTarget, setup: [step1, step6], run: step3 };
  checkCell(cell, 'transition.unsupported.errno: write device_state again @ * => EOPNOTSUPP unchanged', { name: 'EOPNOTSUPP', expected: errno(95) });
  checkCell(cell, 'transition.unsupported.errno: write device_state again @ * => EOPNOTSUPP unchanged', { name: 'unchanged', after: [step7] });
});

test('write device_state again RUNNING|SAVING|NDMA @ SAVING|NDMA in cannot-restart', () => {
  const cell = { create: createTarget, setup: [step1, step6], run: step5 };
  checkCell(cell, 'transition.unsupported.errno: write device_state again @ * => EOPNOTSUPP unchanged', { name: 'EOPNOTSUPP', expected: errno(95) });
  checkCell(cell, 'transition.unsupported.errno: write device_state again @ * => EOPNOTSUPP unchanged', { name: 'unchanged', after: [step7] });
});
