// SPDX-License-Identifier: MIT
// The symbols that a piece of prose names.

import type { Block, Inline } from '../../model/index.js';

/** C symbols, or `tag` and `member` by themselves, in the order in which the prose names them. */
export function symbolsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return inlineSymbols(block.children);
      case 'list':
        return block.items.flatMap((item) => symbolsIn(item));
      case 'table':
        return [block.header, ...block.rows].flat().flatMap((cell) => inlineSymbols(cell));
      case 'note':
      case 'protocol':
        return symbolsIn(block.blocks);
      default:
        return [];
    }
  });
}

function inlineSymbols(children: readonly Inline[]): readonly string[] {
  return children.flatMap((child) => {
    if (child.kind === 'symbol') return [child.symbol];
    return 'children' in child ? inlineSymbols(child.children) : [];
  });
}
