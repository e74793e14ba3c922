// SPDX-License-Identifier: MIT
// Arcs that editions draw, and writes that they answer differently, in words: one description per state and pair of
// answers.

import type { TransitionSource } from '../language/index.js';
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
