// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/linux-5.16/collecting.md

import { access, nonzero, runStep, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/linux-5.16';
import { test } from 'vitest';

// Example "pending_bytes read again and again"
test('pending_bytes read again and again [saving.pending.harmless saving.step.pending-bytes]', { meta: { edition: 'linux-5.16', example: 'collecting/pending-bytes-read-again-and-again', content: '6d70d81a691f937a' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'read data_offset => nonzero', 'read', [access(16, 8)], nonzero);
  runStep(target, 'read data_size => nonzero', 'read', [access(24, 8)], nonzero);
});

// Example "nothing left to iterate over"
test('nothing left to iterate over [saving.pending.zero]', { meta: { edition: 'linux-5.16', example: 'collecting/nothing-left-to-iterate-over', content: '7e73247745ec0303' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'read data_offset', 'read', [access(16, 8)], success);
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
});

// Example "two segments, step by step"
test('two segments, step by step [saving.segment.available saving.step.data-offset saving.step.data-size saving.step.collect saving.step.next data-window.reread]', { meta: { edition: 'linux-5.16', example: 'collecting/two-segments-step-by-step', content: '8a1c25ab9e4ae3a9' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
  runStep(target, 'read data_offset => nonzero', 'read', [access(16, 8)], nonzero);
  runStep(target, 'read data_size => nonzero', 'read', [access(24, 8)], nonzero);
  runStep(target, 'read data_offset => nonzero', 'read', [access(16, 8)], nonzero);
  runStep(target, 'read data_size => nonzero', 'read', [access(24, 8)], nonzero);
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
  runStep(target, 'read data_offset => nonzero', 'read', [access(16, 8)], nonzero);
  runStep(target, 'read data_size => nonzero', 'read', [access(24, 8)], nonzero);
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
});

// Example "from pre-copy to stop-and-copy"
test('from pre-copy to stop-and-copy [pre-copy.leave]', { meta: { edition: 'linux-5.16', example: 'collecting/from-pre-copy-to-stop-and-copy', content: 'eb7ccbaa0dd17724' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING|SAVING', 'write', [access(0, 4), 3n], success);
  runStep(target, 'read pending_bytes', 'read', [access(8, 8)], success);
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read device_state => SAVING', 'read', [access(0, 4)], value(2n));
});

// Example "stop-and-copy ends at zero"
test('stop-and-copy ends at zero [stop-copy.until-zero]', { meta: { edition: 'linux-5.16', example: 'collecting/stop-and-copy-ends-at-zero', content: '3f63ed9fe84d7b79' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state {}', 'write', [access(0, 4), 0n], success);
});
