// SPDX-License-Identifier: MIT
// The decisions of an edition on one page: the question, what was chosen, and who held it. The chapters have them whole.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Decision } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import type { SitePage, SitePart } from '../page.js';
import { provenanceLinks, table } from '../parts/index.js';
import { toInline } from '../prose/inline.js';

export const decisionsPart: SitePart = {
  name: 'decisions',
  pages: ({ editions }) =>
    editions.flatMap((edition) => (edition.edition.decisions.length === 0 ? [] : [decisionsPage(edition)])),
};

function decisionsPage(edition: EditionContext): SitePage {
  return {
    path: edition.links.page(edition.name, 'decisions').slice(1),
    title: 'Decisions',
    edition: edition.name,
    navigation: { group: 'Reference' },
    isWide: true,
    main: [
      h('p', [
        'Where the thread disagrees or is silent, this edition chooses. Each decision stands in its chapter with all ',
        'positions, who held them, and why it was decided so.',
      ]),
      table(
        'Decisions',
        ['Decision', 'Question', 'Chosen', 'Held by'],
        edition.edition.decisions.map((decision) => [
          [h('a', { href: edition.decisionPath(decision.id) }, decision.title)],
          toInline(decision.question, edition),
          chosenName(decision),
          holders(decision, edition),
        ]),
      ),
    ],
  };
}

function chosenName(decision: Decision): string {
  return decision.positions.find(({ chosen }) => chosen)?.name ?? decision.chose;
}

function holders(decision: Decision, edition: EditionContext): readonly ElementContent[] {
  const held = decision.positions.find(({ chosen }) => chosen)?.holders ?? [];
  return held.length === 0 ? [{ type: 'text', value: 'this project' }] : provenanceLinks(held, edition);
}
