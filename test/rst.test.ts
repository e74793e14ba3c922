// SPDX-License-Identifier: MIT
// The printer of reStructuredText: whatever words go in, the same words come out of Sphinx, and nothing else.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printRst } from '../src/emit/pages/print-rst.js';
import { literal, type RstBlock, type RstInline, type RstText, strong, emphasis, text } from '../src/emit/pages/rst-tree.js';
import { hasSphinx, runSphinx } from './sphinx.js';

const ATOMS = [
  '*', '**', '`', '``', '_', '__', '|', '\\', ':', '::', '.', '..', '-', '--', '----', '====', '>>>', '<', '>', '(', ')',
  '[', ']', '[1]_', '#', '#.', '+', '~', '~~~~', '"', "'", '/', '=', '{}', '{', ',', ';', '!', '?', '&', '$', '%', '^', '@',
  '1.', 'a.', '(i)', 'IV)', ':name:', '-a', '--all', '/V', '+-+', '.. note::', '.. _x:', '__ x', ':ref:', '|x|', '*x*', '`x`_',
  'x_', '_x', 'a_b', 'word', 'RUNNING', 's', 'é', '“', '…', '•', '界', ' ', ' ', ' ', '\n', '\\\\', 'http://a.b/c_', 'a@b.c', ' : ',
];

const words = fc.array(fc.constantFrom(...ATOMS), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));

const inline: fc.Arbitrary<RstInline> = fc.oneof(
  { weight: 3, arbitrary: words.map(text) },
  words.map(literal),
  words.map(strong),
  words.map(emphasis),
);
const content: fc.Arbitrary<RstText> = fc.array(inline, { minLength: 1, maxLength: 4 });

const SEED = 20211213;

const plain = (parts: RstText): string => squeeze(parts.map((part) => ('text' in part ? part.text : '')).join(''));
const squeeze = (raw: string): string => raw.replace(/\s+/g, ' ').trim();

function decode(xml: string): string {
  return xml
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');
}

/** The blocks on a page of their own, as Sphinx understands them. */
function understood(blocks: readonly RstBlock[]): { readonly complaints: string; readonly xml: string } {
  const page = printRst([{ kind: 'section', depth: 1, title: [text('Title')] }, ...blocks]);
  const { complaints, files } = runSphinx(new Map([['index.rst', page]]), 'xml');
  return { complaints, xml: files.get('index.xml') ?? '' };
}

describe.skipIf(!hasSphinx && process.env.CI !== 'true')('escaping, as Sphinx reads it', () => {
  it('keeps the words of paragraphs', () => {
    const samples = fc.sample(content, { numRuns: 1500, seed: SEED }).filter((sample) => plain(sample) !== '');
    const { complaints, xml } = understood(samples.map((sample) => ({ kind: 'paragraph', content: sample })));
    expect(complaints).toBe('');
    const paragraphs = [...xml.matchAll(/<paragraph[^>]*>([\s\S]*?)<\/paragraph>/g)].map((match) => squeeze(decode(match[1]!)));
    expect(paragraphs).toEqual(samples.map(plain));
  });
});
