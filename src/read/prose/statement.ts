// SPDX-License-Identifier: MIT
// The words of a rule or a term: a sentence first, then paragraphs and lists.

import type { Audience, Block } from '../../model/index.js';
import type { Desk } from './desk.js';
import { plainText } from './inlines.js';
import type { Directive } from './parsed-chapter.js';

export interface Statement {
  readonly blocks: readonly Block[];
  /** On one line, without markup. */
  readonly text: string;
}

export function readStatement(directive: Directive, audience: Audience, desk: Desk): Statement {
  const blocks = desk.readInside(directive, { audience, text: audience });
  const [first] = blocks;
  if (first !== undefined && first.kind !== 'paragraph') {
    const facts = { block: first.kind, inside: directive.name, expected: ['paragraph'] };
    desk.report('unexpected-block', first.place, facts);
  }
  return { blocks, text: textOfBlocks(blocks) };
}

function textOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return plainText(block.children);
      return block.kind === 'list' ? block.items.map(textOfBlocks).join(' ') : '';
    })
    .join(' ')
    .trim();
}
