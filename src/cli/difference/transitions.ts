// SPDX-License-Identifier: MIT
// Arcs that editions draw, and writes that they answer differently, a line per state and pair of answers.

import type {
  ArcChange,
  EditionDifference,
  StateName,
  TransitionAnswer,
  TransitionComparison,
  TransitionSource,
} from '../../compare/index.js';
import type { Palette } from '../../diagnostics/index.js';
import { changeLines } from './change-lines.js';

export function transitionLines(difference: EditionDifference, palette: Palette): readonly string[] {
  const { from, to, transitions, arcs } = difference;
  const { before, after, changed, compared } = transitions;
  return [
    `  ${from} ${sourceText(before)}; ${to} ${sourceText(after)}`,
    ...(compared === 0 ? [] : [`  ${changed.length} of ${compared} pairs of values differ`]),
    ...groupTransitions(transitions).flatMap(({ start, answers, ends }) =>
      changeLines('changed', `${stateText(start)}: ${answers}`, palette, [ends.map(stateText).join(', ')]),
    ),
    ...arcs.flatMap((change) => arcLines(change, palette)),
  ];
}

function sourceText(source: TransitionSource): string {
  switch (source.kind) {
    case 'algorithm':
      return `answers by ${source.algorithm}`;
    case 'arcs':
      return 'draws arcs';
    case 'silent':
      return 'says nothing that can be compared';
    default:
      return source satisfies never;
  }
}

function arcLines(change: ArcChange, palette: Palette): readonly string[] {
  const arc = change.kind === 'relabelled' ? change.after : change.arc;
  const head = `arc ${stateText(arc.from)} -> ${stateText(arc.to)}`;
  const label = change.kind === 'relabelled' ? `${change.before.label} -> ${arc.label}` : arc.label;
  return changeLines(change.kind, `${head}: ${label}`, palette);
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
  const tellsWay = old.kind === 'algorithm' && now.kind === 'algorithm';
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

export function answerText(answer: TransitionAnswer): string {
  switch (answer.kind) {
    case 'accepted':
      return answer.through.length === 0
        ? 'accepted'
        : `accepted through ${answer.through.map(stateText).join(', ')}`;
    case 'refused':
      return `refused (${answer.errno})`;
    case 'unreachable':
    case 'drawn':
    case 'not drawn':
      return answer.kind;
    default:
      return answer satisfies never;
  }
}

/** `LIT|DIM`, and the names that it has: `LIT|DIM (DIMMED)`. */
export function stateText({ bits, names }: StateName): string {
  const others = names.filter((name) => name !== bits);
  return others.length === 0 ? bits : `${bits} (${others.join(', ')})`;
}
