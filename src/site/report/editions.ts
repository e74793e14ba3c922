// SPDX-License-Identifier: MIT
// Figures of the editions: sizes, rules by force and party, coverage.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { FORCES, type Force, PARTIES, type Party } from '../../model/index.js';
import type { SiteContext } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import { section, table } from '../parts/index.js';
import { COVERAGE, type Coverage, coverageOf } from '../rules/coverage.js';

export function editionTable({ editions, links }: SiteContext): ElementContent {
  const rows = editions.map(({ name, edition, document }) => [
    [h('a', { href: links.edition(name) }, edition.title)],
    ...[
      document.chapters,
      edition.rules,
      edition.decisions,
      edition.examples,
      edition.violations,
      edition.declarations,
    ].map(({ length }) => String(length)),
  ]);
  const header = ['edition', 'chapters', 'rules', 'decisions', 'examples', 'violations', 'declarations'];
  return table('Sizes of the editions', header, rows);
}

/** One table per edition that has rules, with sums at its edges. */
export function ruleTables({ editions }: SiteContext): readonly ElementContent[] {
  return editions
    .filter(({ edition }) => edition.rules.length > 0)
    .map((edition) => section(3, `rules-${edition.name}`, edition.edition.title, [ruleTable(edition)]));
}

function ruleTable({ edition }: EditionContext): ElementContent {
  const count = (force: Force | undefined, party: Party | undefined): string =>
    String(
      edition.rules.filter(
        (rule) =>
          (force === undefined || rule.force === force) && (party === undefined || rule.binds === party),
      ).length,
    );
  const rowOf = (name: string, force: Force | undefined): string[] => [
    name,
    ...PARTIES.map((party) => count(force, party)),
    count(force, undefined),
  ];
  const rows = [...FORCES.map((force) => rowOf(force, force)), rowOf('all', undefined)];
  return table(`Rules of ${edition.title} by force and party`, ['force', ...PARTIES, 'all'], rows);
}

/** How many rules each word of the coverage is true of. */
export function coverageTable({ editions }: SiteContext): ElementContent {
  const words = Object.keys(COVERAGE) as Coverage[];
  const rows = editions.map((edition) => {
    const found = edition.edition.rules.map((rule) => coverageOf(rule, edition));
    const counts = words.map((word) => String(found.filter((coverage) => coverage.includes(word)).length));
    return [edition.edition.title, ...counts];
  });
  return table('Rules by coverage', ['edition', ...words.map((word) => COVERAGE[word])], rows);
}
