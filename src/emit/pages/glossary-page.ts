// SPDX-License-Identifier: MIT
// The glossary: every term of the edition, wherever a chapter defines it.

import { sortedTerms } from '../../document/terms.js';
import { toBlocks } from './blocks.js';
import type { PageContext } from './context.js';
import { paragraph, phrase, type RstBlock } from './rst-tree.js';

export function glossaryPage(context: PageContext): readonly RstBlock[] {
  const items = sortedTerms(context.edition).map(({ name, also, blocks }) => ({
    names: [name, ...also],
    blocks: toBlocks(blocks, context),
  }));
  return [
    { kind: 'section', depth: 1, title: phrase('Glossary') },
    paragraph('What the words of these pages mean in this edition.'),
    { kind: 'glossary', items },
  ];
}
