// SPDX-License-Identifier: MIT
// The result of the search over all orders, as data that answers questions about any set of wishes.

import {
  countOf,
  indicesOf,
  type JudgedWish,
  operationName,
  type Precedence,
  type Refusal,
  type State,
  statements,
  stateName,
  type WishSet,
} from '../../analysis/precedence/index.js';
import { sourceName } from '../../model/index.js';
import type { Json, JsonMembers } from '../json/print-json.js';

export function precedenceRecord(precedence: Precedence): JsonMembers {
  const { operations, wishes, unjudged, orders, behaviours, groups, authored } = precedence;
  const ids = (set: WishSet): readonly string[] => idsOf(precedence, set);
  return {
    list: operations.list.symbol,
    operations: Array.from({ length: operations.count }, (_, index) => operationName(operations, index)),
    states: operations.states.map((state) => stateName(operations, state)),
    orders,
    behaviours,
    authored: {
      order: operations.authored.map((operation) => operationName(operations, operation)),
      wishes: ids(authored),
    },
    wishes: wishes.map((wish) => wishRecord(wish, precedence)),
    unjudged: unjudged.map(({ symbol }) => symbol),
    contradictions: precedence.contradictions.map(ids),
    largest: precedence.largest.map((set) => ({ wishes: ids(set), ...countOf(groups, set) })),
    decisive: precedence.decisive.map((set) => ({
      wishes: ids(set),
      orders: countOf(groups, set).orders,
      authored: (set & ~authored) === 0,
    })),
    groups: groups.map(({ has, ...counts }) => ({ wishes: ids(has), ...counts })),
  };
}

/** IDs of the wishes of a set, in the order of their declarations. */
export function idsOf({ wishes }: Precedence, set: WishSet): readonly string[] {
  return indicesOf(set).map((index) => wishes[index]!.wish.symbol);
}

function wishRecord({ wish, refusals, ...judgement }: JudgedWish, precedence: Precedence): Json {
  return {
    id: wish.symbol,
    statement: wish.summary,
    from: wish.from.map(sourceName),
    judges: wish.parameters.includes('reached') ? 'unwinds' : 'writes',
    ...judgement,
    refuses: refusals.map((refusal) => refusalRecord(refusal, precedence)),
  };
}

function refusalRecord({ path, unwind, precedences, orders }: Refusal, { operations }: Precedence): Json {
  const names = (states: readonly State[]): readonly string[] =>
    states.map((state) => stateName(operations, state));
  return {
    before: statements(precedences).map((pair) =>
      pair.map((operation) => operationName(operations, operation)),
    ),
    path: names(path),
    unwind: names(unwind),
    orders,
  };
}
