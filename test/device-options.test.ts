// SPDX-License-Identifier: MIT
// Options of the reference device, under the slips of a finger: an option that does not exist is refused, with those that do.

import { createDevice as fsm } from 'uapi-reference/fsm';
import { createDevice as linux } from 'uapi-reference/linux-5.16';
import { createDevice as rfc } from 'uapi-reference/rfc-ndma';
import { expect, test } from 'vitest';
import { drawFrom } from './support/edits.js';
import { slip } from './support/typing-errors.js';

const OWN =
  'style ndma reservedBits byteOrder shape pageBytes windowBytes mapped drainTicksMax bus identity'.split(
    ' ',
  );
const EDITIONS = { fsm, linux, rfc } as const;

const make = (edition: keyof typeof EDITIONS, options: object) => () => EDITIONS[edition](options);

test.each(['fsm', 'linux', 'rfc'] as const)('%s: two hundred slips, drawn with seed 12', (edition) => {
  const draw = drawFrom(12);
  const known = edition === 'fsm' ? [...OWN, 'preCopy'] : OWN;
  for (const name of known) expect(make(edition, { [name]: undefined }), name).not.toThrow();
  for (let index = 0; index < 200; index += 1) {
    const meant = known[draw(known.length)]!;
    const written = slip(meant, draw);
    if (!known.includes(written))
      expect(make(edition, { [written]: true })).toThrow(
        new TypeError(`a device has no option ${written}, expected one of ${known.join(', ')}`),
      );
  }
});

test('members of options, and an option of another edition', () => {
  expect(make('rfc', { shape: { blocks: 2, blockByte: 64 } })).toThrow(
    'shape has no option blockByte, expected one of blocks, blockBytes',
  );
  expect(make('rfc', { identity: { device: 1, versoin: 1 } })).toThrow(
    'identity has no option versoin, expected one of device, version',
  );
  expect(make('rfc', { preCopy: false })).toThrow('a device has no option preCopy');
});

test.each(['{ "toString": 1 }', '{ "__proto__": 1 }', '{ "NDMA": true }', '{ "identity": "abc" }'])(
  'names that objects have anyway, and other spellings: %s',
  (text) => {
    expect(make('rfc', JSON.parse(text))).toThrow('has no option');
  },
);
