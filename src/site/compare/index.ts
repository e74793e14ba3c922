// SPDX-License-Identifier: MIT
// Editions side by side: a page for each pair, with what changed in meaning and the two texts in parallel.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { compareEditions, countChanges } from '../../compare/index.js';
import type { SiteContext, SitePart } from '../context.js';
import type { SitePage } from '../page.js';
import { section, table } from '../parts/index.js';
import { chaptersInParallel } from './chapters.js';
import { dutySections } from './duties.js';
import { filters, RULE_FILTERS } from './filters.js';
import { type Sides, sideBySide } from './side-by-side.js';
import { summary } from './summary.js';

const STYLES: readonly string[] = ['assets/compare.css'];

export const comparePart: SitePart = {
  name: 'compare',
  pages: (context) => {
    const pairs = context.input.models.flatMap(({ uapi }) => pairsOf(context, uapi.name));
    return pairs.length === 0 ? [] : [listPage(pairs), ...pairs.flatMap(pairPages)];
  },
};

/** Each pair of editions of a uAPI, the earlier one first. */
function pairsOf(context: SiteContext, uapi: string): readonly Sides[] {
  const editions = context.editionsOf(uapi);
  return editions.flatMap((from, index) =>
    editions
      .slice(index + 1)
      .map((to) => ({ from, to, difference: compareEditions(from.model, from.edition, to.edition) })),
  );
}

function listPage(pairs: readonly Sides[]): SitePage {
  const rows = pairs.map(({ from, to, difference }) => [
    [
      h(
        'a',
        { href: from.links.comparison(from.name, to.name) },
        `${from.edition.title} and ${to.edition.title}`,
      ),
    ],
    countChanges(difference.rules),
    countChanges([...difference.values, ...difference.structs, ...difference.macros]),
    { yes: 'yes', conditionally: 'with conditions', no: 'no' }[difference.abi.binary.holds],
  ]);
  const header = ['editions', 'rules', 'declarations', 'numbers and layouts kept'];
  return {
    path: pathOf(pairs[0]!.from.links.comparisons()),
    title: 'Compare editions: what changed from one to another',
    navigation: { group: 'Reference', label: 'Editions side by side' },
    main: [table('Pairs of editions', header, rows)],
    entries: [
      {
        anchor: '',
        kind: 'page',
        title: 'Editions side by side',
        text: 'What changed from one edition to another.',
      },
    ],
  };
}

/** The page of a pair, and one for each chapter that both have in words of their own. */
function pairPages(sides: Sides): readonly SitePage[] {
  const { pages, list } = chaptersInParallel(sides);
  return [pairPage(sides, list), ...pages];
}

function pairPage(sides: Sides, chapters: readonly ElementContent[]): SitePage {
  const { from, to, difference } = sides;
  const title = `Compare ${from.edition.title} and ${to.edition.title}: what changes for drivers and users`;
  return {
    path: pathOf(from.links.comparison(from.name, to.name)),
    title,
    styles: STYLES,
    main: [
      dutySections(sides),
      ...summary(difference),
      section(2, 'chapters', 'The chapters in parallel', chapters),
      section(2, 'rules', 'The rules in parallel', [
        h('p', `From the one edition to the other: ${countChanges(difference.rules)}.`),
        filters(RULE_FILTERS),
        ...sideBySide(sides),
      ]),
    ],
    entries: [
      {
        anchor: '',
        kind: 'comparison',
        title,
        text: `What changed from ${from.name} to ${to.name}.`,
        words: 'diff',
      },
    ],
  };
}

function pathOf(link: string): string {
  return link.slice(1);
}
