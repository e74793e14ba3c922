// SPDX-License-Identifier: MIT
// Which members of a request's argument the user fills in, and which the device: what is declared of each, against what the
// reference device looks at. It looks at a member where another value of it gives another answer.

import {
  createDevice,
  DEVICE_GET_INFO,
  DEVICE_GET_IRQ_INFO,
  DEVICE_GET_REGION_INFO,
  DEVICE_MIGRATION_ARC,
  infoCodec,
} from 'uapi-reference/fsm';
import { expect, test } from 'vitest';
import { declarationsOf, type StructMember } from '../src/model/index.js';
import { editionOf } from './c/generated.js';

const { declarations } = editionOf('fsm');
const device = createDevice({ mapped: true });
const BYTES = 96;

/** What each request asks for: the migration region, MSI-X, an arc from RUNNING. */
const INDEX: Readonly<Record<number, number>> = {
  [DEVICE_GET_INFO]: 0,
  [DEVICE_GET_REGION_INFO]: 9,
  [DEVICE_GET_IRQ_INFO]: 2,
  [DEVICE_MIGRATION_ARC]: 1,
};

/** An argument with room for every capability. */
function argumentOf(request: number): Uint8Array {
  const argument = new Uint8Array(BYTES);
  const view = new DataView(argument.buffer);
  view.setUint32(0, BYTES, true);
  view.setUint32(8, INDEX[request]!, true);
  return argument;
}

/** The errno, and every byte of the argument but those from `first` to `last`. */
function answer(request: number, argument: Uint8Array, first: number, last: number): string {
  const given = argument.slice();
  const errno = device.ioctl(request, given);
  return `${errno}: ${given.filter((_, at) => at < first || at >= last).join(' ')}`;
}

/** Whether another value of some bytes gives another answer, or they stay what the user wrote. */
function isLookedAt(request: number, offset: number, size: number): boolean {
  const argument = argumentOf(request);
  const usual = answer(request, argument, offset, offset + size);
  return [0, 1, 4, 0xa5, 0xff].some((byte) => {
    const other = argument.slice();
    other.fill(byte, offset, offset + size);
    return answer(request, other, offset, offset + size) !== usual;
  });
}

interface Placed {
  readonly request: number;
  readonly struct: string;
  /** In bytes from the start of the argument. */
  readonly offset: number;
}

/** The capabilities in the answer for the migration region: a type, areas, and one that is a header alone. */
function capabilities(): readonly Placed[] {
  const argument = argumentOf(DEVICE_GET_REGION_INFO);
  expect(device.ioctl(DEVICE_GET_REGION_INFO, argument)).toBe(0);
  const codec = infoCodec();
  const structs: Readonly<Record<number, string>> = {
    1: 'vfio_region_info_cap_sparse_mmap',
    2: 'vfio_region_info_cap_type',
  };
  const found: Placed[] = [];
  let offset = Number(codec.read('vfio_region_info', 'cap_offset', argument));
  while (offset !== 0) {
    const header = argument.subarray(offset);
    const struct = structs[Number(codec.read('vfio_info_cap_header', 'id', header))];
    const request = DEVICE_GET_REGION_INFO;
    found.push({ request, struct: 'vfio_info_cap_header', offset });
    if (struct !== undefined) found.push({ request, struct, offset });
    if (struct === structs[1])
      found.push({ request, struct: 'vfio_region_sparse_mmap_area', offset: offset + 16 });
    offset = Number(codec.read('vfio_info_cap_header', 'next', header));
  }
  return found;
}

const PLACED: readonly Placed[] = [
  { request: DEVICE_GET_INFO, struct: 'vfio_device_info', offset: 0 },
  { request: DEVICE_GET_REGION_INFO, struct: 'vfio_region_info', offset: 0 },
  { request: DEVICE_GET_IRQ_INFO, struct: 'vfio_irq_info', offset: 0 },
  { request: DEVICE_MIGRATION_ARC, struct: 'vfio_migration_arc', offset: 0 },
  ...capabilities(),
];

test('every struct of an argument or of an answer is looked at', () => {
  const structs = declarationsOf(declarations, 'struct').map(({ symbol }) => symbol);
  const registers = 'vfio_device_migration_info';
  expect(new Set(PLACED.map(({ struct }) => struct))).toEqual(
    new Set(structs.filter((each) => each !== registers)),
  );
});

const members = PLACED.flatMap((placed) =>
  declarationsOf(declarations, 'struct')
    .filter(({ symbol }) => symbol === placed.struct)
    .flatMap(({ members: all }) => all)
    // The headers and the areas have members of their own.
    .filter(({ type }) => typeof type === 'string')
    .map((member): readonly [string, StructMember, Placed] => [
      `${placed.struct}.${member.name}`,
      member,
      placed,
    ]),
);

test.each(members)('%s is written by whom it says', (_name, { write, read, offset, size }, placed) => {
  const at = placed.offset + offset;
  expect(write === 'store').toBe(isLookedAt(placed.request, at, size));
  if (read === 'zero') {
    const argument = argumentOf(placed.request).fill(0xa5, at, at + size);
    device.ioctl(placed.request, argument);
    expect(argument.subarray(at, at + size)).toEqual(new Uint8Array(size));
  }
});
