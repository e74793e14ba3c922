// SPDX-License-Identifier: MIT
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { SiteContext } from '../context.js';
import type { SitePage } from '../page.js';

/** Which edition the reader is in, above the title: two editions may have a page of the same name. */
export function trail(page: SitePage, context: SiteContext): readonly Element[] {
  const edition = context.editions.find(({ name }) => name === page.edition);
  if (edition === undefined || page.title === edition.edition.title) return [];
  return [
    h('p.trail', ['Edition ', h('a', { href: context.links.edition(edition.name) }, edition.edition.title)]),
  ];
}
