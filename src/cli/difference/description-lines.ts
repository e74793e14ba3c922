// SPDX-License-Identifier: MIT
// A described change for a terminal: its sign, its subject, and details below.

import type { Description, WordChange } from '../../compare/index.js';
import type { Palette } from '../../diagnostics/index.js';
import { wrap } from '../wrap.js';

const SIGNS: Readonly<Record<Description['kind'], string>> = {
  added: '+',
  removed: '-',
  changed: '~',
  renamed: '~',
  relabelled: '~',
};

export function descriptionLines({ kind, head, facts }: Description, palette: Palette): readonly string[] {
  const colour = kind === 'added' ? palette.green : kind === 'removed' ? palette.red : palette.yellow;
  return [
    `  ${colour(SIGNS[kind])} ${head}`,
    ...facts.flatMap(({ text, words }) =>
      wrap(
        [text, ...(words === undefined ? [] : [wordsText(words)])].filter((part) => part !== '').join(': '),
      )
        .split('\n')
        .map((line) => `      ${line}`),
    ),
  ];
}

/** A rewording in one paragraph. */
function wordsText(words: readonly WordChange[]): string {
  return words
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`;
    })
    .join(' ');
}
