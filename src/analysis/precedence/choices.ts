// SPDX-License-Identifier: MIT
// The paths that a set of wishes leaves open: a write between two states may take them under some order that has the wishes.

import { difference, members, type OperationSet, type Order } from './operations.js';
import { type Precedence, wishesIn } from './precedence.js';
import { opposite, type Precedences } from './precedences.js';
import { orderWithout, type WishSet } from './search.js';

/** Pairs of different states by the number of paths between them, the fewest paths first. */
export function choicesOf(precedence: Precedence, set: WishSet): ReadonlyMap<number, number> {
  const { count, states } = precedence.operations;
  const refusals = wishesIn(precedence, set).flatMap((wish) => wish.refusals);
  // A path is the order of the operations that it needs, and many pairs need the same.
  const known = new Map<OperationSet, number>();
  const pathsOf = (needed: OperationSet): number =>
    permutations(members(needed)).filter(
      (path) => orderWithout([...refusals, ...otherwise(path, count)], count) !== undefined,
    ).length;
  const counts = new Map<number, number>();
  for (const from of states) {
    for (const to of states) {
      if (from === to) continue;
      const needed = difference(from, to);
      const paths = known.get(needed) ?? pathsOf(needed);
      known.set(needed, paths);
      counts.set(paths, (counts.get(paths) ?? 0) + 1);
    }
  }
  return new Map([...counts].sort(([a], [b]) => a - b));
}

/** What refuses every order that takes the operations of a path in another sequence. */
function otherwise(path: Order, count: number): readonly { readonly precedences: Precedences }[] {
  return path.slice(1).map((second, index) => ({ precedences: opposite(count, [path[index]!, second]) }));
}

function permutations(operations: Order): readonly Order[] {
  if (operations.length === 0) return [[]];
  return operations.flatMap((first) =>
    permutations(operations.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}
