// SPDX-License-Identifier: MIT
// A page per chapter of each edition.

import type { Chapter } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import type { SitePage, SitePart } from '../page.js';
import { toHtml } from '../prose/blocks.js';
import { violationsSection } from '../prose/violation.js';
import { chapterEntries } from './entries.js';
import { neighbours } from './neighbours.js';

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
    main: [
      ...toHtml(chapter.blocks, edition),
      ...violationsSection(chapter, edition),
      ...neighbours(chapter, edition),
    ],
    entries: chapterEntries(chapter, edition),
  };
}
