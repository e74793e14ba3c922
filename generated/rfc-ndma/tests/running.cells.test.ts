// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/common/running.md

import { access, cellStep, checkCell, errno, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

const step1 = cellStep('write device_state {}', 'write', [access(0, 4), 0n], success);
const step2 = cellStep('read-region bar0 0x28/4', 'read-region', ['bar0', access(40, 4)], success);
const step3 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step4 = cellStep('write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
const step5 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step6 = cellStep('write device_state NDMA', 'write', [access(0, 4), 8n], success);
const step7 = cellStep('write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
const step8 = cellStep('write device_state SAVING|NDMA', 'write', [access(0, 4), 10n], success);
const step9 = cellStep('write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);
const step10 = cellStep('write device_state RESUMING|NDMA', 'write', [access(0, 4), 12n], success);
const step11 = cellStep('fault reset EIO', 'fault', ['reset', 5], success);
const step12 = cellStep('reset => EIO', 'reset', [], errno(5));
const step13 = cellStep('read-region config 0x0/4', 'read-region', ['config', access(0, 4)], success);

test('read bar @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step2 };
  checkCell(cell, 'running.clear.host-safety: read,write bar @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('read bar @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step2 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
});

test('read bar @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step2 };
  checkCell(cell, 'running.clear.host-safety: read,write bar @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('read bar @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step2 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
});

test('read bar @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step2 };
  checkCell(cell, 'running.clear.host-safety: read,write bar @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('read bar @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step2 };
  checkCell(cell, 'running.clear.host-safety: read,write bar @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('read bar @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step2 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
});

test('read bar @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step2 };
  checkCell(cell, 'running.clear.host-safety: read,write bar @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('read bar @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step2 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
});

test('read bar @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step2 };
  checkCell(cell, 'running.clear.host-safety: read,write bar @ stopped => success|failure', { name: 'success', expected: success }, { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
});

test('read bar @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12], run: step2 };
  checkCell(cell, 'running.error.regions: read,write bar @ ERROR => success|EIO', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) });
});

test('read config @ {}', () => {
  const cell = { create: createTarget, setup: [step1], run: step13 };
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'success', expected: success });
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'identity', expected: value(131070n) });
});

test('read config @ RUNNING', () => {
  const cell = { create: createTarget, setup: [], run: step13 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'running.set.regions: read config @ running => identity', { name: 'identity', expected: value(131070n) });
});

test('read config @ SAVING', () => {
  const cell = { create: createTarget, setup: [step3], run: step13 };
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'success', expected: success });
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'identity', expected: value(131070n) });
});

test('read config @ RUNNING|SAVING', () => {
  const cell = { create: createTarget, setup: [step4], run: step13 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'running.set.regions: read config @ running => identity', { name: 'identity', expected: value(131070n) });
});

test('read config @ RESUMING', () => {
  const cell = { create: createTarget, setup: [step5], run: step13 };
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'success', expected: success });
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'identity', expected: value(131070n) });
});

test('read config @ NDMA', () => {
  const cell = { create: createTarget, setup: [step6], run: step13 };
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'success', expected: success });
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'identity', expected: value(131070n) });
});

test('read config @ RUNNING|NDMA', () => {
  const cell = { create: createTarget, setup: [step7], run: step13 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'running.set.regions: read config @ running => identity', { name: 'identity', expected: value(131070n) });
});

test('read config @ SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step8], run: step13 };
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'success', expected: success });
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'identity', expected: value(131070n) });
});

test('read config @ RUNNING|SAVING|NDMA', () => {
  const cell = { create: createTarget, setup: [step9], run: step13 };
  checkCell(cell, 'running.set.regions: read,write bar,config @ running => success', { name: 'success', expected: success });
  checkCell(cell, 'running.set.regions: read config @ running => identity', { name: 'identity', expected: value(131070n) });
});

test('read config @ RESUMING|NDMA', () => {
  const cell = { create: createTarget, setup: [step10], run: step13 };
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'success', expected: success });
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'identity', expected: value(131070n) });
});

test('read config @ ERROR', () => {
  const cell = { create: createTarget, setup: [step11, step12], run: step13 };
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'success', expected: success });
  checkCell(cell, 'running.clear.subsystems: read config @ stopped,ERROR => success identity', { name: 'identity', expected: value(131070n) });
});
