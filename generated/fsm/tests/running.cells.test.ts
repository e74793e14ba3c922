// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/running.md

import { access, cellStep, checkCell, errno, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

const step1 = cellStep('read-region bar0 0x28/4', 'read-region', ['bar0', access(40, 4)], success);
const step2 = cellStep('write device_state STOP', 'write', [access(0, 4), 0n], success);
const step3 = cellStep('write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
const step4 = cellStep('write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
const step5 = cellStep('write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
const step6 = cellStep('write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
const step7 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step8 = cellStep('fault clear-running EIO', 'fault', ['clear-running', 5], success);
const step9 = cellStep('fault set-running EIO unwind', 'fault', ['set-running', 5, 'unwind'], success);
const step10 = cellStep('write device_state STOP => EIO', 'write', [access(0, 4), 0n], errno(5));
const step11 = cellStep('read-region config 0x0/4', 'read-region', ['config', access(0, 4)], success);

test('read bar @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step1 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
});

test('read bar @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step1 };
  checkCell(cell, 'running.clear.host-safety: read,write bar @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('read bar @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step1 };
  checkCell(cell, 'running.clear.host-safety: read,write bar @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('read bar @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step1 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
});

test('read bar @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step1 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
});

test('read bar @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step1 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
});

test('read bar @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step7], run: step1 };
  checkCell(cell, 'running.clear.host-safety: read,write bar @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('read bar @ ERROR', () => {
  const cell = { create: createTarget, setup: [step8, step9, step10], run: step1 };
  checkCell(cell, 'running.error.regions: read,write bar @ ERROR => success|EIO', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) });
});

test('read config @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step11 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'running.set.regions: read config @ running => identity', { name: 'identity', expected: value(131070n) });
});

test('read config @ STOP', () => {
  const cell = { create: createTarget, setup: [step2], run: step11 };
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'success', expected: success });
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'identity', expected: value(131070n) });
});

test('read config @ STOP_COPY', () => {
  const cell = { create: createTarget, setup: [step3], run: step11 };
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'success', expected: success });
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'identity', expected: value(131070n) });
});

test('read config @ PRE_COPY', () => {
  const cell = { create: createTarget, setup: [step4], run: step11 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'running.set.regions: read config @ running => identity', { name: 'identity', expected: value(131070n) });
});

test('read config @ PRE_COPY_NDMA', () => {
  const cell = { create: createTarget, setup: [step5], run: step11 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'running.set.regions: read config @ running => identity', { name: 'identity', expected: value(131070n) });
});

test('read config @ RUNNING_NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step11 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'running.set.regions: read config @ running => identity', { name: 'identity', expected: value(131070n) });
});

test('read config @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step7], run: step11 };
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'success', expected: success });
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'identity', expected: value(131070n) });
});

test('read config @ ERROR', () => {
  const cell = { create: createTarget, setup: [step8, step9, step10], run: step11 };
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'success', expected: success });
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'identity', expected: value(131070n) });
});
