// SPDX-License-Identifier: MIT
// What a run comes to: a verdict for each transcript and each cell, and for each rule.

import type { Answer } from './target.js';

/** From the best to the worst. */
export const VERDICTS = ['not applicable', 'met', 'should not followed', 'must broken', 'no result'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A step that was taken, and what it gave. */
export interface Entry {
  readonly text: string;
  readonly answer: Answer;
  /** What was under way meanwhile. */
  readonly during?: string;
}

/** Something that is not as it should be. */
export interface Finding {
  readonly verdict: 'should not followed' | 'must broken';
  /** IDs of the rules and decisions. */
  readonly rules: readonly string[];
  /** The step, as it was written. */
  readonly step: string;
  readonly expected: string;
  readonly got: string;
  /** Everything from power-on to the step; the step is the last one that is judged. */
  readonly log: readonly Entry[];
  /** The kind of device that the log begins with, where the target has no other one. */
  readonly kind?: string;
}

export interface Item {
  readonly type: 'transcript' | 'cell';
  readonly id: string;
  /** What it shows. */
  readonly rules: readonly string[];
  readonly verdict: Verdict;
  /** Why it does not apply, or gave no result. */
  readonly reason?: string;
  readonly findings: readonly Finding[];
  /** Where there is no result: what was done until then. */
  readonly log?: readonly Entry[];
}

export interface RuleResult {
  readonly id: string;
  readonly verdict: Verdict;
  /** Transcripts and cells with the verdict. */
  readonly items: readonly string[];
  /** Why none of them applies. */
  readonly reason?: string;
}

export function worst(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS[Math.max(0, ...verdicts.map((verdict) => VERDICTS.indexOf(verdict)))]!;
}

/** What each rule came to, in the order in which the vectors show them. */
export function byRule(items: readonly Item[]): readonly RuleResult[] {
  const rules = new Map<string, { readonly verdict: Verdict; readonly item: Item }[]>();
  for (const item of items) {
    const named = item.findings.flatMap((finding) => finding.rules);
    for (const id of new Set([...item.rules, ...named])) {
      const own = item.findings.filter((finding) => finding.rules.includes(id)).map(({ verdict }) => verdict);
      // Another rule's finding says nothing of this one, but that the item was run.
      const verdict = own.length > 0 ? worst(own) : item.findings.length > 0 ? 'met' : item.verdict;
      rules.set(id, [...(rules.get(id) ?? []), { verdict, item }]);
    }
  }
  return [...rules].map(([id, found]) => {
    const verdict = worst(found.map((each) => each.verdict));
    const same = found.filter((each) => each.verdict === verdict).map(({ item }) => item);
    const reason = same[0]?.reason;
    const isUnsaid = verdict === 'not applicable' || verdict === 'no result';
    return {
      id,
      verdict,
      items: same.map((item) => item.id),
      ...(isUnsaid && reason !== undefined ? { reason } : {}),
    };
  });
}

export type Counts = Readonly<Record<Verdict, number>>;

export function count(results: readonly { readonly verdict: Verdict }[]): Counts {
  const found = (verdict: Verdict) => results.filter((each) => each.verdict === verdict).length;
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, found(verdict)])) as Counts;
}
