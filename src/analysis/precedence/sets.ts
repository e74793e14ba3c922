// SPDX-License-Identifier: MIT
// Sets of wishes: which contradict each other, which can be had together, which leave one behaviour.

import type { Group, WishSet } from './search.js';

/** How many orders and behaviours have all wishes of a set. */
export function countOf(groups: readonly Group[], wishes: WishSet): Pick<Group, 'orders' | 'behaviours'> {
  const having = groups.filter(({ has }) => (wishes & ~has) === 0);
  const sum = (count: 'orders' | 'behaviours'): number =>
    having.reduce((total, group) => total + group[count], 0);
  return { orders: sum('orders'), behaviours: sum('behaviours') };
}

/** The sets that an order has and to which no other order adds. */
export function largestSets(groups: readonly Group[]): readonly WishSet[] {
  return inOrder(withoutParts(groups.map(({ has }) => has)));
}

/** The sets that no order has, though one has each smaller part of them. */
export function contradictions(groups: readonly Group[], count: number): readonly WishSet[] {
  const every = 2 ** count - 1;
  // A set is too much if it has, of each largest set, a wish that is not in it.
  return inOrder(smallestHitting(largestSets(groups).map((has) => every & ~has)));
}

/** The smallest sets that exactly one behaviour has. */
export function decisiveSets(groups: readonly Group[]): readonly WishSet[] {
  const found = groups
    .filter(({ behaviours }) => behaviours === 1)
    .flatMap(({ has }) => {
      const others = groups.filter((group) => group.has !== has).map((group) => has & ~group.has);
      return others.includes(0) ? [] : smallestHitting(others);
    });
  return inOrder([...new Set(found)]);
}

/** The smallest sets that have something in common with each of the given ones. */
function smallestHitting(sets: readonly WishSet[]): readonly WishSet[] {
  return withoutWholes(sets).reduce<readonly WishSet[]>(
    (hitting, set) =>
      withoutWholes(
        hitting.flatMap((found) => (found & set ? [found] : bitsOf(set).map((bit) => found | bit))),
      ),
    [0],
  );
}

/** Without the sets that another one is a part of. */
function withoutWholes(sets: readonly WishSet[]): readonly WishSet[] {
  const kept: WishSet[] = [];
  for (const set of [...new Set(sets)].sort((a, b) => sizeOf(a) - sizeOf(b))) {
    if (!kept.some((part) => (part & ~set) === 0)) kept.push(set);
  }
  return kept;
}

/** Without the sets that are a part of another one. */
function withoutParts(sets: readonly WishSet[]): readonly WishSet[] {
  const kept: WishSet[] = [];
  for (const set of [...new Set(sets)].sort((a, b) => sizeOf(b) - sizeOf(a))) {
    if (!kept.some((whole) => (set & ~whole) === 0)) kept.push(set);
  }
  return kept;
}

/** The smallest first, then by their first wishes. */
function inOrder(sets: readonly WishSet[]): readonly WishSet[] {
  const key = (set: WishSet): string =>
    bitsOf(set)
      .map((bit) => String.fromCharCode(31 - Math.clz32(bit)))
      .join('');
  return [...sets].sort((a, b) => sizeOf(a) - sizeOf(b) || (key(a) < key(b) ? -1 : 1));
}

function bitsOf(set: WishSet): readonly WishSet[] {
  const bits: WishSet[] = [];
  for (let rest = set; rest !== 0; rest &= rest - 1) bits.push(rest & -rest);
  return bits;
}

function sizeOf(set: WishSet): number {
  return bitsOf(set).length;
}
