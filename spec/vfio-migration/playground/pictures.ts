// SPDX-License-Identifier: (GPL-2.0-only WITH Linux-syscall-note) OR MIT
// Pictures of a device and its user. They show the pages of memory, the segment in the window, the blocks, DMA, and the segments that the
// user holds.

import type { PagedMemory, PlaygroundPicture, PlaygroundThing, u32 } from 'uapi';
import type { MigrationDevice } from '../device/device.js';
import { COMPLETED, QUEUED } from '../device/hardware/bar-registers.js';

/** A device, and how its playground sees it. */
export interface Drawn {
  readonly side: 'source' | 'target';
  readonly device: MigrationDevice;
  /** The device of the other machine, once that is used. */
  readonly other: MigrationDevice | undefined;
  /** Bytes of the segment in the window that the user has read. */
  readonly bytesRead: u32;
}

export function drawDevice(drawn: Drawn): readonly PlaygroundPicture[] {
  return [drawMemory(drawn), drawDma(drawn), ...drawSession(drawn)];
}

/** What the pages of a machine are, beside those of the other one. */
const PAGES: Readonly<Record<Drawn['side'], readonly string[]>> = {
  source: ['never written', 'the same at the target', 'differs from the target'],
  target: ['never written', 'the same at the source', 'differs from the source'],
};

function drawMemory({ side, device, other }: Drawn): PlaygroundPicture {
  const { memory } = device.hardware.bus;
  const pages = pagesOf(memory);
  const others = other === undefined ? undefined : pagesOf(other.hardware.bus.memory);
  return {
    label: 'Pages of memory',
    conditions: others === undefined ? ['never written', 'written'] : PAGES[side],
    things: pages.map((page, index): PlaygroundThing => {
      const isEqual = others === undefined || isSame(page, others[index]!);
      const mark = sum(page);
      return { condition: isEqual ? Number(mark !== 0) : 2, mark };
    }),
  };
}

/** Each page as words of 32 bits: a look at all of memory follows every step, so it has to be quick. */
function pagesOf({ bytes, pageBytes }: PagedMemory): readonly Uint32Array[] {
  const words = pageBytes / Uint32Array.BYTES_PER_ELEMENT;
  return Array.from(
    { length: bytes.length / pageBytes },
    (_, page) => new Uint32Array(bytes.buffer, bytes.byteOffset + page * pageBytes, words),
  );
}

function isSame(left: Uint32Array, right: Uint32Array): boolean {
  for (let index = 0; index < left.length; index += 1) {
    if (left[index] !== right[index]) {
      return false;
    }
  }
  return true;
}

/** 0 where all are 0. Other contents have another sum, but by a chance that does no harm to a drawing. */
function sum(numbers: ArrayLike<number>): u32 {
  let total = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    total = (Math.imul(total, 31) + numbers[index]!) >>> 0;
  }
  return total;
}

/** A write that follows another one in its place is marked as another one, by how many were completed before it. */
function drawDma({ device: { hardware } }: Drawn): PlaygroundPicture {
  const completed = hardware.image.loadU32(COMPLETED);
  return {
    label: 'DMA writes',
    note: `${completed} completed`,
    conditions: ['queued', 'under way'],
    things: [...things(hardware.dmaOutstanding, 1), ...things(hardware.image.loadU32(QUEUED), 0)].map(
      (thing, at) => ({ ...thing, mark: completed + at }),
    ),
  };
}

function drawSession({ device, bytesRead }: Drawn): readonly PlaygroundPicture[] {
  const { session } = device.driver;
  const { blocks } = device.hardware.image.shape;
  switch (session.kind) {
    case 'closed':
      return [];
    case 'saving':
      return [
        {
          label: 'Blocks of the state',
          conditions: ['collected', 'to collect'],
          things: [...things(blocks - session.blocksLeft, 0), ...things(session.blocksLeft, 1)],
        },
        drawSegment(session.current, bytesRead),
      ];
    case 'resuming':
      return [
        {
          label: 'Blocks of the state',
          conditions: ['missing', 'stored'],
          things: [...things(session.blocksStored, 1), ...things(blocks - session.blocksStored, 0)],
        },
      ];
  }
}

function drawSegment(segment: Uint8Array | undefined, bytesRead: u32): PlaygroundPicture {
  const label = 'Segment in the window';
  const conditions = ['none', 'made available'];
  return segment === undefined
    ? { label, conditions, things: [] }
    : {
        label,
        note: `${bytesRead} of ${segment.length} bytes were read`,
        conditions,
        things: [{ condition: 1, filled: bytesRead / segment.length, mark: sum(segment) }],
      };
}

/** What a segment is to the user that carries it. */
export interface CarriedSegment {
  readonly bytes: u32;
  /** Whether it was stored at the target. */
  readonly isStored: boolean;
}

export function drawSegments(segments: readonly CarriedSegment[]): PlaygroundPicture {
  const bytes = segments.reduce((total, segment) => total + segment.bytes, 0);
  return {
    label: 'Segments with the user',
    ...(bytes === 0 ? {} : { note: `${bytes} bytes` }),
    conditions: ['stored', 'collected'],
    things: segments.map((segment) => ({ condition: segment.isStored ? 0 : 1, mark: segment.bytes })),
  };
}

function things(count: u32, condition: u32): readonly PlaygroundThing[] {
  return new Array<PlaygroundThing>(count).fill({ condition });
}
