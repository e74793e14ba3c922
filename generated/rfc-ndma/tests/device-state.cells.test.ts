// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/device-state.md
// Chapter spec/vfio-migration/common/running.md
// Chapter spec/vfio-migration/rfc-ndma/valid-states.md
// Chapter spec/vfio-migration/rfc-ndma/transitions.md
// Chapter spec/vfio-migration/rfc-ndma/failure.md
// Chapter spec/vfio-migration/common/reset.md
// Chapter spec/vfio-migration/common/overlap.md
// Chapter spec/vfio-migration/common/opening.md
// Chapter spec/vfio-migration/rfc-ndma/resuming-exit.md

import { access, canOverlap, cellStep, checkCell, errno, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

const step1 = cellStep('write device_state {}', 'write', [access(0, 4), 0n], success);
const step2 = cellStep('read device_state => {}', 'read', [access(0, 4)], value(0n));
const step3 = cellStep('device no-ndma', 'device', ['no-ndma'], success);
const step4 = cellStep('write device_state RUNNING', 'write', [access(0, 4), 1n], success);
const step5 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step6 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step7 = cellStep('read device_state => SAVING', 'read', [access(0, 4)], value(2n));
const step8 = cellStep('write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
const step9 = cellStep('read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
const step10 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step11 = cellStep('read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
const step12 = cellStep('write device_state NDMA', 'write', [access(0, 4), 8n], success);
const step13 = cellStep('read device_state => NDMA', 'read', [access(0, 4)], value(8n));
const step14 = cellStep('write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
const step15 = cellStep('read device_state => RUNNING|NDMA', 'read', [access(0, 4)], value(9n));
const step16 = cellStep('write device_state SAVING|NDMA', 'write', [access(0, 4), 10n], success);
const step17 = cellStep('read device_state => SAVING|NDMA', 'read', [access(0, 4)], value(10n));
const step18 = cellStep('write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);
const step19 = cellStep('read device_state => RUNNING|SAVING|NDMA', 'read', [access(0, 4)], value(11n));
const step20 = cellStep('write device_state RESUMING|NDMA', 'write', [access(0, 4), 12n], success);
const step21 = cellStep('read device_state => RESUMING|NDMA', 'read', [access(0, 4)], value(12n));
const step22 = cellStep('read pending_bytes', 'read', [access(8, 8)], success);
const step23 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step24 = cellStep('read data_size', 'read', [access(24, 8)], success);
const step25 = cellStep('collect', 'collect', [], success);
const step26 = cellStep('reset', 'reset', [], success);
const step27 = cellStep('store 1', 'store', [1n], success);
const step28 = cellStep('collect-all', 'collect-all', [], success);
const step29 = cellStep('store-all', 'store-all', [], success);
const step30 = cellStep('write 0x1000/8 1', 'write', [access(4096, 8), 1n], success);
const step31 = cellStep('write device_state 0x5', 'write', [access(0, 4), 5n], success);
const step32 = cellStep('write device_state 0x6', 'write', [access(0, 4), 6n], success);
const step33 = cellStep('write device_state 0x7', 'write', [access(0, 4), 7n], success);
const step34 = cellStep('write device_state 0xd', 'write', [access(0, 4), 13n], success);
const step35 = cellStep('write device_state 0xe', 'write', [access(0, 4), 14n], success);
const step36 = cellStep('write device_state 0xf', 'write', [access(0, 4), 15n], success);
const step37 = cellStep('write device_state 0x10', 'write', [access(0, 4), 16n], success);
const step38 = cellStep('write device_state 0x11', 'write', [access(0, 4), 17n], success);
const step39 = cellStep('write device_state 0x80000002', 'write', [access(0, 4), 2147483650n], success);
const step40 = cellStep('write device_state 0x7fffffff', 'write', [access(0, 4), 2147483647n], success);
const step41 = cellStep('write device_state 0x24', 'write', [access(0, 4), 36n], success);
const step42 = cellStep('write device_state 0x18', 'write', [access(0, 4), 24n], success);
const step43 = cellStep('write device_state 0xffffffff', 'write', [access(0, 4), 4294967295n], success);
const step44 = cellStep('write device_state 0x8000000a', 'write', [access(0, 4), 2147483658n], success);
const step45 = cellStep('write device_state 0x4b', 'write', [access(0, 4), 75n], success);
const step46 = cellStep('write device_state 0x1c', 'write', [access(0, 4), 28n], success);
const step47 = cellStep('read device_state', 'read', [access(0, 4)], success);
const step48 = cellStep('fault reset EIO', 'fault', ['reset', 5], success);
const step49 = cellStep('reset => EIO', 'reset', [], errno(5));
const step50 = cellStep('read device_state => ERROR', 'read', [access(0, 4)], value(6n));
const step51 = cellStep('write-region bar0 0x28/4 7', 'write-region', ['bar0', access(40, 4), 7n], success);
const step52 = cellStep('read-region bar0 0x28/4 => 7', 'read-region', ['bar0', access(40, 4)], value(7n));
const step53 = cellStep('write-region config 0x10/4 0xfe000000', 'write-region', ['config', access(16, 4), 4261412864n], success);
const step54 = cellStep('write data_size 40', 'write', [access(24, 8), 40n], success);
const step55 = cellStep('read 0x1000/4', 'read', [access(4096, 4)], success);
const step56 = cellStep('write 0x1000/4 1', 'write', [access(4096, 4), 1n], success);
const step57 = cellStep('open', 'open', [], success);
const step58 = cellStep('read-region bar0 0x28/4', 'read-region', ['bar0', access(40, 4)], success);
const step59 = cellStep('read-region config 0x0/4', 'read-region', ['config', access(0, 4)], success);

test('write device_state same @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step1 };
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state same @ {} in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step1], run: step1 };
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state same @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step4 };
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state same @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3], run: step4 };
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state same @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step6 };
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step7] });
});

test('write device_state same @ SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step6 };
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step7] });
});

test('write device_state same @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step8], run: step8 };
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step9] });
});

test('write device_state same @ RUNNING|SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step8], run: step8 };
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step9] });
});

test('write device_state same @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step10 };
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step11] });
});

test('write device_state same @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step10], run: step10 };
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step11] });
});

test('write device_state same @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step12 };
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step13] });
});

test('write device_state same @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step14], run: step14 };
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step15] });
});

test('write device_state same @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step16], run: step16 };
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step17] });
});

test('write device_state same @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step18], run: step18 };
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step19] });
});

test('write device_state same @ RESUMING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step20], run: step20 };
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.same-value: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step21] });
});

test('write device_state other RUNNING @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step4 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other SAVING @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step6 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other RUNNING|SAVING @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step8 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step9] });
});

test('write device_state other RESUMING @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step10 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step11] });
});

test('write device_state other NDMA @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step12 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step13] });
});

test('write device_state other RUNNING|NDMA @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step14 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step15] });
});

test('write device_state other SAVING|NDMA @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step16 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step17] });
});

test('write device_state other RUNNING|SAVING|NDMA @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step18 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step19] });
});

test('write device_state other RESUMING|NDMA @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step20 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step21] });
});

test('write device_state other RUNNING @ {} in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step1], run: step4 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step5] });
});

test('write device_state other SAVING @ {} in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step1], run: step6 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step7] });
});

test('write device_state other RUNNING|SAVING @ {} in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step1], run: step8 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step9] });
});

test('write device_state other RESUMING @ {} in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step1], run: step10 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step11] });
});

test('write device_state other NDMA @ {} in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step1], run: step12 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state other RUNNING|NDMA @ {} in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step1], run: step14 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state other SAVING|NDMA @ {} in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step1], run: step16 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state other RUNNING|SAVING|NDMA @ {} in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step1], run: step18 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state other RESUMING|NDMA @ {} in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step1], run: step20 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state other {} @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step1 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step2] });
});

test('write device_state other SAVING @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step6 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other RUNNING|SAVING @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step8 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step9] });
});

test('write device_state other RESUMING @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step10 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step11] });
});

test('write device_state other NDMA @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step12 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step13] });
});

test('write device_state other RUNNING|NDMA @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step14 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step15] });
});

test('write device_state other SAVING|NDMA @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step16 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step17] });
});

test('write device_state other RUNNING|SAVING|NDMA @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step18 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step19] });
});

test('write device_state other RESUMING|NDMA @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step20 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step21] });
});

test('write device_state other {} @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3], run: step1 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step2] });
});

test('write device_state other SAVING @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3], run: step6 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step7] });
});

test('write device_state other RUNNING|SAVING @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3], run: step8 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step9] });
});

test('write device_state other RESUMING @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3], run: step10 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step11] });
});

test('write device_state other NDMA @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3], run: step12 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other RUNNING|NDMA @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3], run: step14 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other SAVING|NDMA @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3], run: step16 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other RUNNING|SAVING|NDMA @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3], run: step18 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other RESUMING|NDMA @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3], run: step20 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state other {} @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step1 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step2] });
});

test('write device_state other RUNNING @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step4 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other RUNNING|SAVING @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step8 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step9] });
});

test('write device_state other RESUMING @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step10 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step11] });
});

test('write device_state other NDMA @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step12 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step13] });
});

test('write device_state other RUNNING|NDMA @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step14 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step15] });
});

test('write device_state other SAVING|NDMA @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step16 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step17] });
});

test('write device_state other RUNNING|SAVING|NDMA @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step18 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step19] });
});

test('write device_state other RESUMING|NDMA @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step20 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step21] });
});

test('write device_state other {} @ SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step1 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step2] });
});

test('write device_state other RUNNING @ SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step4 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step5] });
});

test('write device_state other RUNNING|SAVING @ SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step8 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step9] });
});

test('write device_state other RESUMING @ SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step10 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step11] });
});

test('write device_state other NDMA @ SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step12 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step7] });
});

test('write device_state other RUNNING|NDMA @ SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step14 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step7] });
});

test('write device_state other SAVING|NDMA @ SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step16 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step7] });
});

test('write device_state other RUNNING|SAVING|NDMA @ SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step18 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step7] });
});

test('write device_state other RESUMING|NDMA @ SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step20 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step7] });
});

test('write device_state other {} @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step8], run: step1 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step2] });
});

test('write device_state other RUNNING @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step8], run: step4 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other SAVING @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step8], run: step6 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other RESUMING @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step8], run: step10 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step11] });
});

test('write device_state other NDMA @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step8], run: step12 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step13] });
});

test('write device_state other RUNNING|NDMA @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step8], run: step14 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step15] });
});

test('write device_state other SAVING|NDMA @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step8], run: step16 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step17] });
});

test('write device_state other RUNNING|SAVING|NDMA @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step8], run: step18 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step19] });
});

test('write device_state other RESUMING|NDMA @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step8], run: step20 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step21] });
});

test('write device_state other {} @ RUNNING|SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step8], run: step1 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step2] });
});

test('write device_state other RUNNING @ RUNNING|SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step8], run: step4 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step5] });
});

test('write device_state other SAVING @ RUNNING|SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step8], run: step6 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step7] });
});

test('write device_state other RESUMING @ RUNNING|SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step8], run: step10 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step11] });
});

test('write device_state other NDMA @ RUNNING|SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step8], run: step12 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step9] });
});

test('write device_state other RUNNING|NDMA @ RUNNING|SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step8], run: step14 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step9] });
});

test('write device_state other SAVING|NDMA @ RUNNING|SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step8], run: step16 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step9] });
});

test('write device_state other RUNNING|SAVING|NDMA @ RUNNING|SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step8], run: step18 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step9] });
});

test('write device_state other RESUMING|NDMA @ RUNNING|SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step8], run: step20 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step9] });
});

test('write device_state other RESUMING|NDMA @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step20 };
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'written', after: [step21] });
});

test('write device_state other NDMA @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step10], run: step12 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step11] });
});

test('write device_state other RUNNING|NDMA @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step10], run: step14 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step11] });
});

test('write device_state other SAVING|NDMA @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step10], run: step16 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step11] });
});

test('write device_state other RUNNING|SAVING|NDMA @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step10], run: step18 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step11] });
});

test('write device_state other RESUMING|NDMA @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step10], run: step20 };
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.ndma.unsupported: write device_state other ndma @ valid in no-ndma => EINVAL unchanged', { name: 'unchanged', after: [step11] });
});

test('write device_state other RESUMING|NDMA @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step6, step22, step23, step24, step25, step26, step10, step23, step27], run: step20 };
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'written', after: [step21] });
});

test('write device_state other {} @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step1 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step2] });
});

test('write device_state other RUNNING @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step4 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step5] });
});

test('write device_state other SAVING @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step6 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step7] });
});

test('write device_state other RUNNING|SAVING @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step8 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step9] });
});

test('write device_state other NDMA @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step12 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step13] });
});

test('write device_state other RUNNING|NDMA @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step14 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step15] });
});

test('write device_state other SAVING|NDMA @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step16 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step17] });
});

test('write device_state other RUNNING|SAVING|NDMA @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step18 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step19] });
});

test('write device_state other RESUMING|NDMA @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step20 };
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'written', after: [step21] });
});

test('write device_state other RESUMING|NDMA @ RESUMING in surplus', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29, step23, step30], run: step20 };
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'written', after: [step21] });
});

test('write device_state other {} @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step1 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step2] });
});

test('write device_state other RUNNING @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step4 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other SAVING @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step6 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other RUNNING|SAVING @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step8 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step9] });
});

test('write device_state other RESUMING @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step10 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step11] });
});

test('write device_state other RUNNING|NDMA @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step14 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step15] });
});

test('write device_state other SAVING|NDMA @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step16 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step17] });
});

test('write device_state other RUNNING|SAVING|NDMA @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step18 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step19] });
});

test('write device_state other RESUMING|NDMA @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step20 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step21] });
});

test('write device_state other {} @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step14], run: step1 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step2] });
});

test('write device_state other RUNNING @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step14], run: step4 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other SAVING @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step14], run: step6 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other RUNNING|SAVING @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step14], run: step8 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step9] });
});

test('write device_state other RESUMING @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step14], run: step10 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step11] });
});

test('write device_state other NDMA @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step14], run: step12 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step13] });
});

test('write device_state other SAVING|NDMA @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step14], run: step16 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step17] });
});

test('write device_state other RUNNING|SAVING|NDMA @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step14], run: step18 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step19] });
});

test('write device_state other RESUMING|NDMA @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step14], run: step20 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step21] });
});

test('write device_state other {} @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step16], run: step1 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step2] });
});

test('write device_state other RUNNING @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step16], run: step4 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other SAVING @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step16], run: step6 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other RUNNING|SAVING @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step16], run: step8 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step9] });
});

test('write device_state other RESUMING @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step16], run: step10 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step11] });
});

test('write device_state other NDMA @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step16], run: step12 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step13] });
});

test('write device_state other RUNNING|NDMA @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step16], run: step14 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step15] });
});

test('write device_state other RUNNING|SAVING|NDMA @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step16], run: step18 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step19] });
});

test('write device_state other RESUMING|NDMA @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step16], run: step20 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step21] });
});

test('write device_state other {} @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step18], run: step1 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step2] });
});

test('write device_state other RUNNING @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step18], run: step4 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other SAVING @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step18], run: step6 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other RUNNING|SAVING @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step18], run: step8 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step9] });
});

test('write device_state other RESUMING @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step18], run: step10 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step11] });
});

test('write device_state other NDMA @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step18], run: step12 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step13] });
});

test('write device_state other RUNNING|NDMA @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step18], run: step14 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step15] });
});

test('write device_state other SAVING|NDMA @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step18], run: step16 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step17] });
});

test('write device_state other RESUMING|NDMA @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step18], run: step20 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step21] });
});

test('write device_state other RESUMING @ RESUMING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step20], run: step10 };
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'written', after: [step11] });
});

test('write device_state other RESUMING @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step6, step22, step23, step24, step25, step26, step20, step23, step27], run: step10 };
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'written', after: [step11] });
});

test('write device_state other {} @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step1 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step2] });
});

test('write device_state other RUNNING @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step4 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step5] });
});

test('write device_state other SAVING @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step6 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step7] });
});

test('write device_state other RUNNING|SAVING @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step8 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step9] });
});

test('write device_state other RESUMING @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step10 };
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'written', after: [step11] });
});

test('write device_state other NDMA @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step12 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step13] });
});

test('write device_state other RUNNING|NDMA @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step14 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step15] });
});

test('write device_state other SAVING|NDMA @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step16 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step17] });
});

test('write device_state other RUNNING|SAVING|NDMA @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step18 };
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'resuming.close.complete: write device_state other !resuming @ resuming in whole => success written', { name: 'written', after: [step19] });
});

test('write device_state other RESUMING @ RESUMING|NDMA in surplus', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29, step23, step30], run: step10 };
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'written', after: [step11] });
});

test('write device_state invalid 0x5 @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step31 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state invalid 0x6 @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step32 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state invalid 0x7 @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step33 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state invalid 0xd @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step34 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state invalid 0xe @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step35 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state invalid 0xf @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step36 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state invalid 0x5 @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step31 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state invalid 0x6 @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step32 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state invalid 0x7 @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step33 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state invalid 0xd @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step34 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state invalid 0xe @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step35 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state invalid 0xf @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step36 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state invalid 0x5 @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step31 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step7] });
});

test('write device_state invalid 0x6 @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step32 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step7] });
});

test('write device_state invalid 0x7 @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step33 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step7] });
});

test('write device_state invalid 0xd @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step34 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step7] });
});

test('write device_state invalid 0xe @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step35 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step7] });
});

test('write device_state invalid 0xf @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step36 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step7] });
});

test('write device_state invalid 0x5 @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step31 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step9] });
});

test('write device_state invalid 0x6 @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step32 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step9] });
});

test('write device_state invalid 0x7 @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step33 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step9] });
});

test('write device_state invalid 0xd @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step34 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step9] });
});

test('write device_state invalid 0xe @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step35 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step9] });
});

test('write device_state invalid 0xf @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step36 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step9] });
});

test('write device_state invalid 0x5 @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step10], run: step31 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step11] });
});

test('write device_state invalid 0x6 @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step10], run: step32 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step11] });
});

test('write device_state invalid 0x7 @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step10], run: step33 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step11] });
});

test('write device_state invalid 0xd @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step10], run: step34 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step11] });
});

test('write device_state invalid 0xe @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step10], run: step35 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step11] });
});

test('write device_state invalid 0xf @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step10], run: step36 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step11] });
});

test('write device_state invalid 0x5 @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step31 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step13] });
});

test('write device_state invalid 0x6 @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step32 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step13] });
});

test('write device_state invalid 0x7 @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step33 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step13] });
});

test('write device_state invalid 0xd @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step34 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step13] });
});

test('write device_state invalid 0xe @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step35 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step13] });
});

test('write device_state invalid 0xf @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step36 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step13] });
});

test('write device_state invalid 0x5 @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step31 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('write device_state invalid 0x6 @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step32 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('write device_state invalid 0x7 @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step33 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('write device_state invalid 0xd @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step34 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('write device_state invalid 0xe @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step35 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('write device_state invalid 0xf @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step36 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('write device_state invalid 0x5 @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step31 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('write device_state invalid 0x6 @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step32 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('write device_state invalid 0x7 @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step33 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('write device_state invalid 0xd @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step34 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('write device_state invalid 0xe @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step35 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('write device_state invalid 0xf @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step36 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('write device_state invalid 0x5 @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step31 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('write device_state invalid 0x6 @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step32 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('write device_state invalid 0x7 @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step33 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('write device_state invalid 0xd @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step34 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('write device_state invalid 0xe @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step35 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('write device_state invalid 0xf @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step36 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('write device_state invalid 0x5 @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step31 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('write device_state invalid 0x6 @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step32 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('write device_state invalid 0x7 @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step33 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('write device_state invalid 0xd @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step34 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('write device_state invalid 0xe @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step35 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('write device_state invalid 0xf @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step36 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('write device_state reserved @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step37 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state reserved @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step38 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'unchanged', after: [step5] });
});

test('write device_state reserved @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step39 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'unchanged', after: [step7] });
});

test('write device_state reserved @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step40 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'unchanged', after: [step9] });
});

test('write device_state reserved @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step10], run: step41 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'unchanged', after: [step11] });
});

test('write device_state reserved @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step42 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'unchanged', after: [step13] });
});

test('write device_state reserved @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step43 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'unchanged', after: [step15] });
});

test('write device_state reserved @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step44 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'unchanged', after: [step17] });
});

test('write device_state reserved @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step45 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'unchanged', after: [step19] });
});

test('write device_state reserved @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step46 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'unchanged', after: [step21] });
});

test('read device_state @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step47 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(0n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step2] });
});

test('read device_state @ {} in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step1], run: step47 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(0n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step2] });
});

test('read device_state @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step47 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(1n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step5] });
});

test('read device_state @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3], run: step47 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(1n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step5] });
});

test('read device_state @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step47 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(2n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step7] });
});

test('read device_state @ SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step6], run: step47 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(2n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step7] });
});

test('read device_state @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step8], run: step47 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(3n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step9] });
});

test('read device_state @ RUNNING|SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step8], run: step47 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(3n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step9] });
});

test('read device_state @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step47 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(4n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step11] });
});

test('read device_state @ RESUMING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step10], run: step47 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(4n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step11] });
});

test('read device_state @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step47 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(8n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step13] });
});

test('read device_state @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step14], run: step47 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(9n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step15] });
});

test('read device_state @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step16], run: step47 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(10n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step17] });
});

test('read device_state @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step18], run: step47 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(11n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step19] });
});

test('read device_state @ RESUMING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step20], run: step47 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(12n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step21] });
});

test('read device_state @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step48, step49], run: step47 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(6n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step50] });
});

test('read device_state @ ERROR in no-ndma', () => {
  const cell = { create: createTarget, setup: [step3, step48, step49], run: step47 };
  checkCell(cell, 'device-state.any-time: read device_state @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'current', expected: value(6n) });
  checkCell(cell, 'device-state.no-async: read device_state @ * => current unchanged', { name: 'unchanged', after: [step50] });
});

test('write bar @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step51 };
  checkCell(cell, 'running.clear.host-safety: read,write bar @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step2] });
});

test('write bar @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step51 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step5] });
  checkCell(cell, 'running.set.regions: write bar @ running => taken', { name: 'taken', after: [step52] });
});

test('write bar @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step51 };
  checkCell(cell, 'running.clear.host-safety: read,write bar @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step7] });
});

test('write bar @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step51 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step9] });
  checkCell(cell, 'running.set.regions: write bar @ running => taken', { name: 'taken', after: [step52] });
});

test('write bar @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step10], run: step51 };
  checkCell(cell, 'running.clear.host-safety: read,write bar @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('write bar @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step51 };
  checkCell(cell, 'running.clear.host-safety: read,write bar @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('write bar @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step51 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step15] });
  checkCell(cell, 'running.set.regions: write bar @ running => taken', { name: 'taken', after: [step52] });
});

test('write bar @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step51 };
  checkCell(cell, 'running.clear.host-safety: read,write bar @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('write bar @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step51 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step19] });
  checkCell(cell, 'running.set.regions: write bar @ running => taken', { name: 'taken', after: [step52] });
});

test('write bar @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step51 };
  checkCell(cell, 'running.clear.host-safety: read,write bar @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step21] });
});

test('write bar @ ERROR', () => {
  const cell = { create: createTarget, setup: [step48, step49], run: step51 };
  checkCell(cell, 'running.error.regions: read,write bar @ ERROR => success|EIO', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step50] });
});

test('write config @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step53 };
  checkCell(cell, 'running.clear.subsystems: write config @ stopped,ERROR => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step2] });
});

test('write config @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step53 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step5] });
});

test('write config @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step53 };
  checkCell(cell, 'running.clear.subsystems: write config @ stopped,ERROR => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step7] });
});

test('write config @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step53 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step9] });
});

test('write config @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step10], run: step53 };
  checkCell(cell, 'running.clear.subsystems: write config @ stopped,ERROR => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step11] });
});

test('write config @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step53 };
  checkCell(cell, 'running.clear.subsystems: write config @ stopped,ERROR => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step13] });
});

test('write config @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step53 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step15] });
});

test('write config @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step53 };
  checkCell(cell, 'running.clear.subsystems: write config @ stopped,ERROR => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step17] });
});

test('write config @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step53 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step19] });
});

test('write config @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step53 };
  checkCell(cell, 'running.clear.subsystems: write config @ stopped,ERROR => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step21] });
});

test('write config @ ERROR', () => {
  const cell = { create: createTarget, setup: [step48, step49], run: step53 };
  checkCell(cell, 'running.clear.subsystems: write config @ stopped,ERROR => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: write bar,config @ * => unchanged', { name: 'unchanged', after: [step50] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step47, during: step6 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during write @ valid => current|next', { name: 'current', expected: value(0n) }, { name: 'next', expected: value(2n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step47, during: step1 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during write @ valid => current|next', { name: 'current', expected: value(1n) }, { name: 'next', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step47, during: step1 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during write @ valid => current|next', { name: 'current', expected: value(2n) }, { name: 'next', expected: value(0n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step47, during: step6 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during write @ valid => current|next', { name: 'current', expected: value(3n) }, { name: 'next', expected: value(2n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step47, during: step20 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during write @ valid => current|next', { name: 'current', expected: value(4n) }, { name: 'next', expected: value(12n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step21] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during write @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step47, during: step14 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during write @ valid => current|next', { name: 'current', expected: value(8n) }, { name: 'next', expected: value(9n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during write @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step47, during: step12 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during write @ valid => current|next', { name: 'current', expected: value(9n) }, { name: 'next', expected: value(8n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during write @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step47, during: step12 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during write @ valid => current|next', { name: 'current', expected: value(10n) }, { name: 'next', expected: value(8n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during write @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step47, during: step16 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during write @ valid => current|next', { name: 'current', expected: value(11n) }, { name: 'next', expected: value(10n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step17] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during write @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step47, during: step10 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during write @ valid => current|next', { name: 'current', expected: value(12n) }, { name: 'next', expected: value(4n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step11] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step22, during: step6 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step22, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step22, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step22, during: step6 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step22, during: step20 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step21] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during write @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step22, during: step14 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during write @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step22, during: step12 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during write @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step22, during: step12 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during write @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step22, during: step16 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step17] });
});

test.skipIf(!canOverlap(createTarget))('read pending_bytes during write @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step22, during: step10 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step11] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step23, during: step6 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step23, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step23, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step23, during: step6 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step23, during: step20 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step21] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during write @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step23, during: step14 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during write @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step23, during: step12 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during write @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step23, during: step12 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during write @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step23, during: step16 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step17] });
});

test.skipIf(!canOverlap(createTarget))('read data_offset during write @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step23, during: step10 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step11] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step24, during: step6 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step24, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step24, during: step1 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step24, during: step6 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step24, during: step20 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step21] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during write @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step24, during: step14 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during write @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step24, during: step12 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during write @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step24, during: step12 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during write @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step24, during: step16 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step17] });
});

test.skipIf(!canOverlap(createTarget))('read data_size during write @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step24, during: step10 };
  checkCell(cell, 'overlap.wait: read pending_bytes,data_offset,data_size during write,reset @ * => EBUSY|success', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step11] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step54, during: step6 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step54, during: step1 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step54, during: step1 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step54, during: step6 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step54, during: step20 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step21] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during write @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step54, during: step14 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during write @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step54, during: step12 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during write @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step54, during: step12 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during write @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step54, during: step16 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step17] });
});

test.skipIf(!canOverlap(createTarget))('write data_size during write @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step54, during: step10 };
  checkCell(cell, 'overlap.wait: write data_size during write,reset @ * => EBUSY|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step11] });
});

test.skipIf(!canOverlap(createTarget))('read section during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step55, during: step6 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('read section during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step55, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read section during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step55, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read section during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step55, during: step6 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('read section during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step55, during: step20 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step21] });
});

test.skipIf(!canOverlap(createTarget))('read section during write @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step55, during: step14 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('read section during write @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step55, during: step12 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('read section during write @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step55, during: step12 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('read section during write @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step55, during: step16 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step17] });
});

test.skipIf(!canOverlap(createTarget))('read section during write @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step55, during: step10 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step11] });
});

test.skipIf(!canOverlap(createTarget))('write section during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step56, during: step6 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('write section during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step56, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write section during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step56, during: step1 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write section during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step56, during: step6 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('write section during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step56, during: step20 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step21] });
});

test.skipIf(!canOverlap(createTarget))('write section during write @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step56, during: step14 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('write section during write @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step56, during: step12 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('write section during write @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step56, during: step12 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('write section during write @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step56, during: step16 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step17] });
});

test.skipIf(!canOverlap(createTarget))('write section during write @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step56, during: step10 };
  checkCell(cell, 'overlap.wait: read,write section during write,reset @ * => EBUSY|success|EINVAL', { name: 'EBUSY', expected: errno(16) }, { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step11] });
});

test.skipIf(!canOverlap(createTarget))('open during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step57, during: step6 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: open during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('open during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step57, during: step1 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: open during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('open during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step57, during: step1 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: open during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('open during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step57, during: step6 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: open during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('open during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step57, during: step20 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: open during write @ valid => next-state', { name: 'next-state', after: [step21] });
});

test.skipIf(!canOverlap(createTarget))('open during write @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step57, during: step14 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: open during write @ valid => next-state', { name: 'next-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('open during write @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step57, during: step12 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: open during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('open during write @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step57, during: step12 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: open during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('open during write @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step57, during: step16 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: open during write @ valid => next-state', { name: 'next-state', after: [step17] });
});

test.skipIf(!canOverlap(createTarget))('open during write @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step57, during: step10 };
  checkCell(cell, 'open.again: open during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: open during write @ valid => next-state', { name: 'next-state', after: [step11] });
});

test.skipIf(!canOverlap(createTarget))('read bar during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step58, during: step6 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('read bar during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step58, during: step1 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read bar during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step58, during: step1 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read bar during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step58, during: step6 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('read bar during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step58, during: step20 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step21] });
});

test.skipIf(!canOverlap(createTarget))('read bar during write @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step58, during: step14 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('read bar during write @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step58, during: step12 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('read bar during write @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step58, during: step12 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('read bar during write @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step58, during: step16 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step17] });
});

test.skipIf(!canOverlap(createTarget))('read bar during write @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step58, during: step10 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step11] });
});

test.skipIf(!canOverlap(createTarget))('write bar during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step51, during: step6 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('write bar during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step51, during: step1 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write bar during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step51, during: step1 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write bar during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step51, during: step6 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('write bar during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step51, during: step20 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step21] });
});

test.skipIf(!canOverlap(createTarget))('write bar during write @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step51, during: step14 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('write bar during write @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step51, during: step12 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('write bar during write @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step51, during: step12 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('write bar during write @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step51, during: step16 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step17] });
});

test.skipIf(!canOverlap(createTarget))('write bar during write @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step51, during: step10 };
  checkCell(cell, 'overlap.regions: read,write bar during write @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step11] });
});

test.skipIf(!canOverlap(createTarget))('read config during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step59, during: step6 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'overlap.regions: read config during write @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('read config during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step59, during: step1 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'overlap.regions: read config during write @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read config during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step59, during: step1 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'overlap.regions: read config during write @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('read config during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step59, during: step6 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'overlap.regions: read config during write @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('read config during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step59, during: step20 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'overlap.regions: read config during write @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step21] });
});

test.skipIf(!canOverlap(createTarget))('read config during write @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step59, during: step14 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'overlap.regions: read config during write @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('read config during write @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step59, during: step12 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'overlap.regions: read config during write @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('read config during write @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step59, during: step12 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'overlap.regions: read config during write @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('read config during write @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step59, during: step16 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'overlap.regions: read config during write @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step17] });
});

test.skipIf(!canOverlap(createTarget))('read config during write @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step59, during: step10 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'overlap.regions: read config during write @ * => identity', { name: 'identity', expected: value(131070n) });
  checkCell(cell, 'device-state.complete: read * during write @ valid => next-state', { name: 'next-state', after: [step11] });
});

test.skipIf(!canOverlap(createTarget))('write config during write @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step53, during: step6 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('write config during write @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step53, during: step1 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write config during write @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step53, during: step1 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step2] });
});

test.skipIf(!canOverlap(createTarget))('write config during write @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step53, during: step6 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step7] });
});

test.skipIf(!canOverlap(createTarget))('write config during write @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step10, step29], run: step53, during: step20 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step21] });
});

test.skipIf(!canOverlap(createTarget))('write config during write @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step53, during: step14 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step15] });
});

test.skipIf(!canOverlap(createTarget))('write config during write @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step53, during: step12 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('write config during write @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step53, during: step12 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step13] });
});

test.skipIf(!canOverlap(createTarget))('write config during write @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step53, during: step16 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step17] });
});

test.skipIf(!canOverlap(createTarget))('write config during write @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step6, step28, step26, step20, step29], run: step53, during: step10 };
  checkCell(cell, 'overlap.regions: read,write config during write @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.complete: write data_size,section,bar,config during write @ valid => next-state', { name: 'next-state', after: [step11] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during reset @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step47, during: step26 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during reset @ * => current|default', { name: 'current', expected: value(0n) }, { name: 'default', expected: value(1n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step5] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during reset @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step47, during: step26 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during reset @ * => current|default', { name: 'current', expected: value(1n) }, { name: 'default', expected: value(1n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step5] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during reset @ SAVING', () => {
  const cell = { create: createTarget, setup: [step6], run: step47, during: step26 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during reset @ * => current|default', { name: 'current', expected: value(2n) }, { name: 'default', expected: value(1n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step5] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during reset @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step8], run: step47, during: step26 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during reset @ * => current|default', { name: 'current', expected: value(3n) }, { name: 'default', expected: value(1n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step5] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during reset @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step10], run: step47, during: step26 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during reset @ * => current|default', { name: 'current', expected: value(4n) }, { name: 'default', expected: value(1n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step5] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during reset @ NDMA', () => {
  const cell = { create: createTarget, setup: [step12], run: step47, during: step26 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during reset @ * => current|default', { name: 'current', expected: value(8n) }, { name: 'default', expected: value(1n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step5] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during reset @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step14], run: step47, during: step26 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during reset @ * => current|default', { name: 'current', expected: value(9n) }, { name: 'default', expected: value(1n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step5] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during reset @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step16], run: step47, during: step26 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during reset @ * => current|default', { name: 'current', expected: value(10n) }, { name: 'default', expected: value(1n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step5] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during reset @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step18], run: step47, during: step26 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during reset @ * => current|default', { name: 'current', expected: value(11n) }, { name: 'default', expected: value(1n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step5] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during reset @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step20], run: step47, during: step26 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during reset @ * => current|default', { name: 'current', expected: value(12n) }, { name: 'default', expected: value(1n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step5] });
});

test.skipIf(!canOverlap(createTarget))('read device_state during reset @ ERROR', () => {
  const cell = { create: createTarget, setup: [step48, step49], run: step47, during: step26 };
  checkCell(cell, 'overlap.read: read device_state during write,reset @ * => success', { name: 'success', expected: success });
  checkCell(cell, 'device-state.no-async: read device_state during reset @ * => current|default', { name: 'current', expected: value(6n) }, { name: 'default', expected: value(1n) });
  checkCell(cell, 'device-state.reset: read * during reset @ * => default-state', { name: 'default-state', after: [step5] });
});
