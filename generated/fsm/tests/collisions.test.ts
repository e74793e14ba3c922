// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/fsm/collisions.md

import { EINVAL, assert, readScalar, writeScalar } from 'uapi-reference/core';
import { MigrationState, createDevice } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "the numbers of a later header, written to this interface"
test('the numbers of a later header, written to this interface [header.names]', { meta: { edition: 'fsm', example: 'collisions/the-numbers-of-a-later-header-written-to-this-interface', content: '45e86c203a6f0b94' } }, () => {
  const { STOP, RUNNING, STOP_COPY, RESUMING, ERROR } = MigrationState;
  const later = new Map<MigrationState, number>([
    [STOP, 1],
    [RUNNING, 2],
    [STOP_COPY, 3],
    [RESUMING, 4],
    [ERROR, 0],
  ]);

  /** The state that a device is in after a user has asked for one by its later number. */
  const asks = (state: MigrationState): number => {
    const device = createDevice();
    assert.equal(writeScalar(device, 0, later.get(state) ?? -1), 0);
    return readScalar(device, 0);
  };
  // To stop lets the device run, to run stops it, and to collect from a stopped device collects from one that runs.
  assert.equal([asks(STOP), asks(RUNNING), asks(STOP_COPY)], [RUNNING, STOP_COPY, MigrationState.PRE_COPY]);
  // The fourth agrees by chance; no error is a stop.
  assert.equal([asks(RESUMING), asks(ERROR)], [RESUMING, STOP]);
  // RUNNING_P2P, 5 in the later header, is no value here.
  assert.equal(writeScalar(createDevice(), 0, 5), -EINVAL);
});
