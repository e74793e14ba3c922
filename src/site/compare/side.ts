// SPDX-License-Identifier: MIT
// One side of a row, and the words in which the two sides of a row differ.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { changedStretches } from '../../compare/index.js';
import type { DocumentBlock } from '../../document/document.js';
import type { Rule } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { codeBlock, ruleChips, ruleLink } from '../parts/index.js';
import { toInline } from '../prose/inline.js';
import { ruleSources } from '../prose/rule-words.js';
import { decisionContent, toHtml } from '../prose/to-html.js';
import { markWords, textOf } from './marks.js';

export type Words = readonly ElementContent[];

/** The words of both sides, those marked that the other side does not have; unmarked where there is one side only. */
export function markedSides(before: Words | undefined, after: Words | undefined): readonly [Words, Words] {
  if (before === undefined || after === undefined) return [before ?? [], after ?? []];
  const { removed, added } = changedStretches(textOf(before), textOf(after));
  return [markWords(before, removed, 'del'), markWords(after, added, 'ins')];
}

/** @param absent - What is said where this side has nothing. */
export function sideBox(content: Words | undefined, edition: EditionContext, absent: string): Element {
  if (content !== undefined) return h('div.side', { dataEdition: edition.edition.title }, [...content]);
  return h('div.side.absent', [h('p.side-name', edition.edition.title), h('p.quiet', absent)]);
}

/** @param words - Those of the rule, as they are to be shown. */
export function ruleSide(rule: Rule, words: Words, edition: EditionContext): Words {
  return [
    h('p.side-name', [edition.edition.title, ': ', ruleLink(rule.id, edition), ' ', ...ruleChips(rule)]),
    ...words,
    ruleSources(rule, edition),
  ];
}

/**
 * A passage in words that can be compared, without what can be linked to: it stands in its chapter as well. What is made
 * of declarations is not repeated; it is compared where declarations are.
 */
export function passageWords(block: DocumentBlock, chapter: string, edition: EditionContext): Words {
  switch (block.kind) {
    case 'heading':
      return toInline(block.content, edition);
    case 'rule':
      return toHtml(block.blocks, edition);
    case 'decision':
      return decisionContent(block, edition);
    case 'example':
      return [codeBlock(block.code, block.language, `${edition.edition.title}: ${block.title}`)];
    case 'protocol':
      return [h('p.protocol-title', block.title)];
    case 'derived': {
      const href = edition.links.chapter(edition.name, chapter);
      return [h('p.quiet', ['Made of declarations: see ', h('a', { href }, 'the chapter'), '.'])];
    }
    case 'paragraph':
    case 'list':
    case 'steps':
    case 'definitions':
    case 'glossary':
    case 'table':
    case 'code':
    case 'figure':
    case 'note':
    case 'declared':
    case 'violation':
      return toHtml([block], edition);
    default:
      return block satisfies never;
  }
}

/** What names a passage that has a place of its own, as a link to it; nothing for prose. */
export function passageName(block: DocumentBlock, edition: EditionContext): Words {
  if (block.kind === 'decision')
    return [h('a', { href: edition.decisionPath(block.id) }, `Decision: ${block.title}`)];
  if (block.kind !== 'example') return [];
  const href = edition.examplePath(edition.document.example(block.id));
  return [h('a', { href }, `Example: ${block.title}`)];
}
