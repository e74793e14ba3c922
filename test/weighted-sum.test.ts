// SPDX-License-Identifier: MIT
// The sum of a segment's words: against its definition, in numbers that cannot overflow, and kept up to date by an image.

import { describe, expect, test } from 'vitest';
import { Image } from '../spec/vfio-migration/device/image.js';
import { seededRandom, weightedSum, weightOf } from '../src/runtime/index.js';

/** Each word times its weight, as the chapter on the stream has it: once the sum, and twice the sum of sums. */
function sumByDefinition(bytes: Uint8Array): number {
  const words = Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    Buffer.from(bytes).readUInt32LE(4 * index),
  );
  const sums = words.map((_, last) => words.slice(0, last + 1).reduce((sum, word) => sum + BigInt(word), 0n));
  return Number(BigInt.asUintN(32, (sums.at(-1) ?? 0n) + 2n * sums.reduce((all, sum) => all + sum, 0n)));
}

describe('the weighted sum', () => {
  test('is what it is defined as, for every length up to three rounds of the loop and every alignment', () => {
    const random = seededRandom(3);
    const bytes = Uint8Array.from({ length: 104 }, () => random());
    for (let from = 0; from < 4; from++) {
      for (let length = 0; length <= 100; length++) {
        const part = bytes.subarray(from, from + length);
        expect(weightedSum(part), `${length} bytes from ${from}`).toBe(sumByDefinition(part));
      }
    }
  });

  test('has weights that are odd and fall', () => {
    expect([0, 1, 2, 3].map((place) => weightOf(place, 3))).toEqual([7, 5, 3, 1]);
    expect(weightedSum(Uint8Array.of(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0))).toBe(7 + 5 * 0x100 + 3 * 0x10000);
  });

  test('is kept up to date by an image, whatever is stored where', () => {
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
        expect(image.sum(block), `seed ${seed}, store ${store}`).toBe(sumByDefinition(image.block(block)));
      if (random() % 2 === 0) image.storeU32(4 * (random() % 30), random());
      else image.storeU64(8 * (random() % 15), (BigInt(random()) << 32n) | BigInt(random()));
    }
    expect([0, 1, 2].map((block) => image.sum(block))).toEqual(
      [0, 1, 2].map((block) => sumByDefinition(image.block(block))),
    );
  });
});
