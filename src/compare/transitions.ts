// SPDX-License-Identifier: MIT
// Compares states, arcs and writes of two editions by the values of the states, because a state may change its name.
// The answers to writes are those of each edition. The behaviour of a running device is not considered.

import { type TransitionAnswer as PlainAnswer, transitionsOf } from '../analysis/transitions.js';
import { bitValues } from '../expression/index.js';
import { isKept } from '../machine/index.js';
import {
  type Declarations,
  declarationsOf,
  type Edition,
  findDeclaration,
  formatBits,
  ownPart,
} from '../model/index.js';
import type {
  Arc,
  ArcChange,
  StateName,
  Transition,
  TransitionAnswer,
  TransitionComparison,
} from './difference.js';
import { pairUp } from './pair.js';

type NameOf = (value: bigint) => StateName;

/** The bits are those of the edition that has the most: a value has one spelling for all of them. */
function stateNames(...editions: readonly Declarations[]): NameOf {
  const own = editions.map((declarations) => ownPart({ declarations }).declarations);
  const states = own
    .flatMap((declarations) => declarationsOf(declarations, 'states'))
    .flatMap((each) => each.states);
  const [bits] = own
    .flatMap((declarations) => declarationsOf(declarations, 'bits'))
    .sort((a, b) => b.bits.length - a.bits.length);
  return (value) => ({
    value: String(value),
    bits: bits === undefined ? String(value) : formatBits(value, bits),
    names: [...new Set(states.filter((state) => state.value === String(value)).map(({ name }) => name))],
  });
}

export function compareArcs(before: Declarations, after: Declarations): readonly ArcChange[] {
  const nameOf = stateNames(before, after);
  const { removed, added, both } = pairUp(drawnArcs(before, nameOf), drawnArcs(after, nameOf), arcKey);
  return [
    ...removed.map((arc): ArcChange => ({ kind: 'removed', arc })),
    ...added.map((arc): ArcChange => ({ kind: 'added', arc })),
    ...both
      .filter(([old, now]) => old.label !== now.label)
      .map(([old, now]): ArcChange => ({ kind: 'relabelled', before: old, after: now })),
  ];
}

function arcKey({ from, to }: Pick<Arc, 'from' | 'to'>): string {
  return `${from.value} ${to.value}`;
}

/** Every arc of an edition, each pair of states once. */
function drawnArcs(declarations: Declarations, nameOf: NameOf = stateNames(declarations)): readonly Arc[] {
  const arcs = declarationsOf(declarations, 'arcs').flatMap((declaration) => {
    const { states = [] } = findDeclaration(declarations, 'states', declaration.states) ?? {};
    const values = new Map(states.map(({ name, value }) => [name, value]));
    return declaration.arcs.filter(isKept).flatMap(({ from, to, label }) => {
      const start = values.get(from);
      const end = values.get(to);
      if (start === undefined || end === undefined) return [];
      return [{ from: nameOf(BigInt(start)), to: nameOf(BigInt(end)), label }];
    });
  });
  return [...new Map(arcs.map((arc) => [arcKey(arc), arc])).values()];
}

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
