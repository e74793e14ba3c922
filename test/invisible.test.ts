// SPDX-License-Identifier: MIT
// No source holds a character that cannot be seen: every one of the properties by which Unicode names them, in each kind of file
// and at each kind of place in it.

import { expect, test } from 'vitest';
import { findInvisible } from '../src/read/invisible.js';
import { drawFrom } from './support/edits.js';
import { lampSources, readLamp } from './support/lamp.js';

/** By the database of the running engine, each property asked alone; half a character is no text that a file can have. */
const PROPERTIES = [
  /\p{Cf}/u,
  /\p{Cc}/u,
  /\p{Zl}/u,
  /\p{Zp}/u,
  /\p{Zs}/u,
  /\p{Default_Ignorable_Code_Point}/u,
];
const POINTS = Array.from({ length: 0x110000 }, (_, code) => code).filter(
  (code) => code < 0xd800 || code > 0xdfff,
);
const HIDDEN = POINTS.filter((code) =>
  PROPERTIES.some((property) => property.test(String.fromCodePoint(code))),
).filter((code) => !['\t', '\n', ' '].includes(String.fromCodePoint(code)));

/** Where they may hide: a file, and a text in it behind which the character stands. */
const SPOTS: readonly (readonly [file: string, before: string])[] = [
  ['lamp.md', 'A lamp is a device'],
  ['lamp.md', '`struct lamp'],
  ['lamp.md', 'title: The'],
  ['state.ts', '// SPDX'],
  ['state.ts', 'LIT'],
  ['state.ts', '/**'],
  ['playground.ts', "'"],
  ['messages.yaml', 'ada'],
  ['retired.yaml', '{ id: lamp.col'],
  ['axes.yaml', '# SPDX'],
  ['uapi.yaml', 'title: '],
  ['examples/dim.js', '// SPDX'],
];

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

test('each of them is found, and what prints is not', () => {
  expect(HIDDEN.length).toBeGreaterThan(4000);
  expect(
    HIDDEN.filter((code) => findInvisible(`a${String.fromCodePoint(code)}`)?.code !== hex(code)),
  ).toEqual([]);
  const shown = POINTS.filter((code) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(String.fromCodePoint(code)));
  const wrong = shown.filter((code) => findInvisible(String.fromCodePoint(code)) !== undefined).map(hex);
  // The blank of Braille shows nothing, letters that fill show nothing, and one stands for bytes that are no text.
  expect(wrong).toEqual(['115F', '1160', '2800', '3164', 'FFA0', 'FFFD']);
});

test('in every kind of file, at its place and by its number; drawn with seed 12', () => {
  const draw = drawFrom(12);
  for (const [file, before] of SPOTS) {
    for (const code of [0xad, 0xfe0f, 0xe0041, HIDDEN[draw(HIDDEN.length)]!]) {
      // As normalised as a file is when it is read.
      const hidden = String.fromCodePoint(code);
      const path = `spec/lamp/${file}`;
      const text = lampSources([]).files.get(path)!;
      const at = text.indexOf(before) + before.length;
      expect(at, `${path} has ${before}`).toBeGreaterThanOrEqual(before.length);
      const { diagnostics } = readLamp([{ file, replace: text.slice(0, at) + hidden + text.slice(at) }]);
      const lines = text.slice(0, at).split('\n');
      const found = diagnostics.filter(({ code: name }) => name === 'invisible-character');
      expect(found.map(({ place }) => [place.file, place.line, place.column])).toEqual([
        [path, lines.length, lines.at(-1)!.length + 1],
      ]);
      expect(found[0]!.message).toContain(`U+${hex(code)}`);
    }
  }
});

test.each([
  ['lamp.md', 'A lamp is a device', 'A lamp&shy; is a device'],
  ['lamp.md', 'A lamp is a device', 'A lamp&#xFE0F; is a device'],
  ['lamp.md', 'A lamp is a device', 'A lamp&nbsp;is a device'],
  ['messages.yaml', 'Ada L.', '"Ada\\u200b L."'],
  ['messages.yaml', 'Ada L.', '"Ada\\_L."'],
])('written as a reference or an escape in %s: %s, %s', (file, find, replace) => {
  const { diagnostics } = readLamp([{ file, find, replace }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['invisible-character']);
});
