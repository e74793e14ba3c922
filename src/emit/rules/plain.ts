// SPDX-License-Identifier: MIT
// Prose as plain text, for readers that have no markup: one string per paragraph.

import type { Block, Inline } from '../../model/index.js';
import { plainInline } from '../text/index.js';

/** The words on one line. A reference without words of its own reads as its ID. */
export function plainLine(children: readonly Inline[]): string {
  return plainInline(children, (reference) => reference.id)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A string for each paragraph, item and figure; a reason has nothing else that can be said in words. */
export function plainParagraphs(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return [plainLine(block.children)];
      case 'list':
        return block.items.flatMap(plainParagraphs);
      case 'table':
        return block.rows.map((row) => row.map(plainLine).join(', '));
      case 'code':
      case 'figure':
        return [block.text];
      case 'note':
      case 'protocol':
        return plainParagraphs(block.blocks);
      case 'rule':
      case 'decision':
      case 'example':
      case 'violation':
      case 'declaration':
      case 'faults':
        return [];
      default:
        return block satisfies never;
    }
  });
}
