// SPDX-License-Identifier: MIT
// What the search finds in a chapter: itself, its sections with all that they say, its rules, decisions and examples.

import { plainWords } from '../../emit/pages/inline.js';
import type { Block, Chapter } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import type { SiteEntry } from '../page.js';

export function chapterEntries(chapter: Chapter, { edition }: EditionContext): readonly SiteEntry[] {
  const isHere = (one: { readonly chapter: string }): boolean => one.chapter === chapter.name;
  return [
    ...sectionEntries(chapter),
    ...edition.rules.filter(isHere).map(({ id, text, force, binds }) => ({
      anchor: anchors.rule(id),
      kind: 'rule',
      title: id,
      text,
      words: `${force} ${binds}`,
    })),
    ...edition.decisions.filter(isHere).map(({ id, title, question, positions }) => ({
      anchor: anchors.decision(id),
      kind: 'decision',
      title,
      text: plainWords(question),
      words: [id, ...positions.map(({ name, children }) => `${name} ${plainWords(children)}`)].join(' '),
    })),
    ...edition.examples.filter(isHere).map(({ id, title, rules }) => ({
      anchor: anchors.example(id),
      kind: 'example',
      title,
      text: `Shows ${rules.join(', ')}.`,
    })),
  ];
}

/** The chapter and its sections, each with the words up to the next heading. */
function sectionEntries(chapter: Chapter): readonly SiteEntry[] {
  const entries: SiteEntry[] = [];
  let current = { anchor: '', kind: 'chapter', title: chapter.title };
  let words: string[] = [];
  const flush = (): void => void entries.push({ ...current, text: words.join(' ') });
  for (const block of chapter.blocks) {
    if (block.kind === 'heading') {
      flush();
      current = { anchor: block.anchor, kind: 'section', title: plainWords(block.children) };
      words = [];
    } else {
      words.push(...wordsIn(block));
    }
  }
  flush();
  return entries;
}

/** What a block says by itself; rules, decisions and examples have entries of their own. */
function wordsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.audience === 'header' ? [] : [plainWords(block.children)];
    case 'list':
      return block.items.flat().flatMap(wordsIn);
    case 'table':
      return [block.header, ...block.rows].flat().map(plainWords);
    case 'note':
      return [block.title, ...block.blocks.flatMap(wordsIn)];
    case 'protocol':
      return [block.title, ...block.blocks.flatMap(wordsIn)];
    case 'figure':
      return [block.alt];
    default:
      return [];
  }
}
