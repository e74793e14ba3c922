// SPDX-License-Identifier: MIT
// The page of an edition's declarations: what its header declares, then what it builds on. Every name of the header that
// a page mentions leads here.

import { h } from 'hastscript';
import { ownFirst } from '../../model/index.js';
import type { SitePart } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import type { SitePage } from '../page.js';
import { referencePage } from '../reference-page.js';
import { declarationPage } from '../symbol-anchors.js';
import { declarationEntries } from './entries.js';
import { entrySection } from './entry-section.js';

export const declarationsPart: SitePart = {
  name: 'declarations',
  pages: ({ editions }) => editions.map(declarationsPage),
};

function declarationsPage(edition: EditionContext): SitePage {
  const shown = ownFirst(edition.edition.declarations).filter(
    (declaration) => declaration.kind !== 'wish' && declarationPage(declaration) === 'declarations',
  );
  return referencePage(edition, 'declarations', 'Declarations', {
    main: [
      h('p', [
        'What the ',
        h('a', { href: edition.links.page(edition.name, 'header') }, 'header'),
        ' declares, and after it what it builds on in other headers of the kernel.',
      ]),
      ...shown.map((declaration) => entrySection(declaration, edition)),
    ],
    entries: shown.flatMap(declarationEntries),
  });
}
