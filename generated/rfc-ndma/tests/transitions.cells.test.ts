// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/transitions.md
// Chapter spec/vfio-migration/rfc-ndma/failure.md

import { access, cellStep, checkCell, errno, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

const step1 = cellStep('write device_state {}', 'write', [access(0, 4), 0n], success);
const step2 = cellStep('write device_state RUNNING', 'write', [access(0, 4), 1n], success);
const step3 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step4 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step5 = cellStep('read device_state => SAVING', 'read', [access(0, 4)], value(2n));
const step6 = cellStep('write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
const step7 = cellStep('read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
const step8 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step9 = cellStep('read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
const step10 = cellStep('write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
const step11 = cellStep('read device_state => RUNNING|NDMA', 'read', [access(0, 4)], value(9n));
const step12 = cellStep('write device_state RUNNING|SAVING|NDMA', 'write', [access(0, 4), 11n], success);
const step13 = cellStep('read device_state => RUNNING|SAVING|NDMA', 'read', [access(0, 4)], value(11n));
const step14 = cellStep('device no-ndma', 'device', ['no-ndma'], success);
const step15 = cellStep('read device_state => {}', 'read', [access(0, 4)], value(0n));
const step16 = cellStep('write device_state RESUMING|NDMA', 'write', [access(0, 4), 12n], success);
const step17 = cellStep('read device_state => RESUMING|NDMA', 'read', [access(0, 4)], value(12n));
const step18 = cellStep('read pending_bytes', 'read', [access(8, 8)], success);
const step19 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step20 = cellStep('read data_size', 'read', [access(24, 8)], success);
const step21 = cellStep('collect', 'collect', [], success);
const step22 = cellStep('reset', 'reset', [], success);
const step23 = cellStep('store 1', 'store', [1n], success);
const step24 = cellStep('collect-all', 'collect-all', [], success);
const step25 = cellStep('store-all', 'store-all', [], success);
const step26 = cellStep('write 0x1000/8 1', 'write', [access(4096, 8), 1n], success);
const step27 = cellStep('write device_state NDMA', 'write', [access(0, 4), 8n], success);
const step28 = cellStep('write device_state SAVING|NDMA', 'write', [access(0, 4), 10n], success);
const step29 = cellStep('device snapshot', 'device', ['snapshot'], success);
const step30 = cellStep('read device_state => ERROR', 'read', [access(0, 4)], value(6n));
const step31 = cellStep('read device_state => SAVING|NDMA', 'read', [access(0, 4)], value(10n));

test('write device_state other RUNNING @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step2 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step3] });
});

test('write device_state other SAVING @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step4 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other RUNNING|SAVING @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step6 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other RESUMING @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step8 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step9] });
});

test('write device_state other RUNNING|NDMA @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step10 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step11] });
});

test('write device_state other RUNNING|SAVING|NDMA @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step12 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step13] });
});

test('write device_state other RUNNING @ {} in no-ndma', () => {
  const cell = { create: createTarget, setup: [step14, step1], run: step2 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step3] });
});

test('write device_state other SAVING @ {} in no-ndma', () => {
  const cell = { create: createTarget, setup: [step14, step1], run: step4 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step5] });
});

test('write device_state other RUNNING|SAVING @ {} in no-ndma', () => {
  const cell = { create: createTarget, setup: [step14, step1], run: step6 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step7] });
});

test('write device_state other RESUMING @ {} in no-ndma', () => {
  const cell = { create: createTarget, setup: [step14, step1], run: step8 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step9] });
});

test('write device_state other {} @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step1 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step15] });
});

test('write device_state other SAVING @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step4 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other RUNNING|SAVING @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step6 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other RESUMING @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step8 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step9] });
});

test('write device_state other RUNNING|NDMA @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step10 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step11] });
});

test('write device_state other RUNNING|SAVING|NDMA @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step12 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step13] });
});

test('write device_state other {} @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step14], run: step1 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step15] });
});

test('write device_state other SAVING @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step14], run: step4 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step5] });
});

test('write device_state other RUNNING|SAVING @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step14], run: step6 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step7] });
});

test('write device_state other RESUMING @ RUNNING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step14], run: step8 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step9] });
});

test('write device_state other {} @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step1 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step15] });
});

test('write device_state other RUNNING @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step2 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step3] });
});

test('write device_state other RUNNING|SAVING @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step6 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other RESUMING @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step8 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step9] });
});

test('write device_state other RUNNING|NDMA @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step10 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step11] });
});

test('write device_state other RUNNING|SAVING|NDMA @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step4], run: step12 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step13] });
});

test('write device_state other {} @ SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step14, step4], run: step1 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step15] });
});

test('write device_state other RUNNING @ SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step14, step4], run: step2 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step3] });
});

test('write device_state other RUNNING|SAVING @ SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step14, step4], run: step6 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step7] });
});

test('write device_state other RESUMING @ SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step14, step4], run: step8 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step9] });
});

test('write device_state other {} @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step1 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step15] });
});

test('write device_state other RUNNING @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step2 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step3] });
});

test('write device_state other SAVING @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step4 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other RESUMING @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step8 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step9] });
});

test('write device_state other RUNNING|NDMA @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step10 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step11] });
});

test('write device_state other RUNNING|SAVING|NDMA @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step6], run: step12 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step13] });
});

test('write device_state other {} @ RUNNING|SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step14, step6], run: step1 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step15] });
});

test('write device_state other RUNNING @ RUNNING|SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step14, step6], run: step2 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step3] });
});

test('write device_state other SAVING @ RUNNING|SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step14, step6], run: step4 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step5] });
});

test('write device_state other RESUMING @ RUNNING|SAVING in no-ndma', () => {
  const cell = { create: createTarget, setup: [step14, step6], run: step8 };
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other !ndma @ valid,!resuming in no-ndma => success written', { name: 'written', after: [step9] });
});

test('write device_state other RESUMING|NDMA @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step8], run: step16 };
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'written', after: [step17] });
});

test('write device_state other RESUMING|NDMA @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step4, step18, step19, step20, step21, step22, step8, step19, step23], run: step16 };
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'written', after: [step17] });
});

test('write device_state other RESUMING|NDMA @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step4, step24, step22, step8, step25], run: step16 };
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'written', after: [step17] });
});

test('write device_state other RESUMING|NDMA @ RESUMING in surplus', () => {
  const cell = { create: createTarget, setup: [step4, step24, step22, step8, step25, step19, step26], run: step16 };
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'written', after: [step17] });
});

test('write device_state other {} @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step27], run: step1 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step15] });
});

test('write device_state other RUNNING @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step27], run: step2 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step3] });
});

test('write device_state other SAVING @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step27], run: step4 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other RUNNING|SAVING @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step27], run: step6 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other RESUMING @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step27], run: step8 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step9] });
});

test('write device_state other RUNNING|NDMA @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step27], run: step10 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step11] });
});

test('write device_state other RUNNING|SAVING|NDMA @ NDMA in full', () => {
  const cell = { create: createTarget, setup: [step27], run: step12 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step13] });
});

test('write device_state other {} @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step1 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step15] });
});

test('write device_state other RUNNING @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step2 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step3] });
});

test('write device_state other SAVING @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step4 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other RUNNING|SAVING @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step6 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other RESUMING @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step8 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step9] });
});

test('write device_state other RUNNING|SAVING|NDMA @ RUNNING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step12 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step13] });
});

test('write device_state other {} @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step28], run: step1 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step15] });
});

test('write device_state other RUNNING @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step28], run: step2 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step3] });
});

test('write device_state other SAVING @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step28], run: step4 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other RUNNING|SAVING @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step28], run: step6 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other RESUMING @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step28], run: step8 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step9] });
});

test('write device_state other RUNNING|NDMA @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step28], run: step10 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step11] });
});

test('write device_state other RUNNING|SAVING|NDMA @ SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step28], run: step12 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step13] });
});

test('write device_state other {} @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step1 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step15] });
});

test('write device_state other RUNNING @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step2 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step3] });
});

test('write device_state other SAVING @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step4 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step5] });
});

test('write device_state other RUNNING|SAVING @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step6 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step7] });
});

test('write device_state other RESUMING @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step8 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step9] });
});

test('write device_state other RUNNING|NDMA @ RUNNING|SAVING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step12], run: step10 };
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other @ valid,!resuming in full => success written', { name: 'written', after: [step11] });
});

test('write device_state other RESUMING @ RESUMING|NDMA in full', () => {
  const cell = { create: createTarget, setup: [step16], run: step8 };
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'written', after: [step9] });
});

test('write device_state other RESUMING @ RESUMING|NDMA in stored', () => {
  const cell = { create: createTarget, setup: [step4, step18, step19, step20, step21, step22, step16, step19, step23], run: step8 };
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'written', after: [step9] });
});

test('write device_state other RESUMING @ RESUMING|NDMA in whole', () => {
  const cell = { create: createTarget, setup: [step4, step24, step22, step16, step25], run: step8 };
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'written', after: [step9] });
});

test('write device_state other RESUMING @ RESUMING|NDMA in surplus', () => {
  const cell = { create: createTarget, setup: [step4, step24, step22, step16, step25, step19, step26], run: step8 };
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'success', expected: success });
  checkCell(cell, 'transition.any: write device_state other resuming @ resuming in !no-ndma => success written', { name: 'written', after: [step9] });
});

test('write device_state again RUNNING|SAVING @ SAVING in cannot-restart', () => {
  const cell = { create: createTarget, setup: [step29, step4], run: step6 };
  checkCell(cell, 'transition.unsupported: write device_state again @ * => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.unsupported.errno: write device_state again @ * => EOPNOTSUPP unchanged', { name: 'unchanged', after: [step5] }, { name: 'error-state', after: [step30] });
});

test('write device_state again RUNNING|SAVING|NDMA @ SAVING in cannot-restart', () => {
  const cell = { create: createTarget, setup: [step29, step4], run: step12 };
  checkCell(cell, 'transition.unsupported: write device_state again @ * => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.unsupported.errno: write device_state again @ * => EOPNOTSUPP unchanged', { name: 'unchanged', after: [step5] }, { name: 'error-state', after: [step30] });
});

test('write device_state again RUNNING|SAVING @ SAVING|NDMA in cannot-restart', () => {
  const cell = { create: createTarget, setup: [step29, step28], run: step6 };
  checkCell(cell, 'transition.unsupported: write device_state again @ * => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.unsupported.errno: write device_state again @ * => EOPNOTSUPP unchanged', { name: 'unchanged', after: [step31] }, { name: 'error-state', after: [step30] });
});

test('write device_state again RUNNING|SAVING|NDMA @ SAVING|NDMA in cannot-restart', () => {
  const cell = { create: createTarget, setup: [step29, step28], run: step12 };
  checkCell(cell, 'transition.unsupported: write device_state again @ * => failure', { name: 'EINVAL', expected: errno(22) }, { name: 'EIO', expected: errno(5) }, { name: 'EOPNOTSUPP', expected: errno(95) }, { name: 'ETIMEDOUT', expected: errno(110) }, { name: 'EBUSY', expected: errno(16) });
  checkCell(cell, 'transition.unsupported.errno: write device_state again @ * => EOPNOTSUPP unchanged', { name: 'unchanged', after: [step31] }, { name: 'error-state', after: [step30] });
});
