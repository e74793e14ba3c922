// SPDX-License-Identifier: MIT
// A page per chapter of each edition.

import type { Chapter } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import type { SiteEntry, SitePage, SitePart } from '../page.js';
import { toHtml } from '../prose/blocks.js';
import { violationsSection } from '../prose/violation.js';

export const chaptersPart: SitePart = {
  name: 'chapters',
  pages: ({ editions }) =>
    editions.flatMap((edition) => edition.page.chapters.map((chapter) => chapterPage(chapter, edition))),
};

function chapterPage(chapter: Chapter, edition: EditionContext): SitePage {
  return {
    path: edition.links.chapter(edition.name, chapter.name).slice(1),
    title: chapter.title,
    edition: edition.name,
    navigation: { group: 'Chapters' },
    main: [...toHtml(chapter.blocks, edition), ...violationsSection(chapter, edition)],
    entries: entriesOf(chapter, edition),
  };
}

function entriesOf(chapter: Chapter, { edition }: EditionContext): readonly SiteEntry[] {
  const isHere = (one: { readonly chapter: string }): boolean => one.chapter === chapter.name;
  return [
    { anchor: '', kind: 'chapter', title: chapter.title, text: '' },
    ...edition.rules.filter(isHere).map(({ id, text, force, binds }) => ({
      anchor: anchors.rule(id),
      kind: 'rule',
      title: id,
      text,
      words: `${force} ${binds}`,
    })),
  ];
}
