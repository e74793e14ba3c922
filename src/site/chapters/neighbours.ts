// SPDX-License-Identifier: MIT
// The chapters before and after one, for whoever reads from end to end.

import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Chapter } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';

export function neighbours(chapter: Chapter, { name, page, links }: EditionContext): readonly Element[] {
  const at = page.chapters.indexOf(chapter);
  const [before, after] = [page.chapters[at - 1], page.chapters[at + 1]];
  if (before === undefined && after === undefined) return [];
  const link = (other: Chapter | undefined, rel: 'prev' | 'next', word: string): readonly Element[] =>
    other === undefined
      ? []
      : [h(`a.${rel}`, { href: links.chapter(name, other.name), rel }, `${word}: ${other.title}`)];
  return [
    h('nav.neighbours', { ariaLabel: 'Chapters before and after' }, [
      ...link(before, 'prev', 'Before'),
      ...link(after, 'next', 'Next'),
    ]),
  ];
}
