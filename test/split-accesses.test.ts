// SPDX-License-Identifier: MIT
// Accesses of any width to BAR0 and configuration space, against one word after the other on a device of its own. What a word that is
// not written whole comes to is worked out here.

import { expect, test } from 'vitest';
import { MigrationDevice } from '../spec/vfio-migration/device/device.js';
import { EINVAL, type RegionAccess, readScalar, seededRandom, writeScalar } from '../src/runtime/index.js';
import { rfc } from './support/editions.js';
import { contentsOf } from './support/region-user.js';

const CASES = 600;
const seed = 20211220;

/** Two devices that are the same until an access makes a difference. */
const pair = (): readonly [MigrationDevice, MigrationDevice] => [
  new MigrationDevice(rfc.rules),
  new MigrationDevice(rfc.rules),
];

const regionsOf = (device: MigrationDevice) =>
  [
    { region: device.region(0)!, bytes: 4096 },
    { region: device.region(7)!, bytes: 256 },
  ] as const;

/** Bytes of a region, each taken from a read of the word that it is in. */
function byWords(region: RegionAccess, offset: number, width: number): Uint8Array {
  return Uint8Array.from({ length: width }, (_, index) => {
    const at = offset + index;
    return readScalar(region, at - (at % 4)) >>> (8 * (at % 4));
  });
}

/** Writes bytes as pieces that are aligned, each as a whole word whose other bytes are as they read. */
function writeByWords(region: RegionAccess, offset: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    const place = offset + at;
    const width = [4, 2, 1].find((each) => place % each === 0 && at + each <= bytes.length)!;
    const start = place - (place % 4);
    let word = BigInt(readScalar(region, start));
    for (let index = 0; index < width; index++) {
      const shift = 8n * BigInt(place - start + index);
      word = (word & ~(0xffn << shift)) | (BigInt(bytes[at + index]!) << shift);
    }
    expect(writeScalar(region, start, Number(word))).toBe(0);
    at += width;
  }
}

test(`${CASES} accesses of any width are what they come to word by word, seed ${seed}`, () => {
  const random = seededRandom(seed);
  let devices = pair();
  for (let number = 0; number < CASES; number++) {
    if (number % 30 === 0) {
      expectSame(devices, number);
      devices = pair();
    }
    const which = random() % 2;
    const [{ region, bytes }, { region: other }] = [
      regionsOf(devices[0])[which]!,
      regionsOf(devices[1])[which]!,
    ];
    // Mostly where there are registers, at times across the end.
    const offset = random() % 5 === 0 ? bytes - (random() % 40) : random() % 0x60;
    const width = random() % 3 === 0 ? random() % (bytes + 8) : random() % 20;
    const what = `case ${number}: ${width} bytes at ${offset} of region ${7 * which}`;
    if (offset + width > bytes) {
      const untouched = new Uint8Array(width).fill(0xa5);
      expect(region.read(offset, untouched), what).toBe(-EINVAL);
      expect(
        untouched.every((byte) => byte === 0xa5),
        what,
      ).toBe(true);
      expect(region.write(offset, untouched), what).toBe(-EINVAL);
    } else if (random() % 2 === 0) {
      const read = new Uint8Array(width);
      expect(region.read(offset, read), what).toBe(0);
      expect(read, what).toEqual(byWords(other, offset, width));
    } else {
      const written = Uint8Array.from({ length: width }, () => random());
      // Memory space and bus master stay on, so that BAR0 answers.
      const at = 4 - offset;
      if (which === 1 && at >= 0 && at < width) written[at]! |= 6;
      expect(region.write(offset, written), what).toBe(0);
      writeByWords(other, offset, written);
    }
    for (const device of devices) device.work();
    expect(contentsOf(devices[0]), what).toBe(contentsOf(devices[1]));
  }
  expectSame(devices, CASES);
});

/** What is outside of the state that migrates: configuration space and the MSI-X table. */
function expectSame([one, other]: readonly [MigrationDevice, MigrationDevice], number: number): void {
  const outside = (device: MigrationDevice) => [
    byWords(device.region(7)!, 0, 256),
    byWords(device.region(0)!, 0x800, 64),
  ];
  expect(outside(one), `before case ${number}`).toEqual(outside(other));
}
