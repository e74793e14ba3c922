// SPDX-License-Identifier: MIT
// The document between the model and its printers: every kind of block is in it, and both kinds of pages know where the
// targets of its links are.

import { describe, expect, test } from 'vitest';
import { declarationEntry } from '../src/document/declaration.js';
import type { DocumentBlock, DocumentInline, Link, Target } from '../src/document/document.js';
import { link, list, paragraph, text } from '../src/document/make.js';
import { allBlocks } from '../src/document/passages.js';
import { plainParagraphs } from '../src/document/plain.js';
import { documentOf, glossary, toDocument } from '../src/document/to-document.js';
import { printRst } from '../src/emit/pages/print-rst.js';
import { type Block, type Edition, SUBJECTS, type Subject } from '../src/model/index.js';
import { SiteContext } from '../src/site/context.js';
import type { EditionContext } from '../src/site/edition-context.js';
import { isShown } from '../src/site/prose/to-html.js';
import { everyFile, lampModel, model } from './c/generated.js';

/** Every kind of block of the model; the compiler asks for a new one. */
const KINDS: Readonly<Record<Block['kind'], true>> = {
  heading: true,
  paragraph: true,
  list: true,
  table: true,
  code: true,
  figure: true,
  note: true,
  rule: true,
  decision: true,
  example: true,
  violation: true,
  term: true,
  protocol: true,
  declaration: true,
  machine: true,
  faults: true,
  precedence: true,
  cells: true,
};

const site = new SiteContext({
  models: [model, lampModel],
  outputs: everyFile,
  stateOf: () => 'not run',
  assets: new Map(),
});

const authored = site.editions.flatMap(({ edition }) =>
  [...edition.chapters, ...edition.rules].flatMap(({ blocks }) =>
    allBlocks(blocks).map((block) => ({ edition, block })),
  ),
);

/** No chapter has a block of code. */
const written: Block = {
  ...{ kind: 'code', language: 'c', text: 'int x;', audience: 'both' },
  place: { file: 'a.md', line: 1, column: 1 },
};

describe('every kind of block', () => {
  test.each(Object.keys(KINDS) as Block['kind'][])('%s is in the document', (kind) => {
    const [{ edition }] = site.editions as readonly [EditionContext];
    const found = [...authored, { edition, block: written }].filter(({ block }) => block.kind === kind);
    expect(found.length).toBeGreaterThan(0);
    for (const each of found) {
      const made = toDocument([each.block], documentOf(each.edition));
      // A definition stands in the glossary.
      expect(made.length, JSON.stringify(each.block)).toBe(kind === 'term' ? 0 : 1);
    }
  });
});

/** All links in a part of a document. */
function linksIn(part: unknown): readonly Link[] {
  if (typeof part !== 'object' || part === null) return [];
  const inner = Object.values(part).flatMap(linksIn);
  return 'kind' in part && part.kind === 'link' ? [part as Link, ...inner] : inner;
}

/** What both kinds of pages show of an edition. */
function shownBy(edition: Edition): readonly DocumentBlock[] {
  const document = documentOf(edition);
  const entries = edition.declarations.map((declaration) => declarationEntry(declaration, document));
  return [
    ...document.chapters.flatMap(({ name }) => document.chapter(name)),
    ...entries.flatMap(({ summary, body, parts }) => [...summary, ...body, ...parts]),
    glossary(document),
  ].filter(isShown);
}

/** The kernel's pages have no place of its own for states, and those of the interface do without those of the reference. */
function isInWords(target: Target, page: Subject): boolean {
  const isLeftOut = target.kind === 'chapter' && target.subject === 'reference' && page === 'interface';
  return target.kind === 'state' || isLeftOut;
}

describe('the target of every link', () => {
  /** No chapter refers to a protocol or to the web. */
  const unused = ({ edition }: EditionContext): readonly DocumentInline[] => [
    ...allBlocks(edition.chapters.flatMap(({ blocks }) => blocks)).flatMap((block) =>
      block.kind === 'protocol' ? [link(documentOf(edition).protocolTarget(block.id))] : [],
    ),
    link({ kind: 'web', url: 'https://example.org/' }),
  ];
  const links = site.editions.flatMap((edition) =>
    linksIn([shownBy(edition.edition), unused(edition)]).map((link) => ({ edition, link })),
  );

  test('is of every kind that a chapter can refer to', () => {
    const kinds = ['chapter', 'decision', 'message', 'protocol', 'rule', 'state', 'symbol', 'term', 'web'];
    expect(new Set(links.map(({ link }) => link.target.kind))).toEqual(new Set(kinds));
  });

  test('has a path on the site', () => {
    for (const { edition, link } of links)
      expect(edition.pathOf(link.target), JSON.stringify(link)).toMatch(/^(\/|https?:)/);
  });

  test.each(SUBJECTS)('is a role of reStructuredText, or words, on pages about the %s', (subject) => {
    for (const { link } of links) {
      const printed = printRst({ uapi: 'lamp', subject, blocks: [paragraph(link)] });
      const isRole = /^:[a-z:]+:`[^`]+`$|^`[^`]+ <[^>]+>`__$/.test(printed.replace(/\s+/g, ' ').trim());
      expect(isRole, printed).toBe(!isInWords(link.target, subject));
    }
  });
});

describe('a block', () => {
  test('for the header alone is on no page', () => {
    const block: DocumentBlock = { ...paragraph('Words.'), only: 'header' };
    expect(printRst({ uapi: 'lamp', subject: 'interface', blocks: [block] })).toBe('\n');
    expect(isShown(block)).toBe(false);
  });

  test('that is made of others is printed as they are', () => {
    const blocks = [paragraph('Words.'), list([[text('more')]])];
    const derived: DocumentBlock = { kind: 'derived', name: 'made', blocks };
    expect(printRst({ uapi: 'lamp', subject: 'interface', blocks: [derived] })).toBe('Words.\n\n- more\n');
    expect(plainParagraphs(blocks)).toEqual(['Words.', 'more']);
  });
});
