// SPDX-License-Identifier: MIT
// Describes in words which rules, decisions and terms were added, removed or changed, and what a user meets on devices
// of another edition.

import { type Description, describe, type Fact } from './description.js';
import type {
  BehaviourComparison,
  DecisionChange,
  EditionDifference,
  RuleChange,
  TermChange,
} from './difference.js';

export function describeRule(change: RuleChange): Description {
  if (change.kind !== 'changed') {
    const { text } = change.rule;
    const retired = change.retired === undefined ? [] : [`retired: ${change.retired}`];
    return describe(change.kind, change.id, [text, ...retired]);
  }
  const { id, what, words } = change;
  const wording: readonly Fact[] = what.includes('wording') ? [{ text: '', words }] : [];
  return describe('changed', `${id}: ${what.join(', ')}`, [...ruleFacts(change), ...wording]);
}

/** What changed of a rule beside its words. */
function ruleFacts({ before, after, what }: Extract<RuleChange, { kind: 'changed' }>): readonly string[] {
  return [
    ...(what.includes('force') ? [`force: ${before.force} -> ${after.force}`] : []),
    ...(what.includes('party') ? [`binds: ${before.binds} -> ${after.binds}`] : []),
    ...(what.includes('audience') ? [`audience: ${before.audience} -> ${after.audience}`] : []),
    ...(what.includes('provenance') ? [`from: ${before.from.join('; ')} -> ${after.from.join('; ')}`] : []),
  ];
}

export function describeDecision(change: DecisionChange): Description {
  if (change.kind !== 'changed') {
    const { title, chose } = change.decision;
    return describe(change.kind, `${change.id}: ${title}`, [`chose ${chose}`]);
  }
  const { id, before, after, what } = change;
  const outcome = what.includes('outcome') ? [`chose: ${before.chose} -> ${after.chose}`] : [];
  return describe('changed', `${id}: ${what.join(', ')}`, outcome);
}

export function describeTerm(change: TermChange): Description {
  if (change.kind !== 'changed') return describe(change.kind, change.term.name, [change.term.text]);
  const { before, after, what, words } = change;
  return describe('changed', `${before.name}: ${what.join(', ')}`, [
    ...(what.includes('name') ? [`name: ${before.name} -> ${after.name}`] : []),
    ...(what.includes('other names') ? [`also: ${namesOf(before.also)} -> ${namesOf(after.also)}`] : []),
    ...(what.includes('definition') ? [{ text: '', words }] : []),
  ]);
}

function namesOf(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}

export function describeBehaviour({ behaviour }: EditionDifference): readonly Description[] {
  return (behaviour?.differences ?? []).map(({ decision, transcripts, flows }) =>
    describe('changed', `for the decision ${decision}`, [
      ...transcripts.map((id) => `transcript ${id}`),
      ...flows.map((run) => `flow ${run}`),
    ]),
  );
}

/** How much was replayed, and what may differ anywhere. */
export function behaviourFigures(
  { transcripts, sequences }: BehaviourComparison,
  { from, to }: Pick<EditionDifference, 'from' | 'to'>,
): readonly string[] {
  const { replayed, differing } = transcripts;
  return [
    `${replayed - differing} of ${replayed} transcripts of ${from} come to the same end on a device of ${to}`,
    ...(sequences === undefined ? [] : [`values on the way of a write may be others: ${sequences}`]),
  ];
}
