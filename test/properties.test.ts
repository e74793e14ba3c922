// SPDX-License-Identifier: MIT
// Users by chance, hostile ones included, against faults by chance: what the reference device promises holds after
// everything that they do. FC_SEED and FC_RUNS replay what a failure has printed.

import { afterEach, describe, expect, test } from 'vitest';
import { type Edition, machine, named, rfc } from './support/editions.js';
import * as broken from './support/histories/broken.js';
import {
  drawHistories,
  drawTranscripts,
  fromEnvironment,
  report,
} from './support/histories/check-histories.js';
import { replay } from './support/histories/replay.js';

const SEED = 20211209;

test.each([rfc, named, machine])(
  'whatever a user does to a device of $name, its promises hold',
  (edition) => {
    const draw = fromEnvironment({ seed: SEED, runs: 200, operationsMax: 100 });
    expect(report(drawHistories(edition, draw))).toBe('');
  },
);

test.each([rfc, named, machine])('a transcript of $name that is printed does what was done', (edition) => {
  const transcripts = drawTranscripts(edition, { seed: SEED, runs: 100, operationsMax: 40 });
  for (const transcript of transcripts) replay(transcript, edition);
  expect(transcripts.length).toBe(100);
});

describe('a bug is found, shrinks to a few lines, and can be pasted into a chapter', () => {
  let mend: broken.Mend = () => undefined;
  afterEach(() => mend());

  /** The transcript for a broken device, which fails on that device and on no other. */
  const transcriptOf = (edition: Edition, breakIt: () => broken.Mend = () => () => undefined): string => {
    mend = breakIt();
    const { counterexample } = drawHistories(edition, { seed: SEED, runs: 1000, operationsMax: 100 });
    const transcript = counterexample?.transcript ?? '';
    expect(() => replay(transcript, edition)).toThrow(/expected .*, got /);
    mend();
    replay(transcript, edition.machine === undefined ? rfc : machine);
    return transcript;
  };

  test('ERROR is not sticky', () => {
    expect(transcriptOf(broken.errorNotSticky)).toMatchInlineSnapshot(`
      "fault set-saving EIO
      fault clear-saving EIO unwind
      write device_state SAVING => EIO
      write device_state RUNNING => EIO
      # the errno is 0 and not EIO"
    `);
  });

  test('the unwind is skipped', () => {
    expect(transcriptOf(broken.unwindSkipped)).toMatchInlineSnapshot(`
      "write device_state RESUMING
      write device_state RUNNING => EINVAL
      # the write failed, and the state is 0
      read device_state => RESUMING"
    `);
  });

  test('NDMA is dropped early', () => {
    expect(transcriptOf(broken.ndmaDroppedEarly)).toMatchInlineSnapshot(`
      "write device_state RUNNING|SAVING|NDMA
      write device_state {}
      # the way from 11 to 0 was 3 2 0
      trace => SAVING|NDMA SAVING {}"
    `);
  });

  test('changes are lost', () => {
    expect(transcriptOf(rfc, broken.loseChanges)).toMatchInlineSnapshot(`
      "write device_state RUNNING|SAVING
      work
      collect-all
      write device_state SAVING
      collect-all
      # what was collected is not what the device held
      reset
      write device_state RESUMING
      store-all
      write device_state SAVING
      read data_offset
      read pending_bytes
      read data_offset
      read 4152/8 => 1"
    `);
  });

  test('a segment is accepted out of turn', () => {
    expect(transcriptOf(rfc, broken.acceptOutOfTurn)).toMatchInlineSnapshot(`
      "write device_state SAVING
      collect-all
      write device_state RESUMING
      read data_offset
      store 1
      submit
      submit => EINVAL
      # a segment was accepted out of turn"
    `);
  });

  test('a failed path ends where it began', () => {
    expect(transcriptOf(broken.oldStateShown)).toMatchInlineSnapshot(`
      "write device_state RESUMING
      write device_state RUNNING => EINVAL
      # the write failed, and the state is 4
      read device_state => ERROR"
    `);
  });

  test('a session is dropped on the way', () => {
    expect(transcriptOf(broken.sessionDropped)).toMatchInlineSnapshot(`
      "device snapshot
      write device_state SAVING
      write device_state RUNNING|SAVING => EOPNOTSUPP
      # the errno is 0 and not EOPNOTSUPP"
    `);
  });

  test('a session is given up on an arc that keeps it', () => {
    expect(transcriptOf(machine, broken.sessionGivenUp)).toMatchInlineSnapshot(`
      "write device_state RUNNING|SAVING
      write device_state SAVING
      read data_offset => 4096
      # 16 reads as 0"
    `);
  });

  // Time passes in the middle of a step there, which no transcript can ask for.
  test('DMA is allowed again before the device stops', () => {
    mend = broken.dmaAllowedEarly();
    const { counterexample } = drawHistories(machine, { seed: SEED, runs: 1000, operationsMax: 100 });
    expect(counterexample?.transcript).toMatchInlineSnapshot(`
      "# time passes in the middle of each step
      write device_state RUNNING|NDMA
      write device_state {}
      # DMA between 9 and 0, which both forbid it
      look dma-started => 0"
    `);
  });
});
