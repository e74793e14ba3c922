// SPDX-License-Identifier: MIT
// Rules by their IDs, which are never renamed: added, removed, and in which respects the others changed.

import type { Provenance, Rule, Uapi } from '../model/index.js';
import type { RuleChange, RuleShape } from './difference.js';
import { differing, pairUp } from './pair.js';
import { compareWords } from './words.js';

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
      const common = { kind: 'removed', id: rule.id, rule: shapeOf(rule) } as const;
      return reason === undefined ? common : { ...common, retired: reason };
    }),
    ...added.map((rule): RuleChange => ({ kind: 'added', id: rule.id, rule: shapeOf(rule) })),
    ...both.flatMap(([old, now]) => changed(old.id, shapeOf(old), shapeOf(now)) ?? []),
  ];
}

function changed(id: string, before: RuleShape, after: RuleShape): RuleChange | undefined {
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

function shapeOf({ force, binds, text, from, audience, chapter }: Rule): RuleShape {
  return { force, binds, text, from: from.map(sourceName), audience, chapter };
}

/** A source as a chapter names it. */
export function sourceName(source: Provenance): string {
  return source.kind === 'message' ? `${source.author} ${source.date}` : `decision:${source.id}`;
}
