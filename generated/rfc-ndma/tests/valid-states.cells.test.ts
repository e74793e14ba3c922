// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/valid-states.md
// Chapter spec/vfio-migration/rfc-ndma/transitions.md

import { access, cellStep, checkCell, errno, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

const step1 = cellStep('write device_state {}', 'write', [access(0, 4), 0n], success);
const step2 = cellStep('write device_state NDMA', 'write', [access(0, 4), 8n], success);
const step3 = cellStep('read device_state => NDMA', 'read', [access(0, 4)], value(8n));
const step4 = cellStep('write device_state SAVING|NDMA', 'write', [access(0, 4), 10n], success);
const step5 = cellStep('read device_state => SAVING|NDMA', 'read', [access(0, 4)], value(10n));
const step6 = cellStep('write device_state RESUMING|NDMA', 'write', [access(0, 4), 12n], success);
const step7 = cellStep('read device_state => RESUMING|NDMA', 'read', [access(0, 4)], value(12n));
const step8 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step9 = cellStep('write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
const step10 = cellStep('write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
const step11 = cellStep('write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);

test('write device_state other NDMA @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step2 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step3] });
});

test('write device_state other SAVING|NDMA @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step4 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other RESUMING|NDMA @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step6 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other NDMA @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step2 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step3] });
});

test('write device_state other SAVING|NDMA @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step4 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other RESUMING|NDMA @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step6 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other NDMA @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step8], run: step2 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step3] });
});

test('write device_state other SAVING|NDMA @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step8], run: step4 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other RESUMING|NDMA @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step8], run: step6 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other NDMA @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step9], run: step2 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step3] });
});

test('write device_state other SAVING|NDMA @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step9], run: step4 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other RESUMING|NDMA @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step9], run: step6 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other SAVING|NDMA @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step2], run: step4 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other RESUMING|NDMA @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step2], run: step6 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other NDMA @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step2 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step3] });
});

test('write device_state other SAVING|NDMA @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step4 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other RESUMING|NDMA @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step6 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other NDMA @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step2 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step3] });
});

test('write device_state other RESUMING|NDMA @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step6 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other NDMA @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step2 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step3] });
});

test('write device_state other SAVING|NDMA @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step4 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other RESUMING|NDMA @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step11], run: step6 };
  checkCell(cell, 'ndma.superfluous: write device_state other NDMA,SAVING|NDMA,RESUMING|NDMA @ valid,!resuming in full => success|EIO|EOPNOTSUPP|ETIMEDOUT|EBUSY', { name: 'success', expected: success }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});
