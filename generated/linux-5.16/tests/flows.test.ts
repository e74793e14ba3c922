// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/linux-5.16/flows.md

import { access, assert, nonzero, runStep, success, value } from 'uapi-reference/core';
import { ARCS, createDevice, createTarget, flows, runFlow } from 'uapi-reference/linux-5.16';
import { test } from 'vitest';

// Example "every arc of the figure"
test('every arc of the figure [transition.drawn]', { meta: { edition: 'linux-5.16', example: 'flows/every-arc-of-the-figure', content: '6d04630f89c42ffd' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "seven arcs"
test('seven arcs [transition.drawn]', { meta: { edition: 'linux-5.16', example: 'flows/seven-arcs', content: '84b9740f22d1d04b' } }, () => {
  assert.equal(
    ARCS.map(({ from, to, label }) => [from, to, label]),
    [
      [0b001, 0b000, 'normal shutdown'],
      [0b001, 0b010, 'save or suspend'],
      [0b010, 0b000, 'save or suspend, live migration'],
      [0b001, 0b011, 'live migration'],
      [0b011, 0b010, 'live migration'],
      [0b001, 0b100, 'resuming'],
      [0b100, 0b001, 'resumed'],
    ],
  );
});

// Example "arcs that the figure does not draw"
test('arcs that the figure does not draw [transition.any]', { meta: { edition: 'linux-5.16', example: 'flows/arcs-that-the-figure-does-not-draw', content: 'e9aa29433c939a72' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "the first read"
test('the first read [device-state.default]', { meta: { edition: 'linux-5.16', example: 'flows/the-first-read', content: '44570ec45d78da01' } }, () => {
  const target = createTarget();
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "from running to stopped"
test('from running to stopped [shutdown.stop shutdown.support]', { meta: { edition: 'linux-5.16', example: 'flows/from-running-to-stopped', content: '17e6ae1c0c022b74' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'read device_state => {}', 'read', [access(0, 4)], value(0n));
});

// Example "save or suspend"
test('save or suspend [suspend.path]', { meta: { edition: 'linux-5.16', example: 'flows/save-or-suspend', content: 'e0cd1e5cdace62e2' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read device_state => SAVING', 'read', [access(0, 4)], value(2n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'read device_state => {}', 'read', [access(0, 4)], value(0n));
});

// Example "saved in one stop"
test('saved in one stop [stop-copy.from-running]', { meta: { edition: 'linux-5.16', example: 'flows/saved-in-one-stop', content: '4e15cf41b4d33107' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
});

// Example "live migration"
test('live migration [migrate.path pre-copy.support]', { meta: { edition: 'linux-5.16', example: 'flows/live-migration', content: '454519045ea1cfeb' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read device_state => SAVING', 'read', [access(0, 4)], value(2n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'read device_state => {}', 'read', [access(0, 4)], value(0n));
});

// Example "two devices migrate, and the user keeps them apart"
test('two devices migrate, and the user keeps them apart [migrate.path]', { meta: { edition: 'linux-5.16', example: 'flows/two-devices-migrate-and-the-user-keeps-them-apart', content: 'c32f92df35f7417b' } }, () => {
  const machine = () => [createDevice(), createDevice()];
  const states: string[] = [];
  const result = runFlow(flows.liveMigration(machine(), machine()), (event) => {
    if (event.kind === 'state') {
      states.push(flows.describe(event));
    }
  });

  assert.equal(states, [
    'target 0: RESUMING',
    'target 1: RESUMING',
    'source 0: RUNNING|SAVING',
    'source 1: RUNNING|SAVING',
    'source 0: SAVING',
    'source 1: SAVING',
    'target 0: RUNNING',
    'target 1: RUNNING',
    'source 0: {}',
    'source 1: {}',
  ]);
  assert.equal([result.errno, result.guest, result.excluded.length], [0, 'target', 4]);
});

// Example "saved while running, and then the rest"
test('saved while running, and then the rest [pre-copy.gather stop-copy.from-pre-copy]', { meta: { edition: 'linux-5.16', example: 'flows/saved-while-running-and-then-the-rest', content: '1783615a7735d568' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
});

// Example "the user leaves pre-copy without a read"
test('the user leaves pre-copy without a read [pending-bytes.no-quota]', { meta: { edition: 'linux-5.16', example: 'flows/the-user-leaves-pre-copy-without-a-read', content: '40db11184aba52ce' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read device_state => SAVING', 'read', [access(0, 4)], value(2n));
});

// Example "resuming, resumed"
test('resuming, resumed [resuming.enter resuming.leave]', { meta: { edition: 'linux-5.16', example: 'flows/resuming-resumed', content: '20e3794c127b9651' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});
