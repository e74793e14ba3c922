// SPDX-License-Identifier: MIT
// What a path does that the rules of its machine forbid. A rule speaks of one property, its course along the path, and
// what the ends of the path have.

import type { MachineFacts, RuleFacts } from './facts.js';

/** A rule that a path breaks, and the state in which it does. */
export interface Hazard {
  readonly property: string;
  readonly kind: RuleFacts['kind'];
  /** In the words of the rule: `a window for DMA`. */
  readonly text: string;
  readonly state: string;
}

/**
 * The rules that a path breaks, each once.
 *
 * What a path breaks on its way to a state that it has not reached yet, any longer path breaks as well: the search for
 * paths relies on it.
 */
export function hazardsOf(facts: MachineFacts, path: readonly string[]): readonly Hazard[] {
  return facts.rules.flatMap((rule) => {
    const course = path.map((name) => hasProperty(facts, name, rule.property));
    const at = firstBreach(rule.kind, course);
    const state = path[at];
    if (state === undefined) return [];
    const text = course[at] === true ? rule.gained : (rule.lost ?? rule.gained);
    return [{ property: rule.property, kind: rule.kind, text, state }];
  });
}

function hasProperty(facts: MachineFacts, state: string, property: string): boolean {
  return facts.states.find(({ name }) => name === state)?.has.includes(property) ?? false;
}

/** Where a rule is first broken; -1 where it holds. */
function firstBreach(kind: RuleFacts['kind'], course: readonly boolean[]): number {
  const last = course.length - 1;
  switch (kind) {
    case 'never':
      return course.findIndex((has, at) => has && at > 0 && at < last);
    case 'for-target':
      return course[last] === true ? -1 : course.findIndex((has, at) => has && at > 0 && at < last);
    case 'steady': {
      const changes = course.flatMap((has, at) => (at > 0 && has !== course[at - 1] ? [at] : []));
      return changes[course[0] === course[last] ? 0 : 1] ?? -1;
    }
    default:
      return kind satisfies never;
  }
}
