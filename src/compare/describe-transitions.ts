// SPDX-License-Identifier: MIT
// Describes in words the arcs that differ, and the writes with different answers: one description per state and pair of
// answers.

import type { TransitionSource } from '../analysis/transitions.js';
import { type Description, describe } from './description.js';
import type {
  ArcChange,
  EditionDifference,
  StateName,
  TransitionAnswer,
  TransitionComparison,
} from './difference.js';

export function describeTransitions({ transitions, arcs }: EditionDifference): readonly Description[] {
  return [
    ...groupTransitions(transitions).map(({ start, answers, ends }) =>
      describe('changed', `${stateText(start)}: ${answers}`, [ends.map(stateText).join(', ')]),
    ),
    ...arcs.map(describeArc),
  ];
}

/** Where the answers of the two editions come from, and how many differ. */
export function transitionSources({ from, to, transitions }: EditionDifference): readonly string[] {
  const { before, after, changed, compared } = transitions;
  return [
    `${from} ${sourceText(before)}; ${to} ${sourceText(after)}`,
    ...(compared === 0 ? [] : [`${changed.length} of ${compared} pairs of values differ`]),
  ];
}

/**
 * Writes that `from` accepts and `to` does not, by the state that they ask for; those from a state to which `to` has no way
 * are one group.
 *
 * @returns Undefined where one of the editions is silent.
 */
export function lostTransitions({
  transitions,
}: EditionDifference):
  | { readonly count: number; readonly accepted: number; readonly facts: readonly string[] }
  | undefined {
  const { changed, compared, accepted } = transitions;
  if (compared === 0 || accepted === 0) return undefined;
  const were = changed.filter(({ before }) => before.kind === 'accepted');
  const gone = were.filter(({ after }) => after.kind === 'unreachable');
  const refused = were.filter(({ after }) => after.kind === 'refused');
  const starts = new Set(refused.map(({ from }) => from.value));
  const facts = distinct(refused.map(({ to }) => to)).map((end) => {
    const from = refused.filter(({ to }) => to.value === end.value).map((each) => each.from);
    const isAny = from.length === starts.size - (starts.has(end.value) ? 1 : 0);
    return `to ${stateText(end)} from ${isAny ? 'any other state' : from.map(stateText).join(', ')}`;
  });
  const away = distinct(gone.map(({ from }) => from)).map(stateText);
  return {
    count: gone.length + refused.length,
    accepted,
    facts: [
      ...facts,
      ...(away.length === 0 ? [] : [`any from ${away.join(', ')}: no device enters these any more`]),
    ],
  };
}

function distinct(states: readonly StateName[]): readonly StateName[] {
  return states.filter((state, index) => states.findIndex(({ value }) => value === state.value) === index);
}

function sourceText(source: TransitionSource): string {
  switch (source.kind) {
    case 'algorithm':
      return `answers by ${source.algorithm}`;
    case 'machine':
      return `answers by the paths of ${source.machine}`;
    case 'arcs':
      return 'draws arcs';
    case 'silent':
      return 'says nothing that can be compared';
    default:
      return source satisfies never;
  }
}

function describeArc(change: ArcChange): Description {
  const arc = change.kind === 'relabelled' ? change.after : change.arc;
  const head = `arc ${stateText(arc.from)} -> ${stateText(arc.to)}`;
  const label = change.kind === 'relabelled' ? `${change.before.label} -> ${arc.label}` : arc.label;
  return describe(change.kind, `${head}: ${label}`);
}

interface TransitionGroup {
  readonly start: StateName;
  readonly answers: string;
  readonly ends: readonly StateName[];
}

/** Transitions from one state that changed alike. The way there matters where both editions tell it. */
function groupTransitions({
  before: old,
  after: now,
  changed,
}: TransitionComparison): readonly TransitionGroup[] {
  const tellsWay = [old, now].every(({ kind }) => kind === 'algorithm' || kind === 'machine');
  const textOf = tellsWay ? answerText : ({ kind }: TransitionAnswer): string => kind;
  const groups = new Map<string, TransitionGroup>();
  for (const { from, to, before, after } of changed) {
    const answers = `${textOf(before)} -> ${textOf(after)}`;
    const key = `${from.value} ${answers}`;
    const { ends = [] } = groups.get(key) ?? {};
    groups.set(key, { start: from, answers, ends: [...ends, to] });
  }
  return [...groups.values()];
}

function answerText(answer: TransitionAnswer): string {
  switch (answer.kind) {
    case 'accepted':
      return answer.through.length === 0
        ? 'accepted'
        : `accepted through ${answer.through.map(stateText).join(', ')}`;
    case 'refused':
      return answer.errno === undefined ? 'refused' : `refused (${answer.errno})`;
    case 'unreachable':
    case 'drawn':
    case 'not drawn':
      return answer.kind;
    default:
      return answer satisfies never;
  }
}

/** `LIT|DIM`, and the names that it has: `LIT|DIM (DIMMED)`. */
function stateText({ bits, names }: StateName): string {
  const others = names.filter((name) => name !== bits);
  return others.length === 0 ? bits : `${bits} (${others.join(', ')})`;
}
