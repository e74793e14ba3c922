// SPDX-License-Identifier: MIT
// The glossary of each edition: its terms, what they mean, and the chapters that use them.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { sortedTerms, termUses } from '../../document/terms.js';
import type { Term } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import type { SiteEntry, SitePage, SitePart } from '../page.js';
import { joined } from '../parts/index.js';
import { toHtml } from '../prose/blocks.js';

export const glossaryPart: SitePart = {
  name: 'glossary',
  pages: ({ editions }) =>
    editions.flatMap((edition) => (edition.edition.terms.length === 0 ? [] : [glossaryPage(edition)])),
};

function glossaryPage(edition: EditionContext): SitePage {
  const terms = sortedTerms(edition.edition);
  const users = chaptersByTerm(edition);
  return {
    path: edition.links.page(edition.name, 'glossary').slice(1),
    title: 'Glossary',
    edition: edition.name,
    navigation: { group: 'Reference' },
    main: [
      h('p', 'What the words of these pages mean in this edition.'),
      h(
        'dl.glossary',
        terms.flatMap((term) => showTerm(term, users.get(term.id) ?? new Set(), edition)),
      ),
    ],
    entries: terms.map(entryOf),
  };
}

function showTerm(
  { id, name, also, blocks }: Term,
  users: ReadonlySet<string>,
  edition: EditionContext,
): readonly ElementContent[] {
  const anchor = anchors.term(id);
  const others = also.length === 0 ? [] : [h('span.quiet', `, also: ${also.join(', ')}`)];
  return [
    h('dt', { id: anchor }, [h('a', { href: `#${anchor}` }, name), ...others]),
    h('dd', [...toHtml(blocks, edition), ...usedIn(users, edition)]),
  ];
}

function usedIn(
  users: ReadonlySet<string>,
  { name, page, links }: EditionContext,
): readonly ElementContent[] {
  const found = page.chapters.filter((chapter) => users.has(chapter.name));
  if (found.length === 0) return [];
  const chapters = found.map((chapter) => [
    h('a', { href: links.chapter(name, chapter.name) }, chapter.title),
  ]);
  return [h('p.quiet', ['Used in ', ...joined(chapters, ', '), '.'])];
}

/** Names of the chapters that refer to a term, by its ID. */
function chaptersByTerm({ edition }: EditionContext): ReadonlyMap<string, ReadonlySet<string>> {
  const chapters = new Map<string, Set<string>>();
  for (const { id, passage } of termUses(edition)) {
    const users = chapters.get(id);
    if (users === undefined) chapters.set(id, new Set([passage.chapter]));
    else users.add(passage.chapter);
  }
  return chapters;
}

function entryOf({ id, name, also, text }: Term): SiteEntry {
  return { anchor: anchors.term(id), kind: 'term', title: name, text, words: also.join(' ') };
}
