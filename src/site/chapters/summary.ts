// SPDX-License-Identifier: MIT
// What a long chapter has, by section, at the head of its page.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DocumentBlock } from '../../document/document.js';
import type { Chapter } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { table } from '../parts/index.js';
import { toInline } from '../prose/inline.js';
import { isShown } from '../prose/to-html.js';

const KINDS = ['rule', 'decision', 'example'] as const;

interface Part {
  /** Undefined for what stands before the first section. */
  readonly heading: Extract<DocumentBlock, { readonly kind: 'heading' }> | undefined;
  readonly blocks: readonly DocumentBlock[];
}

/** @returns Nothing for a chapter that is not long. */
export function chapterSummary({ name }: Chapter, edition: EditionContext): readonly ElementContent[] {
  if (!edition.isLong(name)) return [];
  const rows = partsOf(edition.document.chapter(name).filter(isShown)).map(({ heading, blocks }) => ({
    title: heading === undefined ? 'Before the first section' : linkOf(heading, edition),
    counts: KINDS.map((kind) => countOf(kind, blocks)),
  }));
  return [
    table(
      'What this chapter has',
      ['Section', 'Rules', 'Decisions', 'Examples'],
      rows
        .filter(({ counts }) => counts.some((count) => count > 0))
        .map(({ title, counts }) => [title, ...counts.map(String)]),
    ),
    h(
      'p',
      'A decision shows its question and the position that was chosen. A click opens the rest, or an example.',
    ),
  ];
}

function partsOf(blocks: readonly DocumentBlock[]): readonly Part[] {
  const starts = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.depth === 2 ? [{ heading: block, index }] : [],
  );
  const first = starts[0]?.index ?? blocks.length;
  return [
    { heading: undefined, blocks: blocks.slice(0, first) },
    ...starts.map(({ heading, index }, at) => ({
      heading,
      blocks: blocks.slice(index + 1, starts[at + 1]?.index),
    })),
  ];
}

function linkOf(
  { anchor, content }: NonNullable<Part['heading']>,
  edition: EditionContext,
): ElementContent[] {
  const words = [...toInline(content, edition)];
  return anchor === undefined ? words : [h('a', { href: `#${anchor}` }, words)];
}

/** A protocol and a note hold blocks of their own. */
function countOf(kind: (typeof KINDS)[number], blocks: readonly DocumentBlock[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === kind) return sum + 1;
    return block.kind === 'protocol' || block.kind === 'note' ? sum + countOf(kind, block.blocks) : sum;
  }, 0);
}
