// SPDX-License-Identifier: MIT
// The search: every order of the operations, with the wishes that it has. Orders are visited operation by operation, so
// that what two of them begin with is judged once.
//
// Two orders are one behaviour if they take the same path between every two states, that is, if they agree on every
// two operations that some write needs both of. Of the orders of one behaviour the search counts the one in which no
// operation could move before a smaller one: the first in dictionary order.

import { members, type OperationSet, type Order } from './operations.js';
import { isWithin, type Precedences, precedencesOf, sizeOf, statements } from './precedences.js';
import type { Refusal } from './refusals.js';

/** A set of wishes, as a number whose bit `i` stands for wish `i`. */
export type WishSet = number;

/** The orders that have exactly the same wishes. */
export interface Group {
  readonly has: WishSet;
  readonly orders: number;
  readonly behaviours: number;
}

/** The wishes that an order has. */
export function wishesOf(order: Order, refusals: readonly (readonly Refusal[])[]): WishSet {
  const precedences = precedencesOf(order);
  return refusals.reduce(
    (has, refused, wish) =>
      refused.some((refusal) => isWithin(refusal.precedences, precedences)) ? has : has | (1 << wish),
    0,
  );
}

/** Whether a refusal depends on one statement at most. */
export function isSingle({ precedences }: Refusal): boolean {
  return sizeOf(precedences) <= 1;
}

/** The first order, in dictionary order, that takes none of the refused steps; undefined where each takes one. */
export function orderWithout(
  refusals: readonly Pick<Refusal, 'precedences'>[],
  count: number,
): Order | undefined {
  const { single, several, always } = sortRefusals([refusals], count);
  if (always !== 0) return undefined;
  const before = new Array<OperationSet>(count).fill(0);
  const extend = (order: Order, placed: OperationSet): Order | undefined => {
    if (order.length === count) return order;
    for (let operation = 0; operation < count; operation++) {
      const now = placed | (1 << operation);
      if (now === placed) continue;
      before[operation] = placed;
      const isRefused =
        single[operation]![placed] !== 0 || several[operation]!.some((each) => isComplete(each, now, before));
      const found = isRefused ? undefined : extend([...order, operation], now);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return extend([], 0);
}

/** Whether all that a refusal is about is placed, and its statements hold. */
function isComplete(
  { precedences, seconds }: Several,
  placed: OperationSet,
  before: readonly OperationSet[],
): boolean {
  if (seconds & ~placed) return false;
  for (let rest = seconds; rest !== 0; rest &= rest - 1) {
    const second = 31 - Math.clz32(rest & -rest);
    if (precedences[second]! & ~before[second]!) return false;
  }
  return true;
}

/** A refusal of several statements, which is complete once all operations are placed that come after others in it. */
interface Several {
  readonly wish: WishSet;
  readonly precedences: Precedences;
  readonly seconds: OperationSet;
}

/** Refusals by the operation that completes them. */
export interface Refused {
  /** Whatever the order. */
  readonly always: WishSet;
  /** For each operation, by the set of those placed before it: those of one statement, which most are. */
  readonly single: readonly Int32Array[];
  readonly several: readonly (readonly Several[])[];
}

/**
 * Visits every order.
 *
 * @param refusals - What each wish refuses.
 * @param together - For each operation the set of those that some write needs beside it.
 * @returns The groups in rising order of their sets; their orders sum up to all.
 */
export function searchOrders(
  refusals: readonly (readonly Refusal[])[],
  together: readonly OperationSet[],
): readonly Group[] {
  const visitor = new Visitor(sortRefusals(refusals, together.length), together);
  const wishes = 2 ** refusals.length - 1;
  return [...visitor.visitAll()]
    .map(([refused, counts]): Group => ({ has: wishes & ~refused, ...counts }))
    .sort((a, b) => a.has - b.has);
}

class Visitor {
  readonly #count: number;
  /** For each operation that is placed, those placed before it. */
  readonly #before: OperationSet[];
  readonly #found = new Map<WishSet, { orders: number; behaviours: number }>();

  constructor(
    private readonly refused: Refused,
    private readonly together: readonly OperationSet[],
  ) {
    this.#count = together.length;
    this.#before = new Array<OperationSet>(this.#count).fill(0);
  }

  /** By the set of wishes that they are refused by. */
  visitAll(): ReadonlyMap<WishSet, Omit<Group, 'has'>> {
    this.#visit(0, this.refused.always, 0, true);
    return this.#found;
  }

  /**
   * @param late - Operations that, if they came next, could move before a larger one that is placed.
   * @param isFirst - Whether what is placed can begin the first order of a behaviour.
   */
  #visit(placed: OperationSet, refused: WishSet, late: OperationSet, isFirst: boolean): void {
    if (placed === (1 << this.#count) - 1) {
      this.#add(refused, isFirst);
      return;
    }
    for (let operation = 0; operation < this.#count; operation++) {
      const self = 1 << operation;
      if (placed & self) continue;
      this.#before[operation] = placed;
      const nowRefused = this.#refusedBy(operation, placed, refused);
      const nowLate = (late | (self - 1)) & ~placed & ~this.together[operation]!;
      this.#visit(placed | self, nowRefused, nowLate, isFirst && (late & self) === 0);
    }
  }

  #add(refused: WishSet, isFirst: boolean): void {
    let known = this.#found.get(refused);
    if (known === undefined) {
      known = { orders: 0, behaviours: 0 };
      this.#found.set(refused, known);
    }
    known.orders += 1;
    if (isFirst) known.behaviours += 1;
  }

  /** With the wishes that refuse an operation after those that are placed. */
  #refusedBy(operation: number, placed: OperationSet, before: WishSet): WishSet {
    let refused = before | this.refused.single[operation]![placed]!;
    const now = placed | (1 << operation);
    for (const several of this.refused.several[operation]!) {
      if ((refused & several.wish) === 0 && isComplete(several, now, this.#before)) refused |= several.wish;
    }
    return refused;
  }
}

/** The refusals of each wish, sorted by what completes them. */
export function sortRefusals(
  refusals: readonly (readonly Pick<Refusal, 'precedences'>[])[],
  count: number,
): Refused {
  const afterOne = Array.from({ length: count }, () => new Array<WishSet>(count).fill(0));
  const several = Array.from({ length: count }, (): Several[] => []);
  let always = 0;
  for (const [index, refused] of refusals.entries()) {
    const wish = 1 << index;
    for (const { precedences } of refused) {
      const [first, ...more] = statements(precedences);
      if (first === undefined) always |= wish;
      else if (more.length === 0) afterOne[first[1]]![first[0]]! |= wish;
      else {
        const seconds = [first, ...more].reduce((set, [, second]) => set | (1 << second), 0);
        for (const second of members(seconds)) several[second]!.push({ wish, precedences, seconds });
      }
    }
  }
  return { always, single: afterOne.map(unions), several };
}

/** For each set of operations the union of what each of them brings. */
function unions(each: readonly WishSet[]): Int32Array {
  const table = new Int32Array(1 << each.length);
  for (let set = 1; set < table.length; set++) {
    table[set] = table[set & (set - 1)]! | each[31 - Math.clz32(set & -set)]!;
  }
  return table;
}
