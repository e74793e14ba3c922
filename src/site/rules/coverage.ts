// SPDX-License-Identifier: MIT
// How well a rule is covered, in the words by which the index of rules filters.

import type { Rule } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { worstState } from '../parts/result-badge.js';

/** Every word, with what it means. A rule may have several. */
export const COVERAGE = {
  passed: 'all examples passed',
  failed: 'an example failed',
  stale: 'a result is stale',
  'not-run': 'an example did not run',
  uncovered: 'no example',
  untestable: 'cannot be tested',
  violated: 'a violation is noticed',
  carried: 'an algorithm carries it',
} as const;

export type Coverage = keyof typeof COVERAGE;

export function coverageOf(rule: Rule, edition: EditionContext): readonly Coverage[] {
  const state = worstState(edition.examplesOf(rule.id).map((example) => edition.stateOf(example)));
  const shown: Coverage =
    rule.untestable !== undefined
      ? 'untestable'
      : state === 'none'
        ? 'uncovered'
        : state === 'not run'
          ? 'not-run'
          : state;
  const isNoticed = edition
    .violationsOf(rule.id)
    .some((violation) => (edition.verdictOf(violation)?.killedBy.length ?? 0) > 0);
  return [
    shown,
    ...(isNoticed ? (['violated'] as const) : []),
    ...(edition.stepsOf(rule.id).length > 0 ? (['carried'] as const) : []),
  ];
}
