// SPDX-License-Identifier: MIT
// A page per file that carries rules: the generated header and C, and the modules of the spec as authored.

import { h } from 'hastscript';
import type { SitePart } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import type { SiteEntry, SitePage } from '../page.js';
import { listing } from '../parts/index.js';
import { referencePage } from '../reference-page.js';
import type { Source } from '../sources.js';

export const listingsPart: SitePart = {
  name: 'listings',
  pages: ({ editions }) =>
    editions.flatMap((edition) => [
      ...edition.sources.map((source) => sourcePage(source, edition)),
      sourcesPage(edition),
    ]),
};

const LANGUAGES: Readonly<Record<Source['kind'], string>> = { header: 'c', c: 'c', module: 'ts' };

const INTRODUCTIONS: Readonly<Record<Source['kind'], string>> = {
  header: 'The header as it is generated. The ID behind a sentence leads to its rule.',
  c: 'The algorithms in C, generated from the same statements as the pseudocode.',
  module:
    'A module of the reference implementation, as authored. A comment names the rules that the code carries.',
};

function sourcePage(source: Source, edition: EditionContext): SitePage {
  const isHeader = source.kind === 'header';
  const entry: SiteEntry = { anchor: '', kind: isHeader ? 'header' : 'source', title: source.name, text: '' };
  return {
    path: source.href.slice(1),
    title: isHeader ? `Header ${source.name}` : source.name,
    edition: edition.name,
    ...(isHeader ? { navigation: { group: 'Reference', label: 'Header' } } : {}),
    isWide: true,
    main: [
      h('p', INTRODUCTIONS[source.kind]),
      listing(source.text, {
        language: LANGUAGES[source.kind],
        name: source.name,
        rulePath: (id) => (edition.hasRule(id) ? edition.rulePath(id) : undefined),
      }),
    ],
    entries: [entry],
  };
}

function sourcesPage(edition: EditionContext): SitePage {
  return referencePage(edition, 'code', 'Code', {
    main: [
      h('p', [
        'Every file that carries rules of this edition. The modules are the reference implementation as authored; ',
        'the header and the C are generated.',
      ]),
      h(
        'ul.files',
        edition.sources.map((source) => h('li', h('a', { href: source.href }, h('code', source.name)))),
      ),
    ],
  });
}
