// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/collisions.md

import { assert, readScalar, writeScalar } from 'uapi-reference/core';
import { DeviceState, ERROR, MASK, STOP, createDevice, isError } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "the numbers of a later header, written to this interface"
test('the numbers of a later header, written to this interface [header.names]', { meta: { edition: 'rfc-ndma', example: 'collisions/the-numbers-of-a-later-header-written-to-this-interface', content: 'cd4250f314c17535' } }, () => {
  const { RUNNING, RESUMING } = DeviceState;
  const here = { STOP, RUNNING, RESUMING, ERROR, MASK };
  const later: typeof here = { STOP: 1, RUNNING: 2, RESUMING: 4, ERROR: 0, MASK: 7 };
  const names = ['STOP', 'RUNNING', 'RESUMING', 'ERROR', 'MASK'] as const;
  assert.equal(
    names.filter((name) => here[name] === later[name]),
    ['RESUMING'],
  );
  // What the later mask leaves of an error with NDMA.
  assert.equal([isError(6), isError(14), isError(14 & later.MASK)], [true, false, true]);

  /** The bits that a device has after a user has asked for a state by its later number. */
  const asks = (name: keyof typeof here): number => {
    const device = createDevice();
    assert.equal(writeScalar(device, 0, later[name]), 0);
    return readScalar(device, 0);
  };
  // To stop lets the device run, to run it stops it and saves, and no error is a stop.
  assert.equal([asks('STOP'), asks('RUNNING'), asks('ERROR')], [RUNNING, DeviceState.SAVING, STOP]);
});
