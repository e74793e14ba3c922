// SPDX-License-Identifier: MIT
// Two chapters in parallel: what stands next to what.

import { describe, expect, test } from 'vitest';
import { type AlignedRow, alignChapters } from '../src/compare/index.js';
import type { DocumentBlock } from '../src/document/document.js';
import { heading, paragraph as p } from '../src/document/make.js';
import { plainText } from '../src/document/plain.js';
import { seededRandom } from '../src/runtime/index.js';

const rule = (id: string): DocumentBlock => ({
  kind: 'rule',
  ...{ id, binds: 'user', force: 'must', isDecided: false, blocks: [], remarks: [], sources: [] },
});
const protocol = (id: string, blocks: readonly DocumentBlock[]): DocumentBlock => {
  return { kind: 'protocol', id, title: id, blocks };
};

function name(block: DocumentBlock): string {
  if (block.kind === 'paragraph' || block.kind === 'heading') return plainText(block.content);
  return 'id' in block ? block.id : block.kind;
}

/** `a = b` for a pair, `a, b | c` for what stands apart. */
function show(row: AlignedRow): string {
  if (row.kind === 'pair') return `${name(row.before)} = ${name(row.after)}`;
  return `${row.before.map(name).join(', ')} | ${row.after.map(name).join(', ')}`;
}

const pairs = (before: readonly DocumentBlock[], after: readonly DocumentBlock[]): readonly string[] =>
  alignChapters(before, after).map(show);

describe('passages of two chapters', () => {
  test('with a name go by it, whatever they say', () => {
    expect(pairs([rule('a'), rule('b')], [rule('b'), rule('c')])).toEqual(['a | ', 'b = b', ' | c']);
  });

  test('of prose go by their words: half of them make a version', () => {
    const before = [p('one two three four'), p('five six')];
    expect(pairs(before, [p('one two other words'), p('five six')])).toEqual([
      'one two three four = one two other words',
      'five six = five six',
    ]);
    expect(pairs(before, [p('one other words here'), p('five six')])).toEqual([
      'one two three four | one other words here',
      'five six = five six',
    ]);
  });

  test('that were replaced stand next to each other, and those under a heading of their own by themselves', () => {
    const before = [rule('a'), rule('b'), heading(2, 'Old'), rule('c'), rule('z')];
    const after = [rule('d'), heading(2, 'New'), rule('e'), rule('z')];
    expect(pairs(before, after)).toEqual(['a, b | d', 'Old, c | ', ' | New, e', 'z = z']);
  });

  test('are the steps of a protocol as well', () => {
    expect(
      pairs([protocol('saving', [rule('a'), rule('b')])], [protocol('saving', [rule('b')]), rule('c')]),
    ).toEqual(['saving = saving', 'a | ', 'b = b', ' | c']);
  });

  test('are all there once, in order, whatever the chapters: a thousand pairs drawn with seed 20211209', () => {
    const random = seededRandom(20211209);
    const draw = (): readonly DocumentBlock[] =>
      Array.from({ length: random() % 9 }, () => {
        const letter = 'abcdef'[random() % 6]!;
        return [rule(letter), heading(2, letter), p(`${letter} word`)][random() % 3]!;
      });
    for (let round = 0; round < 1000; round++) {
      const [before, after] = [draw(), draw()];
      const rows = alignChapters(before, after);
      const side = (which: 'before' | 'after') => rows.flatMap((row) => row[which]);
      expect(side('before'), `round ${round}`).toEqual(before);
      expect(side('after'), `round ${round}`).toEqual(after);
      for (const row of rows) {
        if (row.kind === 'pair') continue;
        for (const blocks of [row.before, row.after])
          expect(blocks.slice(1).every(({ kind }) => kind !== 'heading')).toBe(true);
      }
    }
  });
});
