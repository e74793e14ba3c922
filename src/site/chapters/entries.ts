// SPDX-License-Identifier: MIT
// What the search finds in a chapter: itself, its sections with all that they say, its rules, decisions and examples.

import type { DocumentBlock } from '../../document/document.js';
import { plainText } from '../../document/plain.js';
import { decisionBlock } from '../../document/to-document.js';
import type { Chapter } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import type { SiteEntry } from '../page.js';

export function chapterEntries(chapter: Chapter, context: EditionContext): readonly SiteEntry[] {
  const { edition, document } = context;
  const headings = headingsOfRules(document.chapter(chapter.name), chapter.title);
  const isHere = (one: { readonly chapter: string }): boolean => one.chapter === chapter.name;
  return [
    ...sectionEntries(chapter, document.chapter(chapter.name)),
    ...edition.rules.filter(isHere).map(({ id, text, force, binds }) => ({
      anchor: anchors.rule(id),
      kind: 'rule',
      title: id,
      text,
      words: [force, binds, headings.get(id) ?? '', ...carriersOf(id, context)].join(' '),
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
      words: rules.join(' '),
    })),
  ];
}

/** What stands above each rule: its section says what it is about. */
function headingsOfRules(
  blocks: readonly DocumentBlock[],
  title: string,
  known = new Map<string, string>(),
): ReadonlyMap<string, string> {
  let heading = title;
  for (const block of blocks) {
    if (block.kind === 'heading') heading = plainText(block.content);
    else if (block.kind === 'rule') known.set(block.id, heading);
    else if (block.kind === 'protocol') headingsOfRules(block.blocks, block.title, known);
    else if (block.kind === 'list') headingsOfRules(block.items.flat(), heading, known);
  }
  return known;
}

/** The algorithms that carry a rule, by their names in C. */
function carriersOf(rule: string, context: EditionContext): ReadonlySet<string> {
  return new Set(context.stepsOf(rule).map(({ algorithm }) => algorithm));
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
