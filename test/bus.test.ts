// SPDX-License-Identifier: MIT
// Ranges of memory that are mapped and unmapped at random, against a list of pages that knows nothing of ranges; and DMA of a device
// among them.

import { expect, test } from 'vitest';
import { Bus, type MemoryMapping } from '../spec/vfio-migration/device/hardware/bus.js';
import { EEXIST, EINVAL, PagedMemory, seededRandom } from '../src/runtime/index.js';
import { createIdle, request } from './support/hardware.js';

const PAGE = 4096;
/** Pages of memory, and of addresses, the last of which end where addresses do. */
const [PAGES, ADDRESSES] = [8, 24];
const BASE = (1n << 64n) - BigInt(ADDRESSES * PAGE);
const seed = 20220104;

/** What an address page leads to. */
interface Page {
  readonly page: number;
  readonly read: boolean;
  readonly write: boolean;
  /** The call of `map` that it came by. */
  readonly by: number;
}

test(`3,000 ranges that are mapped and unmapped, seed ${seed}`, () => {
  const random = seededRandom(seed);
  const draw = (below: number): number => random() % below;
  const bus = new Bus(new PagedMemory(PAGES));
  expect(bus.unmap(0n, 1n << 64n)).toBe(0);
  const pages = new Map<number, Page>();
  const addressOf = (page: number, off = 0): bigint => BASE + BigInt(page * PAGE + off);
  const ends = { mapped: 0, exists: 0, invalid: 0, unmapped: 0, cut: 0 };
  for (let number = 0; number < 3000; number++) {
    const [first, count] = [draw(ADDRESSES), draw(7)];
    const range = Array.from({ length: count }, (_, index) => first + index);
    const odd = draw(12) === 0 ? 1 + draw(PAGE - 1) : 0;
    const isRange = odd === 0 && count > 0 && first + count <= ADDRESSES;
    if (draw(2) === 0) {
      const page = draw(PAGES);
      const mapping: MemoryMapping = {
        iova: addressOf(first, odd),
        size: BigInt(count * PAGE),
        offset: page * PAGE,
        read: draw(3) > 0,
        write: draw(3) > 0,
      };
      const isValid = isRange && page + count <= PAGES && (mapping.read || mapping.write);
      const isTaken = range.some((each) => pages.has(each));
      const expected = isValid ? (isTaken ? -EEXIST : 0) : -EINVAL;
      expect(bus.map(mapping), `map ${number}`).toBe(expected);
      ends[expected === 0 ? 'mapped' : expected === -EEXIST ? 'exists' : 'invalid'] += 1;
      const { read, write } = mapping;
      if (expected === 0)
        for (const [at, each] of range.entries())
          pages.set(each, { page: page + at, read, write, by: number });
    } else {
      const gone = new Set(range.map((each) => pages.get(each)?.by));
      const isCut = [...pages].some(([at, { by }]) => gone.has(by) && !range.includes(at));
      const expected = isRange && !isCut ? 0 : -EINVAL;
      expect(bus.unmap(addressOf(first, odd), BigInt(count * PAGE)), `unmap ${number}`).toBe(expected);
      ends[expected === 0 ? 'unmapped' : isRange ? 'cut' : 'invalid'] += 1;
      if (expected === 0) for (const each of range) pages.delete(each);
    }
    // Where a few bytes lead, page by page.
    const [at, length] = [draw(ADDRESSES * PAGE), draw(3 * PAGE)];
    for (const access of ['read', 'write'] as const) {
      const target = bus.find(addressOf(0, at), length, access);
      const touched = new Set(
        [at, ...Array.from({ length }, (_, index) => at + index)].map((each) => Math.floor(each / PAGE)),
      );
      const isThere = [...touched].every((each) => pages.get(each)?.[access] === true);
      expect(target.kind, `find ${number}`).toBe(isThere ? 'memory' : 'nothing');
      if (target.kind !== 'memory') continue;
      const bytes = target.pieces.flatMap((piece) =>
        Array.from({ length: piece.length }, (_, index) => piece.offset + index),
      );
      const wanted = Array.from({ length }, (_, index) => {
        const place = at + index;
        return pages.get(Math.floor(place / PAGE))!.page * PAGE + (place % PAGE);
      });
      expect(
        Buffer.compare(
          Buffer.from(Uint32Array.from(bytes).buffer),
          Buffer.from(Uint32Array.from(wanted).buffer),
        ),
      ).toBe(0);
    }
  }
  expect(Math.min(...Object.values(ends))).toBeGreaterThan(50);
});

test('DMA that is outstanding does not reach what was unmapped, also where it waits for a page', () => {
  const bus = new Bus(new PagedMemory(2));
  const device = createIdle({ bus }, 0x1000, 8);
  request(device, 0x0ffc);
  expect([bus.memory.bytes[0x0ffc], bus.memory.bytes[0x1000], device.blockedDma]).toEqual([1, 1, 0]);
  for (const isAbsent of [false, true]) {
    if (isAbsent) bus.memory.makeAbsent(1, Number.POSITIVE_INFINITY);
    const before = bus.memory.bytes.slice();
    const { blockedDma } = device;
    device.bar.write(0x18, Uint8Array.of(1, 0, 0, 0));
    device.work();
    expect(device.dmaOutstanding).toBe(1);
    expect(bus.unmap(0n, 0x2000n)).toBe(0);
    expect(device.drain('all')).toBe(0);
    expect([device.blockedDma, bus.memory.bytes]).toEqual([blockedDma + 1, before]);
    expect(bus.map({ iova: 0n, size: 0x2000n, offset: 0, read: true, write: true })).toBe(0);
  }
});
