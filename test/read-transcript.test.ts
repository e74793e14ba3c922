// SPDX-License-Identifier: MIT
// Transcripts: each mistake at its place, and every kind of value in every place where one may stand.

import { describe, expect, test } from 'vitest';
import { transcriptDiagnostics } from '../src/diagnostics/catalogue/transcript.js';
import type { Diagnostic } from '../src/diagnostics/index.js';
import { ERRNOS } from '../src/expression/index.js';
import type { TranscriptLanguage, TranscriptStep } from '../src/model/index.js';
import { levelOf, readTranscript } from '../src/read/transcript/transcript.js';
import { type Lexicon, readLexicon } from '../src/read/transcript/words.js';
import { readLamp, scenario, summarise } from './support/lamp.js';

describe('a mistake is reported at its place', () => {
  test.each(Object.keys(transcriptDiagnostics))('%s', (code) => {
    const { at, edits } = scenario(code);
    expect(readLamp(edits).diagnostics.map(summarise)).toContain(`${at} ${code}`);
  });
});

const LANGUAGE: TranscriptLanguage = {
  struct: 'lamp_info',
  particular: [],
  verbs: [
    verb('read', 'core', [['field', 'field']], 'value'),
    verb(
      'write',
      'core',
      [
        ['field', 'field'],
        ['value', 'value'],
      ],
      'errno',
    ),
    verb('trace', 'trace', [], 'sequence'),
    {
      ...verb(
        'fault',
        'fault',
        [
          ['errno', 'errno'],
          ['count', 'number'],
        ],
        'none',
      ),
    },
  ],
};

function verb(
  name: string,
  level: 'core' | 'trace' | 'fault',
  given: readonly (readonly [string, 'field' | 'value' | 'errno' | 'number'])[],
  result: 'value' | 'errno' | 'sequence' | 'none',
): TranscriptLanguage['verbs'][number] {
  // The number of a fault may be left out.
  const list = given.map(([argument, kind]) => ({
    name: argument,
    kind,
    optional: kind === 'number',
    words: [],
  }));
  return { name, summary: '', level, arguments: list, result };
}

const lexicon: Lexicon = readLexicon(LANGUAGE, readLamp([]).model?.editions[1]?.declarations ?? []);

function read(...lines: readonly string[]): { steps: readonly TranscriptStep[]; codes: readonly string[] } {
  const diagnostics: Diagnostic[] = [];
  const numbered = lines.map((text, index) => ({ file: 'a.md', line: index + 1, text }));
  const steps = readTranscript(numbered, lexicon, diagnostics);
  return { steps, codes: diagnostics.map(({ code, place }) => `${place.line}:${place.column} ${code}`) };
}

describe('values', () => {
  test.each([
    ['0', '0'],
    ['10', '10'],
    ['0x1F', '31'],
    ['{}', '0'],
    ['LIT', '1'],
    ['DIM|LIT', '3'],
    ['LAMP_STATE_DIM', '2'],
    ['MASK', '3'],
    ['LAMP_STATE_MASK|0x80', '131'],
    ['4294967295', '4294967295'],
  ])('%s', (written, value) => {
    const { steps, codes } = read(`write state ${written}`);
    expect(codes).toEqual([]);
    expect(steps[0]?.arguments[1]).toEqual({ kind: 'number', value, text: written });
  });

  test.each(['LIT|', '|LIT', 'LIT||DIM', '0x', '-1', '1_000', 'lit', '0b1', '{}|LIT', '1.5'])(
    '%s is none',
    (written) => {
      const { codes } = read(`write state ${written}`);
      expect(codes[0]).toMatch(/^1:\d+ transcript-unknown-value$/);
    },
  );

  test('a value is as wide as its field, or as the raw access', () => {
    for (const [field, bits] of [
      ['state', 32],
      ['level', 16],
      ['lit_seconds', 64],
      ['0x4/1', 8],
      ['3/2', 16],
    ] as const) {
      const widest = (1n << BigInt(bits)) - 1n;
      expect(read(`write ${field} ${widest}`, `read ${field} => ${widest}`).codes).toEqual([]);
      expect(read(`write ${field} ${widest + 1n}`).codes).toEqual([
        `1:${8 + field.length} transcript-value-too-wide`,
      ]);
      expect(read(`read ${field} => ${widest + 1n}`).codes).toEqual([
        `1:${10 + field.length} transcript-value-too-wide`,
      ]);
    }
  });
});

describe('fields', () => {
  test.each(['reserved', '0x4/', '/4', '4/x', 'State'])('%s is none', (field) => {
    expect(read(`read ${field} => 0`).codes).toEqual(['1:6 transcript-unknown-field']);
  });
});

describe('results', () => {
  test('every errno, after every verb that gives one', () => {
    for (const [name, value] of ERRNOS) {
      for (const line of [`read state => ${name}`, `write state 0 => ${name}`]) {
        expect(read(line).steps[0]?.expect).toEqual({ kind: 'errno', name, value });
      }
    }
  });

  test.each([
    ['read state => nonzero', { kind: 'nonzero' }],
    ['trace => nothing', { kind: 'sequence', values: [] }],
    ['read state=>LIT', { kind: 'value', value: '1', text: 'LIT' }],
  ])('%s', (line, expected) => {
    const { steps, codes } = read(line);
    expect(codes).toEqual([]);
    expect(steps[0]?.expect).toEqual(expected);
  });

  test.each([
    ['read state ~> LIT', 'reference', { kind: 'value', value: '1', text: 'LIT' }],
    ['read state => should 0', 'should', { kind: 'value', value: '0', text: '0' }],
    ['write state 0 => may EIO', 'may', { kind: 'errno', name: 'EIO', value: 5 }],
    ['trace => must nothing', 'must', { kind: 'sequence', values: [] }],
    ['write state 0 ~>', 'reference', undefined],
    ['write state 0 => should', 'should', undefined],
    ['read state => LIT', undefined, { kind: 'value', value: '1', text: 'LIT' }],
  ])('%s has the force that it says: %s', (line, force, expected) => {
    const { steps, codes } = read(line);
    expect(codes).toEqual([]);
    expect([steps[0]?.force, steps[0]?.expect]).toEqual([force, expected]);
  });

  test.each([
    ['read state ~> LIT DIM', '1:19 transcript-bad-result'],
    ['fault EIO ~> 0', '1:11 transcript-unexpected-result'],
    ['read state => reference 0', '1:15 transcript-unknown-value'],
    ['read state => LIT DIM', '1:19 transcript-bad-result'],
    ['read state => LIT => DIM', '1:19 transcript-bad-result'],
    ['write state 0 => nonzero', '1:18 transcript-bad-result'],
    ['write state 0 => LIT', '1:18 transcript-bad-result'],
    ['write state 0 => EIOO', '1:18 transcript-unknown-errno'],
    ['read state -> LIT', '1:12 transcript-extra-argument'],
    ['=> LIT', '1:1 transcript-unknown-verb'],
    ['fault => EIO', '1:7 transcript-missing-argument'],
    ['fault EIO twice', '1:11 transcript-not-a-number'],
    ['trace => LIT nothing', '1:14 transcript-unknown-value'],
  ])('%s', (line, code) => {
    expect(read(line).codes).toContain(code);
  });
});

test('a member whose value a device chooses is one of the struct', () => {
  const edits = [
    {
      file: 'uapi.yaml',
      find: '  struct: lamp_info\n',
      replace: '  struct: lamp_info\n  particular: [levle]\n',
    },
  ];
  const [found] = readLamp(edits).diagnostics;
  expect(summarise(found!)).toBe('uapi.yaml:44:16 transcript-unknown-field');
  expect(found!.suggestion).toContain('level');
});

test('comments and empty lines are no steps, and a sign inside a word starts no comment', () => {
  const { steps, codes } = read('# all', '', '  read state => 0 # why', 'read st#ate');
  expect(steps.map((step) => step.text)).toEqual(['read state => 0', 'read st#ate']);
  expect(codes).toEqual(['4:6 transcript-unknown-field']);
});

test('the level is the highest of the verbs', () => {
  expect(levelOf(read('read state').steps, lexicon)).toBe('core');
  expect(levelOf(read('read state', 'trace').steps, lexicon)).toBe('trace');
  expect(levelOf(read('fault EIO 2', 'trace').steps, lexicon)).toBe('fault');
  expect(levelOf([], lexicon)).toBe('core');
});
