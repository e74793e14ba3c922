// SPDX-License-Identifier: MIT
// Compares rules, terms and decisions by their IDs, which are never renamed: added, removed, and the respects in which
// others changed.

import { plainLine, plainParagraphs } from '../document/plain.js';
import { decisionBlock, documentOf } from '../document/to-document.js';
import { type Edition, type Rule, sourceName, type Term, type Uapi } from '../model/index.js';
import type {
  DecisionChange,
  DecisionShape,
  RuleChange,
  RuleShape,
  TermChange,
  TermShape,
} from './difference.js';
import { compareWords, differing, pairUp } from './pair.js';

/** In the order of the pages: removed ones, then those of the later edition. */
export function compareRules(
  before: readonly Rule[],
  after: readonly Rule[],
  retired: Uapi['retired'],
): readonly RuleChange[] {
  const { removed, added, both } = pairUp(before, after, ({ id }) => id);
  const reasons = new Map(retired.map(({ id, reason }) => [id, reason]));
  return [
    ...removed.map((rule): RuleChange => {
      const reason = reasons.get(rule.id);
      const common = { kind: 'removed', id: rule.id, rule: ruleShape(rule) } as const;
      return reason === undefined ? common : { ...common, retired: reason };
    }),
    ...added.map((rule): RuleChange => ({ kind: 'added', id: rule.id, rule: ruleShape(rule) })),
    ...both.flatMap(([old, now]) => changedRule(old.id, ruleShape(old), ruleShape(now)) ?? []),
  ];
}

function changedRule(id: string, before: RuleShape, after: RuleShape): RuleChange | undefined {
  const what = differing({
    wording: [before.text, after.text],
    force: [before.force, after.force],
    party: [before.binds, after.binds],
    provenance: [before.from, after.from],
    audience: [before.audience, after.audience],
  });
  if (what.length === 0) return undefined;
  return { kind: 'changed', id, before, after, what, words: compareWords(before.text, after.text) };
}

function ruleShape({ force, binds, text, from, audience, chapter }: Rule): RuleShape {
  return { force, binds, text, from: from.map(sourceName), audience, chapter };
}

export function compareTerms(before: readonly Term[], after: readonly Term[]): readonly TermChange[] {
  const { removed, added, both } = pairUp(before, after, ({ id }) => id);
  return [
    ...removed.map((term): TermChange => ({ kind: 'removed', id: term.id, term: termShape(term) })),
    ...added.map((term): TermChange => ({ kind: 'added', id: term.id, term: termShape(term) })),
    ...both.flatMap(([old, now]) => changedTerm(old.id, termShape(old), termShape(now)) ?? []),
  ];
}

function changedTerm(id: string, before: TermShape, after: TermShape): TermChange | undefined {
  const what = differing({
    name: [before.name, after.name],
    'other names': [before.also, after.also],
    definition: [before.text, after.text],
  });
  if (what.length === 0) return undefined;
  return { kind: 'changed', id, before, after, what, words: compareWords(before.text, after.text) };
}

function termShape({ name, also, text }: Term): TermShape {
  return { name, also, text };
}

export function compareDecisions(from: Edition, to: Edition): readonly DecisionChange[] {
  const { removed, added, both } = pairUp(shapesOf(from), shapesOf(to), ({ id }) => id);
  return [
    ...removed.map(({ id, decision }): DecisionChange => ({ kind: 'removed', id, decision })),
    ...added.map(({ id, decision }): DecisionChange => ({ kind: 'added', id, decision })),
    ...both.flatMap(([old, now]) => changedDecision(old.id, old.decision, now.decision) ?? []),
  ];
}

function changedDecision(
  id: string,
  before: DecisionShape,
  after: DecisionShape,
): DecisionChange | undefined {
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
