// SPDX-License-Identifier: MIT
// What happened within a step, in its order: the moments that a playground tells of, the rules that the code which ran
// says it carries, and the statements of algorithms that ran.

import type { PlaygroundMoment } from '../../../runtime/playground.js';

export type Happening =
  | PlaygroundMoment
  | {
      /** Code ran that names this rule. */
      readonly kind: 'rule';
      readonly id: string;
    }
  | {
      /** A statement of an algorithm is about to run. */
      readonly kind: 'statement';
      /** Symbol of the algorithm. */
      readonly algorithm: string;
      /** In the order of the source, outer statements before inner ones. */
      readonly number: number;
      /** How many algorithms are under way, this one included. */
      readonly depth: number;
    };

/** A stretch of a step: one change of the state, one part of the work, or one event, with the rules on the way to it. */
export interface Stretch {
  /** So many of what happened in the step are over when it is. */
  readonly end: number;
  /** Rules that the code named, each once. */
  readonly rules: readonly string[];
  readonly device?: string;
  /** The state that was entered. */
  readonly state?: bigint;
  /** What was done. */
  readonly part?: { readonly text: string; readonly undoes: boolean; readonly errno: number };
  readonly event?: string;
}

/** Cuts what happened into stretches: a part or an event ends one, and a second change of the state begins another. */
export function stretchesOf(happenings: readonly Happening[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let current: Omit<Stretch, 'end'> = { rules: [] };
  const close = (end: number): void => {
    if (Object.keys(current).length > 1 || current.rules.length > 0) stretches.push({ ...current, end });
    current = { rules: [] };
  };
  for (const [index, happening] of happenings.entries()) {
    switch (happening.kind) {
      case 'rule':
        if (!current.rules.includes(happening.id))
          current = { ...current, rules: [...current.rules, happening.id] };
        break;
      case 'state': {
        if (current.state !== undefined) close(index);
        const { device, state } = happening;
        current = { ...current, device, state };
        break;
      }
      case 'part': {
        const { device, text, undoes, errno } = happening;
        current = { ...current, device, part: { text, undoes, errno } };
        close(index + 1);
        break;
      }
      case 'event':
        current = { ...current, event: happening.text };
        close(index + 1);
        break;
      case 'statement':
        break;
      default:
        happening satisfies never;
    }
  }
  close(happenings.length);
  return stretches;
}

/** Every rule that was named, each once, in the order of the first time. */
export function rulesOf(happenings: readonly Happening[]): readonly string[] {
  return [...new Set(happenings.flatMap((each) => (each.kind === 'rule' ? [each.id] : [])))];
}
