// SPDX-License-Identifier: MIT
// A page per chapter of each edition.

import type { Chapter } from '../../model/index.js';
import { otherChapters } from '../compare/counterparts.js';
import type { SitePart } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import type { SitePage } from '../page.js';
import { type Neighbour, neighbours, resultsNote } from '../parts/index.js';
import { toHtml } from '../prose/to-html.js';
import { violationsSection } from '../prose/violation.js';
import { chapterEntries } from './entries.js';
import { chapterSummary } from './summary.js';

export const chaptersPart: SitePart = {
  name: 'chapters',
  pages: async (context) => {
    await context.whenApiIsRead;
    return context.editions.flatMap((edition) => {
      const siblings = context.editionsOf(edition.model.uapi.name);
      return edition.document.chapters.map((chapter) => chapterPage(chapter, edition, siblings));
    });
  },
};

/** @param siblings - The editions of the uAPI. */
function chapterPage(
  chapter: Chapter,
  edition: EditionContext,
  siblings: readonly EditionContext[],
): SitePage {
  const { chapters } = edition.document;
  const at = chapters.indexOf(chapter);
  const neighbour = (other: Chapter | undefined): Neighbour | undefined =>
    other && { href: edition.links.chapter(edition.name, other.name), title: other.title };
  return {
    path: edition.links.chapter(edition.name, chapter.name).slice(1),
    title: chapter.title,
    edition: edition.name,
    navigation: { group: 'Chapters' },
    main: [
      ...otherChapters(chapter, edition, siblings),
      ...resultsNote(
        edition.edition.examples.filter((example) => example.chapter === chapter.name),
        edition,
      ),
      ...chapterSummary(chapter, edition),
      ...toHtml(edition.document.chapter(chapter.name), edition),
      ...violationsSection(chapter, edition),
      ...neighbours('Chapters', neighbour(chapters[at - 1]), neighbour(chapters[at + 1])),
    ],
    entries: chapterEntries(chapter, edition),
  };
}
