// SPDX-License-Identifier: MIT
// Decisions by their IDs: what was asked, what was held, what was chosen and why.

import { plainLine, plainParagraphs } from '../document/plain.js';
import { decisionBlock, documentOf } from '../document/to-document.js';
import type { Edition } from '../model/index.js';
import type { DecisionChange, DecisionShape } from './difference.js';
import { differing, pairUp } from './pair.js';
import { sourceName } from './rules.js';

export function compareDecisions(from: Edition, to: Edition): readonly DecisionChange[] {
  const { removed, added, both } = pairUp(shapesOf(from), shapesOf(to), ({ id }) => id);
  return [
    ...removed.map(({ id, decision }): DecisionChange => ({ kind: 'removed', id, decision })),
    ...added.map(({ id, decision }): DecisionChange => ({ kind: 'added', id, decision })),
    ...both.flatMap(([old, now]) => changed(old.id, old.decision, now.decision) ?? []),
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

function shapesOf(edition: Edition): readonly { readonly id: string; readonly decision: DecisionShape }[] {
  return edition.decisions.map((decision) => {
    const { id, title, chose, rules, chapter } = decision;
    const { question, positions, why } = decisionBlock(decision, documentOf(edition));
    const shape: DecisionShape = {
      title,
      chose,
      question: plainLine(question),
      positions: positions.map(({ name, argument }, index) => ({
        name,
        holders: decision.positions[index]!.holders.map(sourceName),
        text: plainLine(argument),
      })),
      why: plainParagraphs(why),
      rules,
      chapter,
    };
    return { id, decision: shape };
  });
}
