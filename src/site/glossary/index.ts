// SPDX-License-Identifier: MIT
// The glossary of each edition: its terms, what they mean, and the chapters that use them.

import { h } from 'hastscript';
import { sortedTerms } from '../../document/terms.js';
import { glossary } from '../../document/to-document.js';
import type { Term } from '../../model/index.js';
import type { SitePart } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import type { SiteEntry, SitePage } from '../page.js';
import { toHtml } from '../prose/to-html.js';
import { referencePage } from '../reference-page.js';

export const glossaryPart: SitePart = {
  name: 'glossary',
  pages: ({ editions }) =>
    editions.flatMap((edition) => (edition.edition.terms.length === 0 ? [] : [glossaryPage(edition)])),
};

function glossaryPage(edition: EditionContext): SitePage {
  return referencePage(edition, 'glossary', 'Glossary', {
    main: [
      h('p', 'What the words of these pages mean in this edition.'),
      ...toHtml([glossary(edition.document)], edition),
    ],
    entries: sortedTerms(edition.edition).map(entryOf),
  });
}

function entryOf({ id, name, also, text }: Term): SiteEntry {
  return { anchor: anchors.term(id), kind: 'term', title: name, text, words: also.join(' ') };
}
