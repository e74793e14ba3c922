// SPDX-License-Identifier: MIT
// Two wordings, word by word.

import { diffArrays } from 'diff';
import type { WordChange } from './difference.js';

/** Part of a text: characters from `start` up to, and without, `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stretches in reading order; where words are replaced, those that go stand before those that come. */
export function compareWords(before: string, after: string): readonly WordChange[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(' '),
  }));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Where in each of two texts the words are that the other does not have. */
export function changedStretches(
  before: string,
  after: string,
): { readonly removed: readonly Stretch[]; readonly added: readonly Stretch[] } {
  const places = { removed: placesOf(before), added: placesOf(after) };
  const found: { removed: Stretch[]; added: Stretch[] } = { removed: [], added: [] };
  const next = { removed: 0, added: 0 };
  for (const { value, added, removed } of diffArrays(wordsOf(before), wordsOf(after))) {
    for (const side of ['removed', 'added'] as const) {
      const isHere = side === 'removed' ? !added : !removed;
      if (!isHere) continue;
      const first = places[side][next[side]];
      next[side] += value.length;
      const last = places[side][next[side] - 1];
      if ((added || removed) && first !== undefined && last !== undefined)
        found[side].push({ start: first.start, end: last.end });
    }
  }
  return found;
}

function placesOf(text: string): readonly Stretch[] {
  return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}
