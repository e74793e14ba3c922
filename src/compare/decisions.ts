// SPDX-License-Identifier: MIT
// Decisions by their IDs: what was asked, what was held, what was chosen and why.

import { plainLine, plainParagraphs } from '../document/plain.js';
import type { Decision } from '../model/index.js';
import type { DecisionChange, DecisionShape } from './difference.js';
import { differing, pairUp } from './pair.js';
import { sourceName } from './rules.js';

export function compareDecisions(
  before: readonly Decision[],
  after: readonly Decision[],
): readonly DecisionChange[] {
  const { removed, added, both } = pairUp(before, after, ({ id }) => id);
  return [
    ...removed.map((each): DecisionChange => ({ kind: 'removed', id: each.id, decision: shapeOf(each) })),
    ...added.map((each): DecisionChange => ({ kind: 'added', id: each.id, decision: shapeOf(each) })),
    ...both.flatMap(([old, now]) => changed(old.id, shapeOf(old), shapeOf(now)) ?? []),
  ];
}

function changed(id: string, before: DecisionShape, after: DecisionShape): DecisionChange | undefined {
  const what = differing({
    outcome: [before.chose, after.chose],
    question: [before.question, after.question],
    positions: [before.positions, after.positions],
    reasons: [before.why, after.why],
    rules: [before.rules, after.rules],
  });
  return what.length === 0 ? undefined : { kind: 'changed', id, before, after, what };
}

function shapeOf({ title, chose, question, positions, why, rules, chapter }: Decision): DecisionShape {
  return {
    title,
    chose,
    question: plainLine(question),
    positions: positions.map(({ name, holders, children }) => ({
      name,
      holders: holders.map(sourceName),
      text: plainLine(children),
    })),
    why: plainParagraphs(why),
    rules,
    chapter,
  };
}
