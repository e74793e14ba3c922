// SPDX-License-Identifier: MIT
// The first page of an edition: what it is, its chapters, and what else there is.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { FORCES, PARTIES } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import type { SitePage } from '../page.js';
import { section, table } from '../parts/index.js';

export function editionPage(edition: EditionContext): SitePage {
  const { name, document, links, edition: content } = edition;
  return {
    path: links.edition(name).slice(1),
    title: content.title,
    edition: name,
    main: [
      h('p', content.summary),
      section(2, 'chapters', 'Chapters', [
        h(
          'ol.chapters',
          document.chapters.map((chapter) => {
            const rules = content.rules.filter((rule) => rule.chapter === chapter.name).length;
            return h('li', [
              h('a', { href: links.chapter(name, chapter.name) }, chapter.title),
              ...(rules === 0 ? [] : [h('span.quiet', ` ${rules === 1 ? '1 rule' : `${rules} rules`}`)]),
            ]);
          }),
        ),
      ]),
      ...(content.rules.length === 0 ? [] : [section(2, 'rules', 'Rules', [ruleCounts(edition)])]),
    ],
    entries: [{ anchor: '', kind: 'edition', title: content.title, text: content.summary, words: name }],
  };
}

/** How many rules of each force bind each party; a number leads to them. */
function ruleCounts({ name, links, edition: { rules } }: EditionContext): ElementContent {
  return table(
    'Rules by force and party',
    ['Force', ...PARTIES],
    FORCES.map((force) => [
      force,
      ...PARTIES.map((party) => {
        const count = rules.filter((rule) => rule.force === force && rule.binds === party).length;
        const href = links.rules({ edition: name, force, party });
        return count === 0
          ? '0'
          : [h('a', { href, ariaLabel: `${count} rules: ${party} ${force}` }, String(count))];
      }),
    ]),
  );
}
