// SPDX-License-Identifier: MIT
// The search for orders: whether it has its inputs, and is small enough to end.

import {
  OPERATIONS_MAX,
  type OrderedList,
  orderedBits,
  orderedSteps,
  precedenceOf,
  stepsOf,
  WISHES_MAX,
} from '../analysis/precedence/index.js';
import { type Diagnostic, report } from '../diagnostics/index.js';
import { EvaluationError } from '../expression/index.js';
import { type Block, type Declarations, declarationsOf, type Edition, type Place } from '../model/index.js';
import type { Check } from './check.js';

export const checkPrecedence: Check = (edition) => {
  const { declarations } = edition;
  const lists = declarationsOf(declarations, 'list').filter(
    (list): list is OrderedList => list.order !== undefined,
  );
  const [list, second] = lists;
  if (list === undefined) return unanswered(edition);
  if (second !== undefined) {
    const related = [{ place: list.order.place, message: 'the first one' }];
    const facts = { found: 'a second list', expected: 'one list in an edition' };
    return [report('precedence', second.order.place, facts, { related })];
  }
  const found = [...checkSteps(declarations, list), ...checkSize(declarations, list)];
  return found.length > 0 ? found : checkMeaning(declarations, list);
};

/** A wish, or a place that shows the answer, where there is no question. The first one is enough to say so. */
function unanswered({ declarations, chapters }: Edition): readonly Diagnostic[] {
  const refuse = (place: Place, what: string): Diagnostic => report('precedence-absent', place, { what });
  const [first] = [
    ...declarationsOf(declarations, 'wish').map(({ symbol, place }) => refuse(place, `wish "${symbol}"`)),
    ...chapters
      .flatMap(({ blocks }): readonly Block[] => blocks)
      .filter(({ kind }) => kind === 'precedence')
      .map(({ place }) => refuse(place, 'result of a search')),
  ];
  return first === undefined ? [] : [first];
}

function checkSteps(declarations: Declarations, list: OrderedList): readonly Diagnostic[] {
  const steps = orderedSteps(declarations, list);
  const bits = orderedBits(declarations, steps);
  const expected = bits === undefined ? [] : stepsOf(bits);
  const nameOf = ({ bit, set }: (typeof steps)[number]): string =>
    expected.find((step) => step.bit === bit && step.set === set)?.name ?? `${set ? 'set' : 'clear'} ${bit}`;
  const names = steps.map(nameOf);
  const missing = expected.map(({ name }) => name).filter((name) => !names.includes(name));
  const surplus = names.filter(
    (name, index) => names.indexOf(name) < index || !expected.some((step) => step.name === name),
  );
  if (bits !== undefined && missing.length === 0 && surplus.length === 0) return [];
  return [report('precedence-steps', list.order.place, { list: list.name, missing, surplus })];
}

function checkSize(declarations: Declarations, list: OrderedList): readonly Diagnostic[] {
  const wishes = declarationsOf(declarations, 'wish');
  const counts = [
    { found: list.items.length, limit: OPERATIONS_MAX, what: 'operations' },
    { found: wishes.length, limit: WISHES_MAX, what: 'wishes' },
  ];
  return counts
    .filter(({ found, limit }) => found > limit)
    .map((facts) => report('precedence-size', list.order.place, facts));
}

/** A macro that names what nobody defines, a fault of some editions, has no values. */
function checkMeaning(declarations: Declarations, list: OrderedList): readonly Diagnostic[] {
  try {
    precedenceOf(declarations);
    return [];
  } catch (error) {
    // The latter: a macro that calls itself.
    if (!(error instanceof EvaluationError) && !(error instanceof RangeError)) throw error;
    return [report('precedence-value', list.order.place, { why: error.message })];
  }
}
