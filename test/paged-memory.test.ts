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
