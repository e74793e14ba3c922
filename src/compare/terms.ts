// SPDX-License-Identifier: MIT
// Terms by their IDs: words that came to mean something else.

import type { Term } from '../model/index.js';
import type { TermChange, TermShape } from './difference.js';
import { differing, pairUp } from './pair.js';
import { compareWords } from './words.js';

export function compareTerms(before: readonly Term[], after: readonly Term[]): readonly TermChange[] {
  const { removed, added, both } = pairUp(before, after, ({ id }) => id);
  return [
    ...removed.map((term): TermChange => ({ kind: 'removed', id: term.id, term: shapeOf(term) })),
    ...added.map((term): TermChange => ({ kind: 'added', id: term.id, term: shapeOf(term) })),
    ...both.flatMap(([old, now]) => changed(old.id, shapeOf(old), shapeOf(now)) ?? []),
  ];
}

function changed(id: string, before: TermShape, after: TermShape): TermChange | undefined {
  const what = differing({
    name: [before.name, after.name],
    'other names': [before.also, after.also],
    definition: [before.text, after.text],
  });
  if (what.length === 0) return undefined;
  return { kind: 'changed', id, before, after, what, words: compareWords(before.text, after.text) };
}

function shapeOf({ name, also, text }: Term): TermShape {
  return { name, also, text };
}
