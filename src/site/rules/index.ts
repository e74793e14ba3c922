// SPDX-License-Identifier: MIT
// The rules of all editions on one page. A script filters them by edition, force, party and coverage; without it, the
// table has all of them.

import type { Element } from 'hast';
import { h } from 'hastscript';
import { PARTIES, type Rule } from '../../model/index.js';
import type { SiteContext, SitePart } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import type { SitePage } from '../page.js';
import { FILTER_SCRIPT, filterForm, type Option } from '../parts/filter-form.js';
import { noteOf, resultBadge, ruleChips, ruleLink, table, tableOf } from '../parts/index.js';
import { worstState } from '../parts/result-badge.js';
import { rulePages } from './page.js';

export const rulesPart: SitePart = {
  name: 'rules',
  pages: (context) => [rulesPage(context), ...rulePages(context)],
};

function rulesPage(context: SiteContext): SitePage {
  const rows = context.editions.flatMap((edition) =>
    edition.edition.rules.map((rule) => ruleRow(rule, edition)),
  );
  return {
    path: context.links.rules().slice(1),
    title: 'Rules of all editions: who must, should or may do what',
    navigation: { group: 'Reference', label: 'All rules' },
    isWide: true,
    main: [
      h(
        'p',
        'Every rule of every edition, with the party that it binds, its force and how its examples fared.',
      ),
      counts(context),
      ...noteOf(
        context.editions.flatMap((edition) => edition.edition.examples.map((each) => edition.stateOf(each))),
        context.input.ranAt,
      ),
      ...filters(context),
      tableOf('Rules', ['Rule', 'Edition', 'Force and party', 'What it says', 'Examples'], rows, {
        id: 'rules',
        dataFirst: 25,
      }),
    ],
    scripts: [FILTER_SCRIPT],
  };
}

function ruleRow(rule: Rule, edition: EditionContext): Element {
  const state = worstState(edition.examplesOf(rule.id).map((example) => edition.stateOf(example)));
  const data = {
    dataEdition: edition.name,
    dataForce: rule.force,
    dataParty: rule.binds,
    dataCoverage: coverageOf(rule, edition).join(','),
  };
  return h('tr', data, [
    h('th', { scope: 'row' }, [
      ruleLink(rule.id, edition),
      ' ',
      h(
        'a.rule-page',
        { href: edition.links.rule(edition.model.uapi.name, rule.id), ariaLabel: `History of ${rule.id}` },
        'history',
      ),
    ]),
    h('td', edition.edition.title),
    h('td.chips', [...ruleChips(rule)]),
    h('td', rule.text),
    h('td', state === 'none' ? (rule.untestable === undefined ? 'none' : 'untestable') : resultBadge(state)),
  ]);
}

/** How many rules bind each party; a number leads to them. */
function counts({ editions, links }: SiteContext): Element {
  return table(
    'How many rules each party has',
    ['Edition', ...PARTIES],
    editions.map(({ name, edition: { title, rules } }) => [
      title,
      ...PARTIES.map((party) => {
        const count = rules.filter(({ binds }) => binds === party).length;
        if (count === 0) return '0';
        const href = links.rules({ edition: name, party });
        return [h('a', { href, ariaLabel: `${count} rules: ${party} in ${title}` }, String(count))];
      }),
    ]),
  );
}

function filters(context: SiteContext): readonly Element[] {
  const rules = context.editions.flatMap(({ edition }) => edition.rules);
  const distinct = (values: readonly string[]): readonly Option[] =>
    [...new Set(values)].map((value) => [value, value]);
  return filterForm({ table: 'rules', noun: 'rules', name: 'Filter the rules' }, [
    ['edition', 'Edition', context.editions.map(({ name, edition }) => [name, edition.title])],
    ['force', 'Force', distinct(rules.map(({ force }) => force))],
    ['party', 'Binds', distinct(rules.map(({ binds }) => binds))],
    ['coverage', 'Coverage', Object.entries(COVERAGE)],
  ]);
}

/** Every word, with what it means. A rule may have several. */
export const COVERAGE = {
  passed: 'all examples passed',
  failed: 'an example failed',
  stale: 'a result is stale',
  'not-run': 'an example did not run',
  uncovered: 'no example',
  untestable: 'cannot be tested',
  violated: 'a violation is noticed',
  carried: 'an algorithm carries it',
} as const;

export type Coverage = keyof typeof COVERAGE;

export function coverageOf(rule: Rule, edition: EditionContext): readonly Coverage[] {
  const state = worstState(edition.examplesOf(rule.id).map((example) => edition.stateOf(example)));
  const shown: Coverage =
    rule.untestable !== undefined
      ? 'untestable'
      : state === 'none'
        ? 'uncovered'
        : state === 'not run'
          ? 'not-run'
          : state;
  const isNoticed = edition
    .violationsOf(rule.id)
    .some((violation) => (edition.verdictOf(violation)?.killedBy.length ?? 0) > 0);
  return [
    shown,
    ...(isNoticed ? (['violated'] as const) : []),
    ...(edition.stepsOf(rule.id).length > 0 ? (['carried'] as const) : []),
  ];
}
