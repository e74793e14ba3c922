// SPDX-License-Identifier: MIT
// The arcs that editions draw, by the values of their states: a state may change its name and stay what it is.

import { isKept } from '../analysis/machine/index.js';
import { type Declaration, declarationsOf, findDeclaration } from '../model/index.js';
import type { Arc, ArcChange } from './difference.js';
import { pairUp } from './pair.js';
import { type NameOf, stateNames } from './states.js';

export function compareArcs(
  before: readonly Declaration[],
  after: readonly Declaration[],
): readonly ArcChange[] {
  const nameOf = stateNames(before, after);
  const { removed, added, both } = pairUp(drawnArcs(before, nameOf), drawnArcs(after, nameOf), arcKey);
  return [
    ...removed.map((arc): ArcChange => ({ kind: 'removed', arc })),
    ...added.map((arc): ArcChange => ({ kind: 'added', arc })),
    ...both
      .filter(([old, now]) => old.label !== now.label)
      .map(([old, now]): ArcChange => ({ kind: 'relabelled', before: old, after: now })),
  ];
}

export function arcKey({ from, to }: Pick<Arc, 'from' | 'to'>): string {
  return `${from.value} ${to.value}`;
}

/** Every arc of an edition, each pair of states once. */
export function drawnArcs(
  declarations: readonly Declaration[],
  nameOf: NameOf = stateNames(declarations),
): readonly Arc[] {
  const arcs = declarationsOf(declarations, 'arcs').flatMap((declaration) => {
    const { states = [] } = findDeclaration(declarations, 'states', declaration.states) ?? {};
    const values = new Map(states.map(({ name, value }) => [name, value]));
    return declaration.arcs.filter(isKept).flatMap(({ from, to, label }) => {
      const start = values.get(from);
      const end = values.get(to);
      if (start === undefined || end === undefined) return [];
      return [{ from: nameOf(BigInt(start)), to: nameOf(BigInt(end)), label }];
    });
  });
  return [...new Map(arcs.map((arc) => [arcKey(arc), arc])).values()];
}
