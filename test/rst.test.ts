// SPDX-License-Identifier: MIT
// The printer of reStructuredText: whatever words go in, the same words come out of Sphinx, and nothing else.

import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentBlock, DocumentInline, Phrase } from '../src/document/document.js';
import { code, emphasis, heading, link, list, paragraph, strong, text } from '../src/document/make.js';
import { plainText } from '../src/document/plain.js';
import { configuration } from '../src/emit/pages/configuration.js';
import { printRst } from '../src/emit/pages/print-rst.js';
import { runSphinx, type SphinxResult, skipsSphinx } from './support/sphinx.js';

/** What reStructuredText could take for markup or structure, and plain words to stand between. */
const ATOMS = [
  ...[
    '*',
    '**',
    '`',
    '``',
    '_',
    '__',
    '|',
    '\\',
    ':',
    '::',
    '.',
    '..',
    '-',
    '--',
    '----',
    '====',
    '>>>',
    '<',
    '>',
    '(',
    ')',
  ],
  ...[
    '[',
    ']',
    '[1]_',
    '#',
    '#.',
    '+',
    '~',
    '~~~~',
    '"',
    "'",
    '/',
    '=',
    '{}',
    '{',
    ',',
    ';',
    '!',
    '?',
    '&',
    '$',
    '%',
    '^',
    '@',
  ],
  ...[
    '1.',
    'a.',
    '(i)',
    'IV)',
    ':name:',
    '-a',
    '--all',
    '/V',
    '+-+',
    '.. note::',
    '.. _x:',
    '__ x',
    ':ref:',
    '|x|',
    '*x*',
  ],
  ...[
    '`x`_',
    'x_',
    '_x',
    'a_b',
    'A|B',
    '2*3',
    'word',
    'RUNNING',
    's',
    'é',
    '“',
    '…',
    '•',
    '界',
    ' ',
    ' ',
    ' ',
    '\n',
    '\t',
  ],
  ...['\\\\', 'http://a.b/c_', 'a@b.c', ' : ', '\u2028', '\u00a0', '\u0007', '\r\n'],
];
const words = fc
  .array(fc.constantFrom(...ATOMS), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''));
const inline: fc.Arbitrary<DocumentInline> = fc.oneof(
  { weight: 3, arbitrary: words.map(text) },
  words.map(code),
  words.map(strong),
  words.map(emphasis),
);
const content: fc.Arbitrary<Phrase> = fc.array(inline, { minLength: 1, maxLength: 4 });

const SEED = 20211213;

/** Hard texts; the seed is fixed, so that a failure comes back. */
function samples(count: number): readonly Phrase[] {
  return fc.sample(content, { numRuns: count, seed: SEED }).filter((sample) => plain(sample) !== '');
}

const squeeze = (raw: string): string => raw.replace(/[\s\u0085]+/g, ' ').trim();

function plain(parts: Phrase): string {
  return squeeze(plainText(parts)).replaceAll('\u0007', '\ufffd');
}

function decode(xml: string): string {
  return squeeze(
    xml
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&'),
  );
}

/** The text of every element of a kind. */
function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map((match) =>
    decode(match[1]!),
  );
}

function termLink(title: string): DocumentInline {
  return link({ kind: 'term', id: title, title });
}

describe.skipIf(skipsSphinx)('sphinx-build reads the same words', () => {
  const pages = new Map<string, string>();
  let understood: SphinxResult;

  /** A test of blocks on a page of their own, as Sphinx understands them. Sphinx reads all the pages at once. */
  function reads(
    name: string,
    test: () => { readonly blocks: readonly DocumentBlock[]; readonly holds: (xml: string) => void },
  ): void {
    const page = `page${pages.size}`;
    const { blocks, holds } = test();
    pages.set(
      `${page}.rst`,
      printRst({ uapi: 'x', subject: 'interface', blocks: [heading(1, 'Title'), ...blocks] }),
    );
    it(name, () => holds(understood.files.get(`${page}.xml`) ?? ''));
  }

  beforeAll(() => {
    const names = [...pages.keys()].map((name) => `   ${name}\n`);
    const uapi = { name: 'x', title: 'Words', pagesLicense: 'MIT' };
    pages.set('conf.py', configuration('conf.py', uapi));
    pages.set('index.rst', `=====\nIndex\n=====\n\n.. toctree::\n\n${names.join('')}`);
    understood = runSphinx(pages, ['xml']).xml;
  });

  it('without a complaint', () => {
    expect(understood.complaints).toBe('');
  });

  reads('in paragraphs', () => {
    const all = samples(1500);
    return {
      blocks: all.map((sample) => ({ kind: 'paragraph', content: sample })),
      holds: (xml) => {
        expect(elements(xml, 'paragraph')).toEqual(all.map(plain));
      },
    };
  });

  reads('in titles', () => {
    const all = samples(200);
    return {
      blocks: all.flatMap((title) => [heading(2, ...title), paragraph('Words.')]),
      holds: (xml) => {
        expect(elements(xml, 'title').slice(1)).toEqual(all.map(plain));
      },
    };
  });

  reads('in items, nested in each other', () => {
    const all = samples(200);
    return {
      blocks: [
        {
          kind: 'list',
          ordered: true,
          items: all.map((sample) => [paragraph(...sample), list([sample])]),
        },
      ],
      holds: (xml) => {
        expect(elements(xml, 'paragraph')).toEqual(all.flatMap((sample) => [plain(sample), plain(sample)]));
      },
    };
  });

  reads('in terms and definitions', () => {
    const all = samples(300);
    const items = all.map((sample) => ({
      term: sample,
      blocks: [{ kind: 'paragraph' as const, content: sample }],
    }));
    return {
      blocks: [{ kind: 'definitions', items }],
      holds: (xml) => {
        expect(elements(xml, 'term')).toEqual(all.map(plain));
        expect(elements(xml, 'paragraph')).toEqual(all.map(plain));
      },
    };
  });

  reads('in a glossary, under each of its names', () => {
    const names = ['a', 'of b', 'C.d', 'e-f', 'g/h', '_i_', '1'];
    const [sample] = samples(1);
    return {
      blocks: [
        {
          kind: 'glossary',
          items: [
            {
              id: 'a',
              names,
              blocks: [{ kind: 'paragraph', content: sample! }, paragraph(...names.map(termLink))],
            },
            { id: 'j', names: ['j'], blocks: [paragraph('Last.')] },
          ],
        },
      ],
      holds: (xml) => {
        expect(elements(xml, 'term')).toEqual([...names, 'j']);
        expect(elements(xml, 'paragraph')).toEqual([plain(sample!), names.join(''), 'Last.']);
      },
    };
  });

  reads('in the cells of tables, narrow and wide', () => {
    const all = samples(300);
    return {
      blocks: all.map((sample) => ({
        kind: 'table',
        header: [sample, [text('b')]],
        rows: [
          [sample, sample],
          [[], sample],
        ],
      })),
      holds: (xml) => {
        expect(elements(xml, 'entry')).toEqual(
          all.map(plain).flatMap((cell) => [cell, 'b', cell, cell, '', cell]),
        );
      },
    };
  });

  reads('in the titles of notes and before literal blocks', () => {
    const all = samples(200);
    return {
      blocks: all.flatMap((sample): DocumentBlock[] => [
        { kind: 'note', title: plainText(sample), blocks: [paragraph('Words.')] },
        { kind: 'code', lead: sample, text: '  *x*\n\n\tback\\slash `` ::\n', language: 'text' },
      ]),
      holds: (xml) => {
        expect(elements(xml, 'paragraph')).toEqual(
          all.flatMap((sample) => [plain(sample), 'Words.', `${plain(sample)}:`]),
        );
        expect(new Set(elements(xml, 'literal_block'))).toEqual(new Set(['*x* back\\slash `` ::']));
      },
    };
  });

  reads('in the text of links', () => {
    const all = fc
      .sample(words, { numRuns: 300, seed: SEED })
      .filter((sample) => plain([text(sample)]) !== '');
    const url = 'https://example.org/a_b_?c=<d>`e_';
    return {
      blocks: all.map((sample) => paragraph(link({ kind: 'web', url }, text(sample)), '.')),
      holds: (xml) => {
        expect(elements(xml, 'reference')).toEqual(all.map((sample) => plain([text(sample)])));
        expect(new Set(xml.match(/refuri="[^"]*"/g))).toEqual(
          new Set(['refuri="https://example.org/a_b_?c=%3Cd%3E%60e_"']),
        );
      },
    };
  });
});

describe('printed pages', () => {
  const print = (...blocks: readonly DocumentBlock[]): string =>
    printRst({ uapi: 'x', subject: 'interface', blocks });

  it('escape no more than they must', () => {
    const line = 'A user reads pending_bytes (8 bytes), 2*3|4 and "device_state": a-b/c, 1.5; [x] {}.';
    expect(print(paragraph(line))).toBe(`${line.replace('1.5; [x] {}.', '1.5; [x]\n{}.')}\n`);
  });

  it('escape what begins or ends a block', () => {
    const first = ['- x', '1. x', 'a) x', '(iv) x', '.. x', ':x: y', '>>> x', '/V', '--all', '#. x'];
    for (const words_ of first) expect(print(paragraph(words_))).toBe(`\\${words_}\n`);
    expect(print(paragraph('as follows::'))).toBe('as follows:\\:\n');
    expect(print(paragraph('a ---- b'))).toBe('a \\---- b\n');
  });

  it('keep markup apart from letters', () => {
    expect(print(paragraph('two ', code('VALID'), 's (', code('a'), ')'))).toBe(
      'two ``VALID``\\ s (``a``)\n',
    );
  });

  it('go down one level of sections at a time', () => {
    const section = (depth: number): DocumentBlock => heading(depth, `T${depth}`);
    expect(print(section(1), section(4), section(2))).toBe('====\nT1\n====\n\nT4\n====\n\nT2\n====\n');
  });

  it('keep lists in a row apart', () => {
    const one = list([[text('x')]]);
    expect(print(one, one)).toBe('- x\n\n..\n\n- x\n');
  });

  it('show tables as columns where they fit, else as a list', () => {
    const table = (cell: string): DocumentBlock => ({
      kind: 'table',
      header: [[text('a')], [text('b')]],
      rows: [[[], [text(cell)]]],
    });
    expect(print(table('x'))).toBe('=  =\na  b\n=  =\n\\  x\n=  =\n');
    expect(print(table('word '.repeat(20)))).toMatch(
      /^\.\. list-table::\n {3}:header-rows: 1\n {3}:widths: 4 67\n\n {3}\* - a\n {5}- b\n {3}\* -\n {5}- word/,
    );
  });
});
