// SPDX-License-Identifier: MIT
// Blocks of prose as reStructuredText.

import { label } from '../../document/labels.js';
import { machineBlocks } from '../../document/machine/views.js';
import { showPrecedence } from '../../document/precedence.js';
import { type Block, findDeclaration } from '../../model/index.js';
import type { PageContext } from './context.js';
import { showDecision } from './decision.js';
import { showDeclaration } from './declaration.js';
import { showExample } from './example.js';
import { showFaults } from './faults.js';
import { toInline } from './inline.js';
import { paragraph, phrase, type RstBlock, type RstItem, strong } from './rst-tree.js';
import { showRule } from './rule.js';

export function toBlocks(blocks: readonly Block[], context: PageContext): readonly RstBlock[] {
  return blocks.filter(isForPages).flatMap((block) => convert(block, context));
}

/** Text for the header alone stays there. What has a label, or a place among others, does not. */
function isForPages(block: Block): boolean {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
    case 'table':
    case 'code':
    case 'figure':
    case 'note':
    case 'declaration':
      return block.audience !== 'header';
    default:
      return true;
  }
}

function convert(block: Block, context: PageContext): readonly RstBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'section', depth: block.depth, title: toInline(block.children, context) }];
    case 'paragraph':
      return [{ kind: 'paragraph', content: toInline(block.children, context) }];
    case 'list':
      return [{ kind: 'list', items: listItems(block, context) }];
    case 'table': {
      const cells = (row: (typeof block.rows)[number]) => row.map((cell) => toInline(cell, context));
      return [{ kind: 'table', header: cells(block.header), rows: block.rows.map(cells) }];
    }
    case 'code':
      return [{ kind: 'literal-block', lead: [], text: block.text }];
    case 'figure':
      return [
        {
          kind: 'literal-block',
          lead: phrase(`Figure: ${block.alt.replace(/[.:\s]+$/, '')}`),
          text: block.text,
        },
      ];
    case 'note':
      return [note(block.title, toBlocks(block.blocks, context))];
    case 'rule':
      return showRule(context.rule(block.id), context);
    case 'decision':
      return showDecision(context.decision(block.id), context);
    case 'example':
      return showExample(context.example(block.id), context);
    case 'term':
      // The glossary has it, among all others.
      return [];
    case 'violation':
      // A change of the reference implementation: nothing for readers of the kernel's pages.
      return [];
    case 'protocol':
      return [
        { kind: 'label', name: label(context.uapi.name, 'protocol', block.id) },
        // No rubric: as plain text, Sphinx puts it into brackets.
        paragraph(strong(block.title)),
        ...toBlocks(block.blocks, context),
      ];
    case 'declaration':
      return showDeclaration(context.declaration(block.name), context);
    case 'machine': {
      const { declarations } = context.edition;
      const machine = findDeclaration(declarations, 'machine', block.name);
      return machine === undefined ? [] : toBlocks(machineBlocks(declarations, machine, block.show), context);
    }
    case 'faults':
      return showFaults(context);
    case 'precedence':
      return toBlocks(showPrecedence(block, context.edition), context);
    default:
      return block satisfies never;
  }
}

function listItems(list: Extract<Block, { kind: 'list' }>, context: PageContext): readonly RstItem[] {
  return list.items.map((item, index) => ({
    marker: list.ordered ? `${index + 1}.` : '-',
    blocks: toBlocks(item, context),
  }));
}

function note(title: string, blocks: readonly RstBlock[]): RstBlock {
  const head = title === '' ? [] : [paragraph(strong(title))];
  return { kind: 'directive', name: 'note', argument: [], blocks: [...head, ...blocks] };
}
