// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/linux-5.16/states.md

import { access, assert, errno, runStep, success, value } from 'uapi-reference/core';
import { NamedState, createTarget, isError, isValid, setError } from 'uapi-reference/linux-5.16';
import { test } from 'vitest';

// Example "the five values"
test('the five values [valid.others]', { meta: { edition: 'linux-5.16', example: 'states/the-five-values', content: '4aedadf629c454e9' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state 0x0', 'write', [access(0, 4), 0n], success);
  runStep(target, 'read device_state => {}', 'read', [access(0, 4)], value(0n));
  runStep(target, 'write device_state 0x1', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'write device_state 0x2', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read device_state => SAVING', 'read', [access(0, 4)], value(2n));
  runStep(target, 'write device_state 0x3', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
  runStep(target, 'write device_state 0x4', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
});

// Example "the states by name"
test('the states by name [valid.others valid.error]', { meta: { edition: 'linux-5.16', example: 'states/the-states-by-name', content: '0e7495c724fab0a3' } }, () => {
  assert.equal(NamedState.STOP, 0b000);
  assert.equal(NamedState.RUNNING, 0b001);
  assert.equal(NamedState.STOP_AND_COPY, 0b010);
  assert.equal(NamedState.PRE_COPY, 0b011);
  assert.equal(NamedState.RESUMING, 0b100);
  assert.equal(NamedState.ERROR, 0b110);
});

// Example "two invalid values"
test('two invalid values [valid.resuming-running]', { meta: { edition: 'linux-5.16', example: 'states/two-invalid-values', content: 'b3ea8cf3b148d05d' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state 0x5 => EINVAL', 'write', [access(0, 4), 5n], errno(22));
  runStep(target, 'write device_state 0x7 => EINVAL', 'write', [access(0, 4), 7n], errno(22));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "the error state is no state to go to"
test('the error state is no state to go to [valid.error]', { meta: { edition: 'linux-5.16', example: 'states/the-error-state-is-no-state-to-go-to', content: 'e9ca547cacfbf2f7' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state 0x6 => EINVAL', 'write', [access(0, 4), 6n], errno(22));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "five of eight values are valid, and bits above the mask do not matter"
test('five of eight values are valid, and bits above the mask do not matter [valid.macro]', { meta: { edition: 'linux-5.16', example: 'states/five-of-eight-values-are-valid-and-bits-above-the-mask-do-not-matter', content: 'a08f7e0e156b28cd' } }, () => {
  assert.equal([0, 1, 2, 3, 4, 5, 6, 7].map(isValid), [true, true, true, true, true, false, false, false]);
  assert.equal([8, 9, 10, 11, 12, 13, 14, 15].map(isValid), [
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  assert.ok(isValid(0xfffffffc));
  assert.ok(!isValid(0xfffffffd));
});

// Example "one of eight values is the error"
test('one of eight values is the error [valid.is-error]', { meta: { edition: 'linux-5.16', example: 'states/one-of-eight-values-is-the-error', content: '94be5e4681b26bcc' } }, () => {
  assert.equal([0, 1, 2, 3, 4, 5, 6, 7].map(isError), [false, false, false, false, false, false, true, false]);
  assert.ok(isError(0xfffffffe));
  assert.ok(!isError(0xffffffff));
});

// Example "the macro names a bit that nobody defines"
test('the macro names a bit that nobody defines [valid.set-error]', { meta: { edition: 'linux-5.16', example: 'states/the-macro-names-a-bit-that-nobody-defines', content: 'cbcc1f768818f1bb' } }, () => {
  let failure = '';
  try {
    setError(0);
  } catch (error) {
    failure = String(error);
  }
  assert.equal(failure, 'ReferenceError: VFIO_DEVICE_SATE_SAVING is not defined');
});

// Example "what the macro means to do, once somebody defines the name"
test('what the macro means to do, once somebody defines the name [valid.set-error]', { meta: { edition: 'linux-5.16', example: 'states/what-the-macro-means-to-do-once-somebody-defines-the-name', content: 'f4f5b351ac1bdbc4' } }, () => {
  Object.assign(globalThis, { VFIO_DEVICE_SATE_SAVING: 0x2 });
  assert.equal([0x0, 0x1, 0x5, 0x7].map(setError), [0x6, 0x6, 0x6, 0x6]);
  assert.equal(setError(0x80000009), 0x8000000e);
  Reflect.deleteProperty(globalThis, 'VFIO_DEVICE_SATE_SAVING');
});
