// SPDX-License-Identifier: MIT
// How the search cuts what is written and what is asked.

import { describe, expect, test } from 'vitest';
import type { SearchData } from '../src/site/search/entry-list.js';
import { Finder } from '../src/site/search/finder.js';
import { indexTokens, stem } from '../src/site/search/tokens.js';

describe('identifiers are found by their parts, whichever way they are joined', () => {
  test.each([
    ['setLampMode', ['set_lamp_mode', 'lamp_mode', 'set', 'lamp', 'mod']],
    ['set_lamp_mode', ['set_lamp_mode', 'lamp_mode', 'set', 'lamp', 'mod']],
    ['lamp.dim-more', ['lamp.dim-more', 'dim-more', 'lamp', 'dim']],
    ['DIMMERControl', ['dimmer_control', 'dimmer', 'control']],
    ['P2P', ['p2p']],
  ])('%s', (text, tokens) => {
    expect(indexTokens(text)).toEqual(tokens);
  });
});

test.each(['1 << 3', '1<<3', '0x8', '0X08', '0b1000', '0b10_00'])('%s is one number', (text) => {
  expect(indexTokens(text)).toEqual(['0x8']);
});

test.each([
  ['write', 'writes', 'writing'],
  ['stop', 'stops', 'stopped', 'stopping'],
  ['migrate', 'migrates', 'migrated', 'migration', 'migrating'],
  ['entry', 'entries'],
  ['fail', 'fails', 'failed', 'failing'],
])('%s has the stem of its forms', (word, ...forms) => {
  expect(forms.map(stem)).toEqual(forms.map(() => stem(word)));
});

test('words without meaning are no tokens', () => {
  expect(indexTokens('what must my lamp do when it is on')).toEqual(['lamp']);
});

describe('a finder', () => {
  const entry = (title: string, text: string, page = 0) => ['', 'rule', title, text, '', page] as const;
  const data: SearchData = {
    pages: [
      ['a/lamp.html', 'a'],
      ['b/lamp.html', 'b'],
    ],
    entries: [
      entry('lamp.write', 'A lamp shines after a write.'),
      entry('lamp.write.failure', 'A lamp is dark after a write that fails.'),
      entry('lamp.colour', 'A lamp is red.', 1),
      entry('lamp.size', 'A lamp has a size.'),
    ],
    editions: [
      ['a', 'First'],
      ['b', 'Second'],
    ],
    synonyms: [['red', 'crimson light']],
    numbers: { '0x4': ['colour'] },
  };
  const finder = new Finder(data);
  const titles = (question: string, only = ''): readonly string[] =>
    finder.find(question, { at: '', only }).map(({ entry: [, , title] }) => title);

  test('needs no more than a word, and puts those with more and rarer words first', () => {
    expect(titles('why does a lamp fail at a write')).toEqual([
      'lamp.write.failure',
      'lamp.write',
      'lamp.size',
      'lamp.colour',
    ]);
  });

  test('knows other words for a word, of English and of the glossary', () => {
    expect(titles('error')).toEqual(['lamp.write.failure']);
    expect(titles('crimson light')).toEqual(['lamp.colour']);
  });

  test('knows what a number is called', () => {
    expect(titles('1 << 2')).toEqual(['lamp.colour']);
  });

  test('finds by a beginning, and in spite of a slip', () => {
    expect(titles('colo')).toEqual(['lamp.colour']);
    expect(titles('clour')).toEqual(['lamp.colour']);
    expect(titles('zzyzx')).toEqual([]);
  });

  test('keeps to an edition', () => {
    expect(titles('lamp', 'b')).toEqual(['lamp.colour']);
  });
});
