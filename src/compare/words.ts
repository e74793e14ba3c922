// SPDX-License-Identifier: MIT
// Two wordings, word by word.

import { diffArrays } from 'diff';
import type { WordChange } from './difference.js';

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
