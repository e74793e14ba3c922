// SPDX-License-Identifier: MIT
// Memory in pages: which pages an access touches, which are absent, and which were written.

import { expect, test } from 'vitest';
import { PagedMemory } from '../src/runtime/index.js';

/** Four pages of 16 bytes. */
const create = (): PagedMemory => new PagedMemory(4, 16);

test('has the size that was asked for; pages are of 4096 bytes unless told otherwise', () => {
  expect([create().bytes.length, create().pageBytes]).toEqual([64, 16]);
  expect([new PagedMemory().bytes.length, new PagedMemory().pageBytes]).toEqual([0x1_0000, 4096]);
});

test('logs the pages of every write while the log is on, as an oracle counts them', () => {
  for (let offset = 0; offset < 64; offset++) {
    for (let length = 1; offset + length <= 64; length++) {
      const memory = create();
      memory.startLog(memory);
      memory.write(offset, new Uint8Array(length).fill(7));
      const written = [0, 1, 2, 3].filter((page) =>
        memory.bytes.subarray(16 * page, 16 * page + 16).includes(7),
      );
      expect(memory.takeLog()).toEqual(written);
      expect(memory.bytes.filter((byte) => byte === 7).length).toBe(length);
    }
  }
});

test('a log is sorted, holds what came since it was taken, and outlives its end', () => {
  const memory = create();
  const byte = Uint8Array.of(1);
  memory.write(0, byte);
  memory.startLog(memory);
  memory.bytes[20] = 1;
  expect(memory.takeLog()).toEqual([]);
  for (const offset of [50, 3, 50]) memory.write(offset, byte);
  memory.stopLog(memory);
  memory.write(40, byte);
  expect(memory.takeLog()).toEqual([0, 3]);
  expect(memory.takeLog()).toEqual([]);
});

test('several users share the log: it is on until the last turns it off', () => {
  const memory = create();
  const [first, second] = [{}, {}];
  memory.startLog(first);
  memory.startLog(first);
  memory.startLog(second);
  memory.write(0, Uint8Array.of(1));
  memory.stopLog(first);
  memory.write(16, Uint8Array.of(1));
  memory.stopLog(second);
  memory.write(32, Uint8Array.of(1));
  expect(memory.takeLog()).toEqual([0, 1]);
});

test('an access meets the first absent page that it touches', () => {
  const memory = create();
  memory.makeAbsent(1, 3);
  memory.makeAbsent(2, Number.POSITIVE_INFINITY);
  expect([0, 1, 2, 3].map((page) => memory.answerTicks(page))).toEqual([0, 3, Number.POSITIVE_INFINITY, 0]);
  expect([memory.firstAbsent(0, 16), memory.firstAbsent(15, 2), memory.firstAbsent(15, 40)]).toEqual([
    undefined,
    1,
    1,
  ]);
  // No bytes at all still touch the page that the access points to.
  expect([memory.firstAbsent(16, 0), memory.firstAbsent(48, 16)]).toEqual([1, undefined]);
  memory.makePresent(1);
  expect(memory.firstAbsent(0, 64)).toBe(2);
});
