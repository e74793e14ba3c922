// SPDX-License-Identifier: MIT
// The refusals of a wish: every step of every write (or unwind) for which its predicate is false, as the statements
// that make an order take this step. An order has the wish if it has none of them.

import { editionScope, macroFunction } from '../../expression/macro.js';
import type { DeclarationOf, Declarations, WishParameter } from '../../model/index.js';
import {
  apply,
  difference,
  inverse,
  members,
  type OperationSet,
  type Operations,
  type State,
  valueOfState,
} from './operations.js';
import {
  both,
  closure,
  countOrders,
  inverses,
  isImpossible,
  isWithin,
  opposite,
  type Precedences,
  prefixPrecedences,
  sizeOf,
  statements,
  stepPrecedences,
} from './precedences.js';

/** A step that a wish refuses, on the shortest way to it. */
export interface Refusal {
  readonly from: State;
  readonly to: State;
  /** The states of the write, `from` first; where the step is one of an unwind, up to the state in which it failed. */
  readonly path: readonly State[];
  /** The states of the unwind, the one in which the write failed first; empty for a step of a write. */
  readonly unwind: readonly State[];
  /** An order takes the step if and only if these hold for it. */
  readonly precedences: Precedences;
  /** How many orders take it. */
  readonly orders: number;
}

type Wish = DeclarationOf<'wish'>;

/** A step on the way from one state to another, which some order takes. */
interface WayStep {
  readonly needed: OperationSet;
  readonly done: OperationSet;
  readonly operation: number;
  readonly before: State;
  readonly after: State;
  /** What makes an order take it. */
  readonly taken: Precedences;
}

/** A way from one state to another, with every step that orders take on it. */
interface Way {
  readonly from: State;
  readonly to: State;
  readonly needed: OperationSet;
  readonly steps: readonly WayStep[];
}

/** A refused step, before it is known whether a shorter one says as much. */
interface Draft {
  readonly precedences: Precedences;
  readonly path: () => Pick<Refusal, 'from' | 'to' | 'path' | 'unwind'>;
}

/** What a wish looks at: states, and 0 or 1 for a truth value. */
type Sight = Readonly<Record<WishParameter, number>>;

/** Whether a wish is content with a step. */
type Predicate = (sight: Sight) => boolean;

/** Finds the refusals of the wishes of one edition. */
export class Judge {
  readonly #scope: ReturnType<typeof editionScope>;
  /** Between all valid states, the shortest first, then in rising order of their ends. */
  readonly #ways: readonly Way[];
  /** The value of each state, valid or not. */
  readonly #values: readonly bigint[];

  constructor(
    declarations: Declarations,
    private readonly operations: Operations,
  ) {
    const { states, bits, count } = operations;
    this.#scope = editionScope(declarations);
    this.#values = Array.from({ length: 1 << bits.length }, (_, state) => valueOfState(operations, state));
    this.#ways = states
      .flatMap((from) => states.map((to) => wayBetween(from, to, count)))
      .sort((a, b) => members(a.needed).length - members(b.needed).length);
  }

  /** Those of which no other one is a part, the shortest first. */
  refusals(wish: Wish): readonly Refusal[] {
    const holds = this.#predicate(wish);
    const judge = wish.parameters.includes('reached') ? this.#unwindsRefused : this.#writesRefused;
    // What says less than another one takes its place, wherever it comes.
    const drafts: Draft[] = [];
    for (const way of this.#ways) judge.call(this, holds, way, (draft) => keep(drafts, draft));
    const kept: Draft[] = [];
    for (const draft of drafts.sort((a, b) => sizeOf(a.precedences) - sizeOf(b.precedences)))
      keep(kept, draft);
    return kept.map(({ precedences, path }) => ({
      ...path(),
      precedences,
      orders: countOrders(precedences),
    }));
  }

  /** The wish as a function of its parameters, which remembers its answers. */
  #predicate({ parameters, expression }: Wish): Predicate {
    const answers = new Map<number, boolean>();
    const names = parameters.map((name) => ({ name }));
    const call = macroFunction({ parameters: names, expression, result: 'boolean' }, this.#scope);
    const size = this.#values.length;
    return (sight) => {
      const key = parameters.reduce((sum, name) => sum * size + sight[name], 0);
      const known = answers.get(key);
      if (known !== undefined) return known;
      const values = parameters.map((name) =>
        name === 'back' ? BigInt(sight.back) : this.#values[sight[name]]!,
      );
      const answer = call(values) !== 0n;
      answers.set(key, answer);
      return answer;
    };
  }

  #writesRefused(holds: Predicate, { from, to, steps }: Way, refuse: (draft: Draft) => void): void {
    const { count } = this.operations;
    for (const step of steps) {
      const { before, after } = step;
      const withBack = holds({ from, to, before, after, back: 1, reached: 0 });
      const withoutBack = holds({ from, to, before, after, back: 0, reached: 0 });
      if (withBack && withoutBack) continue;
      const path = (): ReturnType<Draft['path']> => ({ from, to, path: pathWith(from, step), unwind: [] });
      const { taken } = step;
      if (!withBack && !withoutBack) refuse({ precedences: taken, path });
      else if (withoutBack) refuse({ precedences: both(taken, backwards(step, count)), path });
      else {
        for (const statement of statements(backwards(step, count)))
          refuse({ precedences: both(taken, opposite(count, statement)), path });
      }
    }
  }

  /** A write fails in any state on its way, the last one included, since the label changes before the step is taken. */
  #unwindsRefused(holds: Predicate, { from, to, needed }: Way, refuse: (draft: Draft) => void): void {
    const { count } = this.operations;
    for (const done of subsetsWithin(needed)) {
      if (done === 0) continue;
      const reached = apply(from, done);
      const way = prefixPrecedences(count, needed, done);
      for (const step of wayBetween(reached, from, count).steps) {
        const { before, after } = step;
        if (holds({ from, to, before, after, back: 0, reached })) continue;
        refuse({
          precedences: both(way, step.taken),
          path: () => ({
            from,
            to,
            path: statesOf(from, members(done)),
            unwind: pathWith(reached, step),
          }),
        });
      }
    }
  }
}

/** What makes an order take the same step backwards on the opposite way. */
function backwards({ needed, done, operation }: WayStep, count: number): Precedences {
  const later = needed & ~done & ~(1 << operation);
  return stepPrecedences(count, inverses(needed), inverses(later), inverse(operation));
}

/** Adds a draft, unless no order takes its step, or one that says as much with less is there. */
function keep(drafts: Draft[], draft: Draft): void {
  if (drafts.some((other) => isWithin(other.precedences, draft.precedences))) return;
  const closed = closure(draft.precedences);
  if (isImpossible(closed) || drafts.some((other) => isWithin(other.precedences, closed))) return;
  drafts.push(draft);
}

function wayBetween(from: State, to: State, count: number): Way {
  const needed = difference(from, to);
  const steps: WayStep[] = [];
  for (const done of subsetsWithin(needed)) {
    const before = apply(from, done);
    for (const operation of members(needed & ~done)) {
      const after = apply(before, 1 << operation);
      const taken = stepPrecedences(count, needed, done, operation);
      steps.push({ needed, done, operation, before, after, taken });
    }
  }
  return { from, to, needed, steps };
}

/** The states of a way that takes the step. */
function pathWith(from: State, { needed, done, operation }: WayStep): readonly State[] {
  const later = needed & ~done & ~(1 << operation);
  return statesOf(from, [...members(done), operation, ...members(later)]);
}

function statesOf(from: State, order: readonly number[]): readonly State[] {
  const states = [from];
  for (const operation of order) states.push(apply(states.at(-1)!, 1 << operation));
  return states;
}

function subsetsWithin(set: OperationSet): readonly OperationSet[] {
  const subsets = [0];
  for (let subset = set; subset !== 0; subset = (subset - 1) & set) subsets.push(subset);
  return subsets;
}
