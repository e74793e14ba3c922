// SPDX-License-Identifier: MIT
// The two parities: against their definition one word after the other, the field that the weights come from, and kept up to date
// by an image.

import { describe, expect, test } from 'vitest';
import { Image } from '../spec/vfio-migration/device/image.js';
import {
  type DoubleParity,
  doubleParity,
  NO_PARITY,
  seededRandom,
  weightOf,
  withChange,
  withWord,
} from '../src/runtime/index.js';

/** A number of the field times x, in numbers that cannot overflow. */
function timesX(number: bigint): bigint {
  const twice = number << 1n;
  return twice >> 32n === 0n ? twice : twice ^ 0x1_04c1_1db7n;
}

function byDefinition(bytes: Uint8Array): DoubleParity {
  let [plain, weighted] = [0n, 0n];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const word = BigInt(Buffer.from(bytes).readUInt32LE(at));
    plain ^= word;
    weighted = timesX(weighted) ^ word;
  }
  return { plain: Number(plain), weighted: Number(weighted) };
}

describe('the parities of words', () => {
  test('are what they are defined as, for every length up to three rounds of the loop and every alignment', () => {
    const random = seededRandom(3);
    const bytes = Uint8Array.from({ length: 104 }, () => random());
    for (let from = 0; from < 4; from++) {
      for (let length = 0; length <= 100; length++) {
        const part = bytes.subarray(from, from + length);
        expect(doubleParity(part), `${length} bytes from ${from}`).toEqual(byDefinition(part));
      }
    }
  });

  test('follow a word that is added, and one that changes', () => {
    const random = seededRandom(5);
    const bytes = Uint8Array.from({ length: 80 }, () => random());
    const word = (at: number): number => Buffer.from(bytes).readUInt32LE(at);
    const added = Array.from({ length: 20 }, (_, index) => word(4 * index)).reduce(withWord, NO_PARITY);
    expect(added).toEqual(byDefinition(bytes));
    for (let at = 0; at < 80; at += 4) {
      const [before, difference] = [doubleParity(bytes), random()];
      new DataView(bytes.buffer).setUint32(at, (word(at) ^ difference) >>> 0, true);
      expect(withChange(before, difference, 19 - at / 4), `word ${at / 4}`).toEqual(byDefinition(bytes));
    }
  });

  test('have as many weights as there are numbers but zero', () => {
    let power = 1n;
    for (let behind = 0; behind < 100; behind++, power = timesX(power)) {
      expect(weightOf(behind)).toBe(Number(power));
    }
    // The order of x divides 2^32 - 1, and none of the largest numbers that do: it is 2^32 - 1.
    const all = 2 ** 32 - 1;
    expect(3 * 5 * 17 * 257 * 65537).toBe(all);
    expect(weightOf(all)).toBe(1);
    for (const prime of [3, 5, 17, 257, 65537]) expect(weightOf(all / prime)).not.toBe(1);
  });

  test('are kept up to date by an image, whatever is stored where', () => {
    const seed = 20211209;
    const random = seededRandom(seed);
    const image = new Image({ blocks: 3, blockBytes: 40 });
    for (let store = 0; store < 2000; store++) {
      const block = random() % 3;
      // Some stores come before the first question, and at times a whole block is another one.
      if (store % 7 === 0)
        image.replace(
          block,
          Uint8Array.from({ length: 40 }, () => random()),
        );
      if (store > 100)
        expect(image.parity(block), `seed ${seed}, store ${store}`).toEqual(byDefinition(image.block(block)));
      if (random() % 2 === 0) image.storeU32(4 * (random() % 30), random());
      else image.storeU64(8 * (random() % 15), (BigInt(random()) << 32n) | BigInt(random()));
    }
    expect([0, 1, 2].map((block) => image.parity(block))).toEqual(
      [0, 1, 2].map((block) => byDefinition(image.block(block))),
    );
  });
});
