// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/linux-5.16/storing.md

import { access, errno, nonzero, runStep, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/linux-5.16';
import { test } from 'vitest';

// Example "one segment, step by step"
test('one segment, step by step [resuming.step.data-offset resuming.step.store resuming.step.data-size resuming.segment.consume]', { meta: { edition: 'linux-5.16', example: 'storing/one-segment-step-by-step', content: '3352cd2cd1f1aa92' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => nonzero', 'read', [access(16, 8)], nonzero);
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => nonzero', 'read', [access(16, 8)], nonzero);
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'submit', 'submit', [], success);
});

// Example "all segments, and the device runs"
test('all segments, and the device runs [resuming.step.next resuming.segment.apply]', { meta: { edition: 'linux-5.16', example: 'storing/all-segments-and-the-device-runs', content: '148b37cf13e2ed59' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "no such segment comes here; a reset ends it"
test('no such segment comes here; a reset ends it [stream.errors stream.errors.stop]', { meta: { edition: 'linux-5.16', example: 'storing/no-such-segment-comes-here-a-reset-ends-it', content: '43d7843846de5376' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => nonzero', 'read', [access(16, 8)], nonzero);
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'submit => EINVAL', 'submit', [], errno(22));
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "the second segment after the third"
test('the second segment after the third [stream.order stream.opaque]', { meta: { edition: 'linux-5.16', example: 'storing/the-second-segment-after-the-third', content: 'ae7b37351f9c4afe' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => nonzero', 'read', [access(16, 8)], nonzero);
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
  runStep(target, 'read data_offset => nonzero', 'read', [access(16, 8)], nonzero);
  runStep(target, 'store 3', 'store', [3n], success);
  runStep(target, 'submit => EINVAL', 'submit', [], errno(22));
  runStep(target, 'store 2', 'store', [2n], success);
  runStep(target, 'submit', 'submit', [], success);
});

// Example "half a segment is none"
test('half a segment is none [resuming.segment.size]', { meta: { edition: 'linux-5.16', example: 'storing/half-a-segment-is-none', content: 'ce2d34a32942809e' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => nonzero', 'read', [access(16, 8)], nonzero);
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'write data_size 1 => EINVAL', 'write', [access(24, 8), 1n], errno(22));
  runStep(target, 'submit', 'submit', [], success);
});
