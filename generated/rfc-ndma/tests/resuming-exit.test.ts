// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/rfc-ndma/resuming-exit.md

import { EINVAL, EIO, access, assert, errno, runStep, sequence, success, value } from 'uapi-reference/core';
import { DeviceState, ERROR, type MigrationDriver, createTarget, writeDeviceState } from 'uapi-reference/rfc-ndma';
import { test } from 'vitest';

// Example "the device goes on where the other one stopped"
test('the device goes on where the other one stopped [resuming.close.complete]', { meta: { edition: 'rfc-ndma', example: 'resuming-exit/the-device-goes-on-where-the-other-one-stopped', content: '056c869c65e188fe' } }, () => {
  const target = createTarget();
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'look counter => 0', 'look', ['counter'], value(0n));
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'look counter => 0', 'look', ['counter'], value(0n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'look counter => 2', 'look', ['counter'], value(2n));
});

// Example "a state that no such device was ever in"
test('a state that no such device was ever in [resuming.close.check]', { meta: { edition: 'rfc-ndma', example: 'resuming-exit/a-state-that-no-such-device-was-ever-in', content: '5c503230f8cb7515' } }, () => {
  const target = createTarget();
  runStep(target, 'device snapshot', 'device', ['snapshot'], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'write 0x1018/1 0xff', 'write', [access(4120, 1), 255n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 3', 'store', [3n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 4', 'store', [4n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'write device_state RUNNING => EINVAL', 'write', [access(0, 4), 1n], errno(22));
  runStep(target, 'trace => {} RESUMING', 'trace', [], sequence(0n, 4n));
  runStep(target, 'read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
});

// Example "a stream without its end"
test('a stream without its end [resuming.close.refuse]', { meta: { edition: 'rfc-ndma', example: 'resuming-exit/a-stream-without-its-end', content: '00668a5ddd7520ed' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 3', 'store', [3n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'write device_state RUNNING => EINVAL', 'write', [access(0, 4), 1n], errno(22));
  runStep(target, 'trace => {} RESUMING', 'trace', [], sequence(0n, 4n));
  runStep(target, 'read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
});

// Example "two segments swapped"
test('two segments swapped [resuming.close.refuse]', { meta: { edition: 'rfc-ndma', example: 'resuming-exit/two-segments-swapped', content: '9b1edb791abfcc68' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 3', 'store', [3n], success);
  runStep(target, 'submit => may EINVAL', 'submit', [], errno(22));
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 4', 'store', [4n], success);
  runStep(target, 'submit => may EINVAL', 'submit', [], errno(22));
  runStep(target, 'write device_state RUNNING => EINVAL', 'write', [access(0, 4), 1n], errno(22));
});

// Example "a block that is not what it was"
test('a block that is not what it was [resuming.close.refuse]', { meta: { edition: 'rfc-ndma', example: 'resuming-exit/a-block-that-is-not-what-it-was', content: 'd0b07c3f17cd568d' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 3', 'store', [3n], success);
  runStep(target, 'write 0x1020/1 0xff', 'write', [access(4128, 1), 255n], success);
  runStep(target, 'submit => may EINVAL', 'submit', [], errno(22));
  runStep(target, 'store 4', 'store', [4n], success);
  runStep(target, 'submit => may EINVAL', 'submit', [], errno(22));
  runStep(target, 'write device_state RUNNING => EINVAL', 'write', [access(0, 4), 1n], errno(22));
});

// Example "the missing segments, later"
test('the missing segments, later [resuming.failed-exit.more resuming.close.complete device-state.unwind.session]', { meta: { edition: 'rfc-ndma', example: 'resuming-exit/the-missing-segments-later', content: '32898dbc2f69b733' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'write device_state RUNNING => EINVAL', 'write', [access(0, 4), 1n], errno(22));
  runStep(target, 'read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 3', 'store', [3n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 4', 'store', [4n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'write device_state RUNNING ~>', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "the whole stream anew"
test('the whole stream anew [resuming.failed-exit.more]', { meta: { edition: 'rfc-ndma', example: 'resuming-exit/the-whole-stream-anew', content: 'ba021b65ab757501' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'write device_state RUNNING => EINVAL', 'write', [access(0, 4), 1n], errno(22));
  runStep(target, 'read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "nothing was stored"
test('nothing was stored [resuming.close.nothing]', { meta: { edition: 'rfc-ndma', example: 'resuming-exit/nothing-was-stored', content: '1a69a09064328474' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'write device_state RUNNING => EINVAL', 'write', [access(0, 4), 1n], errno(22));
  runStep(target, 'read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "a driver that takes no more"
test('a driver that takes no more [resuming.failed-exit.error]', { meta: { edition: 'rfc-ndma', example: 'resuming-exit/a-driver-that-takes-no-more', content: '425e667246dc93bd' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'fault clear-resuming EIO', 'fault', ['clear-resuming', 5], success);
  runStep(target, 'fault set-resuming EIO unwind', 'fault', ['set-resuming', 5, 'unwind'], success);
  runStep(target, 'write device_state RUNNING => EIO', 'write', [access(0, 4), 1n], errno(5));
  runStep(target, 'trace => {} RESUMING ERROR', 'trace', [], sequence(0n, 4n, 6n));
  runStep(target, 'read device_state => ERROR', 'read', [access(0, 4)], value(6n));
});

// Example "who has the session back, and whether it takes more"
test('who has the session back, and whether it takes more [resuming.failed-exit.error device-state.error.last-resort]', { meta: { edition: 'rfc-ndma', example: 'resuming-exit/who-has-the-session-back-and-whether-it-takes-more', content: '8058e1ad25a6c040' } }, () => {
  /** Leaves RESUMING for RUNNING, which the data does not allow, and says what the driver reports then. */
  function failedExit(restore: (driver: { open: boolean }) => number): [number, number, boolean] {
    const session = { open: true };
    const driver: MigrationDriver = {
      device_state: DeviceState.RESUMING,
      running: () => 0,
      ndma: () => 0,
      saving: () => 0,
      resuming: (_set, unwind) => (unwind ? restore(session) : -EINVAL),
      quiesce: () => {
        session.open = false;
      },
    };
    return [writeDeviceState(driver, DeviceState.RUNNING, false), driver.device_state, session.open];
  }

  // The session is back, and takes the rest or a new stream.
  assert.equal(failedExit(() => 0), [-EINVAL, DeviceState.RESUMING, true]);
  // It is back, and would take neither: the driver reports that it cannot go on, as one does whose session is lost.
  assert.equal(failedExit(() => -EIO), [-EINVAL, ERROR, false]);
});
