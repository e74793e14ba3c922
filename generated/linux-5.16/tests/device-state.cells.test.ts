// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/linux-5.16/device-state.md
// Chapter spec/vfio-migration/linux-5.16/flows.md

import { access, cellStep, checkCell, errno, nonzero, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/linux-5.16';
import { test } from 'vitest';

const step1 = cellStep('write device_state {}', 'write', [access(0, 4), 0n], success);
const step2 = cellStep('read device_state => {}', 'read', [access(0, 4)], value(0n));
const step3 = cellStep('write device_state RUNNING', 'write', [access(0, 4), 1n], success);
const step4 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step5 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step6 = cellStep('read device_state => SAVING', 'read', [access(0, 4)], value(2n));
const step7 = cellStep('write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
const step8 = cellStep('read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
const step9 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step10 = cellStep('read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
const step11 = cellStep('fault clear-running EIO', 'fault', ['clear-running', 5], success);
const step12 = cellStep('fault set-running EIO unwind', 'fault', ['set-running', 5, 'unwind'], success);
const step13 = cellStep('write device_state {} => EIO', 'write', [access(0, 4), 0n], errno(5));
const step14 = cellStep('write device_state ERROR', 'write', [access(0, 4), 6n], success);
const step15 = cellStep('read device_state => ERROR', 'read', [access(0, 4)], value(6n));
const step16 = cellStep('read pending_bytes', 'read', [access(8, 8)], success);
const step17 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step18 = cellStep('read data_size', 'read', [access(24, 8)], success);
const step19 = cellStep('collect', 'collect', [], success);
const step20 = cellStep('reset', 'reset', [], success);
const step21 = cellStep('store 1', 'store', [1n], success);
const step22 = cellStep('submit', 'submit', [], success);
const step23 = cellStep('collect-all', 'collect-all', [], success);
const step24 = cellStep('store-all', 'store-all', [], success);
const step25 = cellStep('write device_state 0x5', 'write', [access(0, 4), 5n], success);
const step26 = cellStep('write device_state 0x6', 'write', [access(0, 4), 6n], success);
const step27 = cellStep('write device_state 0x7', 'write', [access(0, 4), 7n], success);
const step28 = cellStep('write device_state 0x10', 'write', [access(0, 4), 16n], success);
const step29 = cellStep('write device_state 0x11', 'write', [access(0, 4), 17n], success);
const step30 = cellStep('write device_state 0x80000002', 'write', [access(0, 4), 2147483650n], success);
const step31 = cellStep('write device_state 0x7fffffff', 'write', [access(0, 4), 2147483647n], success);
const step32 = cellStep('write device_state 0x24', 'write', [access(0, 4), 36n], success);
const step33 = cellStep('write device_state 0x16', 'write', [access(0, 4), 22n], success);
const step34 = cellStep('read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
const step35 = cellStep('write-region config 0x54/1 1', 'write-region', ['config', access(84, 1), 1n], success);

test('write device_state same @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step1 };
  checkCell(cell, 'device-state.success: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.success: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state same @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step3 };
  checkCell(cell, 'device-state.success: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.success: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state same @ SAVING', () => {
  const cell = { create: createTarget, setup: [step5], run: step5 };
  checkCell(cell, 'device-state.success: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.success: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state same @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step7 };
  checkCell(cell, 'device-state.success: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.success: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state same @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step9], run: step9 };
  checkCell(cell, 'device-state.success: write device_state same @ valid => success unchanged', { name: 'success', expected: success });
  checkCell(cell, 'device-state.success: write device_state same @ valid => success unchanged', { name: 'unchanged', after: [step10] });
});

test('write device_state same @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step14 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'writes-in-error: write device_state * @ ERROR => unchanged', { name: 'unchanged', after: [step15] });
});

test('write device_state other RUNNING @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step3 };
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'written', after: [step4] }, { name: 'unchanged', after: [step2] });
});

test('write device_state other SAVING @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step5 };
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'written', after: [step6] }, { name: 'unchanged', after: [step2] });
});

test('write device_state other RUNNING|SAVING @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step7 };
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'written', after: [step8] }, { name: 'unchanged', after: [step2] });
});

test('write device_state other RESUMING @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step9 };
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'written', after: [step10] }, { name: 'unchanged', after: [step2] });
});

test('write device_state other {} @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step1 };
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'written', after: [step2] }, { name: 'unchanged', after: [step4] });
});

test('write device_state other SAVING @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step5 };
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'written', after: [step6] }, { name: 'unchanged', after: [step4] });
});

test('write device_state other RUNNING|SAVING @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step7 };
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'written', after: [step8] }, { name: 'unchanged', after: [step4] });
});

test('write device_state other RESUMING @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step9 };
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'written', after: [step10] }, { name: 'unchanged', after: [step4] });
});

test('write device_state other {} @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step1 };
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'written', after: [step2] }, { name: 'unchanged', after: [step6] });
});

test('write device_state other RUNNING @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step3 };
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'written', after: [step4] }, { name: 'unchanged', after: [step6] });
});

test('write device_state other RUNNING|SAVING @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step7 };
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'written', after: [step8] }, { name: 'unchanged', after: [step6] });
});

test('write device_state other RESUMING @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step9 };
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'written', after: [step10] }, { name: 'unchanged', after: [step6] });
});

test('write device_state other {} @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step1 };
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'written', after: [step2] }, { name: 'unchanged', after: [step8] });
});

test('write device_state other RUNNING @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step3 };
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'written', after: [step4] }, { name: 'unchanged', after: [step8] });
});

test('write device_state other SAVING @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step5 };
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'written', after: [step6] }, { name: 'unchanged', after: [step8] });
});

test('write device_state other RESUMING @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step9 };
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.success: write device_state other @ valid,!RESUMING => success written', { name: 'written', after: [step10] }, { name: 'unchanged', after: [step8] });
});

test('write device_state other {} @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step9], run: step1 };
  checkCell(cell, 'device-state.failure: write device_state other @ RESUMING in full,stored,partial => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.failure.state: write device_state other @ RESUMING in full,stored,partial => unchanged', { name: 'unchanged', after: [step10] }, { name: 'error-state', after: [step15] });
});

test('write device_state other RUNNING @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step9], run: step3 };
  checkCell(cell, 'device-state.failure: write device_state other @ RESUMING in full,stored,partial => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.failure.state: write device_state other @ RESUMING in full,stored,partial => unchanged', { name: 'unchanged', after: [step10] }, { name: 'error-state', after: [step15] });
});

test('write device_state other SAVING @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step9], run: step5 };
  checkCell(cell, 'device-state.failure: write device_state other @ RESUMING in full,stored,partial => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.failure.state: write device_state other @ RESUMING in full,stored,partial => unchanged', { name: 'unchanged', after: [step10] }, { name: 'error-state', after: [step15] });
});

test('write device_state other RUNNING|SAVING @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step9], run: step7 };
  checkCell(cell, 'device-state.failure: write device_state other @ RESUMING in full,stored,partial => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.failure.state: write device_state other @ RESUMING in full,stored,partial => unchanged', { name: 'unchanged', after: [step10] }, { name: 'error-state', after: [step15] });
});

test('write device_state other {} @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step5, step16, step17, step18, step19, step20, step9, step17, step21], run: step1 };
  checkCell(cell, 'device-state.failure: write device_state other @ RESUMING in full,stored,partial => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.failure.state: write device_state other @ RESUMING in full,stored,partial => unchanged', { name: 'unchanged', after: [step10] }, { name: 'error-state', after: [step15] });
});

test('write device_state other RUNNING @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step5, step16, step17, step18, step19, step20, step9, step17, step21], run: step3 };
  checkCell(cell, 'device-state.failure: write device_state other @ RESUMING in full,stored,partial => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.failure.state: write device_state other @ RESUMING in full,stored,partial => unchanged', { name: 'unchanged', after: [step10] }, { name: 'error-state', after: [step15] });
});

test('write device_state other SAVING @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step5, step16, step17, step18, step19, step20, step9, step17, step21], run: step5 };
  checkCell(cell, 'device-state.failure: write device_state other @ RESUMING in full,stored,partial => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.failure.state: write device_state other @ RESUMING in full,stored,partial => unchanged', { name: 'unchanged', after: [step10] }, { name: 'error-state', after: [step15] });
});

test('write device_state other RUNNING|SAVING @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step5, step16, step17, step18, step19, step20, step9, step17, step21], run: step7 };
  checkCell(cell, 'device-state.failure: write device_state other @ RESUMING in full,stored,partial => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.failure.state: write device_state other @ RESUMING in full,stored,partial => unchanged', { name: 'unchanged', after: [step10] }, { name: 'error-state', after: [step15] });
});

test('write device_state other {} @ RESUMING in partial', () => {
  const cell = { create: createTarget, setup: [step5, step16, step17, step18, step19, step20, step9, step17, step21, step22], run: step1 };
  checkCell(cell, 'device-state.failure: write device_state other @ RESUMING in full,stored,partial => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.failure.state: write device_state other @ RESUMING in full,stored,partial => unchanged', { name: 'unchanged', after: [step10] }, { name: 'error-state', after: [step15] });
});

test('write device_state other RUNNING @ RESUMING in partial', () => {
  const cell = { create: createTarget, setup: [step5, step16, step17, step18, step19, step20, step9, step17, step21, step22], run: step3 };
  checkCell(cell, 'device-state.failure: write device_state other @ RESUMING in full,stored,partial => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.failure.state: write device_state other @ RESUMING in full,stored,partial => unchanged', { name: 'unchanged', after: [step10] }, { name: 'error-state', after: [step15] });
});

test('write device_state other SAVING @ RESUMING in partial', () => {
  const cell = { create: createTarget, setup: [step5, step16, step17, step18, step19, step20, step9, step17, step21, step22], run: step5 };
  checkCell(cell, 'device-state.failure: write device_state other @ RESUMING in full,stored,partial => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.failure.state: write device_state other @ RESUMING in full,stored,partial => unchanged', { name: 'unchanged', after: [step10] }, { name: 'error-state', after: [step15] });
});

test('write device_state other RUNNING|SAVING @ RESUMING in partial', () => {
  const cell = { create: createTarget, setup: [step5, step16, step17, step18, step19, step20, step9, step17, step21, step22], run: step7 };
  checkCell(cell, 'device-state.failure: write device_state other @ RESUMING in full,stored,partial => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'device-state.failure.state: write device_state other @ RESUMING in full,stored,partial => unchanged', { name: 'unchanged', after: [step10] }, { name: 'error-state', after: [step15] });
});

test('write device_state other {} @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step5, step23, step20, step9, step24], run: step1 };
  checkCell(cell, 'device-state.success: write device_state other @ RESUMING in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'device-state.success: write device_state other @ RESUMING in whole => success written', { name: 'written', after: [step2] });
});

test('write device_state other RUNNING @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step5, step23, step20, step9, step24], run: step3 };
  checkCell(cell, 'device-state.success: write device_state other @ RESUMING in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'device-state.success: write device_state other @ RESUMING in whole => success written', { name: 'written', after: [step4] });
});

test('write device_state other SAVING @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step5, step23, step20, step9, step24], run: step5 };
  checkCell(cell, 'device-state.success: write device_state other @ RESUMING in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'device-state.success: write device_state other @ RESUMING in whole => success written', { name: 'written', after: [step6] });
});

test('write device_state other RUNNING|SAVING @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step5, step23, step20, step9, step24], run: step7 };
  checkCell(cell, 'device-state.success: write device_state other @ RESUMING in whole => success written', { name: 'success', expected: success });
  checkCell(cell, 'device-state.success: write device_state other @ RESUMING in whole => success written', { name: 'written', after: [step8] });
});

test('write device_state other {} @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step1 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'writes-in-error: write device_state * @ ERROR => unchanged', { name: 'unchanged', after: [step15] });
});

test('write device_state other RUNNING @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step3 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'writes-in-error: write device_state * @ ERROR => unchanged', { name: 'unchanged', after: [step15] });
});

test('write device_state other SAVING @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step5 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'writes-in-error: write device_state * @ ERROR => unchanged', { name: 'unchanged', after: [step15] });
});

test('write device_state other RUNNING|SAVING @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step7 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'writes-in-error: write device_state * @ ERROR => unchanged', { name: 'unchanged', after: [step15] });
});

test('write device_state other RESUMING @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step9 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'writes-in-error: write device_state * @ ERROR => unchanged', { name: 'unchanged', after: [step15] });
});

test('write device_state invalid 0x5 @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step25 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state invalid 0x6 @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step26 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state invalid 0x7 @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step27 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state invalid 0x5 @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step25 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state invalid 0x6 @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step26 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state invalid 0x7 @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step27 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state invalid 0x5 @ SAVING', () => {
  const cell = { create: createTarget, setup: [step5], run: step25 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state invalid 0x6 @ SAVING', () => {
  const cell = { create: createTarget, setup: [step5], run: step26 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state invalid 0x7 @ SAVING', () => {
  const cell = { create: createTarget, setup: [step5], run: step27 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state invalid 0x5 @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step25 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state invalid 0x6 @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step26 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state invalid 0x7 @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step27 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state invalid 0x5 @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step9], run: step25 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step10] });
});

test('write device_state invalid 0x6 @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step9], run: step26 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step10] });
});

test('write device_state invalid 0x7 @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step9], run: step27 };
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.invalid-write: write device_state invalid @ valid => EINVAL unchanged', { name: 'unchanged', after: [step10] });
});

test('write device_state invalid 0x5 @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step25 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'writes-in-error: write device_state * @ ERROR => unchanged', { name: 'unchanged', after: [step15] });
});

test('write device_state invalid 0x6 @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step26 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'writes-in-error: write device_state * @ ERROR => unchanged', { name: 'unchanged', after: [step15] });
});

test('write device_state invalid 0x7 @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step27 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'writes-in-error: write device_state * @ ERROR => unchanged', { name: 'unchanged', after: [step15] });
});

test('write device_state reserved @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step28 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'unchanged', after: [step2] });
});

test('write device_state reserved @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step29 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'unchanged', after: [step4] });
});

test('write device_state reserved @ SAVING', () => {
  const cell = { create: createTarget, setup: [step5], run: step30 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'unchanged', after: [step6] });
});

test('write device_state reserved @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step7], run: step31 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'unchanged', after: [step8] });
});

test('write device_state reserved @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step9], run: step32 };
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'EINVAL', expected: errno(22) });
  checkCell(cell, 'device-state.reserved.refuse: write device_state reserved @ valid => EINVAL unchanged', { name: 'unchanged', after: [step10] });
});

test('write device_state reserved @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step33 };
  checkCell(cell, 'device-state.error.refuse: write device_state * @ ERROR => EIO', { name: 'EIO', expected: errno(5) });
  checkCell(cell, 'writes-in-error: write device_state * @ ERROR => unchanged', { name: 'unchanged', after: [step15] });
});

test('reset @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step20 };
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});

test('reset @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step20 };
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});

test('reset @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step20 };
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});

test('reset @ SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step5, step34, step17], run: step20 };
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});

test('reset @ SAVING in end', () => {
  const cell = { create: createTarget, setup: [step5, step23], run: step20 };
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});

test('reset @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step20 };
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});

test('reset @ RUNNING|SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step34, step17], run: step20 };
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});

test('reset @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step9], run: step20 };
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});

test('reset @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step5, step16, step17, step18, step19, step20, step9, step17, step21], run: step20 };
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});

test('reset @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step5, step23, step20, step9, step24], run: step20 };
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});

test('reset @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step20 };
  checkCell(cell, 'device-state.reset: reset @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});

test('reset function @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step35 };
  checkCell(cell, 'device-state.reset: reset function @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});

test('reset function @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step35 };
  checkCell(cell, 'device-state.reset: reset function @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});

test('reset function @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step35 };
  checkCell(cell, 'device-state.reset: reset function @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});

test('reset function @ SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step5, step34, step17], run: step35 };
  checkCell(cell, 'device-state.reset: reset function @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});

test('reset function @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step7], run: step35 };
  checkCell(cell, 'device-state.reset: reset function @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});

test('reset function @ RUNNING|SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step7, step34, step17], run: step35 };
  checkCell(cell, 'device-state.reset: reset function @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});

test('reset function @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step9], run: step35 };
  checkCell(cell, 'device-state.reset: reset function @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});

test('reset function @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step5, step16, step17, step18, step19, step20, step9, step17, step21], run: step35 };
  checkCell(cell, 'device-state.reset: reset function @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});

test('reset function @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step11, step12, step13], run: step35 };
  checkCell(cell, 'device-state.reset: reset function @ * in !reset-fails => default-state', { name: 'default-state', after: [step4] });
});
