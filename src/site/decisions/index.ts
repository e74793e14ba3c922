// SPDX-License-Identifier: MIT
// The decisions of an edition on one page: the question, what was chosen, and who held it. The chapters have them whole.

import { h } from 'hastscript';
import { phrase } from '../../document/make.js';
import { decisionBlock } from '../../document/to-document.js';
import type { SitePart } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import type { SitePage } from '../page.js';
import { table } from '../parts/index.js';
import { toInline } from '../prose/inline.js';
import { referencePage } from '../reference-page.js';

export const decisionsPart: SitePart = {
  name: 'decisions',
  pages: ({ editions }) =>
    editions.flatMap((edition) => (edition.edition.decisions.length === 0 ? [] : [decisionsPage(edition)])),
};

function decisionsPage(edition: EditionContext): SitePage {
  return referencePage(edition, 'decisions', 'Decisions: what was disputed, and what was chosen', {
    label: 'Decisions',
    isWide: true,
    main: [
      h('p', [
        'Where the thread disagrees or is silent, this edition chooses. Each decision stands in its chapter with all ',
        'positions, who held them, and why it was decided so.',
      ]),
      table(
        'Decisions',
        ['Decision', 'Question', 'Chosen', 'Held by'],
        edition.edition.decisions.map((decision) => {
          const { id, title, question, positions } = decisionBlock(decision, edition.document);
          const chosen = positions.find((position) => position.chosen);
          return [
            [h('a', { href: edition.decisionPath(id) }, title)],
            toInline(question, edition),
            chosen?.name ?? decision.chose,
            toInline(chosen?.holders ?? phrase('this project'), edition),
          ];
        }),
      ),
    ],
  });
}
