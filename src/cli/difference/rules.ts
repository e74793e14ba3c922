// SPDX-License-Identifier: MIT
// Rules and decisions that came, went or changed.

import type { DecisionChange, EditionDifference, RuleChange } from '../../compare/index.js';
import type { Palette } from '../../diagnostics/index.js';
import { changeLines, countChanges, wordsText } from './change-lines.js';

export function ruleLines({ rules }: EditionDifference, palette: Palette): readonly string[] {
  return [`  ${countChanges(rules)}`, ...rules.flatMap((change) => oneRule(change, palette))];
}

function oneRule(change: RuleChange, palette: Palette): readonly string[] {
  if (change.kind !== 'changed') {
    const { text } = change.rule;
    const retired = change.retired === undefined ? [] : [`retired: ${change.retired}`];
    return changeLines(change.kind, change.id, palette, [text, ...retired]);
  }
  const { id, before, after, what, words } = change;
  const facts = [
    ...(what.includes('force') ? [`force: ${before.force} -> ${after.force}`] : []),
    ...(what.includes('party') ? [`binds: ${before.binds} -> ${after.binds}`] : []),
    ...(what.includes('audience') ? [`audience: ${before.audience} -> ${after.audience}`] : []),
    ...(what.includes('provenance') ? [`from: ${before.from.join('; ')} -> ${after.from.join('; ')}`] : []),
    ...(what.includes('wording') ? [wordsText(words)] : []),
  ];
  return changeLines('changed', `${id}: ${what.join(', ')}`, palette, facts);
}

export function decisionLines({ decisions }: EditionDifference, palette: Palette): readonly string[] {
  return [`  ${countChanges(decisions)}`, ...decisions.flatMap((change) => oneDecision(change, palette))];
}

function oneDecision(change: DecisionChange, palette: Palette): readonly string[] {
  if (change.kind !== 'changed') {
    const { title, chose } = change.decision;
    return changeLines(change.kind, `${change.id}: ${title}`, palette, [`chose ${chose}`]);
  }
  const { id, before, after, what } = change;
  const outcome = what.includes('outcome') ? [`chose: ${before.chose} -> ${after.chose}`] : [];
  return changeLines('changed', `${id}: ${what.join(', ')}`, palette, outcome);
}
