// SPDX-License-Identifier: MIT
// How examples fared, as a word with a colour; the word alone says it all.

import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Example, ExampleState } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';

export function resultBadge(state: ExampleState): Element {
  return h('span', { className: ['badge', `is-${state.replace(' ', '-')}`], title: REASONS[state] }, state);
}

/** What a reader may wonder about. */
const REASONS: Readonly<Partial<Record<ExampleState, string>>> = {
  'not run': 'No result is kept for this example. To run it: npx uapi site --run',
  stale: 'The example or the implementation has changed since it ran. To run it: npx uapi site --run',
};

/** When the examples ran; and where some did not, why, and what to type. */
export function resultsNote(examples: readonly Example[], edition: EditionContext): readonly Element[] {
  const states = examples.map((example) => edition.stateOf(example));
  return noteOf(states, edition.input.ranAt);
}

export function noteOf(states: readonly ExampleState[], ranAt: string | undefined): readonly Element[] {
  if (states.length === 0) return [];
  const open = states.filter((state) => state === 'not run' || state === 'stale').length;
  const ran =
    ranAt === undefined
      ? []
      : [`The examples last ran on ${ranAt.slice(0, 10)} at ${ranAt.slice(11, 16)} UTC. `];
  if (open === 0) return [h('p.results-note', ran)];
  const subject =
    open === states.length ? 'The examples here have' : `${open} of ${states.length} examples here have`;
  return [
    h('p.results-note', [
      ...ran,
      `${subject} no result for this text and this implementation. To run them and make the site again: `,
      h('code', 'npx uapi site --run'),
    ]),
  ];
}

const WORST_FIRST: readonly ExampleState[] = ['failed', 'stale', 'not run', 'passed'];

/** The worst of several results; `none` where there are none. */
export function worstState(states: readonly ExampleState[]): ExampleState | 'none' {
  return WORST_FIRST.find((state) => states.includes(state)) ?? 'none';
}

/** `3 passed`, `1 failed, 2 passed`. */
export function resultSummary(examples: readonly Example[], edition: EditionContext): string {
  const states = examples.map((example) => edition.stateOf(example));
  return WORST_FIRST.map((state) => [state, states.filter((one) => one === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${count} ${state}`)
    .join(', ');
}
