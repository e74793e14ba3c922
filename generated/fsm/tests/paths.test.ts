// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/fsm/paths.md

import { EFAULT, EINVAL, ENOTTY, access, assert, errno, nonzero, runStep, sequence, success, value } from 'uapi-reference/core';
import { DEVICE_MIGRATION_ARC, MigrationState, askArc, createDevice, createTarget } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "ping-pong, and data in = data out"
test('ping-pong, and data in = data out [path.any path.order]', { meta: { edition: 'fsm', example: 'paths/ping-pong-and-data-in-data-out', content: '42222b6fed5a11f3' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'trace => STOP RESUMING', 'trace', [], sequence(0n, 4n));
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'trace => STOP STOP_COPY', 'trace', [], sequence(0n, 2n));
  runStep(target, 'read pending_bytes => 240', 'read', [access(8, 8)], value(240n));
  runStep(target, 'write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'trace => STOP RUNNING_NDMA', 'trace', [], sequence(0n, 9n));
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'trace => STOP STOP_COPY', 'trace', [], sequence(0n, 2n));
});

// Example "from RESUMING to PRE_COPY_NDMA, without a window for DMA"
test('from RESUMING to PRE_COPY_NDMA, without a window for DMA [path.any]', { meta: { edition: 'fsm', example: 'paths/from-resuming-to-pre-copy-ndma-without-a-window-for-dma', content: '0e19b534488ce208' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state STOP', 'write', [access(0, 4), 0n], success);
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
  runStep(target, 'trace => RUNNING_NDMA PRE_COPY_NDMA', 'trace', [], sequence(9n, 11n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
  runStep(target, 'look dma-started => 0', 'look', ['dma-started'], value(0n));
  runStep(target, 'read pending_bytes => nonzero', 'read', [access(8, 8)], nonzero);
});

// Example "four more pairs to and from PRE_COPY_NDMA"
test('four more pairs to and from PRE_COPY_NDMA [path.any]', { meta: { edition: 'fsm', example: 'paths/four-more-pairs-to-and-from-pre-copy-ndma', content: 'd865fddc37108719' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state STOP', 'write', [access(0, 4), 0n], success);
  runStep(target, 'write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
  runStep(target, 'trace => RUNNING_NDMA PRE_COPY_NDMA', 'trace', [], sequence(9n, 11n));
  runStep(target, 'write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'trace => RUNNING_NDMA', 'trace', [], sequence(9n));
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
  runStep(target, 'trace => PRE_COPY_NDMA', 'trace', [], sequence(11n));
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
  runStep(target, 'trace => PRE_COPY_NDMA', 'trace', [], sequence(11n));
  runStep(target, 'read pending_bytes => 216', 'read', [access(8, 8)], value(216n));
  runStep(target, 'look dma-started => 0', 'look', ['dma-started'], value(0n));
});

// Example "the session is open before DMA is allowed, and before it is held back"
test('the session is open before DMA is allowed, and before it is held back [path.any]', { meta: { edition: 'fsm', example: 'paths/the-session-is-open-before-dma-is-allowed-and-before-it-is-held-back', content: 'ed35dfaf40903413' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
  runStep(target, 'trace => PRE_COPY_NDMA PRE_COPY', 'trace', [], sequence(11n, 3n));
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
  runStep(target, 'trace => PRE_COPY PRE_COPY_NDMA', 'trace', [], sequence(3n, 11n));
});

// Example "a pair without a path"
test('a pair without a path [path.refused]', { meta: { edition: 'fsm', example: 'paths/a-pair-without-a-path', content: '27b8349d9bdf561a' } }, () => {
  const target = createTarget();
  runStep(target, 'device snapshot', 'device', ['snapshot'], success);
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'write device_state PRE_COPY => EOPNOTSUPP', 'write', [access(0, 4), 3n], errno(95));
  runStep(target, 'trace => nothing', 'trace', [], sequence());
  runStep(target, 'read device_state => STOP_COPY', 'read', [access(0, 4)], value(2n));
});

// Example "a session that a driver cannot go on with is not dropped in silence"
test('a session that a driver cannot go on with is not dropped in silence [path.refused path.refused.user]', { meta: { edition: 'fsm', example: 'paths/a-session-that-a-driver-cannot-go-on-with-is-not-dropped-in-silence', content: 'f97bdaf1f7d5d5e7' } }, () => {
  const target = createTarget();
  runStep(target, 'device snapshot', 'device', ['snapshot'], success);
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state PRE_COPY_NDMA => EOPNOTSUPP', 'write', [access(0, 4), 11n], errno(95));
  runStep(target, 'trace => nothing', 'trace', [], sequence());
  runStep(target, 'read device_state => STOP_COPY', 'read', [access(0, 4)], value(2n));
  runStep(target, 'write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'write device_state PRE_COPY_NDMA', 'write', [access(0, 4), 11n], success);
  runStep(target, 'read device_state => PRE_COPY_NDMA', 'read', [access(0, 4)], value(11n));
});

// Example "what the thread would ask for"
test('what the thread would ask for [arc-query.first arc-query.answer]', { meta: { edition: 'fsm', example: 'paths/what-the-thread-would-ask-for', content: 'd3898097d4ba58fb' } }, () => {
  const { STOP_COPY, PRE_COPY, PRE_COPY_NDMA, RESUMING, RUNNING } = MigrationState;
  const ask = (device: ReturnType<typeof createDevice>, from: number, to: number) =>
    askArc((request, argument) => device.ioctl(request, argument), from, to);
  const [no, path, arc] = [
    { direct: false, accepted: false },
    { direct: false, accepted: true },
    { direct: true, accepted: true },
  ];

  const all = createDevice();
  // NDMA, the way back when the downtime is exceeded, the end of a resume, and data in = data out.
  assert.equal(ask(all, PRE_COPY, PRE_COPY_NDMA), arc);
  assert.equal(ask(all, STOP_COPY, PRE_COPY), arc);
  assert.equal(ask(all, RESUMING, RUNNING), path);
  assert.equal(ask(all, RESUMING, STOP_COPY), path);
  assert.equal(ask(all, STOP_COPY, PRE_COPY_NDMA), arc);
  assert.equal(ask(all, RESUMING, PRE_COPY_NDMA), path);

  assert.equal(ask(createDevice({ ndma: false }), PRE_COPY, PRE_COPY_NDMA), no);
  for (const to of [PRE_COPY, PRE_COPY_NDMA]) {
    assert.equal(ask(createDevice({ style: 'snapshot' }), STOP_COPY, to), no);
  }
  assert.equal(ask(createDevice({ preCopy: false }), RUNNING, PRE_COPY), no);
  // A device of another kind knows no such request.
  assert.equal(askArc(() => -ENOTTY, RUNNING, PRE_COPY), -ENOTTY);
});

// Example "the bytes of a question and of its answer"
test('the bytes of a question and of its answer [arc-query.answer arc-query.unknown arc-query.harmless]', { meta: { edition: 'fsm', example: 'paths/the-bytes-of-a-question-and-of-its-answer', content: '0e24d14e21647b7c' } }, () => {
  const device = createDevice({ style: 'snapshot' });
  // `_IO(';', 118)`.
  assert.equal(DEVICE_MIGRATION_ARC, 15222);
  const ask = (argsz: number, from: number, to: number, bytes = 16): readonly number[] => {
    const argument = Uint8Array.of(argsz, 0, 0, 0, 9, 9, 9, 9, from, 0, 0, 0, to, 0, 0, 0).slice(0, bytes);
    return [device.ioctl(DEVICE_MIGRATION_ARC, argument), ...argument];
  };
  // STOP_COPY to STOP is an arc, STOP_COPY to RESUMING a path; STOP_COPY to PRE_COPY is refused.
  assert.equal(ask(16, 2, 0), [0, 16, 0, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]);
  assert.equal(ask(16, 2, 4), [0, 16, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 4, 0, 0, 0]);
  assert.equal(ask(16, 2, 3)[5], 0);
  // A state to itself, values that are no states, ERROR.
  assert.equal([[1, 1], [1, 8], [200, 1], [200, 200], [1, 6], [6, 6], [6, 1]].map(([from, to]) => ask(16, from!, to!)[5]), [
    2, 0, 0, 0, 0, 0, 0,
  ]);
  assert.equal([ask(15, 2, 0)[0], ask(17, 2, 0)[0], ask(16, 2, 0, 15)[0]], [-EINVAL, -EFAULT, -EFAULT]);

  // On a host of the other order, and in the middle of a session.
  const other = createDevice({ byteOrder: 'big' });
  assert.equal(other.write(0, Uint8Array.of(0, 0, 0, 3)), 0);
  const argument = Uint8Array.of(0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 2);
  assert.equal(other.ioctl(DEVICE_MIGRATION_ARC, argument), 0);
  assert.equal([...argument.subarray(4, 8)], [0, 0, 0, 3]);
  const pending = new Uint8Array(8);
  assert.equal(other.read(8, pending), 0);
  assert.equal([other.trace, pending], [[3], Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 216)]);
});

// Example "an arc, a path, and what is neither"
test('an arc, a path, and what is neither [arc-query.answer arc-query.unknown arc-query.harmless]', { meta: { edition: 'fsm', example: 'paths/an-arc-a-path-and-what-is-neither', content: 'dfac1f52e92a2476' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'ask-arc STOP_COPY STOP => 3', 'ask-arc', [2n, 0n], value(3n));
  runStep(target, 'ask-arc STOP_COPY RESUMING => 2', 'ask-arc', [2n, 4n], value(2n));
  runStep(target, 'ask-arc STOP_COPY ERROR => 0', 'ask-arc', [2n, 6n], value(0n));
  runStep(target, 'ask-arc STOP_COPY 5 => 0', 'ask-arc', [2n, 5n], value(0n));
  runStep(target, 'read device_state => STOP_COPY', 'read', [access(0, 4)], value(2n));
  runStep(target, 'close', 'close', [], success);
  runStep(target, 'ask-arc STOP_COPY STOP => EBADF', 'ask-arc', [2n, 0n], errno(9));
});
