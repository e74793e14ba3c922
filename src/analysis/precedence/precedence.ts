// SPDX-License-Identifier: MIT
// The result of the search for one edition: which orders of the single-bit operations have which wishes. It is derived
// from the declarations alone, and kept until they change.

import { type DeclarationOf, type Declarations, declarationsOf } from '../../model/index.js';
import { neededTogether, type Operations, type Order, operationsOf } from './operations.js';
import { countOrders, precedencesOf } from './precedences.js';
import { Judge, type Refusal } from './refusals.js';
import {
  type Group,
  isSingle,
  orderWithout,
  searchOrders,
  sortRefusals,
  type WishSet,
  wishesOf,
} from './search.js';
import { contradictions, countOf, decisiveSets, largestSets, tallyOrders } from './sets.js';

/** Up to so many operations every order is visited: ten have 3,628,800. */
export const VISITED_OPERATIONS_MAX = 10;
/** Up to so many operations orders are counted; with more than that nobody would wait for the answer. */
export const OPERATIONS_MAX = 12;
/** A set of wishes is a number of so many bits. */
export const WISHES_MAX = 30;

/** A wish with what the search says of it. */
export interface JudgedWish {
  readonly wish: DeclarationOf<'wish'>;
  /** The steps that it refuses, the shortest first; none where each order has the wish. */
  readonly refusals: readonly Refusal[];
  readonly orders: number;
  readonly behaviours: number;
  /** Whether the order of the list has it. */
  readonly authored: boolean;
}

export interface Precedence {
  readonly operations: Operations;
  /** In the order of their declarations; bit `i` of a set of wishes is the wish at `i`. */
  readonly wishes: readonly JudgedWish[];
  /** Wishes that only visiting the orders could judge, of which there are too many. */
  readonly unjudged: readonly DeclarationOf<'wish'>[];
  /** All orders, and the behaviours that they come down to. */
  readonly orders: number;
  readonly behaviours: number;
  readonly groups: readonly Group[];
  /** The wishes that the order of the list has. */
  readonly authored: WishSet;
  /** The smallest sets that no order has. */
  readonly contradictions: readonly WishSet[];
  /** The sets that an order has and to which no other order adds. */
  readonly largest: readonly WishSet[];
  /** The smallest sets that exactly one behaviour has. */
  readonly decisive: readonly WishSet[];
}

const known = new WeakMap<Declarations, { readonly found: Precedence | undefined }>();

/** The answer for the declarations of an edition; undefined where no list has an order to search. */
export function precedenceOf(declarations: Declarations): Precedence | undefined {
  const before = known.get(declarations);
  if (before !== undefined) return before.found;
  const operations = operationsOf(declarations);
  const found = operations === undefined ? undefined : search(declarations, operations);
  known.set(declarations, { found });
  return found;
}

function search(declarations: Declarations, operations: Operations): Precedence {
  const judge = new Judge(declarations, operations);
  const isVisited = operations.count <= VISITED_OPERATIONS_MAX;
  const all = declarationsOf(declarations, 'wish').map((wish) => ({ wish, refusals: judge.refusals(wish) }));
  const judged = all.filter(({ refusals }) => isVisited || refusals.every(isSingle));
  const refusals = judged.map((each) => each.refusals);
  const groups = groupsOf(operations, refusals, isVisited);
  const authored = wishesOf(operations.authored, refusals);
  return {
    operations,
    wishes: judged.map((each, index) => ({
      ...each,
      ...countOf(groups, 1 << index),
      authored: (authored & (1 << index)) !== 0,
    })),
    unjudged: all.filter((each) => !judged.includes(each)).map(({ wish }) => wish),
    ...countOf(groups, 0),
    groups,
    authored,
    contradictions: contradictions(groups, judged.length),
    largest: largestSets(groups),
    decisive: decisiveSets(groups),
  };
}

function groupsOf(
  operations: Operations,
  refusals: readonly (readonly Refusal[])[],
  isVisited: boolean,
): readonly Group[] {
  const together = neededTogether(operations);
  if (isVisited) return searchOrders(refusals, together);
  const wishes = 2 ** refusals.length - 1;
  return tallyOrders(sortRefusals(refusals, operations.count), wishes, together);
}

/** The indices of the wishes of a set. */
export function indicesOf(set: WishSet): readonly number[] {
  return Array.from({ length: WISHES_MAX }, (_, index) => index).filter((index) => set & (1 << index));
}

/** The wishes of a set. */
export function wishesIn({ wishes }: Precedence, set: WishSet): readonly JudgedWish[] {
  return wishes.filter((_, index) => (set & (1 << index)) !== 0);
}

/** What is known of a set of wishes. */
export interface Selection {
  readonly orders: number;
  readonly behaviours: number;
  /** Its smallest parts that no order has. */
  readonly contradictions: readonly WishSet[];
  /** The order of the list where it has the wishes, else another one that has; undefined where there is none. */
  readonly example: Order | undefined;
}

export function selectionOf(precedence: Precedence, set: WishSet): Selection {
  const { operations, groups, authored } = precedence;
  const counts = countOf(groups, set);
  const refusals = wishesIn(precedence, set).flatMap((wish) => wish.refusals);
  const isAuthored = (set & ~authored) === 0;
  return {
    ...counts,
    contradictions: precedence.contradictions.filter((part) => (part & ~set) === 0),
    example: isAuthored
      ? operations.authored
      : counts.orders > 0
        ? orderWithout(refusals, operations.count)
        : undefined,
  };
}

/** How many orders take the same path between every two states as the given one. */
export function ordersAlike({ operations }: Precedence, order: Order): number {
  const together = neededTogether(operations);
  return countOrders(precedencesOf(order).map((before, operation) => before & together[operation]!));
}
