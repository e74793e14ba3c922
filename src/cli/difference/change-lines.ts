// SPDX-License-Identifier: MIT
// The lines of one change: its sign, what it is, and what there is to say of it below.

import type { WordChange } from '../../compare/index.js';
import type { Palette } from '../../diagnostics/index.js';
import { wrap } from '../wrap.js';

export type ChangeKind = 'added' | 'removed' | 'changed' | 'renamed' | 'relabelled';

const SIGNS: Readonly<Record<ChangeKind, string>> = {
  added: '+',
  removed: '-',
  changed: '~',
  renamed: '~',
  relabelled: '~',
};

/** @param details - Paragraphs, each wrapped below the head. */
export function changeLines(
  kind: ChangeKind,
  head: string,
  palette: Palette,
  details: readonly string[] = [],
): readonly string[] {
  const colour = kind === 'added' ? palette.green : kind === 'removed' ? palette.red : palette.yellow;
  return [
    `  ${colour(SIGNS[kind])} ${head}`,
    ...details.flatMap((detail) =>
      wrap(detail)
        .split('\n')
        .map((line) => `      ${line}`),
    ),
  ];
}

/** A rewording in one paragraph. */
export function wordsText(words: readonly WordChange[]): string {
  return words
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`;
    })
    .join(' ');
}

/** `3 added, 1 removed, 2 changed`; `none` for nothing. */
export function countChanges(changes: readonly { readonly kind: ChangeKind }[]): string {
  const kinds = ['added', 'removed', 'renamed', 'relabelled', 'changed'] as const;
  const counts = kinds
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return counts.length === 0 ? 'none' : counts.map(({ kind, count }) => `${count} ${kind}`).join(', ');
}
