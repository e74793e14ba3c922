// SPDX-License-Identifier: MIT
// The page of an edition's declarations: what its header declares, then what it builds on. Every name of the header that
// a page mentions leads here.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { type DeclarationEntry, declarationEntry } from '../../document/declaration.js';
import { type Declaration, ownFirst } from '../../model/index.js';
import type { SitePart } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import type { SitePage } from '../page.js';
import { section } from '../parts/index.js';
import { toInline } from '../prose/inline.js';
import { declaredList, toHtml } from '../prose/to-html.js';
import { referencePage } from '../reference-page.js';
import { declarationEntries, declarationPage } from '../symbol-anchors.js';
import { bitPicture, bytePicture } from './pictures.js';

export const declarationsPart: SitePart = {
  name: 'declarations',
  pages: ({ editions }) => editions.map(declarationsPage),
};

function declarationsPage(edition: EditionContext): SitePage {
  const shown = ownFirst(edition.edition.declarations).filter(
    (declaration) => declaration.kind !== 'wish' && declarationPage(declaration) === 'declarations',
  );
  return referencePage(edition, 'declarations', 'Declarations of the header', {
    label: 'Declarations',
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

/** @param more - Stands at the end of the section. */
export function entrySection(
  declaration: Declaration,
  edition: EditionContext,
  more: readonly ElementContent[] = [],
): ElementContent {
  const entry = declarationEntry(declaration, edition.document);
  return section(2, anchors.declaration(declaration), titleOf(entry, edition), [
    ...toHtml(entry.summary, edition),
    ...pictures(declaration),
    ...toHtml(entry.body, edition),
    // The table of states has their anchors.
    ...(declaration.kind === 'states' ? [] : declaredList(entry.parts, edition)),
    ...more,
  ]);
}

/** What C declares as a whole is code: a macro with its parameters, another by its name. */
function titleOf({ declaration, title, whole }: DeclarationEntry, edition: EditionContext): ElementContent[] {
  const words = toInline(title, edition);
  if (whole === undefined || declaration.kind === 'list') return [...words];
  return [h('code', declaration.kind === 'macro' ? whole.signature : [...words])];
}

function pictures(declaration: Declaration): readonly ElementContent[] {
  if (declaration.kind === 'struct') return [bytePicture(declaration)];
  return declaration.kind === 'bits' ? bitPicture(declaration) : [];
}
