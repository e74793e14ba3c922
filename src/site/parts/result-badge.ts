// SPDX-License-Identifier: MIT
// How examples fared, as a word with a colour; the word alone says it all.

import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Example, ExampleState } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';

export function resultBadge(state: ExampleState): Element {
  return h('span', { className: ['badge', `is-${state.replace(' ', '-')}`] }, state);
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
