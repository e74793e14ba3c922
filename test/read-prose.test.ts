// SPDX-License-Identifier: MIT
// The manifest and the chapters: each mistake at its place, and one good chapter as a whole tree.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proseDiagnostics } from '../src/diagnostics/catalogue/prose.js';
import { sourceDiagnostics } from '../src/diagnostics/catalogue/source.js';
import { parseChapter } from '../src/read/prose/parse.js';
import { findInLamp, readLamp, scenario, summarise } from './support/lamp.js';
import { text, withoutPlaces } from './support/prose-tree.js';
import { extentsOf, extentsOfRemark } from './support/remark-directive.js';

const codes = [...Object.keys(sourceDiagnostics), ...Object.keys(proseDiagnostics)];

test('the lamp alone is clean', () => {
  expect(readLamp([]).diagnostics.map(summarise)).toEqual([]);
});

describe('a mistake is reported at its place', () => {
  test.each(codes)('%s', (code) => {
    const { at, edits } = scenario(code);
    expect(findInLamp(edits).map(summarise)).toContain(`${at} ${code}`);
  });
});

const GOOD = `---
title: A lamp
---
<!-- SPDX-License-Identifier: MIT -->

The lamp at 0000:65:00.0 (see www.example.org) has \`LIT:on\`; read \`state\` of \`struct lamp_info\`, or see [](#lamp.light).

## The *bright* side

:::header
Bits:

- \`LIT\`, which is
  \`!LIT\` when clear
:::

::::protocol{id="lighting" title="Lighting"}
First look.

:::rule{id="lamp.light" binds=user from="ada 2024-05-01 10:00; decision:why-light" untestable='it is "dark"'}
A user **must not** set
\`LIT\` twice:

1. once.
:::
::::

:::decision{id="why-light" chose=by-day rules="lamp.light"}
**Question.** When?

**By day** (ada 2024-05-01 10:00;
bob 2024-05-02 11:30): it *saves*.

**By night** (project): it shows.

**Why.** Sleep.

More sleep.
:::

\`\`\`figure alt="off"
 ( )
\`\`\`

\`\`\`transcript rule="lamp.light" title="Light it!"
write state LIT|0x100   # with a reserved bit
read  0x0/4   =>   LAMP_STATE_LIT
write 4/2 7 => EINVAL
trace => LIT {}
\`\`\`
`;

describe('a good chapter', () => {
  const { model, diagnostics } = readLamp([{ file: 'lamp-v1.md', replace: GOOD }]);
  const edition = model?.editions[0];
  const chapter = edition?.chapters[0];

  test('says nothing', () => {
    expect(diagnostics.map(summarise)).toEqual([]);
  });

  test('gives the whole tree', () => {
    expect(withoutPlaces(chapter)).toEqual({
      name: 'lamp-v1',
      file: 'spec/lamp/lamp-v1.md',
      title: 'A lamp',
      audience: 'both',
      subject: 'interface',
      blocks: [
        {
          kind: 'paragraph',
          audience: 'pages',
          children: [
            text('The lamp at 0000:65:00.0 (see www.example.org) has '),
            { kind: 'code', text: 'LIT:on' },
            text('; read '),
            symbol('state', 'state', 'LampInfo'),
            text(' of '),
            symbol('struct lamp_info', 'lamp_info', 'LampInfo'),
            text(', or see '),
            { kind: 'reference', target: 'rule', id: 'lamp.light', children: [] },
            text('.'),
          ],
        },
        {
          kind: 'heading',
          depth: 2,
          audience: 'both',
          anchor: 'the-bright-side',
          children: [text('The '), { kind: 'emphasis', children: [text('bright')] }, text(' side')],
        },
        { kind: 'paragraph', audience: 'header', children: [text('Bits:')] },
        {
          kind: 'list',
          ordered: false,
          audience: 'header',
          items: [
            [
              {
                kind: 'paragraph',
                audience: 'header',
                children: [
                  symbol('LIT', 'LAMP_STATE_LIT', 'LampState'),
                  text(', which is '),
                  symbol('!LIT', 'LAMP_STATE_LIT', 'LampState'),
                  text(' when clear'),
                ],
              },
            ],
          ],
        },
        {
          kind: 'protocol',
          id: 'lighting',
          title: 'Lighting',
          audience: 'both',
          blocks: [
            { kind: 'paragraph', audience: 'pages', children: [text('First look.')] },
            { kind: 'rule', id: 'lamp.light', audience: 'both' },
          ],
        },
        { kind: 'decision', id: 'why-light', audience: 'pages' },
        { kind: 'figure', alt: 'off', text: ' ( )', audience: 'pages' },
        { kind: 'example', id: 'lamp-v1/light-it', audience: 'pages' },
      ],
    });
  });

  test('gives its rule', () => {
    expect(withoutPlaces(edition?.rules)).toEqual([
      {
        id: 'lamp.light',
        force: 'must not',
        binds: 'user',
        from: [
          { kind: 'message', author: 'ada', date: '2024-05-01 10:00' },
          { kind: 'decision', id: 'why-light' },
        ],
        audience: 'both',
        blocks: expect.any(Array),
        text: 'A user must not set LIT twice: once.',
        chapter: 'lamp-v1',
        step: { protocol: 'lighting', letter: 'a' },
        untestable: 'it is "dark"',
        faults: [],
      },
    ]);
    expect(edition?.rules[0]?.place).toMatchObject({ line: 20, column: 1 });
    expect(edition?.rules[0]?.from[1]?.place).toMatchObject({ line: 20, column: 64 });
  });

  test('gives its decision', () => {
    expect(withoutPlaces(edition?.decisions)).toEqual([
      {
        id: 'why-light',
        title: 'Why light',
        question: [text('When?')],
        positions: [
          {
            name: 'By day',
            chosen: true,
            holders: [
              { kind: 'message', author: 'ada', date: '2024-05-01 10:00' },
              { kind: 'message', author: 'bob', date: '2024-05-02 11:30' },
            ],
            children: [text('it '), { kind: 'emphasis', children: [text('saves')] }, text('.')],
          },
          { name: 'By night', chosen: false, holders: [], children: [text('it shows.')] },
        ],
        chose: 'by-day',
        why: [
          { kind: 'paragraph', audience: 'pages', children: [text('Sleep.')] },
          { kind: 'paragraph', audience: 'pages', children: [text('More sleep.')] },
        ],
        rules: ['lamp.light'],
        chapter: 'lamp-v1',
      },
    ]);
    expect(edition?.decisions[0]?.positions[0]?.holders[1]?.place).toMatchObject({ line: 32, column: 1 });
  });

  test('gives its example', () => {
    const [example] = edition?.examples ?? [];
    expect(example).toMatchObject({
      kind: 'transcript',
      title: 'Light it!',
      level: 'trace',
      rules: ['lamp.light'],
    });
    expect(example?.place).toMatchObject({ line: 45, column: 1 });
    expect(example?.codePlace).toMatchObject({ line: 46, column: 1 });
    expect(withoutPlaces(example?.steps)).toEqual([
      {
        verb: 'write',
        arguments: [
          { kind: 'field', name: 'state', offset: 0, width: 4 },
          { kind: 'number', value: '257', text: 'LIT|0x100' },
        ],
        text: 'write state LIT|0x100',
      },
      {
        verb: 'read',
        arguments: [{ kind: 'access', offset: 0, width: 4 }],
        expect: { kind: 'value', value: '1', text: 'LAMP_STATE_LIT' },
        text: 'read 0x0/4 => LAMP_STATE_LIT',
      },
      {
        verb: 'write',
        arguments: [
          { kind: 'access', offset: 4, width: 2 },
          { kind: 'number', value: '7', text: '7' },
        ],
        expect: { kind: 'errno', name: 'EINVAL', value: 22 },
        text: 'write 4/2 7 => EINVAL',
      },
      {
        verb: 'trace',
        arguments: [],
        expect: {
          kind: 'sequence',
          values: [
            { value: '1', text: 'LIT' },
            { value: '0', text: '{}' },
          ],
        },
        text: 'trace => LIT {}',
      },
    ]);
  });
});

/** The chapters below are drawn from it. */
const SEED = 20240501;

/** Whatever may stand around a line of colons, and end a directive for one reader and not for another. */
const LINES = [
  ':::rule{id="lamp.light" binds=user from="ada 2024-05-01 10:00"}',
  ':::note{title="Why"}',
  '::::protocol{id="lighting" title="Lighting"}',
  ':::header',
  '::faults',
  ...[':::', '::::', '  :::', '   :::', '    :::', '\t:::', '- :::', '> :::', '\\:::', '&colon;::'],
  ...['```text', '```', '````markdown', '````', '~~~', '- ```text', '  ```'],
  ...[
    '- an item',
    '  - another',
    '1. one',
    '> a quote',
    'Words.',
    '    words',
    '`code',
    'code` and words',
    '',
  ],
  ...['<!--', '-->', '<!-- a comment -->', '<div>', '</div>', '# Light', '---'],
  ...['| a | b |', '|---|---|', '[^1]: a footnote', '[a]: https://www.example.org'],
];

describe('other readers of Markdown find the same directives', () => {
  const folder = join(import.meta.dirname, '../spec');
  const chapters = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\/.*\.md$/.test(path),
  );

  test.each(chapters)('%s', (path) => {
    const chapter = readFileSync(join(folder, path), 'utf8');
    const parsed = parseChapter(path, chapter);
    expect(parsed.diagnostics).toEqual([]);
    expect(extentsOf(parsed)).toEqual(extentsOfRemark(chapter));
  });

  test(`in chapters without a mistake that are drawn with seed ${SEED}`, () => {
    const chapters = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 16 });
    const property = fc.property(chapters, (lines) => {
      const chapter = `---\ntitle: A lamp\n---\n${lines.join('\n')}\n`;
      const parsed = parseChapter('lamp.md', chapter);
      if (parsed.diagnostics.length === 0) expect(extentsOf(parsed)).toEqual(extentsOfRemark(chapter));
    });
    fc.assert(property, { seed: SEED, numRuns: 3000 });
  });
});

test('a heading has other words than the title of its chapter', () => {
  const { diagnostics } = readLamp([
    { file: 'changing.md', find: '## The alarm', replace: '### Changing the *state*!' },
  ]);
  const [found] = diagnostics.filter(({ code }) => code === 'duplicate-anchor');
  expect(found).toMatchObject({
    message: 'unexpected anchor "changing-the-state", which a title already has',
    related: [{ place: { file: 'spec/lamp/changing.md', line: 2, column: 1 } }],
  });
});

test('an error of type in an example is reported at the line of the chapter', () => {
  const code = "import { assert } from 'lamp-reference/core';\n\nassert.equal(1, undefinedName);";
  const fence = `\`\`\`ts rule="lamp.light" title="a type"\n${code}\n\`\`\`\n`;
  const { diagnostics } = readLamp([{ file: 'lamp-v1.md', replace: GOOD + fence }]);
  expect(diagnostics.map(summarise)).toEqual(['lamp-v1.md:54:17 type-error']);
});

test('a second reading parses again only what has changed', () => {
  const first = readLamp([]);
  const second = readLamp([
    {
      file: 'changing.md',
      find: '::declaration{name=EVENING}',
      replace: 'A sentence.\n\n::declaration{name=EVENING}',
    },
  ]);
  const [before, after] = [first, second].map(({ model }) => model?.editions[1]);
  expect(after?.declarations).toBe(before?.declarations);
  expect(after?.chapters[0]).toBe(before?.chapters[0]);
  expect(after?.chapters[1]).not.toBe(before?.chapters[1]);
  expect(readLamp([]).model).toEqual(first.model);
});

test('line ends of other systems are read as newlines', () => {
  const windows = readLamp([{ file: 'lamp-v1.md', replace: GOOD.replaceAll('\n', '\r\n') }]);
  expect(windows.diagnostics.map(summarise)).toEqual([]);
  expect(windows.model?.editions[0]).toEqual(
    readLamp([{ file: 'lamp-v1.md', replace: GOOD }]).model?.editions[0],
  );
});

function symbol(written: string, name: string, declaration: string): object {
  return { kind: 'symbol', text: written, symbol: name, declaration };
}
