// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/fsm/device-state.md
// Chapter spec/vfio-migration/common/running.md
// Chapter spec/vfio-migration/fsm/arcs.md
// Chapter spec/vfio-migration/fsm/failure.md
// Chapter spec/vfio-migration/common/reset.md
// Chapter spec/vfio-migration/common/overlap.md
// Chapter spec/vfio-migration/common/opening.md

import { access, canOverlap, cellStep, checkCell, errno, nonzero, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

const step1 = cellStep('write device_state RUNNING', 'write', [access(0, 4), 1n], success);
const step2 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step3 = cellStep('write device_state STOP', 'write', [access(0, 4), 0n], success);
const step4 = cellStep('read device_state => STOP', 'read', [access(0, 4)], value(0n));
const step5 = cellStep('write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
const step6 = cellStep('read device_state => STOP_COPY', 'read', [access(0, 4)], value(2n));
const step7 = cellStep('read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
const step8 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step9 = cellStep('read data_size => 40', 'read', [access(24, 8)], value(40n));
const step10 = cellStep('collect-all', 'collect-all', [], success);
const step11 = cellStep('write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
const step12 = cellStep('read device_state => PRE_COPY', 'read', [access(0, 4)], value(3n));
const step13 = cellStep('write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
const step14 = cellStep('read device_state => PRE_COPY_NDMA', 'read', [access(0, 4)], value(11n));
const step15 = cellStep('write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
const step16 = cellStep('read device_state => RUNNING_NDMA', 'read', [access(0, 4)], value(9n));
const step17 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step18 = cellStep('read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
const step19 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step20 = cellStep('read pending_bytes', 'read', [access(8, 8)], success);
const step21 = cellStep('read data_size', 'read', [access(24, 8)], success);
const step22 = cellStep('collect', 'collect', [], success);
const step23 = cellStep('reset', 'reset', [], success);
const step24 = cellStep('store 1', 'store', [1n], success);
const step25 = cellStep('store-all', 'store-all', [], success);
const step26 = cellStep('device no-precopy', 'device', ['no-precopy'], success);
const step27 = cellStep('device no-ndma', 'device', ['no-ndma'], success);
const step28 = cellStep('write device_state ERROR', 'write', [access(0, 4), 6n], success);
const step29 = cellStep('write device_state 0x5', 'write', [access(0, 4), 5n], success);
const step30 = cellStep('write device_state 0x7', 'write', [access(0, 4), 7n], success);
const step31 = cellStep('write device_state 0x8', 'write', [access(0, 4), 8n], success);
const step32 = cellStep('write device_state 0xa', 'write', [access(0, 4), 10n], success);
const step33 = cellStep('write device_state 0xc', 'write', [access(0, 4), 12n], success);
const step34 = cellStep('write device_state 0xd', 'write', [access(0, 4), 13n], success);
const step35 = cellStep('write device_state 0xe', 'write', [access(0, 4), 14n], success);
const step36 = cellStep('write device_state 0xf', 'write', [access(0, 4), 15n], success);
const step37 = cellStep('write device_state 0x11', 'write', [access(0, 4), 17n], success);
const step38 = cellStep('write device_state 0x10', 'write', [access(0, 4), 16n], success);
const step39 = cellStep('write device_state 0x80000002', 'write', [access(0, 4), 2147483650n], success);
const step40 = cellStep('write device_state 0x7fffffff', 'write', [access(0, 4), 2147483647n], success);
const step41 = cellStep('write device_state 0x4b', 'write', [access(0, 4), 75n], success);
const step42 = cellStep('write device_state 0xffffffff', 'write', [access(0, 4), 4294967295n], success);
const step43 = cellStep('write device_state 0x24', 'write', [access(0, 4), 36n], success);
const step44 = cellStep('read device_state', 'read', [access(0, 4)], success);
const step45 = cellStep('fault clear-running EIO', 'fault', ['clear-running', 5], success);
const step46 = cellStep('fault set-running EIO unwind', 'fault', ['set-running', 5, 'unwind'], success);
const step47 = cellStep('write device_state STOP => EIO', 'write', [access(0, 4), 0n], errno(5));
const step48 = cellStep('read device_state => ERROR', 'read', [access(0, 4)], value(6n));
const step49 = cellStep('write-region bar0 0x28/4 7', 'write-region', ['bar0', access(40, 4), 7n], success);
const step50 = cellStep('read-region bar0 0x28/4 => 7', 'read-region', ['bar0', access(40, 4)], value(7n));
const step51 = cellStep('write-region config 0x10/4 0xfe000000', 'write-region', ['config', access(16, 4), 4261412864n], success);
const step52 = cellStep('write data_size 40', 'write', [access(24, 8), 40n], success);
const step53 = cellStep('read 0x1000/4', 'read', [access(4096, 4)], success);
const step54 = cellStep('write 0x1000/4 1', 'write', [access(4096, 4), 1n], success);
const step55 = cellStep('open', 'open', [], success);
const step56 = cellStep('read-region bar0 0x28/4', 'read-region', ['bar0', access(40, 4)], success);
const step57 = cellStep('read-region config 0x0/4', 'read-region', ['config', access(0, 4)], success);

test('write device_state same @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step1 };
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state same @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step3], run: step3 };
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state same @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step5 };
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state same @ STOP_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step5, step7, step8], run: step5 };
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'unchanged', after: [step6] });
  checkCell(cell, 'same-state: write device_state same @ saving in mid-segment => kept', { name: 'kept', after: [step9] });
});

test('write device_state same @ STOP_COPY in end', () => {
  const cell = { create: createTarget, setup: [step5, step10], run: step5 };
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state same @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step11 };
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'unchanged', after: [step12] });
});

test('write device_state same @ PRE_COPY in mid-segment', () => {
  const cell = { create: createTarget, setup: [step11, step7, step8], run: step11 };
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'unchanged', after: [step12] });
  checkCell(cell, 'same-state: write device_state same @ saving in mid-segment => kept', { name: 'kept', after: [step9] });
});

test('write device_state same @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step13], run: step13 };
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'unchanged', after: [step14] });
});

test('write device_state same @ PRE_COPY_NDMA in mid-segment', () => {
  const cell = { create: createTarget, setup: [step13, step7, step8], run: step13 };
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'unchanged', after: [step14] });
  checkCell(cell, 'same-state: write device_state same @ saving in mid-segment => kept', { name: 'kept', after: [step9] });
});

test('write device_state same @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step15], run: step15 };
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'unchanged', after: [step16] });
});

test('write device_state same @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step17], run: step17 };
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state same @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step19, step20, step8, step21, step22, step23, step17, step8, step24], run: step17 };
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state same @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step19, step10, step23, step17, step25], run: step17 };
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ !ERROR => success unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state other PRE_COPY @ RUNNING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step26], run: step11 };
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state other PRE_COPY_NDMA @ RUNNING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step26], run: step13 };
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state other PRE_COPY_NDMA @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step27], run: step13 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state other RUNNING_NDMA @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step27], run: step15 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state other PRE_COPY @ STOP in no-precopy', () => {
  const cell = { create: createTarget, setup: [step26, step3], run: step11 };
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other PRE_COPY_NDMA @ STOP in no-precopy', () => {
  const cell = { create: createTarget, setup: [step26, step3], run: step13 };
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other PRE_COPY_NDMA @ STOP in no-ndma', () => {
  const cell = { create: createTarget, setup: [step27, step3], run: step13 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other RUNNING_NDMA @ STOP in no-ndma', () => {
  const cell = { create: createTarget, setup: [step27, step3], run: step15 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state other PRE_COPY @ STOP_COPY in no-precopy', () => {
  const cell = { create: createTarget, setup: [step26, step5], run: step11 };
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state other PRE_COPY_NDMA @ STOP_COPY in no-precopy', () => {
  const cell = { create: createTarget, setup: [step26, step5], run: step13 };
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state other PRE_COPY_NDMA @ STOP_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step27, step5], run: step13 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state other RUNNING_NDMA @ STOP_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step27, step5], run: step15 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state other PRE_COPY_NDMA @ PRE_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step27, step11], run: step13 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('write device_state other RUNNING_NDMA @ PRE_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step27, step11], run: step15 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('write device_state other PRE_COPY @ RUNNING_NDMA in no-precopy', () => {
  const cell = { create: createTarget, setup: [step26, step15], run: step11 };
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write device_state other PRE_COPY_NDMA @ RUNNING_NDMA in no-precopy', () => {
  const cell = { create: createTarget, setup: [step26, step15], run: step13 };
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write device_state other PRE_COPY @ RESUMING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step26, step17], run: step11 };
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state other PRE_COPY_NDMA @ RESUMING in no-precopy', () => {
  const cell = { create: createTarget, setup: [step26, step17], run: step13 };
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state other PRE_COPY_NDMA @ RESUMING in whole-no-ndma', () => {
  const cell = { create: createTarget, setup: [step27, step5, step10, step23, step17, step25], run: step13 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state other RUNNING_NDMA @ RESUMING in whole-no-ndma', () => {
  const cell = { create: createTarget, setup: [step27, step5, step10, step23, step17, step25], run: step15 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state other PRE_COPY @ RESUMING in whole-no-precopy', () => {
  const cell = { create: createTarget, setup: [step26, step5, step10, step23, step17, step25], run: step11 };
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state other PRE_COPY_NDMA @ RESUMING in whole-no-precopy', () => {
  const cell = { create: createTarget, setup: [step26, step5, step10, step23, step17, step25], run: step13 };
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.missing-state: write device_state other precopy @ !ERROR in no-precopy,whole-no-precopy => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state other PRE_COPY_NDMA @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step27, step17], run: step13 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state other RUNNING_NDMA @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step27, step17], run: step15 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ !ERROR in no-ndma,whole-no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state error @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step28 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state error @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step28 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state error @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step28 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state error @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step28 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('write device_state error @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step28 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write device_state error @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step28 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write device_state error @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step17], run: step28 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state invalid 0x5 @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step29 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state invalid 0x7 @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step30 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state invalid 0x8 @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step31 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state invalid 0xa @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step32 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state invalid 0xc @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step33 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state invalid 0xd @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step34 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state invalid 0xe @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step35 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state invalid 0xf @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step36 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state invalid 0x5 @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step29 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state invalid 0x7 @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step30 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state invalid 0x8 @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step31 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state invalid 0xa @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step32 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state invalid 0xc @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step33 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state invalid 0xd @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step34 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state invalid 0xe @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step35 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state invalid 0xf @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step36 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state invalid 0x5 @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step29 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state invalid 0x7 @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step30 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state invalid 0x8 @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step31 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state invalid 0xa @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step32 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state invalid 0xc @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step33 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state invalid 0xd @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step34 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state invalid 0xe @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step35 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state invalid 0xf @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step36 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state invalid 0x5 @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step29 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('write device_state invalid 0x7 @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step30 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('write device_state invalid 0x8 @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step31 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('write device_state invalid 0xa @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step32 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('write device_state invalid 0xc @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step33 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('write device_state invalid 0xd @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step34 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('write device_state invalid 0xe @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step35 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('write device_state invalid 0xf @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step36 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('write device_state invalid 0x5 @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step29 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write device_state invalid 0x7 @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step30 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write device_state invalid 0x8 @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step31 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write device_state invalid 0xa @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step32 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write device_state invalid 0xc @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step33 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write device_state invalid 0xd @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step34 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write device_state invalid 0xe @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step35 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write device_state invalid 0xf @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step36 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write device_state invalid 0x5 @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step29 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write device_state invalid 0x7 @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step30 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write device_state invalid 0x8 @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step31 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write device_state invalid 0xa @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step32 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write device_state invalid 0xc @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step33 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write device_state invalid 0xd @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step34 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write device_state invalid 0xe @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step35 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write device_state invalid 0xf @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step36 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write device_state invalid 0x5 @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step17], run: step29 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state invalid 0x7 @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step17], run: step30 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state invalid 0x8 @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step17], run: step31 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state invalid 0xa @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step17], run: step32 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state invalid 0xc @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step17], run: step33 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state invalid 0xd @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step17], run: step34 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state invalid 0xe @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step17], run: step35 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state invalid 0xf @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step17], run: step36 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid,error @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('write device_state reserved @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step37 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state reserved @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step38 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state reserved @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step39 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state reserved @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step40 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step12] });
});

test('write device_state reserved @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step41 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step14] });
});

test('write device_state reserved @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step42 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step16] });
});

test('write device_state reserved @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step17], run: step43 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ !ERROR => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ !ERROR => EINVAL unchanged', { name: 'unchanged', after: [step18] });
});

test('read device_state @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step44 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(1n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step2] });
});

test('read device_state @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step27], run: step44 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(1n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step2] });
});

test('read device_state @ STOP in full', () => {
  const cell = { create: createTarget, setup: [step3], run: step44 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(0n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step4] });
});

test('read device_state @ STOP in no-ndma', () => {
  const cell = { create: createTarget, setup: [step27, step3], run: step44 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(0n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step4] });
});

test('read device_state @ STOP_COPY in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step44 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(2n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step6] });
});

test('read device_state @ STOP_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step27, step5], run: step44 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(2n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step6] });
});

test('read device_state @ PRE_COPY in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step44 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(3n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step12] });
});

test('read device_state @ PRE_COPY in no-ndma', () => {
  const cell = { create: createTarget, setup: [step27, step11], run: step44 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(3n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step12] });
});

test('read device_state @ PRE_COPY_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step13], run: step44 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(11n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step14] });
});

test('read device_state @ RUNNING_NDMA in full', () => {
  const cell = { create: createTarget, setup: [step15], run: step44 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(9n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step16] });
});

test('read device_state @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step17], run: step44 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(4n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step18] });
});

test('read device_state @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step27, step17], run: step44 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(4n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step18] });
});

test('read device_state @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step45, step46, step47], run: step44 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(6n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step48] });
});

test('read device_state @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step27, step45, step46, step47], run: step44 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(6n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step48] });
});

test('write bar @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step49 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step2] });
  checkCell(cell, 'running.set.regions: write bar @ running => taken', { name: 'taken', after: [step50] });
});

test('write bar @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step49 };
  checkCell(cell, 'running.clear.host-safety: read,write bar @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step4] });
});

test('write bar @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step49 };
  checkCell(cell, 'running.clear.host-safety: read,write bar @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('write bar @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step49 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step12] });
  checkCell(cell, 'running.set.regions: write bar @ running => taken', { name: 'taken', after: [step50] });
});

test('write bar @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step49 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step14] });
  checkCell(cell, 'running.set.regions: write bar @ running => taken', { name: 'taken', after: [step50] });
});

test('write bar @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step49 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step16] });
  checkCell(cell, 'running.set.regions: write bar @ running => taken', { name: 'taken', after: [step50] });
});

test('write bar @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step17], run: step49 };
  checkCell(cell, 'running.clear.host-safety: read,write bar @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step18] });
});

test('write bar @ ERROR', () => {
  const cell = { create: createTarget, setup: [step45, step46, step47], run: step49 };
  checkCell(cell, 'running.error.regions: read,write bar @ ERROR => success|EIO', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step48] });
});

test('write config @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step51 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step2] });
});

test('write config @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step51 };
  checkCell(cell, 'running.clear.subsystems: write config @ stopped,ERROR => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step4] });
});

test('write config @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step51 };
  checkCell(cell, 'running.clear.subsystems: write config @ stopped,ERROR => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step6] });
});

test('write config @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step51 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step12] });
});

test('write config @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step51 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step14] });
});

test('write config @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step51 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step16] });
});

test('write config @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step17], run: step51 };
  checkCell(cell, 'running.clear.subsystems: write config @ stopped,ERROR => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step18] });
});

test('write config @ ERROR', () => {
  const cell = { create: createTarget, setup: [step45, step46, step47], run: step51 };
  checkCell(cell, 'running.clear.subsystems: write config @ stopped,ERROR => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step48] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step44, during: step3 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'arc.label: read device_state during write @ * => current', { name: 'current', expected: value(1n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during write @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step44, during: step5 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'arc.label: read device_state during write @ * => current', { name: 'current', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during write @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step44, during: step3 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'arc.label: read device_state during write @ * => current', { name: 'current', expected: value(2n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during write @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step44, during: step5 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'arc.label: read device_state during write @ * => current', { name: 'current', expected: value(3n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during write @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step44, during: step5 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'arc.label: read device_state during write @ * => current', { name: 'current', expected: value(11n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during write @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step44, during: step3 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'arc.label: read device_state during write @ * => current', { name: 'current', expected: value(9n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step19, step10, step23, step17, step25], run: step44, during: step3 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'arc.label: read device_state during write @ * => current', { name: 'current', expected: value(4n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step20, during: step3 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during write @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step20, during: step5 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during write @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step20, during: step3 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during write @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step20, during: step5 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during write @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step20, during: step5 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during write @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step20, during: step3 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step19, step10, step23, step17, step25], run: step20, during: step3 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step8, during: step3 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during write @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step8, during: step5 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during write @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step8, during: step3 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during write @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step8, during: step5 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during write @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step8, during: step5 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during write @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step8, during: step3 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step19, step10, step23, step17, step25], run: step8, during: step3 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step21, during: step3 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during write @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step21, during: step5 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during write @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step21, during: step3 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during write @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step21, during: step5 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during write @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step21, during: step5 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during write @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step21, during: step3 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step19, step10, step23, step17, step25], run: step21, during: step3 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step52, during: step3 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during write @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step52, during: step5 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during write @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step52, during: step3 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during write @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step52, during: step5 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during write @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step52, during: step5 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during write @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step52, during: step3 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step19, step10, step23, step17, step25], run: step52, during: step3 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read section during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step53, during: step3 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read section during write @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step53, during: step5 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read section during write @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step53, during: step3 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read section during write @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step53, during: step5 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read section during write @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step53, during: step5 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read section during write @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step53, during: step3 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read section during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step19, step10, step23, step17, step25], run: step53, during: step3 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write section during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step54, during: step3 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write section during write @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step54, during: step5 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('write section during write @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step54, during: step3 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write section during write @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step54, during: step5 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('write section during write @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step54, during: step5 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('write section during write @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step54, during: step3 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write section during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step19, step10, step23, step17, step25], run: step54, during: step3 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('open during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step55, during: step3 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: open during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('open during write @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step55, during: step5 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: open during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('open during write @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step55, during: step3 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: open during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('open during write @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step55, during: step5 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: open during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('open during write @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step55, during: step5 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: open during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('open during write @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step55, during: step3 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: open during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('open during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step19, step10, step23, step17, step25], run: step55, during: step3 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: open during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read bar during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step56, during: step3 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read bar during write @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step56, during: step5 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read bar during write @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step56, during: step3 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read bar during write @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step56, during: step5 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read bar during write @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step56, during: step5 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read bar during write @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step56, during: step3 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read bar during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step19, step10, step23, step17, step25], run: step56, during: step3 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write bar during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step49, during: step3 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write bar during write @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step49, during: step5 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('write bar during write @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step49, during: step3 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write bar during write @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step49, during: step5 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('write bar during write @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step49, during: step5 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('write bar during write @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step49, during: step3 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write bar during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step19, step10, step23, step17, step25], run: step49, during: step3 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read config during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step57, during: step3 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'overlap.regions: read config during write @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read config during write @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step57, during: step5 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'overlap.regions: read config during write @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read config during write @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step57, during: step3 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'overlap.regions: read config during write @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read config during write @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step57, during: step5 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'overlap.regions: read config during write @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read config during write @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step57, during: step5 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'overlap.regions: read config during write @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('read config during write @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step57, during: step3 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'overlap.regions: read config during write @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read config during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step19, step10, step23, step17, step25], run: step57, during: step3 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'overlap.regions: read config during write @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.complete: read * during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write config during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step51, during: step3 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write config during write @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step51, during: step5 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('write config during write @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step51, during: step3 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write config during write @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step51, during: step5 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('write config during write @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step51, during: step5 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step6] });
});

test.skipIf(!canOverlap(createTarget))('write config during write @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step51, during: step3 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('write config during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step19, step10, step23, step17, step25], run: step51, during: step3 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ * => next-state', { name: 'next-state', after: [step4] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step44, during: step23 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during reset @ * => current|default', { name: 'current', expected: value(1n) }, { name: 'default', expected: value(1n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during reset @ STOP', () => {
  const cell = { create: createTarget, setup: [step3], run: step44, during: step23 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during reset @ * => current|default', { name: 'current', expected: value(0n) }, { name: 'default', expected: value(1n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during reset @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step5], run: step44, during: step23 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during reset @ * => current|default', { name: 'current', expected: value(2n) }, { name: 'default', expected: value(1n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during reset @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step11], run: step44, during: step23 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during reset @ * => current|default', { name: 'current', expected: value(3n) }, { name: 'default', expected: value(1n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during reset @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step13], run: step44, during: step23 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during reset @ * => current|default', { name: 'current', expected: value(11n) }, { name: 'default', expected: value(1n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during reset @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step15], run: step44, during: step23 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during reset @ * => current|default', { name: 'current', expected: value(9n) }, { name: 'default', expected: value(1n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step17], run: step44, during: step23 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during reset @ * => current|default', { name: 'current', expected: value(4n) }, { name: 'default', expected: value(1n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step45, step46, step47], run: step44, during: step23 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during reset @ * => current|default', { name: 'current', expected: value(6n) }, { name: 'default', expected: value(1n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step2] });
});
