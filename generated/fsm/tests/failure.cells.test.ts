// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/fsm/failure.md
// Chapter spec/vfio-migration/fsm/resuming-exit.md

import { access, cellStep, checkCell, errno, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

const step1 = cellStep('fault clear-running EIO', 'fault', ['clear-running', 5], success);
const step2 = cellStep('fault set-running EIO unwind', 'fault', ['set-running', 5, 'unwind'], success);
const step3 = cellStep('write device_state STOP => EIO', 'write', [access(0, 4), 0n], errno(5));
const step4 = cellStep('write device_state ERROR', 'write', [access(0, 4), 6n], success);
const step5 = cellStep('read device_state => ERROR', 'read', [access(0, 4)], value(6n));
const step6 = cellStep('device no-precopy', 'device', ['no-precopy'], success);
const step7 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step8 = cellStep('write device_state RUNNING', 'write', [access(0, 4), 1n], success);
const step9 = cellStep('write device_state STOP', 'write', [access(0, 4), 0n], success);
const step10 = cellStep('write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
const step11 = cellStep('write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
const step12 = cellStep('device snapshot', 'device', ['snapshot'], success);
const step13 = cellStep('write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
const step14 = cellStep('write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
const step15 = cellStep('device no-ndma', 'device', ['no-ndma'], success);
const step16 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step17 = cellStep('read pending_bytes', 'read', [access(8, 8)], success);
const step18 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step19 = cellStep('read data_size', 'read', [access(24, 8)], success);
const step20 = cellStep('collect', 'collect', [], success);
const step21 = cellStep('reset', 'reset', [], success);
const step22 = cellStep('store 1', 'store', [1n], success);
const step23 = cellStep('submit', 'submit', [], success);
const step24 = cellStep('write device_state 0x5', 'write', [access(0, 4), 5n], success);
const step25 = cellStep('write device_state 0x7', 'write', [access(0, 4), 7n], success);
const step26 = cellStep('write device_state 0x8', 'write', [access(0, 4), 8n], success);
const step27 = cellStep('write device_state 0xa', 'write', [access(0, 4), 10n], success);
const step28 = cellStep('write device_state 0xc', 'write', [access(0, 4), 12n], success);
const step29 = cellStep('write device_state 0xd', 'write', [access(0, 4), 13n], success);
const step30 = cellStep('write device_state 0xe', 'write', [access(0, 4), 14n], success);
const step31 = cellStep('write device_state 0xf', 'write', [access(0, 4), 15n], success);
const step32 = cellStep('write device_state 0x16', 'write', [access(0, 4), 22n], success);

test('write device_state same @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3], run: step4 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other RUNNING @ RESUMING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step6, step7], run: step8 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other !precopy @ RESUMING in no-precopy => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other STOP @ RESUMING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step6, step7], run: step9 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other !precopy @ RESUMING in no-precopy => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other STOP_COPY @ RESUMING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step6, step7], run: step10 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other !precopy @ RESUMING in no-precopy => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other RUNNING_NDMA @ RESUMING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step6, step7], run: step11 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other !precopy @ RESUMING in no-precopy => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other RUNNING @ RESUMING in no-return', () => {
  const cell = { create: createTarget, setup: [step12, step7], run: step8 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other @ RESUMING in full,no-return,stored => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other STOP @ RESUMING in no-return', () => {
  const cell = { create: createTarget, setup: [step12, step7], run: step9 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other @ RESUMING in full,no-return,stored => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other STOP_COPY @ RESUMING in no-return', () => {
  const cell = { create: createTarget, setup: [step12, step7], run: step10 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other @ RESUMING in full,no-return,stored => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other PRE_COPY @ RESUMING in no-return', () => {
  const cell = { create: createTarget, setup: [step12, step7], run: step13 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other @ RESUMING in full,no-return,stored => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other PRE_COPY_NDMA @ RESUMING in no-return', () => {
  const cell = { create: createTarget, setup: [step12, step7], run: step14 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other @ RESUMING in full,no-return,stored => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other RUNNING_NDMA @ RESUMING in no-return', () => {
  const cell = { create: createTarget, setup: [step12, step7], run: step11 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other @ RESUMING in full,no-return,stored => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other RUNNING @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step8 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other @ RESUMING in full,no-return,stored => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other STOP @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step9 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other @ RESUMING in full,no-return,stored => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other STOP_COPY @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step10 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other @ RESUMING in full,no-return,stored => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other PRE_COPY @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step13 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other @ RESUMING in full,no-return,stored => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other PRE_COPY_NDMA @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step14 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other @ RESUMING in full,no-return,stored => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other RUNNING_NDMA @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step11 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other @ RESUMING in full,no-return,stored => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other RUNNING @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step15, step7], run: step8 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other !ndma @ RESUMING in no-ndma => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other STOP @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step15, step7], run: step9 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other !ndma @ RESUMING in no-ndma => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other STOP_COPY @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step15, step7], run: step10 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other !ndma @ RESUMING in no-ndma => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other PRE_COPY @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step15, step7], run: step13 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other !ndma @ RESUMING in no-ndma => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other RUNNING @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step16, step17, step18, step19, step20, step21, step7, step18, step22], run: step8 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other @ RESUMING in full,no-return,stored => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other STOP @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step16, step17, step18, step19, step20, step21, step7, step18, step22], run: step9 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other @ RESUMING in full,no-return,stored => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other STOP_COPY @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step16, step17, step18, step19, step20, step21, step7, step18, step22], run: step10 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other @ RESUMING in full,no-return,stored => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other PRE_COPY @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step16, step17, step18, step19, step20, step21, step7, step18, step22], run: step13 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other @ RESUMING in full,no-return,stored => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other PRE_COPY_NDMA @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step16, step17, step18, step19, step20, step21, step7, step18, step22], run: step14 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other @ RESUMING in full,no-return,stored => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other RUNNING_NDMA @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step16, step17, step18, step19, step20, step21, step7, step18, step22], run: step11 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'arc.leave-resuming: write device_state other @ RESUMING in full,no-return,stored => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other RUNNING @ RESUMING in partial', () => {
  const cell = { create: createTarget, setup: [step16, step17, step18, step19, step20, step21, step7, step18, step22, step23], run: step8 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'resuming.close.check: write device_state other @ RESUMING in partial => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other STOP @ RESUMING in partial', () => {
  const cell = { create: createTarget, setup: [step16, step17, step18, step19, step20, step21, step7, step18, step22, step23], run: step9 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'resuming.close.check: write device_state other @ RESUMING in partial => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other STOP_COPY @ RESUMING in partial', () => {
  const cell = { create: createTarget, setup: [step16, step17, step18, step19, step20, step21, step7, step18, step22, step23], run: step10 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'resuming.close.check: write device_state other @ RESUMING in partial => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other PRE_COPY @ RESUMING in partial', () => {
  const cell = { create: createTarget, setup: [step16, step17, step18, step19, step20, step21, step7, step18, step22, step23], run: step13 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'resuming.close.check: write device_state other @ RESUMING in partial => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other PRE_COPY_NDMA @ RESUMING in partial', () => {
  const cell = { create: createTarget, setup: [step16, step17, step18, step19, step20, step21, step7, step18, step22, step23], run: step14 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'resuming.close.check: write device_state other @ RESUMING in partial => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other RUNNING_NDMA @ RESUMING in partial', () => {
  const cell = { create: createTarget, setup: [step16, step17, step18, step19, step20, step21, step7, step18, step22, step23], run: step11 };
  checkCell(cell, 'device-state.failure.argument: write device_state other @ RESUMING in full,no-ndma,no-precopy,no-return,stored,partial => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'resuming.close.check: write device_state other @ RESUMING in partial => error-state', { name: 'error-state', after: [step5] });
});

test('write device_state other RUNNING @ ERROR in no-precopy', () => {
  const cell = { create: createTarget, setup: [step6, step1, step2, step3], run: step8 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other STOP @ ERROR in no-precopy', () => {
  const cell = { create: createTarget, setup: [step6, step1, step2, step3], run: step9 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other STOP_COPY @ ERROR in no-precopy', () => {
  const cell = { create: createTarget, setup: [step6, step1, step2, step3], run: step10 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other PRE_COPY @ ERROR in no-precopy', () => {
  const cell = { create: createTarget, setup: [step6, step1, step2, step3], run: step13 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other PRE_COPY_NDMA @ ERROR in no-precopy', () => {
  const cell = { create: createTarget, setup: [step6, step1, step2, step3], run: step14 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other RUNNING_NDMA @ ERROR in no-precopy', () => {
  const cell = { create: createTarget, setup: [step6, step1, step2, step3], run: step11 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other RESUMING @ ERROR in no-precopy', () => {
  const cell = { create: createTarget, setup: [step6, step1, step2, step3], run: step7 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other RUNNING @ ERROR in no-return', () => {
  const cell = { create: createTarget, setup: [step12, step1, step2, step3], run: step8 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other STOP @ ERROR in no-return', () => {
  const cell = { create: createTarget, setup: [step12, step1, step2, step3], run: step9 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other STOP_COPY @ ERROR in no-return', () => {
  const cell = { create: createTarget, setup: [step12, step1, step2, step3], run: step10 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other PRE_COPY @ ERROR in no-return', () => {
  const cell = { create: createTarget, setup: [step12, step1, step2, step3], run: step13 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other PRE_COPY_NDMA @ ERROR in no-return', () => {
  const cell = { create: createTarget, setup: [step12, step1, step2, step3], run: step14 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other RUNNING_NDMA @ ERROR in no-return', () => {
  const cell = { create: createTarget, setup: [step12, step1, step2, step3], run: step11 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other RESUMING @ ERROR in no-return', () => {
  const cell = { create: createTarget, setup: [step12, step1, step2, step3], run: step7 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other RUNNING @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3], run: step8 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other STOP @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3], run: step9 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other STOP_COPY @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3], run: step10 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other PRE_COPY @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3], run: step13 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other PRE_COPY_NDMA @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3], run: step14 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other RUNNING_NDMA @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3], run: step11 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other RESUMING @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3], run: step7 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other RUNNING @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step15, step1, step2, step3], run: step8 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other STOP @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step15, step1, step2, step3], run: step9 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other STOP_COPY @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step15, step1, step2, step3], run: step10 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other PRE_COPY @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step15, step1, step2, step3], run: step13 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other PRE_COPY_NDMA @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step15, step1, step2, step3], run: step14 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other RUNNING_NDMA @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step15, step1, step2, step3], run: step11 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other RESUMING @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step15, step1, step2, step3], run: step7 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state invalid 0x5 @ ERROR', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3], run: step24 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state invalid 0x7 @ ERROR', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3], run: step25 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state invalid 0x8 @ ERROR', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3], run: step26 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state invalid 0xa @ ERROR', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3], run: step27 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state invalid 0xc @ ERROR', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3], run: step28 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state invalid 0xd @ ERROR', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3], run: step29 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state invalid 0xe @ ERROR', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3], run: step30 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state invalid 0xf @ ERROR', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3], run: step31 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state reserved @ ERROR', () => {
  const cell = { create: createTarget, setup: [step1, step2, step3], run: step32 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step5] });
});
