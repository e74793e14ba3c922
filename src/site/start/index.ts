// SPDX-License-Identifier: MIT
// The first page of the site, and the first page of each edition.

import { h } from 'hastscript';
import type { SiteContext } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import type { SitePage, SitePart } from '../page.js';

export const startPart: SitePart = {
  name: 'start',
  pages: (context) => [startPage(context), ...context.editions.map(editionPage)],
};

function startPage({ editions, input, links }: SiteContext): SitePage {
  return {
    path: links.start().slice(1),
    title: input.models.map(({ uapi }) => uapi.title).join(', '),
    main: [
      h(
        'ul',
        editions.map(({ name, edition }) =>
          h('li', [h('a', { href: links.edition(name) }, edition.title), `: ${edition.summary}`]),
        ),
      ),
    ],
  };
}

function editionPage({ name, edition, page, links }: EditionContext): SitePage {
  return {
    path: links.edition(name).slice(1),
    title: edition.title,
    edition: name,
    main: [
      h('p', edition.summary),
      h(
        'ol',
        page.chapters.map((chapter) =>
          h('li', h('a', { href: links.chapter(name, chapter.name) }, chapter.title)),
        ),
      ),
    ],
  };
}
