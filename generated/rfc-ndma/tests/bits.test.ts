// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/bits.md

import { assert } from 'uapi-reference/core';
import { DeviceState, MASK, STOP } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "the numbers of the bits"
test('the numbers of the bits [device-state.required]', { meta: { edition: 'rfc-ndma', example: 'bits/the-numbers-of-the-bits', content: '98e32727207c49a8' } }, () => {
  assert.equal(DeviceState.RUNNING, 1);
  assert.equal(DeviceState.SAVING, 2);
  assert.equal(DeviceState.RESUMING, 4);
  assert.equal(DeviceState.NDMA, 8);
  assert.equal(STOP, 0);
  assert.equal(MASK, 15);
});
