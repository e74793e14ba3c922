// SPDX-License-Identifier: MIT
// The pages before and after one, for whoever reads from end to end.

import type { Element } from 'hast';
import { h } from 'hastscript';

export interface Neighbour {
  readonly href: string;
  readonly title: string;
}

/**
 * @param what - What the pages are, in the plural: `Chapters`.
 * @returns Nothing for a page that stands alone.
 */
export function neighbours(
  what: string,
  before: Neighbour | undefined,
  after: Neighbour | undefined,
): readonly Element[] {
  if (before === undefined && after === undefined) return [];
  const link = (other: Neighbour | undefined, rel: 'prev' | 'next', word: string): readonly Element[] =>
    other === undefined ? [] : [h(`a.${rel}`, { href: other.href, rel }, `${word}: ${other.title}`)];
  return [
    h('nav.neighbours', { ariaLabel: `${what} before and after` }, [
      ...link(before, 'prev', 'Before'),
      ...link(after, 'next', 'Next'),
    ]),
  ];
}
