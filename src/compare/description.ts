// SPDX-License-Identifier: MIT
// A change in words without formatting, for terminals and pages.

import type { WordChange } from './difference.js';

type ChangeKind = 'added' | 'removed' | 'changed' | 'renamed' | 'relabelled';

export interface Description {
  readonly kind: ChangeKind;
  /** What it is that changed. */
  readonly head: string;
  readonly facts: readonly Fact[];
}

/** One thing to say of a change. */
export interface Fact {
  readonly text: string;
  /** A rewording, which the text introduces. */
  readonly words?: readonly WordChange[];
}

export function describe(
  kind: ChangeKind,
  head: string,
  facts: readonly (Fact | string)[] = [],
): Description {
  return { kind, head, facts: facts.map((fact) => (typeof fact === 'string' ? { text: fact } : fact)) };
}

/** `3 added, 1 removed, 2 changed`; `none` for nothing. */
export function countChanges(changes: readonly { readonly kind: ChangeKind }[]): string {
  const kinds = ['added', 'removed', 'renamed', 'relabelled', 'changed'] as const;
  const counts = kinds
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return counts.length === 0 ? 'none' : counts.map(({ kind, count }) => `${count} ${kind}`).join(', ');
}
