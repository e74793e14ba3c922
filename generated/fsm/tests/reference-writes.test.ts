// SPDX-License-Identifier: MIT
// Generated from spec/vfio-migration/ by `npx uapi build`; do not edit.
// Chapter spec/vfio-migration/fsm/reference-writes.md

import { EBUSY, EIO, access, assert, errno, readScalar, runStep, sequence, success, value, writeScalar } from 'uapi-reference/core';
import { type FsmDeviceOptions, type MigrationDevice, MigrationState, STYLES, type StyleName, createDevice, createTarget, flows, runFlow, transitionsFor } from 'uapi-reference/fsm';
import { test } from 'vitest';

// Example "five styles, with and without an optional part"
test('five styles, with and without an optional part [state.pre-copy state.ndma arc.return]', { meta: { edition: 'fsm', example: 'reference-writes/five-styles-with-and-without-an-optional-part', content: 'ed494fa1f7510ffc' } }, () => {
  const { STOP_COPY, PRE_COPY } = MigrationState;
  const names = Object.keys(STYLES) as StyleName[];
  /** States that a user may ask for, arcs, and whether one of them leads back from a stop. */
  const row = (options: FsmDeviceOptions): string => {
    const { states, arcs } = transitionsFor(options);
    return `${states.length} ${arcs.length} ${arcs.some(([from, to]) => from === STOP_COPY && to === PRE_COPY)}`;
  };
  assert.equal(
    names.map((style) => [style, row({ style }), row({ style, ndma: false }), row({ style, preCopy: false })]),
    [
      ['precopy', '7 26 true', '5 13 true', '5 14 false'],
      ['snapshot', '7 24 false', '5 12 false', '5 14 false'],
      ['queue-halting', '7 26 true', '5 13 true', '5 14 false'],
      ['mediated', '7 26 true', '5 13 true', '5 14 false'],
      ['channel', '5 13 true', '5 13 true', '4 9 false'],
    ],
  );
});

// Example "a tick in each state, by style"
test('a tick in each state, by style [running.set running.clear.quiet ndma.stop ndma.interrupts mediated.ndma saving.snapshot]', { meta: { edition: 'fsm', example: 'reference-writes/a-tick-in-each-state-by-style', content: '41c05fff6c8a627a' } }, () => {
  const { RUNNING, PRE_COPY, RUNNING_NDMA, PRE_COPY_NDMA, STOP_COPY, STOP } = MigrationState;
  /** DMA that was started, interrupts, and `pending_bytes`; the errno where a device has no such state. */
  const cell = (style: StyleName, state: MigrationState): string | number => {
    const device = createDevice({ style });
    const errno = writeScalar(device, 0, state);
    device.work();
    const { dmaStarted, interruptsRaised } = device.hardware;
    return errno || `${dmaStarted} ${interruptsRaised} ${readScalar(device, 8, 8)}`;
  };
  const states = [RUNNING, PRE_COPY, RUNNING_NDMA, PRE_COPY_NDMA, STOP_COPY, STOP];
  const rows = (Object.keys(STYLES) as StyleName[]).map((style) => [style, ...states.map((state) => cell(style, state))]);
  assert.equal(rows, [
    ['precopy', '1 1 0', '1 1 216', '0 1 0', '0 1 216', '0 0 240', '0 0 0'],
    ['snapshot', '1 1 0', '1 1 0', '0 1 0', '0 1 0', '0 0 240', '0 0 0'],
    ['queue-halting', '1 1 0', '1 1 0', '0 1 0', '0 1 0', '0 0 240', '0 0 0'],
    ['mediated', '1 1 0', '1 1 216', '1 1 0', '1 1 216', '0 0 240', '0 0 0'],
    ['channel', '1 1 0', '1 1 0', -22, -22, '0 0 240', '0 0 0'],
  ]);
});

// Example "each action of each arc fails once"
test('each action of each arc fails once [device-state.failure arc.failure.undo path.failure arc.leave-resuming]', { meta: { edition: 'fsm', example: 'reference-writes/each-action-of-each-arc-fails-once', content: '28951cd57cadc59c' } }, () => {
/** The steps of each arc, in order. */
const ARC_STEPS = `
  RUNNING STOP: clear-running
  RUNNING STOP_COPY: clear-running set-saving
  RUNNING RESUMING: clear-running set-resuming
  RUNNING PRE_COPY: set-saving
  RUNNING RUNNING_NDMA: set-ndma
  PRE_COPY STOP_COPY: clear-running
  PRE_COPY RUNNING: clear-saving
  PRE_COPY PRE_COPY_NDMA: set-ndma
  PRE_COPY_NDMA STOP_COPY: clear-running clear-ndma
  PRE_COPY_NDMA PRE_COPY: clear-ndma
  PRE_COPY_NDMA RUNNING: clear-saving clear-ndma
  PRE_COPY_NDMA RUNNING_NDMA: clear-saving
  PRE_COPY_NDMA STOP: clear-running clear-ndma clear-saving
  STOP_COPY STOP: clear-saving
  STOP_COPY RUNNING: clear-saving set-running
  STOP_COPY PRE_COPY: set-running
  STOP_COPY PRE_COPY_NDMA: set-ndma set-running
  STOP RUNNING: set-running
  STOP STOP_COPY: set-saving
  STOP RESUMING: set-resuming
  STOP RUNNING_NDMA: set-ndma set-running
  RESUMING STOP: clear-resuming
  RESUMING RUNNING_NDMA: clear-resuming set-ndma set-running
  RUNNING_NDMA RUNNING: clear-ndma
  RUNNING_NDMA STOP: clear-running clear-ndma
  RUNNING_NDMA PRE_COPY_NDMA: set-saving`;

const { RESUMING, ERROR } = MigrationState;
const [stream] = runFlow(flows.suspend([createDevice()])).streams;
/** A device in a state, with a whole stream where that is RESUMING. */
const deviceIn = (state: MigrationState): MigrationDevice => {
  const device = createDevice();
  assert.equal(writeScalar(device, 0, state), 0);
  for (const segment of state === RESUMING ? stream! : []) {
    readScalar(device, 16, 8);
    assert.equal(device.write(4096, segment), 0);
    assert.equal(writeScalar(device, 24, segment.length, 8), 0);
  }
  return device;
};
/** What the device is allowed to do, and what its window is for. */
const settings = ({ hardware, driver }: MigrationDevice): unknown[] => [
  hardware.running,
  hardware.interruptsEnabled,
  hardware.hold,
  driver.session.kind,
];
const opposite = (step: string): string =>
  step.startsWith('set-') ? step.replace('set-', 'clear-') : step.replace('clear-', 'set-');

let failures = 0;
for (const [, start, end, list] of ARC_STEPS.matchAll(/(\w+) (\w+): (.*)/g)) {
  const from = MigrationState[start as keyof typeof MigrationState];
  const to = MigrationState[end as keyof typeof MigrationState];
  for (const step of list!.split(' ')) {
    const device = deviceIn(from);
    const before = settings(device);
    device.faults.add(step, EBUSY);
    assert.equal([writeScalar(device, 0, to), device.faults.remaining], [-EBUSY, []], `${start} ${end} ${step}`);
    if (from === RESUMING) {
      assert.equal(device.trace, [ERROR]);
    } else {
      assert.equal([device.trace, readScalar(device, 0), settings(device)], [[], from, before]);
    }
    // Nor can it be taken back: the errno is still that of what failed first.
    const lost = deviceIn(from);
    lost.faults.add(step, EBUSY);
    lost.faults.add(opposite(step), EIO, 'unwind');
    assert.equal([writeScalar(lost, 0, to), lost.trace], [-EBUSY, [ERROR]]);
    failures += 1;
  }
}
assert.equal(failures, 38);
});

// Example "the third arc of a path fails, and two are kept"
test('the third arc of a path fails, and two are kept [path.failure path.order arc.failure.undo]', { meta: { edition: 'fsm', example: 'reference-writes/the-third-arc-of-a-path-fails-and-two-are-kept', content: 'adad81ff974a0734' } }, () => {
  const target = createTarget();
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'fault set-saving EIO', 'fault', ['set-saving', 5], success);
  runStep(target, 'write device_state PRE_COPY => EIO', 'write', [access(0, 4), 3n], errno(5));
  runStep(target, 'trace => STOP RUNNING', 'trace', [], sequence(0n, 1n));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 2', 'look', ['counter'], value(2n));
});

// Example "to look for a segment that is not there, and to fail to stop, leave no gap in a stream"
test('to look for a segment that is not there, and to fail to stop, leave no gap in a stream [saving.segment.available arc.failure.session]', { meta: { edition: 'fsm', example: 'reference-writes/to-look-for-a-segment-that-is-not-there-and-to-fail-to-stop-leave-no-gap-in-a-stream', content: '7bb31b677e36a7d7' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'read data_offset => 4096', 'read', [access(16, 8)], value(4096n));
  runStep(target, 'read data_size => 0', 'read', [access(24, 8)], value(0n));
  runStep(target, 'fault clear-running EIO', 'fault', ['clear-running', 5], success);
  runStep(target, 'write device_state STOP_COPY => EIO', 'write', [access(0, 4), 2n], errno(5));
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'read pending_bytes => 112', 'read', [access(8, 8)], value(112n));
  runStep(target, 'collect-all', 'collect-all', [], success);
  runStep(target, 'write device_state RESUMING', 'write', [access(0, 4), 4n], success);
  runStep(target, 'store-all', 'store-all', [], success);
  runStep(target, 'write device_state RUNNING', 'write', [access(0, 4), 1n], success);
  runStep(target, 'look counter => 1', 'look', ['counter'], value(1n));
});

// Example "faults by chance on arcs: a seed replays any history"
test('faults by chance on arcs: a seed replays any history [path.failure device-state.failure.errno device-state.error]', { meta: { edition: 'fsm', example: 'reference-writes/faults-by-chance-on-arcs-a-seed-replays-any-history', content: 'fb6751bdbd197f2f' } }, () => {
  /** What writes give and what is read after each, where one step in five fails; a read of the state is a step as well. */
  function history(seed: number): number[][] {
    const device = createDevice();
    device.faults.addByChance({ seed, oneIn: 5, errno: EIO });
    return [2, 1, 11, 2, 0, 1].map((state) => [writeScalar(device, 0, state), readScalar(device, 0)]);
  }
  // STOP_COPY at the second attempt; PRE_COPY_NDMA, which is not left again.
  assert.equal(history(8), [
    [-EIO, 1],
    [0, 1],
    [0, 11],
    [-EIO, 11],
    [-EIO, 11],
    [-EIO, -EIO],
  ]);
  // An arc that could not be taken back.
  assert.equal(history(9).slice(0, 3), [
    [0, 2],
    [-EIO, 6],
    [-EIO, 6],
  ]);
  assert.equal(history(9), history(9));
});

// Example "a page that never comes, on each arc between states that run"
test('a page that never comes, on each arc between states that run [drain.bound drain.timeout drain.timeout.errno page-request.cancel mediated.ndma]', { meta: { edition: 'fsm', example: 'reference-writes/a-page-that-never-comes-on-each-arc-between-states-that-run', content: 'eedb016a9ec962c9' } }, () => {
  const { RUNNING, PRE_COPY, RUNNING_NDMA, PRE_COPY_NDMA, STOP, STOP_COPY, RESUMING } = MigrationState;
  /** What a write gives where the page is absent for good; DMA is queued before and, where that works, outstanding. */
  const wait = (style: StyleName, from: MigrationState, to: MigrationState): number => {
    const device = createDevice({ style, drainTicksMax: 2 });
    device.hardware.bus.memory.makeAbsent(0, Number.POSITIVE_INFINITY);
    assert.equal(writeScalar(device, 0, from), 0);
    device.work();
    const errno = writeScalar(device, 0, to);
    assert.equal(readScalar(device, 0), errno === 0 ? to : from);
    return errno;
  };
  const styles: readonly StyleName[] = ['precopy', 'queue-halting', 'mediated', 'snapshot'];
  const rows = (arcs: readonly (readonly [MigrationState, MigrationState])[]): number[][] =>
    arcs.map(([from, to]) => styles.map((style) => wait(style, from, to)));

  const timesOut = [-110, -110, -110, 0];
  assert.equal(rows([[RUNNING, STOP], [RUNNING, STOP_COPY], [RUNNING, RESUMING], [PRE_COPY, STOP_COPY]]), [
    timesOut,
    timesOut,
    timesOut,
    timesOut,
  ]);
  const timesOutWithPeers = [-110, -110, 0, 0];
  assert.equal(rows([[RUNNING, RUNNING_NDMA], [PRE_COPY, PRE_COPY_NDMA]]), [timesOutWithPeers, timesOutWithPeers]);
  // Under NDMA none is under way, but for a mediated device.
  const timesOutLate = [0, 0, -110, 0];
  assert.equal(rows([[RUNNING_NDMA, STOP], [PRE_COPY_NDMA, STOP_COPY], [PRE_COPY_NDMA, STOP]]), [
    timesOutLate,
    timesOutLate,
    timesOutLate,
  ]);
  const never = [0, 0, 0, 0];
  assert.equal(rows([[RUNNING, PRE_COPY], [PRE_COPY, RUNNING], [RUNNING_NDMA, RUNNING], [PRE_COPY_NDMA, PRE_COPY]]), [
    never,
    never,
    never,
    never,
  ]);
  assert.equal(rows([[PRE_COPY_NDMA, RUNNING], [PRE_COPY_NDMA, RUNNING_NDMA], [RUNNING_NDMA, PRE_COPY_NDMA]]), [
    never,
    never,
    never,
  ]);
  // Without NDMA.
  assert.equal([wait('channel', RUNNING, STOP), wait('channel', PRE_COPY, STOP_COPY)], [-110, -110]);
  assert.equal(Object.keys(STYLES).length, styles.length + 1);
});

// Example "time runs out on the second arc of a path"
test('time runs out on the second arc of a path [path.failure drain.timeout.errno]', { meta: { edition: 'fsm', example: 'reference-writes/time-runs-out-on-the-second-arc-of-a-path', content: 'd7f51c7d81d128e6' } }, () => {
  const target = createTarget();
  runStep(target, 'write device_state PRE_COPY', 'write', [access(0, 4), 3n], success);
  runStep(target, 'absent late', 'absent', ['late'], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'write device_state STOP => ETIMEDOUT', 'write', [access(0, 4), 0n], errno(110));
  runStep(target, 'trace => RUNNING', 'trace', [], sequence(1n));
  runStep(target, 'read device_state => RUNNING', 'read', [access(0, 4)], value(1n));
  runStep(target, 'read pending_bytes => 0', 'read', [access(8, 8)], value(0n));
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look counter => 2', 'look', ['counter'], value(2n));
});

// Example "a mediated device is waited for at the stop"
test('a mediated device is waited for at the stop [mediated.ndma running.clear.stop path.order]', { meta: { edition: 'fsm', example: 'reference-writes/a-mediated-device-is-waited-for-at-the-stop', content: 'b2a85f781e8546b2' } }, () => {
  const target = createTarget();
  runStep(target, 'device mediated', 'device', ['mediated'], success);
  runStep(target, 'write device_state RUNNING_NDMA', 'write', [access(0, 4), 9n], success);
  runStep(target, 'absent slow', 'absent', ['slow'], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'work', 'work', [], success);
  runStep(target, 'look dma-outstanding => 2', 'look', ['dma-outstanding'], value(2n));
  runStep(target, 'write device_state STOP_COPY', 'write', [access(0, 4), 2n], success);
  runStep(target, 'trace => STOP STOP_COPY', 'trace', [], sequence(0n, 2n));
  runStep(target, 'look dma-outstanding => 0', 'look', ['dma-outstanding'], value(0n));
  runStep(target, 'look dma-completed => 2', 'look', ['dma-completed'], value(2n));
});

// Example "in error the device is let be; a reset brings back power-on"
test('in error the device is let be; a reset brings back power-on [device-state.error.bound device-state.error.quiesce data-window.error device-state.reset]', { meta: { edition: 'fsm', example: 'reference-writes/in-error-the-device-is-let-be-a-reset-brings-back-power-on', content: 'a1e575ca9e37088c' } }, () => {
  const device = createDevice();
  const { bar, bus } = device.hardware;
  /** What the hardware is allowed to do. */
  const settings = (): unknown[] => [
    device.hardware.running,
    device.hardware.interruptsEnabled,
    device.hardware.hold,
    device.hardware.dmaOutstanding,
  ];
  bus.memory.makeAbsent(0, 2);
  device.work();
  device.work();
  // MAILBOX
  writeScalar(bar, 0x28, 5);
  // RUNNING to PRE_COPY: a device that ran before runs on.
  device.faults.add('set-saving', EIO);
  device.faults.add('clear-saving', EIO, 'unwind');
  assert.equal([writeScalar(device, 0, 3), readScalar(device, 0)], [-EIO, 6]);
  assert.equal(settings(), [true, true, 'nothing', 2]);
  assert.equal(
    [8, 16, 24].map((offset) => readScalar(device, offset, 8)),
    [0, 0, 0],
  );
  // It ticks, starts DMA, and ends what was under way.
  bus.memory.makePresent(0);
  device.work();
  assert.equal([readScalar(bar, 0x28), readScalar(bar, 0x04), bus.memory.bytes[0]], [5, 3, 2]);

  assert.equal(device.reset(), 0);
  assert.equal(settings(), [true, true, 'nothing', 0]);
  assert.equal([readScalar(bar, 0x28), readScalar(bar, 0x04)], [0, 0]);
});

// Example "what is left running by a failure that cannot be taken back"
test('what is left running by a failure that cannot be taken back [device-state.error.bound]', { meta: { edition: 'fsm', example: 'reference-writes/what-is-left-running-by-a-failure-that-cannot-be-taken-back', content: '07695289058f6ce7' } }, () => {
  /** Whether the device runs, raises interrupts, and what DMA is held, after a step and what undoes it have failed. */
  const left = (from: number, to: number, step: string, undo: string): string => {
    const device = createDevice();
    assert.equal(writeScalar(device, 0, from), 0);
    device.faults.add(step, EIO);
    device.faults.add(undo, EIO, 'unwind');
    assert.equal([writeScalar(device, 0, to), device.trace, device.faults.remaining], [-EIO, [6], []]);
    const { running, interruptsEnabled, hold } = device.hardware;
    return `${running} ${interruptsEnabled} ${hold}`;
  };
  // RUNNING to STOP, RUNNING_NDMA to RUNNING: as they were.
  assert.equal(left(1, 0, 'clear-running', 'set-running'), 'true true nothing');
  assert.equal(left(9, 1, 'clear-ndma', 'set-ndma'), 'true true all');
  // STOP to RUNNING, to RUNNING_NDMA, STOP_COPY to RUNNING: it never started.
  assert.equal(left(0, 1, 'set-running', 'clear-running'), 'false false nothing');
  assert.equal(left(0, 9, 'set-running', 'clear-running'), 'false false all');
  assert.equal(left(2, 1, 'set-running', 'clear-running'), 'false false nothing');
  // PRE_COPY_NDMA to STOP: it was stopped before the session could not be closed.
  assert.equal(left(11, 0, 'clear-saving', 'set-saving'), 'false false nothing');
});
