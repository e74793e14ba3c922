// SPDX-License-Identifier: MIT
// Terms of the glossary: what is read of one, and what leads to it.

import { describe, expect, test } from 'vitest';
import { readLamp, summarise } from './support/lamp.js';
import { text, withoutPlaces } from './support/prose-tree.js';

describe('a term', () => {
  const TERMS = `---
title: Words
---
<!-- SPDX-License-Identifier: MIT -->

:::term{id="lamp" also="light source;luminaire"}
Gives *light*.

- See [](#term:light-level), or its [level](#term:light-level).
:::

:::term{id="light-level"}
Of a [](#lamp.lit).
:::

:::term{id="brightness"}
Of a [](#term:lamp).
:::
`;
  const { model, diagnostics } = readLamp([{ file: 'words.md', replace: TERMS }]);
  const terms = model?.editions[1]?.terms ?? [];

  test('has its names, its words, and its place', () => {
    expect(diagnostics.map(summarise)).toEqual([]);
    expect(terms.map(({ id, name, also }) => [id, name, also])).toEqual([
      ['lamp', 'lamp', ['light source', 'luminaire']],
      ['light-level', 'light level', []],
      ['brightness', 'brightness', []],
    ]);
    expect(terms[0]).toMatchObject({
      text: 'Gives light. See light level, or its level.',
      chapter: 'words',
      place: { line: 6, column: 1 },
    });
    expect(model?.editions[1]?.chapters.at(-1)?.blocks.map(({ kind }) => kind)).toEqual([
      'term',
      'term',
      'term',
    ]);
  });

  test('is referred to by its name, or by the words given', () => {
    expect(withoutPlaces(terms[0]?.blocks[1])).toMatchObject({
      items: [
        [
          {
            children: [
              text('See '),
              { kind: 'reference', target: 'term', id: 'light-level', children: [text('light level')] },
              text(', or its '),
              { kind: 'reference', target: 'term', id: 'light-level', children: [text('level')] },
              text('.'),
            ],
          },
        ],
      ],
    });
  });

  test('with another name changes the references to it in other chapters', () => {
    const headerOf = (replace: string) =>
      JSON.stringify(
        readLamp([
          { file: 'lamp.md', find: '[lamp](#term:lamp)', replace: '[](#term:lamp)' },
          {
            file: 'words.md',
            find: 'id="lamp"',
            replace,
          },
        ]).model?.editions[1]?.chapters[0],
      );
    expect(headerOf('id="lamp"')).toContain('"text":"lamp"');
    expect(headerOf('id="lamp" name="lantern"')).toContain('"text":"lantern"');
  });

  test.each([
    [
      'a reference that forgets what it leads to',
      '[](#light-level)',
      'dead-reference',
      'write [](#term:light-level)',
    ],
    ['one to an unknown term', '[](#term:lapm)', 'unknown-term', 'did you mean "term:lamp"?'],
  ])('%s is told how to be right', (_what, reference, code, suggestion) => {
    const replace = TERMS.replace('[](#term:lamp)', reference);
    const found = readLamp([{ file: 'words.md', replace }]).diagnostics;
    expect(found.map((diagnostic) => [diagnostic.code, diagnostic.suggestion])).toEqual([[code, suggestion]]);
  });

  test.each([
    ['no words', ':::term{id="dark"}\n:::\n', 'directive-empty'],
    ['a list without a sentence', ':::term{id="dark"}\n- night\n:::\n', 'unexpected-block'],
    ['an ID of capitals', ':::term{id="Dark"}\nNight.\n:::\n', 'ill-formed-anchor'],
    ['a second ID', ':::term{id="lamp"}\nNight.\n:::\n', 'duplicate-id'],
  ])('has %s: a mistake', (_what, extra, code) => {
    const { diagnostics: found } = readLamp([{ file: 'words.md', replace: TERMS + extra }]);
    expect(found.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });
});
