// SPDX-License-Identifier: MIT
// The table of contents: the editions, the pages of the one that is read, and the pages about all. It stands beside the
// content, and below it where the page is narrow.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SiteContext } from '../context.js';
import { anchors } from '../links.js';
import { NAVIGATION_GROUPS, type SitePage } from '../page.js';

export function navigation(page: SitePage, pages: readonly SitePage[], context: SiteContext): Element {
  const own = pages.filter(({ edition }) => edition === page.edition && edition !== undefined);
  const listed = pages
    .filter(({ edition, navigation: entry }) => edition === undefined && entry !== undefined)
    .sort((a, b) => rank(a) - rank(b))
    .map((each) => pageItem(each, page));
  return h('nav.contents', { id: anchors.contents, ariaLabel: 'Contents', tabIndex: -1 }, [
    h('p.group', 'Editions'),
    h(
      'ul',
      context.editions.map((edition) => editionItem(edition.name, edition.edition.title, page, context)),
    ),
    ...(listed.length === 0 ? [] : [h('p.group', 'All editions'), h('ul', listed)]),
    ...groups(own, page),
  ]);
}

function rank({ navigation: entry }: SitePage): number {
  return entry === undefined ? -1 : NAVIGATION_GROUPS.indexOf(entry.group);
}

function editionItem(name: string, title: string, page: SitePage, { links }: SiteContext): Element {
  const href = links.edition(name);
  const current = name !== page.edition ? undefined : href === `/${page.path}` ? 'page' : 'true';
  return h('li', h('a', { href, ariaCurrent: current }, title));
}

function groups(pages: readonly SitePage[], current: SitePage): readonly ElementContent[] {
  return NAVIGATION_GROUPS.flatMap((group) => {
    const listed = pages.filter(({ navigation: entry }) => entry?.group === group);
    if (listed.length === 0) return [];
    return [
      h('p.group', group),
      h(
        'ul',
        listed.map((page) => pageItem(page, current)),
      ),
    ];
  });
}

function pageItem(page: SitePage, current: SitePage): Element {
  const link = { href: `/${page.path}`, ariaCurrent: page === current ? 'page' : undefined };
  return h('li', h('a', link, page.navigation?.label ?? page.title));
}
