// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/valid-states.md

import { access, assert, errno, runStep, sequence, success, value } from 'uapi-reference/core';
import { DeviceState, ERROR, MASK, createTarget, isError, isValid } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "a walk through the ten valid values"
test('a walk through the ten valid values [valid.others]', { meta: { edition: 'rfc-ndma', example: 'valid-states/a-walk-through-the-ten-valid-values', content: '549e8371567a6b84' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state 0', 'write', [access(0, 4), 0n], success);
  runStep(target, 'write device_state 1', 'write', [access(0, 4), 1n], success);
  runStep(target, 'write device_state 2', 'write', [access(0, 4), 2n], success);
  runStep(target, 'write device_state 3', 'write', [access(0, 4), 3n], success);
  runStep(target, 'write device_state 8', 'write', [access(0, 4), 8n], success);
  runStep(target, 'write device_state 9', 'write', [access(0, 4), 9n], success);
  runStep(target, 'write device_state 10', 'write', [access(0, 4), 10n], success);
  runStep(target, 'write device_state 11', 'write', [access(0, 4), 11n], success);
  runStep(target, 'write device_state 4', 'write', [access(0, 4), 4n], success);
  runStep(target, 'write device_state 12', 'write', [access(0, 4), 12n], success);
  runStep(target, 'read device_state => 12', 'read', [access(0, 4)], value(12n));
});

// Example "the combinations that are not"
test('the combinations that are not [valid.saving-resuming valid.resuming-running]', { meta: { edition: 'rfc-ndma', example: 'valid-states/the-combinations-that-are-not', content: '5f9158293607312d' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|RESUMING => EINVAL', 'write', [access(0, 4), 5n], errno(22));
  runStep(target, 'write device_state RUNNING|RESUMING|NDMA => EINVAL', 'write', [access(0, 4), 13n], errno(22));
  runStep(target, 'write device_state SAVING|RESUMING => EINVAL', 'write', [access(0, 4), 6n], errno(22));
  runStep(target, 'write device_state RUNNING|SAVING|RESUMING => EINVAL', 'write', [access(0, 4), 7n], errno(22));
  runStep(target, 'write device_state SAVING|RESUMING|NDMA => EINVAL', 'write', [access(0, 4), 14n], errno(22));
  runStep(target, 'write device_state RUNNING|SAVING|RESUMING|NDMA => EINVAL', 'write', [access(0, 4), 15n], errno(22));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "error clears NDMA as well"
test('error clears NDMA as well [valid.error valid.unreachable]', { meta: { edition: 'rfc-ndma', example: 'valid-states/error-clears-ndma-as-well', content: '13efec0bf6146673' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'fault set-saving EIO', 'fault', ['set-saving', 5], success);
  runStep(target, 'fault clear-saving EIO unwind', 'fault', ['clear-saving', 5, 'unwind'], success);
  runStep(target, 'write device_state RUNNING|SAVING|NDMA => EIO', 'write', [access(0, 4), 11n], errno(5));
  runStep(target, 'trace => RUNNING|SAVING|NDMA RUNNING|NDMA ERROR', 'trace', [], sequence(11n, 9n, 6n));
  runStep(target, 'read device_state => 6', 'read', [access(0, 4)], value(6n));
});

// Example "the answers for all sixteen values"
test('the answers for all sixteen values [valid.macro valid.others]', { meta: { edition: 'rfc-ndma', example: 'valid-states/the-answers-for-all-sixteen-values', content: '23b064c24f00060e' } }, () => {
  const values = [...Array(16).keys()];
  assert.equal(values.filter(isValid), [0, 1, 2, 3, 4, 8, 9, 10, 11, 12]);
});

// Example "one value of sixteen is ERROR"
test('one value of sixteen is ERROR [valid.is-error valid.error]', { meta: { edition: 'rfc-ndma', example: 'valid-states/one-value-of-sixteen-is-error', content: 'a1fc79f303edaf5b' } }, () => {
  const values = [...Array(16).keys()];
  assert.equal(values.filter(isError), [6]);
  assert.equal(ERROR, 6);
  assert.equal(isValid(6), false);
});

// Example "reserved bits change no answer"
test('reserved bits change no answer [valid.macro valid.is-error]', { meta: { edition: 'rfc-ndma', example: 'valid-states/reserved-bits-change-no-answer', content: '6a80d5918c71241d' } }, () => {
  for (const reserved of [0x10, 0x7ffffff0, 0x80000000, 0xfffffff0]) {
    assert.equal(isError(reserved + 6), true);
    assert.equal(isError(reserved + 14), false);
    assert.equal(isValid(reserved + 3), true);
    assert.equal(isValid(reserved + 5), false);
  }
});

// Example "what the macro of Linux 5.16 says under the mask that has NDMA"
test('what the macro of Linux 5.16 says under the mask that has NDMA [valid.macro valid.others]', { meta: { edition: 'rfc-ndma', example: 'valid-states/what-the-macro-of-linux-5-16-says-under-the-mask-that-has-ndma', content: '1cb551341f9dcc24' } }, () => {
  // RESUMING alone, or no RESUMING at all.
  const wasValid = (state: number): boolean =>
    (state & DeviceState.RESUMING) === 0 || (state & MASK) === DeviceState.RESUMING;
  const values = [...Array(16).keys()];
  assert.equal(values.filter((value) => wasValid(value) !== isValid(value)), [12]);
  assert.equal(12, DeviceState.RESUMING | DeviceState.NDMA);
});

// Example "NDMA on a stopped device"
test('NDMA on a stopped device [ndma.superfluous ndma.superfluous.read-back]', { meta: { edition: 'rfc-ndma', example: 'valid-states/ndma-on-a-stopped-device', content: '0c254ad51690006b' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state NDMA', 'write', [access(0, 4), 8n], success);
  runStep(target, 'trace => {} NDMA', 'trace', [], sequence(0n, 8n));
  runStep(target, 'read device_state => 8', 'read', [access(0, 4)], value(8n));
  runStep(target, 'write device_state SAVING|NDMA', 'write', [access(0, 4), 10n], success);
  runStep(target, 'trace => SAVING|NDMA', 'trace', [], sequence(10n));
  runStep(target, 'read device_state => 10', 'read', [access(0, 4)], value(10n));
  runStep(target, 'write device_state RESUMING|NDMA', 'write', [access(0, 4), 12n], success);
  runStep(target, 'read device_state => 12', 'read', [access(0, 4)], value(12n));
});

// Example "NDMA on a stopped device that has none"
test('NDMA on a stopped device that has none [ndma.superfluous]', { meta: { edition: 'rfc-ndma', example: 'valid-states/ndma-on-a-stopped-device-that-has-none', content: 'e9a6d4ef3a7286a8' } }, () => {
  const target = createTarget();
  runStep(target, 'device no-ndma', 'device', ['no-ndma'], success);
  runStep(target, 'write device_state NDMA => EINVAL', 'write', [access(0, 4), 8n], errno(22));
  runStep(target, 'write device_state RESUMING|NDMA => EINVAL', 'write', [access(0, 4), 12n], errno(22));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'write device_state SAVING|NDMA => EINVAL', 'write', [access(0, 4), 10n], errno(22));
  runStep(target, 'read device_state => 0', 'read', [access(0, 4)], value(0n));
});
