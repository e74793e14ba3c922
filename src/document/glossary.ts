// SPDX-License-Identifier: MIT
// Every term of an edition, wherever a chapter defines it.

import type { DocumentBlock } from './document.js';
import type { EditionIndex } from './edition-index.js';
import { sortedTerms } from './terms.js';
import { toDocument } from './to-document.js';

export function glossary(index: EditionIndex): DocumentBlock {
  const items = sortedTerms(index.edition).map(({ id, name, also, blocks }) => ({
    id,
    names: [name, ...also],
    blocks: toDocument(blocks, index),
  }));
  return { kind: 'glossary', items };
}
