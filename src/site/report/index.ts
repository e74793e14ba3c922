// SPDX-License-Identifier: MIT
// One page for reviewers: how much there is, how well it is proven, and what is undecided.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SiteContext, SitePart } from '../context.js';
import { section, table } from '../parts/index.js';
import { coverageTable, editionTable, ruleTables } from './editions.js';
import { mutantSections } from './mutants.js';
import { undecided } from './undecided.js';

export const reportPart: SitePart = {
  name: 'report',
  pages: (context) => [
    {
      path: context.links.report().slice(1),
      title: 'Report',
      navigation: { group: 'Reference' },
      main: [
        section(2, 'editions', 'Editions', [editionTable(context)]),
        section(2, 'rules', 'Rules by force and party', ruleTables(context)),
        section(2, 'coverage', 'Coverage', [coverageTable(context)]),
        section(2, 'mutants', 'Violations and mutants', mutantSections(context)),
        ...thread(context),
        section(2, 'undecided', 'What is undecided', undecided(context)),
      ],
      entries: [
        {
          anchor: '',
          kind: 'page',
          title: 'Report',
          text: 'Rules by force and party, coverage, violations and mutants, and what is undecided.',
        },
      ],
    },
  ],
};

const OUTCOMES = ['adopted', 'partly', 'rejected', 'deferred'] as const;

/** Objections by person and outcome, where a ledger of them is kept. */
function thread(context: SiteContext): readonly ElementContent[] {
  const rows = context.input.models.flatMap(({ messages, objections: ledger }) => {
    if (ledger === undefined) return [];
    const names = new Map(messages.map(({ author, name }) => [author, name]));
    return [...names].map(([author, name]) => {
      const own = ledger.objections.filter(({ message }) => message.author === author);
      const counts = OUTCOMES.map((outcome) => String(own.filter((one) => one.outcome === outcome).length));
      return [[h('a', { href: context.links.person(author) }, name)], ...counts];
    });
  });
  if (rows.length === 0) return [];
  const header = ['person', 'adopted', 'partly adopted', 'rejected', 'deferred'];
  return [
    section(2, 'objections', 'Objections and wishes of the thread', [
      table('Objections and wishes by person and outcome', header, rows),
    ]),
  ];
}
