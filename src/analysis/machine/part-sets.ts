// SPDX-License-Identifier: MIT
// Which choices of optional parts make sense, and what a path needs of them.

import type { MachineFacts } from './facts.js';

/** Every set of parts that holds what its members require; the smaller ones first, then in the order of the parts. */
export function partSets({ parts }: Pick<MachineFacts, 'parts'>): readonly (readonly string[])[] {
  const subsets = parts.reduce<readonly (readonly string[])[]>(
    (sets, { name }) => sets.flatMap((set) => [set, [...set, name]]),
    [[]],
  );
  const rank = (set: readonly string[]): string =>
    parts.map(({ name }) => (set.includes(name) ? '0' : '1')).join('');
  return subsets
    .filter((set) =>
      parts.every(
        ({ name, requires }) => !set.includes(name) || requires.every((each) => set.includes(each)),
      ),
    )
    .sort((a, b) => a.length - b.length || (rank(a) < rank(b) ? -1 : 1));
}

/** Whether a device with these parts has something that needs others. */
export function hasAll(parts: readonly string[], needs: readonly string[]): boolean {
  return needs.every((part) => parts.includes(part));
}

/** Parts, and what these require, and so on. */
function closed(facts: MachineFacts, names: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(names);
  for (const name of all) {
    for (const part of facts.parts) if (part.name === name) for (const each of part.requires) all.add(each);
  }
  return all;
}

/** How many parts a path needs that its ends do not. */
export function extraParts(facts: MachineFacts, path: readonly string[]): number {
  const ofStates = (names: readonly string[]): readonly string[] =>
    facts.states.filter(({ name }) => names.includes(name)).flatMap(({ needs }) => needs);
  const ofArcs = facts.arcs
    .filter(({ from, to }) => path.some((state, at) => state === from && path[at + 1] === to))
    .flatMap(({ needs }) => needs);
  const ends = closed(facts, new Set(ofStates([path[0] ?? '', path.at(-1) ?? ''])));
  const needed = closed(facts, new Set([...ofStates(path), ...ofArcs]));
  return [...needed].filter((part) => !ends.has(part)).length;
}
