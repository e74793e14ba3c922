// SPDX-License-Identifier: MIT
// Statements "this operation before that one". A set of them describes when a write takes a step in a certain state,
// and what a wish refuses.

import { inverse, members, type OperationSet } from './operations.js';

/** For each operation the set of those that come before it; of an order, all of them. */
export type Precedences = readonly OperationSet[];

/** The first operation comes before the second. */
type Statement = readonly [first: number, second: number];

function none(count: number): OperationSet[] {
  return new Array<OperationSet>(count).fill(0);
}

/** The statements of both. */
export function both(a: Precedences, b: Precedences): Precedences {
  return a.map((set, operation) => set | b[operation]!);
}

/** What says that, of some operations, exactly those in `done` come before one of them. */
export function stepPrecedences(
  count: number,
  needed: OperationSet,
  done: OperationSet,
  operation: number,
): Precedences {
  const precedences = prefixPrecedences(count, needed & ~(1 << operation), 1 << operation, done);
  precedences[operation] = done;
  return precedences;
}

/** What says that, of some operations, the first ones come before all others but those that are set aside. */
export function prefixPrecedences(
  count: number,
  needed: OperationSet,
  first: OperationSet,
  aside: OperationSet = 0,
): OperationSet[] {
  const precedences = none(count);
  for (const operation of members(needed & ~first & ~aside)) precedences[operation] = first;
  return precedences;
}

/** What says the opposite of one statement. */
export function opposite(count: number, [first, second]: Statement): Precedences {
  const precedences = none(count);
  precedences[first] = 1 << second;
  return precedences;
}

/** Each statement by itself. */
export function statements(precedences: Precedences): readonly Statement[] {
  return precedences.flatMap((before, second) => members(before).map((first): Statement => [first, second]));
}

/** How many statements there are. */
export function sizeOf(precedences: Precedences): number {
  let size = 0;
  for (const before of precedences) for (let rest = before; rest !== 0; rest &= rest - 1) size += 1;
  return size;
}

/** With everything that follows: what comes before an operation comes before those that it comes before. */
export function closure(precedences: Precedences): Precedences {
  const closed = [...precedences];
  for (let middle = 0; middle < closed.length; middle++) {
    for (let last = 0; last < closed.length; last++) {
      if (closed[last]! & (1 << middle)) closed[last]! |= closed[middle]!;
    }
  }
  return closed;
}

/** Whether no order has them: an operation would have to come before itself. */
export function isImpossible(closed: Precedences): boolean {
  return closed.some((before, operation) => (before & (1 << operation)) !== 0);
}

export function isWithin(part: Precedences, whole: Precedences): boolean {
  for (let operation = 0; operation < part.length; operation++) {
    if (part[operation]! & ~whole[operation]!) return false;
  }
  return true;
}

/** The statements that hold for an order. */
export function precedencesOf(order: readonly number[]): Precedences {
  const precedences = none(order.length);
  let placed = 0;
  for (const operation of order) {
    precedences[operation] = placed;
    placed |= 1 << operation;
  }
  return precedences;
}

/** How many orders of all operations the statements hold for. */
export function countOrders(precedences: Precedences): number {
  const count = precedences.length;
  const ways = new Float64Array(1 << count);
  ways[0] = 1;
  for (let placed = 0; placed < ways.length; placed++) {
    if (ways[placed] === 0) continue;
    for (let operation = 0; operation < count; operation++) {
      const isNext = !(placed & (1 << operation)) && (precedences[operation]! & ~placed) === 0;
      if (isNext) ways[placed | (1 << operation)]! += ways[placed]!;
    }
  }
  return ways.at(-1)!;
}

/** A set of operations with each replaced by what undoes it. */
export function inverses(set: OperationSet): OperationSet {
  return members(set).reduce((result, operation) => result | (1 << inverse(operation)), 0);
}
