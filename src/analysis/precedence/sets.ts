// SPDX-License-Identifier: MIT
// Sets of wishes: which contradict each other, which can be had together, which leave one behaviour. And what the search finds
// without visiting each order: for each set of operations that can be placed first, how many ways there are to place them, by
// the wishes that refuse them.

import type { OperationSet } from './operations.js';
import type { Group, Refused, WishSet } from './search.js';

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

/** Ways to place a set of operations, by the wishes that refuse them. */
type Ways = Map<WishSet, number>;

/** As `searchOrders`, of refusals of one statement. */
export function tallyOrders(
  refused: Omit<Refused, 'several'>,
  wishes: WishSet,
  together: readonly OperationSet[],
): readonly Group[] {
  const orders = tally(refused, together.length, () => 0);
  const behaviours = tally(refused, together.length, (late, operation, placed) => {
    const self = 1 << operation;
    return late & self ? undefined : (late | (self - 1)) & ~placed & ~together[operation]!;
  });
  return [...orders]
    .map(([set, count]): Group => {
      return { has: wishes & ~set, orders: count, behaviours: behaviours.get(set) ?? 0 };
    })
    .sort((a, b) => a.has - b.has);
}

/**
 * @param next - The late operations after one more is placed (see `searchOrders`); undefined where that one is late itself.
 */
function tally(
  { always, single }: Omit<Refused, 'several'>,
  count: number,
  next: (late: OperationSet, operation: number, placed: OperationSet) => OperationSet | undefined,
): Ways {
  const every = (1 << count) - 1;
  const reached: (Map<OperationSet, Ways> | undefined)[] = [new Map([[0, new Map([[always, 1]])]])];
  for (let placed = 0; placed < every; placed++) {
    const ways = reached[placed];
    if (ways === undefined) continue;
    // What leads on from here is done; what leads here comes from smaller sets.
    reached[placed] = undefined;
    for (let operation = 0; operation < count; operation++) {
      if (placed & (1 << operation)) continue;
      const now = placed | (1 << operation);
      const target = reached[now] ?? new Map<OperationSet, Ways>();
      reached[now] = target;
      for (const [late, byRefused] of ways) {
        const nowLate = next(late, operation, placed);
        if (nowLate !== undefined) add(target, nowLate & ~now, byRefused, single[operation]![placed]!);
      }
    }
  }
  return [...(reached[every]?.values() ?? [])].reduce<Ways>((all, ways) => merge(all, ways, 0), new Map());
}

function add(target: Map<OperationSet, Ways>, late: OperationSet, ways: Ways, refused: WishSet): void {
  target.set(late, merge(target.get(late) ?? new Map(), ways, refused));
}

function merge(into: Ways, ways: Ways, refused: WishSet): Ways {
  for (const [set, count] of ways) into.set(set | refused, (into.get(set | refused) ?? 0) + count);
  return into;
}
