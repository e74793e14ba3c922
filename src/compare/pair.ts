// SPDX-License-Identifier: MIT
// Pairs two lists by keys: items that were removed, that were added, and that are in both. Compares two wordings word
// by word.

import { diffArrays } from 'diff';
import type { WordChange } from './difference.js';

interface Pairs<Thing> {
  readonly removed: readonly Thing[];
  readonly added: readonly Thing[];
  readonly both: readonly (readonly [before: Thing, after: Thing])[];
}

/** @param keyOf - Unique in each list. */
export function pairUp<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Pairs<Thing> {
  const old = new Map(before.map((thing) => [keyOf(thing), thing]));
  const now = new Map(after.map((thing) => [keyOf(thing), thing]));
  return {
    removed: before.filter((thing) => !now.has(keyOf(thing))),
    added: after.filter((thing) => !old.has(keyOf(thing))),
    both: before.flatMap((thing) => {
      const other = now.get(keyOf(thing));
      return other === undefined ? [] : [[thing, other] as const];
    }),
  };
}

/**
 * Takes the pairs out of what went and what came that only changed their name.
 *
 * @param identityOf - What stays when the name changes; undefined for a thing that nothing but its name tells apart.
 */
export function findRenamed<Thing>(
  { removed, added, both }: Pairs<Thing>,
  identityOf: (thing: Thing) => string | undefined,
): Pairs<Thing> & { readonly renamed: Pairs<Thing>['both'] } {
  const renamed = removed.flatMap((thing) => {
    const alike = (other: Thing): boolean =>
      identityOf(thing) !== undefined && identityOf(other) === identityOf(thing);
    const [match, ...more] = added.filter(alike);
    const isOnly = more.length === 0 && removed.filter(alike).length === 1;
    return match !== undefined && isOnly ? [[thing, match] as const] : [];
  });
  return {
    removed: removed.filter((thing) => !renamed.some(([before]) => before === thing)),
    added: added.filter((thing) => !renamed.some(([, after]) => after === thing)),
    both,
    renamed,
  };
}

/** The respects in which two things differ, of those that are looked at. */
export function differing<Respect extends string>(
  respects: Readonly<Record<Respect, readonly [before: unknown, after: unknown]>>,
): readonly Respect[] {
  return (Object.keys(respects) as Respect[]).filter((respect) => {
    const [before, after] = respects[respect];
    return JSON.stringify(before) !== JSON.stringify(after);
  });
}

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
