// SPDX-License-Identifier: MIT
// The letters and the number of a protocol's steps. Both follow from the order of its rules, so that prose refers to them and
// never types them.

import type { Directive } from './parsed-chapter.js';

/** What a reference asks for, beside the thing itself: `step:` and the ID of a rule, `steps:` and the ID of a protocol. */
export const COUNTED = { 'step:': 'rule', 'steps:': 'protocol' } as const;

export function isCounted(prefix: string): prefix is keyof typeof COUNTED {
  return Object.hasOwn(COUNTED, prefix);
}

/** a .. z, then aa, ab ... */
export function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : String.fromCharCode(96 + Math.floor(index / 26)) + last;
}

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Words for a protocol and for each of its steps. */
export function countSteps(protocol: Directive): readonly (readonly [of: Directive, words: string])[] {
  const steps = protocol.children.filter(
    (child): child is Directive => child.type === 'directive' && child.name === 'rule',
  );
  const all = `${NUMBERS[steps.length] ?? steps.length} step${steps.length === 1 ? '' : 's'}`;
  return [[protocol, all], ...steps.map((step, index) => [step, `step ${letterOf(index)}`] as const)];
}

/** `step b`, `steps b to d`, `step (b)`. An article in front of a noun looks the same, and is seldom meant behind this word. */
export const TYPED_STEP = /\bsteps?\s+\(?[a-z]\)?(?![\w'\u2019-])/gi;
