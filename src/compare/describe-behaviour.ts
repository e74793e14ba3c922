// SPDX-License-Identifier: MIT
// What users of one edition meet on devices of another, in words: a description per decision.

import { type Description, describe } from './description.js';
import type { BehaviourComparison, EditionDifference } from './difference.js';

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
