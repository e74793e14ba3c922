// SPDX-License-Identifier: MIT
// Which writes the editions answer differently, by each edition's own word. What a running device does is not looked at
// here.

import { type TransitionAnswer as PlainAnswer, transitionsOf } from '../analysis/transitions.js';
import { bitValues } from '../expression/index.js';
import type { Edition } from '../model/index.js';
import type { Transition, TransitionAnswer, TransitionComparison } from './difference.js';
import { type NameOf, stateNames } from './states.js';

/** @param tag - C tag of the struct whose members are the registers. */
export function compareTransitions(from: Edition, to: Edition, tag: string): TransitionComparison {
  const values = bitValues([...from.declarations, ...to.declarations]);
  const before = transitionsOf(from, tag, values);
  const after = transitionsOf(to, tag, values);
  const common = { before: before.source, after: after.source };
  if (before.source.kind === 'silent' || after.source.kind === 'silent') {
    return { ...common, changed: [], compared: 0, accepted: 0 };
  }
  const nameOf = stateNames(from.declarations, to.declarations);
  const nameBefore = stateNames(from.declarations);
  const nameAfter = stateNames(to.declarations);
  const pairs = values.flatMap((start) => values.map((end) => [start, end] as const));
  const accepted = pairs.filter(
    ([start, end]) => start !== end && before.answer(start, end).kind === 'accepted',
  ).length;
  const changed = pairs.flatMap(([start, end]): readonly Transition[] => {
    const was = named(before.answer(start, end), nameBefore);
    const is = named(after.answer(start, end), nameAfter);
    if (start === end || isSameAnswer(was, is)) return [];
    return [{ from: nameOf(start), to: nameOf(end), before: was, after: is }];
  });
  return { ...common, changed, compared: pairs.length - values.length, accepted };
}

/** A drawn arc says as much as an accepted write; that an edition draws none says nothing of the driver. */
function isSameAnswer(before: TransitionAnswer, after: TransitionAnswer): boolean {
  const kinds = [before.kind, after.kind];
  if (kinds.includes('drawn') && kinds.includes('accepted')) return true;
  if (before.kind === 'refused' && after.kind === 'refused') {
    // An edition that leaves the errno open agrees with any.
    return before.errno === undefined || after.errno === undefined || before.errno === after.errno;
  }
  if (kinds.includes('not drawn')) return !kinds.includes('drawn') && !kinds.includes('accepted');
  return JSON.stringify(before) === JSON.stringify(after);
}

/** The same with the names that the edition gives to the values on the way. */
function named(answer: PlainAnswer, nameOf: NameOf): TransitionAnswer {
  return answer.kind === 'accepted' ? { ...answer, through: answer.through.map(nameOf) } : answer;
}
