// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/failure.md
// Chapter spec/vfio-migration/rfc-ndma/resuming-exit.md

import { access, cellStep, checkCell, errno, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

const step1 = cellStep('fault reset EIO', 'fault', ['reset', 5], success);
const step2 = cellStep('reset => EIO', 'reset', [], errno(5));
const step3 = cellStep('write device_state ERROR', 'write', [access(0, 4), 6n], success);
const step4 = cellStep('read device_state => ERROR', 'read', [access(0, 4)], value(6n));
const step5 = cellStep('device no-ndma', 'device', ['no-ndma'], success);
const step6 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step7 = cellStep('write device_state {}', 'write', [access(0, 4), 0n], success);
const step8 = cellStep('read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
const step9 = cellStep('write device_state RUNNING', 'write', [access(0, 4), 1n], success);
const step10 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step11 = cellStep('write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
const step12 = cellStep('write device_state NDMA', 'write', [access(0, 4), 8n], success);
const step13 = cellStep('write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
const step14 = cellStep('write device_state SAVING|NDMA', 'write', [access(0, 4), 10n], success);
const step15 = cellStep('write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);
const step16 = cellStep('read pending_bytes', 'read', [access(8, 8)], success);
const step17 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step18 = cellStep('read data_size', 'read', [access(24, 8)], success);
const step19 = cellStep('collect', 'collect', [], success);
const step20 = cellStep('reset', 'reset', [], success);
const step21 = cellStep('store 1', 'store', [1n], success);
const step22 = cellStep('write device_state RESUMING|NDMA', 'write', [access(0, 4), 12n], success);
const step23 = cellStep('read device_state => RESUMING|NDMA', 'read', [access(0, 4)], value(12n));
const step24 = cellStep('write device_state 0x5', 'write', [access(0, 4), 5n], success);
const step25 = cellStep('write device_state 0x6', 'write', [access(0, 4), 6n], success);
const step26 = cellStep('write device_state 0x7', 'write', [access(0, 4), 7n], success);
const step27 = cellStep('write device_state 0xd', 'write', [access(0, 4), 13n], success);
const step28 = cellStep('write device_state 0xe', 'write', [access(0, 4), 14n], success);
const step29 = cellStep('write device_state 0xf', 'write', [access(0, 4), 15n], success);
const step30 = cellStep('write device_state 0x16', 'write', [access(0, 4), 22n], success);

test('write device_state same @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step3 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state same @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step5, step1, step2], run: step3 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other {} @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step7 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other RUNNING @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step9 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other SAVING @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step10 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other RUNNING|SAVING @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step11 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other NDMA @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step12 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other RUNNING|NDMA @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step13 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other SAVING|NDMA @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step14 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other RUNNING|SAVING|NDMA @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step15 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other {} @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step5, step6], run: step7 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other RUNNING @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step5, step6], run: step9 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other SAVING @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step5, step6], run: step10 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other RUNNING|SAVING @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step5, step6], run: step11 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other {} @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step10, step16, step17, step18, step19, step20, step6, step17, step21], run: step7 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other RUNNING @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step10, step16, step17, step18, step19, step20, step6, step17, step21], run: step9 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other SAVING @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step10, step16, step17, step18, step19, step20, step6, step17, step21], run: step10 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other RUNNING|SAVING @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step10, step16, step17, step18, step19, step20, step6, step17, step21], run: step11 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other NDMA @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step10, step16, step17, step18, step19, step20, step6, step17, step21], run: step12 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other RUNNING|NDMA @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step10, step16, step17, step18, step19, step20, step6, step17, step21], run: step13 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other SAVING|NDMA @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step10, step16, step17, step18, step19, step20, step6, step17, step21], run: step14 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other RUNNING|SAVING|NDMA @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step10, step16, step17, step18, step19, step20, step6, step17, step21], run: step15 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state other {} @ RESUMING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step22], run: step7 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step23] });
});

test('write device_state other RUNNING @ RESUMING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step22], run: step9 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step23] });
});

test('write device_state other SAVING @ RESUMING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step22], run: step10 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step23] });
});

test('write device_state other RUNNING|SAVING @ RESUMING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step22], run: step11 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step23] });
});

test('write device_state other NDMA @ RESUMING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step22], run: step12 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step23] });
});

test('write device_state other RUNNING|NDMA @ RESUMING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step22], run: step13 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step23] });
});

test('write device_state other SAVING|NDMA @ RESUMING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step22], run: step14 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step23] });
});

test('write device_state other RUNNING|SAVING|NDMA @ RESUMING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step22], run: step15 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step23] });
});

test('write device_state other {} @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step10, step16, step17, step18, step19, step20, step22, step17, step21], run: step7 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step23] });
});

test('write device_state other RUNNING @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step10, step16, step17, step18, step19, step20, step22, step17, step21], run: step9 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step23] });
});

test('write device_state other SAVING @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step10, step16, step17, step18, step19, step20, step22, step17, step21], run: step10 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step23] });
});

test('write device_state other RUNNING|SAVING @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step10, step16, step17, step18, step19, step20, step22, step17, step21], run: step11 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step23] });
});

test('write device_state other NDMA @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step10, step16, step17, step18, step19, step20, step22, step17, step21], run: step12 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step23] });
});

test('write device_state other RUNNING|NDMA @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step10, step16, step17, step18, step19, step20, step22, step17, step21], run: step13 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step23] });
});

test('write device_state other SAVING|NDMA @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step10, step16, step17, step18, step19, step20, step22, step17, step21], run: step14 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step23] });
});

test('write device_state other RUNNING|SAVING|NDMA @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step10, step16, step17, step18, step19, step20, step22, step17, step21], run: step15 };
  checkCell(cell, 'device-state.failure.argument: write device_state other !resuming @ resuming in full,no-ndma,stored => EINVAL', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.error.last-resort: write device_state other !resuming @ resuming in full,no-ndma,stored => unchanged', { name: 'unchanged', after: [step23] });
});

test('write device_state other {} @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step7 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other RUNNING @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step9 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other SAVING @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step10 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other RUNNING|SAVING @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step11 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other RESUMING @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step6 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other NDMA @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step12 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other RUNNING|NDMA @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step13 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other SAVING|NDMA @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step14 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other RUNNING|SAVING|NDMA @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step15 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other RESUMING|NDMA @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step22 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other {} @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step5, step1, step2], run: step7 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other RUNNING @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step5, step1, step2], run: step9 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other SAVING @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step5, step1, step2], run: step10 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other RUNNING|SAVING @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step5, step1, step2], run: step11 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other RESUMING @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step5, step1, step2], run: step6 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other NDMA @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step5, step1, step2], run: step12 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other RUNNING|NDMA @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step5, step1, step2], run: step13 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other SAVING|NDMA @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step5, step1, step2], run: step14 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other RUNNING|SAVING|NDMA @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step5, step1, step2], run: step15 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other RESUMING|NDMA @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step5, step1, step2], run: step22 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state invalid 0x5 @ ERROR', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step24 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state invalid 0x6 @ ERROR', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step25 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state invalid 0x7 @ ERROR', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step26 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state invalid 0xd @ ERROR', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step27 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state invalid 0xe @ ERROR', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step28 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state invalid 0xf @ ERROR', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step29 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state reserved @ ERROR', () => {
  const cell = { create: createTarget, setup: [step1, step2], run: step30 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO unchanged', { name: 'unchanged', after: [step4] });
});
