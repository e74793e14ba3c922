// SPDX-License-Identifier: MIT
// What the search finds in a chapter: itself, its sections with all that they say, its rules, decisions and examples.

import type { DocumentBlock } from '../../document/document.js';
import { plainText } from '../../document/plain.js';
import { decisionBlock } from '../../document/to-document.js';
import type { Chapter } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import type { SiteEntry } from '../page.js';

export function chapterEntries(
  chapter: Chapter,
  { edition, document }: EditionContext,
): readonly SiteEntry[] {
  const isHere = (one: { readonly chapter: string }): boolean => one.chapter === chapter.name;
  return [
    ...sectionEntries(chapter, document.chapter(chapter.name)),
    ...edition.rules.filter(isHere).map(({ id, text, force, binds }) => ({
      anchor: anchors.rule(id),
      kind: 'rule',
      title: id,
      text,
      words: `${force} ${binds}`,
    })),
    ...edition.decisions.filter(isHere).map((decision) => {
      const { id, title, question, positions } = decisionBlock(decision, document);
      return {
        anchor: anchors.decision(id),
        kind: 'decision',
        title,
        text: plainText(question),
        words: [id, ...positions.map(({ name, argument }) => `${name} ${plainText(argument)}`)].join(' '),
      };
    }),
    ...edition.examples.filter(isHere).map(({ id, title, rules }) => ({
      anchor: anchors.example(id),
      kind: 'example',
      title,
      text: `Shows ${rules.join(', ')}.`,
    })),
  ];
}

/** The chapter and its sections, each with the words up to the next heading. */
function sectionEntries(chapter: Chapter, blocks: readonly DocumentBlock[]): readonly SiteEntry[] {
  const entries: SiteEntry[] = [];
  let current = { anchor: '', kind: 'chapter', title: chapter.title };
  let words: string[] = [];
  const flush = (): void => void entries.push({ ...current, text: words.join(' ') });
  for (const block of blocks) {
    if (block.kind === 'heading') {
      flush();
      current = { anchor: block.anchor ?? '', kind: 'section', title: plainText(block.content) };
      words = [];
    } else {
      words.push(...wordsIn(block));
    }
  }
  flush();
  return entries;
}

/** What a block says by itself; rules, decisions and examples have entries of their own. */
function wordsIn(block: DocumentBlock): readonly string[] {
  if (block.only === 'header') return [];
  switch (block.kind) {
    case 'paragraph':
      return [plainText(block.content)];
    case 'list':
      return block.items.flat().flatMap(wordsIn);
    case 'table':
      return [block.header, ...block.rows].flat().map((cell) => plainText(cell));
    case 'note':
    case 'protocol':
      return [block.title, ...block.blocks.flatMap(wordsIn)];
    case 'figure':
      return [block.alt];
    case 'heading':
    case 'steps':
    case 'definitions':
    case 'glossary':
    case 'code':
    case 'rule':
    case 'decision':
    case 'example':
    case 'violation':
    case 'declared':
    case 'derived':
      return [];
    default:
      return block satisfies never;
  }
}
