// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/linux-5.16/data-window.md

import { access, nonzero, runStep, success, value } from 'uapi-reference/core';
import { createTarget } from 'uapi-reference/linux-5.16';
import { test } from 'vitest';

// Example "the data lies behind the registers"
test('the data lies behind the registers [data-window.after-registers data-offset.nonzero data-offset.place]', { meta: { edition: 'linux-5.16', example: 'data-window/the-data-lies-behind-the-registers', content: 'c01544d874bb83b1' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'read data_offset => nonzero', 'read', [access(16, 8)], nonzero);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => nonzero', 'read', [access(16, 8)], nonzero);
});

// Example "the window of the reference device begins with a page"
test('the window of the reference device begins with a page [data-offset.page-aligned]', { meta: { edition: 'linux-5.16', example: 'data-window/the-window-of-the-reference-device-begins-with-a-page', content: '3194529b04dce664' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
});

// Example "data by read and write"
test('data by read and write [data-window.mmap data-window.mmap.optional]', { meta: { edition: 'linux-5.16', example: 'data-window/data-by-read-and-write', content: 'a86364b938a6ebec' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
});

// Example "bytes to migrate"
test('bytes to migrate [pending-bytes.estimate]', { meta: { edition: 'linux-5.16', example: 'data-window/bytes-to-migrate', content: '0f76df56366ffb38' } }, () => {
  const target = createTarget();
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'read 0x8/8 => nonzero', 'read', [access(8, 8)], nonzero);
});

// Example "one segment out and in again"
test('one segment out and in again [data-offset.read data-offset.use data-size.read data-size.write]', { meta: { edition: 'linux-5.16', example: 'data-window/one-segment-out-and-in-again', content: 'be24389f86df6d39' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state SAVING', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
  runStep(target, 'read data_offset => nonzero', 'read', [access(16, 8)], nonzero);
  runStep(target, 'read data_size => nonzero', 'read', [access(24, 8)], nonzero);
  runStep(target, 'collect', 'collect', [], success);
  runStep(target, 'reset', 'reset', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'read data_offset => nonzero', 'read', [access(16, 8)], nonzero);
  runStep(target, 'store 1', 'store', [1n], success);
  runStep(target, 'submit', 'submit', [], success);
});
