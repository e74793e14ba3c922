// SPDX-License-Identifier: MIT
// Blocks of a chapter as HTML. What has no look of its own here is printed from the tree of the kernel's pages.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { toBlocks as toTree } from '../../emit/pages/blocks.js';
import type { Block } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import { codeBlock, table } from '../parts/index.js';
import { heading } from '../parts/section.js';
import { decisionBox } from './decision.js';
import { exampleBox } from './example.js';
import { fromTree } from './from-tree.js';
import { toInline } from './inline.js';
import { ruleBox } from './rule.js';

export function toHtml(blocks: readonly Block[], edition: EditionContext): readonly ElementContent[] {
  return blocks.filter(isShown).flatMap((block) => convert(block, edition));
}

/** Whether a block has a place on a page. Text for the header alone stays there; what has an anchor does not. */
export function isShown(block: Block): boolean {
  if (ELSEWHERE.has(block.kind)) return false;
  return block.audience !== 'header' || ANCHORED.has(block.kind);
}

/** Violations stand together at the end of their chapter, definitions in the glossary. */
const ELSEWHERE: ReadonlySet<Block['kind']> = new Set(['violation', 'term']);

const ANCHORED: ReadonlySet<Block['kind']> = new Set(['heading', 'rule', 'decision', 'example', 'protocol']);

function convert(block: Block, edition: EditionContext): readonly ElementContent[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.depth, block.anchor, toInline(block.children, edition))];
    case 'paragraph':
      return [h('p', [...toInline(block.children, edition)])];
    case 'list':
      return [
        h(
          block.ordered ? 'ol' : 'ul',
          block.items.map((item) => h('li', [...toHtml(item, edition)])),
        ),
      ];
    case 'table': {
      const cells = (row: (typeof block.rows)[number]) => row.map((cell) => toInline(cell, edition));
      return [table('Table', cells(block.header), block.rows.map(cells))];
    }
    case 'code':
      return [codeBlock(block.text, block.language, 'Code')];
    case 'figure':
      return [h('figure', [codeBlock(block.text, 'figure', block.alt), h('figcaption', block.alt)])];
    case 'note':
      return [
        h('aside.note', { ariaLabel: block.title || 'Note' }, [
          ...(block.title === '' ? [] : [h('p.note-title', block.title)]),
          ...toHtml(block.blocks, edition),
        ]),
      ];
    case 'rule':
      return [ruleBox(edition.page.rule(block.id), edition)];
    case 'decision':
      return [decisionBox(edition.page.decision(block.id), edition)];
    case 'example':
      return [exampleBox(edition.page.example(block.id), edition)];
    case 'protocol':
      return [
        h('div.protocol', { id: anchors.protocol(block.id) }, [
          h('p.protocol-title', block.title),
          ...toHtml(block.blocks, edition),
        ]),
      ];
    default:
      return fromTree(toTree([block], edition.page), edition);
  }
}
