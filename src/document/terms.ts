// SPDX-License-Identifier: MIT
// The terms of an edition, wherever a chapter defines them: in the order of a glossary, and where they are used.

import type { Edition, Inline, Term } from '../model/index.js';
import { allInlines, type Passage, passagesOf } from './passages.js';

/** By name, whatever the case; the order is the same on every machine. */
export function sortedTerms({ terms }: Pick<Edition, 'terms'>): readonly Term[] {
  const key = ({ name }: Term): string => name.toLowerCase();
  return [...terms].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** A reference to a term, and the passage in which it stands. */
interface TermUse {
  readonly id: string;
  readonly passage: Passage;
}

/** Every reference to a term that a page shows, but for those in its own definition. */
export function termUses(edition: Parameters<typeof passagesOf>[0]): readonly TermUse[] {
  const shown = passagesOf(edition).filter(({ audience }) => audience !== 'header');
  return shown.flatMap((passage) =>
    allInlines(passage.children)
      .filter(isTermReference)
      .filter(({ id }) => id !== passage.term)
      .map(({ id }) => ({ id, passage })),
  );
}

function isTermReference(inline: Inline): inline is Extract<Inline, { kind: 'reference' }> {
  return inline.kind === 'reference' && inline.target === 'term';
}
