// SPDX-License-Identifier: MIT
// Where a device is when an arc in the middle of a path fails.

import type { MachineFacts } from './facts.js';
import type { Transition } from './transitions.js';

/** One failing arc of a path. */
export interface FailedTransition {
  readonly from: string;
  readonly to: string;
  /** Which arc fails, counted from 0. */
  readonly arc: number;
  /** The state in which the device is left. */
  readonly leaves: string;
}

/** What every failing arc of every path leaves: the last state that was reached, or the one that a failed exit from it leads to. */
export function failedTransitions(
  facts: MachineFacts,
  transitions: readonly Transition[],
): readonly FailedTransition[] {
  const exits = new Map(facts.states.map(({ name, failedExit }) => [name, failedExit ?? name]));
  return transitions.flatMap((each) =>
    each.kind === 'path'
      ? each.path
          .slice(0, -1)
          .map((state, arc) => ({ from: each.from, to: each.to, arc, leaves: exits.get(state) ?? state }))
      : [],
  );
}
