// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/fsm/compatibility.md

import { access, errno, runStep, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "a live migration as the VMM of the time does it, by the bits"
test('a live migration as the VMM of the time does it, by the bits [compatibility.values]', { meta: { edition: 'fsm', example: 'compatibility/a-live-migration-as-the-vmm-of-the-time-does-it-by-the-bits', content: '9328e77668dfcf61' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read device_state => RUNNING|SAVING', 'read', [access(0, 4)], value(3n));
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
  runStep(target, 'read device_state => {}', 'read', [access(0, 4)], value(0n));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read device_state => RESUMING', 'read', [access(0, 4)], value(4n));
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "NDMA on a stopped device is refused, and the state stays"
test('NDMA on a stopped device is refused, and the state stays [compatibility.reserved-values]', { meta: { edition: 'fsm', example: 'compatibility/ndma-on-a-stopped-device-is-refused-and-the-state-stays', content: 'd1ffcf0bbdc1a955' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'write device_state SAVING|NDMA => EINVAL', 'write', [access(0, 4), 10n], errno(22));
  runStep(target, 'read device_state => SAVING', 'read', [access(0, 4)], value(2n));
  runStep(target, 'write device_state RUNNING|NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read device_state => SAVING', 'read', [access(0, 4)], value(2n));
});
