// SPDX-License-Identifier: MIT
// An access that overlaps a step of a transcript: the reference target makes it while the step is under way.

import { describe, expect, test } from 'vitest';
import { createTarget as fsmTarget } from '../generated/reference/src/fsm/index.js';
import { createTarget as rfcTarget } from '../generated/reference/src/rfc-ndma/index.js';
import { EBUSY, type StepResult, type TranscriptTarget } from '../src/runtime/index.js';

const STATE = { offset: 0, width: 4 };
const PENDING = { offset: 8, width: 8 };

const targets: readonly (readonly [string, () => TranscriptTarget])[] = [
  ['rfc-ndma', rfcTarget],
  ['fsm', fsmTarget],
];

describe.each(targets)('an overlap on a device of %s', (_, createTarget) => {
  /** What the accesses give while the step is under way; nothing where the step never came to such a moment. */
  function overlapped(
    target: TranscriptTarget,
    verb: string,
    ...args: Parameters<TranscriptTarget['perform']>[1]
  ) {
    const seen: StepResult[] = [];
    target.during!(() => {
      seen.push(
        target.perform('read', [STATE]),
        target.perform('read', [PENDING]),
        target.perform('reset', []),
      );
    });
    expect(target.perform(verb, args).errno).toBe(0);
    return seen.map(({ errno, value }) => (errno === 0 ? value : errno));
  }

  test('a device that may start DMA waits for it, in a write and in a reset', () => {
    const target = createTarget();
    expect(overlapped(target, 'reset')).toEqual([1n, -EBUSY, -EBUSY]);
    const [state, ...others] = overlapped(target, 'write', STATE, 0n);
    expect([0n, 1n]).toContain(state);
    expect(others).toEqual([-EBUSY, -EBUSY]);
    expect(target.perform('read', [STATE]).value).toBe(0n);
  });

  test('a device without DMA is met before the driver does anything to it', () => {
    for (const state of [0n, 2n, 4n, 9n, 11n]) {
      const target = createTarget();
      for (const step of state === 11n ? [3n, 11n] : [state]) target.perform('write', [STATE, step]);
      expect(overlapped(target, 'reset')).toEqual([state, -EBUSY, -EBUSY]);
      expect(target.perform('read', [STATE]).value).toBe(1n);
    }
  });

  test('a step that takes no time is not met, and the one after it is not either', () => {
    const target = createTarget();
    expect(overlapped(target, 'write', STATE, 1n)).toEqual([]);
    expect(target.perform('look', ['dma-outstanding']).value).toBe(0n);
    expect(target.perform('write', [STATE, 0n]).errno).toBe(0);
    expect(overlapped(target, 'write', STATE, 0n)).toEqual([]);
    expect(target.perform('reset', []).errno).toBe(0);
  });
});
