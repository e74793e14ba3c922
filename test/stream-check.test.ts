// SPDX-License-Identifier: MIT
// What the reference device's stream promises: every damage of one or two bits of every kind of segment, tried on small ones and
// by syndromes on one of a whole window; every damage of two words; and a check that depends on all of the stream before it.

import { describe, expect, test } from 'vitest';
import { WINDOW_BYTES_MAX } from '../spec/vfio-migration/device/check-options.js';
import {
  decodeSegment,
  encodeBlock,
  encodeEnd,
  encodeHead,
  encodePlain,
  FIRST,
  HEADER_BYTES,
  type Place,
  placeBehind,
} from '../spec/vfio-migration/device/stream.js';
import { doubleParity, seededRandom } from '../src/runtime/index.js';

const seed = 20211213;
const random = seededRandom(seed);
const content = Uint8Array.from({ length: 64 }, () => random());
const buffer = (bytes = 88): Uint8Array => new Uint8Array(bytes);

const head = encodeHead(buffer(), { device: 0x1fffe, version: 1, attempt: 0, blocks: 2, blockBytes: 64 });
const place = placeBehind(head);
const blockOf = (bytes: Uint8Array, at: Place = place, number = 1): Uint8Array =>
  encodeBlock(buffer(HEADER_BYTES + bytes.length), at, number, bytes, doubleParity(bytes));

/** A segment of each kind, where it stands, and its bytes that the check vouches for. */
const SEGMENTS = [
  { kind: 'head', segment: head, at: FIRST, bytes: 40 },
  { kind: 'block', segment: blockOf(content), at: place, bytes: 88 },
  { kind: 'plain', segment: encodePlain(buffer(), place, 1, content), at: place, bytes: HEADER_BYTES },
  { kind: 'end', segment: encodeEnd(buffer(), place), at: place, bytes: HEADER_BYTES },
] as const;

function flip(bytes: Uint8Array, bit: number): void {
  bytes[bit >> 3]! ^= 1 << (bit & 7);
}

/** The pairs of bits of which a change would not be noticed; a bit with itself is that bit alone. */
function unnoticed(segment: Uint8Array, { after }: Place, bits: number): string[] {
  const damaged = segment.slice();
  const found: string[] = [];
  for (let one = 0; one < bits; one++) {
    flip(damaged, one);
    if (decodeSegment(damaged, after) !== undefined) found.push(`${one}`);
    for (let other = one + 1; other < bits; other++) {
      flip(damaged, other);
      if (decodeSegment(damaged, after) !== undefined) found.push(`${one} ${other}`);
      flip(damaged, other);
    }
    flip(damaged, one);
  }
  return found;
}

describe('damage', () => {
  test.each(SEGMENTS)(
    'of any one or two bits of a segment is noticed: $kind',
    ({ kind, segment, at, bytes }) => {
      expect(decodeSegment(segment, at.after)?.kind).toBe(kind);
      expect(unnoticed(segment, at, 8 * bytes)).toEqual([]);
    },
  );

  test.each(SEGMENTS)(
    'of any one or two words behind the kind is noticed: $kind',
    ({ segment, at, bytes }) => {
      const words = bytes / 4;
      for (let one = 1; one < words; one++) {
        for (let other = one; other < words; other++) {
          for (let draw = 0; draw < 20; draw++) {
            const damaged = segment.slice();
            const view = new DataView(damaged.buffer);
            // Half of the draws change both words by the same, so that the plain half stays as it was.
            const difference = random() || 1;
            const change = (word: number, by: number): void =>
              view.setUint32(4 * word, (view.getUint32(4 * word, true) ^ by) >>> 0, true);
            change(one, difference);
            if (other !== one) change(other, draw % 2 === 0 ? difference : random() || 1);
            expect(decodeSegment(damaged, at.after), `words ${one} and ${other}`).toBeUndefined();
          }
        }
      }
    },
  );

  /**
   * The check is linear: what a damage adds to it does not depend on the segment, and what two damages add is what each of them
   * adds. So two bits that cancel each other are two bits that add the same.
   */
  test('of any one or two bits of a whole window is noticed', () => {
    const whole = Uint8Array.from({ length: 4096 - HEADER_BYTES }, () => random());
    const checkOf = (bytes: Uint8Array, at: Place, block: number): bigint =>
      new DataView(blockOf(bytes, at, block).buffer).getBigUint64(8, true);
    const zeros = new Uint8Array(whole.length);
    const { after } = place;
    const none = checkOf(zeros, { number: 0, after }, 0);
    const syndromes = new Map<bigint, string>();
    const add = (what: string, syndrome: bigint): void => {
      expect(syndrome, what).not.toBe(0n);
      expect(syndromes.get(syndrome), what).toBeUndefined();
      syndromes.set(syndrome, what);
    };
    for (let bit = 0; bit < 64; bit++) add(`bit ${bit} of the check`, 1n << BigInt(bit));
    for (let bit = 0; bit < 32; bit++) {
      add(`bit ${bit} of the number`, checkOf(zeros, { number: 2 ** bit, after }, 0) ^ none);
      add(`bit ${bit} of the block`, checkOf(zeros, { number: 0, after }, 2 ** bit) ^ none);
    }
    for (let bit = 0; bit < 8 * zeros.length; bit++) {
      flip(zeros, bit);
      add(`bit ${bit} of the content`, checkOf(zeros, { number: 0, after }, 0) ^ none);
      flip(zeros, bit);
    }
    // The same of another segment, bits that are not in the list included: those of the kind and of the length.
    const segment = blockOf(whole);
    for (let draw = 0; draw < 2000; draw++) {
      const [one, other] = [random() % (8 * 4096), random() % 192];
      const damaged = segment.slice();
      flip(damaged, one);
      if (other !== one) flip(damaged, other);
      expect(decodeSegment(damaged, after), `bits ${one} and ${other}`).toBeUndefined();
    }
  });

  test('of a window of any size is noticed, as no two words weigh the same', () => {
    // `test/double-parity.test.ts` shows that there are as many weights. A segment has less words than its window, and two of the check before.
    expect(WINDOW_BYTES_MAX / 4 + 2).toBeLessThan(2 ** 32 - 1);
  });
});

describe('the check before', () => {
  test('makes another check, whatever its difference', () => {
    for (const bit of Array(64).keys()) {
      const { number, after } = place;
      const other = bit < 32 ? { ...after, plain: (after.plain ^ (1 << bit)) >>> 0 } : after;
      const another = bit < 32 ? other : { ...after, weighted: (after.weighted ^ (1 << (bit - 32))) >>> 0 };
      expect(
        decodeSegment(blockOf(content, { number, after: another }), after),
        `bit ${bit}`,
      ).toBeUndefined();
    }
    for (let draw = 0; draw < 1000; draw++) {
      const after = { plain: random(), weighted: random() };
      const segment = blockOf(content, { number: 1, after });
      expect(decodeSegment(segment, after)?.kind).toBe('block');
      expect(decodeSegment(segment, place.after)).toBeUndefined();
    }
  });

  test('of a head is of the device, the version, the attempt and the shape', () => {
    const base = { device: 0x1fffe, version: 1, attempt: 0, blocks: 2, blockBytes: 64 };
    for (const member of ['device', 'version', 'attempt', 'blocks', 'blockBytes'] as const) {
      for (const bit of Array(32).keys()) {
        const other = encodeHead(buffer(), { ...base, [member]: (base[member] ^ (1 << bit)) >>> 0 });
        const foreign = blockOf(content, placeBehind(other));
        expect(decodeSegment(foreign, placeBehind(other).after)?.kind).toBe('block');
        expect(decodeSegment(foreign, place.after), `bit ${bit} of ${member}`).toBeUndefined();
      }
    }
  });
});
