// SPDX-License-Identifier: MIT
// What the search finds, without visiting each order: for each set of operations that can be placed first, how many ways
// there are to place them, by the wishes that refuse those ways. That takes two to the power of the operations steps in
// the place of their factorial, but only knows refusals of one statement, which look at the set and not at its order.

import type { OperationSet } from './operations.js';
import type { Group, Refused, WishSet } from './search.js';

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
