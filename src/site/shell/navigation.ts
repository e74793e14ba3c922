// SPDX-License-Identifier: MIT
// The table of contents at the side: the editions, the pages of the one that is read, and the pages about all.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SiteContext } from '../context.js';
import { NAVIGATION_GROUPS, type SitePage } from '../page.js';

export function navigation(page: SitePage, pages: readonly SitePage[], context: SiteContext): Element {
  const own = pages.filter(({ edition }) => edition === page.edition && edition !== undefined);
  const common = pages.filter(({ edition }) => edition === undefined);
  return h('nav.contents', { ariaLabel: 'Contents' }, [
    h(
      'ul.editions',
      context.editions.map(({ name, edition }) =>
        h(
          'li',
          h(
            'a',
            { href: context.links.edition(name), ariaCurrent: name === page.edition ? 'true' : undefined },
            edition.title,
          ),
        ),
      ),
    ),
    ...groups(own, page),
    ...groups(common, page),
  ]);
}

function groups(pages: readonly SitePage[], current: SitePage): readonly ElementContent[] {
  return NAVIGATION_GROUPS.flatMap((group) => {
    const listed = pages.filter(({ navigation: entry }) => entry?.group === group);
    if (listed.length === 0) return [];
    return [
      h('p.group', group),
      h(
        'ul',
        listed.map((page) =>
          h(
            'li',
            h(
              'a',
              { href: `/${page.path}`, ariaCurrent: page === current ? 'page' : undefined },
              page.navigation?.label ?? page.title,
            ),
          ),
        ),
      ),
    ];
  });
}
