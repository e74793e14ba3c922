// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/linux-5.16/flows.md

import { access, cellStep, checkCell, errno, nonzero, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/linux-5.16';
import { test } from 'vitest';

const step1 = cellStep('write device_state {}', 'write', [access(0, 4), 0n], success);
const step2 = cellStep('close', 'close', [], success);
const step3 = cellStep('open', 'open', [], success);
const step4 = cellStep('read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
const step5 = cellStep('write device_state SAVING', 'write', [access(0, 4), 2n], success);
const step6 = cellStep('read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
const step7 = cellStep('read data_offset', 'read', [access(16, 8)], success);
const step8 = cellStep('collect-all', 'collect-all', [], success);
const step9 = cellStep('write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
const step10 = cellStep('write device_state RESUMING', 'write', [access(0, 4), 4n], success);
const step11 = cellStep('read pending_bytes', 'read', [access(8, 8)], success);
const step12 = cellStep('read data_size', 'read', [access(24, 8)], success);
const step13 = cellStep('collect', 'collect', [], success);
const step14 = cellStep('reset', 'reset', [], success);
const step15 = cellStep('store 1', 'store', [1n], success);
const step16 = cellStep('store-all', 'store-all', [], success);
const step17 = cellStep('fault clear-running EIO', 'fault', ['clear-running', 5], success);
const step18 = cellStep('fault set-running EIO unwind', 'fault', ['set-running', 5, 'unwind'], success);
const step19 = cellStep('write device_state {} => EIO', 'write', [access(0, 4), 0n], errno(5));

test('close @ {} in full', () => {
  const cell = { create: createTarget, setup: [step1], run: step2 };
  checkCell(cell, 'device-state.default: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step3, step4] });
});

test('close @ RUNNING in full', () => {
  const cell = { create: createTarget, setup: [], run: step2 };
  checkCell(cell, 'device-state.default: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step3, step4] });
});

test('close @ SAVING in full', () => {
  const cell = { create: createTarget, setup: [step5], run: step2 };
  checkCell(cell, 'device-state.default: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step3, step4] });
});

test('close @ SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step5, step6, step7], run: step2 };
  checkCell(cell, 'device-state.default: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step3, step4] });
});

test('close @ SAVING in end', () => {
  const cell = { create: createTarget, setup: [step5, step8], run: step2 };
  checkCell(cell, 'device-state.default: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step3, step4] });
});

test('close @ RUNNING|SAVING in full', () => {
  const cell = { create: createTarget, setup: [step9], run: step2 };
  checkCell(cell, 'device-state.default: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step3, step4] });
});

test('close @ RUNNING|SAVING in mid-segment', () => {
  const cell = { create: createTarget, setup: [step9, step6, step7], run: step2 };
  checkCell(cell, 'device-state.default: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step3, step4] });
});

test('close @ RESUMING in full', () => {
  const cell = { create: createTarget, setup: [step10], run: step2 };
  checkCell(cell, 'device-state.default: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step3, step4] });
});

test('close @ RESUMING in stored', () => {
  const cell = { create: createTarget, setup: [step5, step11, step7, step12, step13, step14, step10, step7, step15], run: step2 };
  checkCell(cell, 'device-state.default: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step3, step4] });
});

test('close @ RESUMING in whole', () => {
  const cell = { create: createTarget, setup: [step5, step8, step14, step10, step16], run: step2 };
  checkCell(cell, 'device-state.default: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step3, step4] });
});

test('close @ ERROR in full', () => {
  const cell = { create: createTarget, setup: [step17, step18, step19], run: step2 };
  checkCell(cell, 'device-state.default: close @ * in !twice => default-when-opened', { name: 'default-when-opened', after: [step3, step4] });
});
