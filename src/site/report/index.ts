// SPDX-License-Identifier: MIT
// One page for reviewers: how much there is, how well it is proven (whether examples notice that a rule is broken, or that a
// token is changed), and what they may still have to decide: what was deferred, what cannot be tested, what has no reason.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { FORCES, type Force, PARTIES, type Party } from '../../model/index.js';
import type { SiteContext, SitePart } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import type { Survivor } from '../mutation-record.js';
import { noteOf, ruleLink, section, table } from '../parts/index.js';
import { COVERAGE, type Coverage, coverageOf } from '../rules/index.js';

export const reportPart: SitePart = {
  name: 'report',
  pages: (context) => [
    {
      path: context.links.report().slice(1),
      title: 'Report: how large the spec is, how well it is proven, what is open',
      navigation: { group: 'Reference', label: 'Report' },
      main: [
        section(2, 'editions', 'Editions', [editionTable(context)]),
        section(2, 'rules', 'Rules by force and party', ruleTables(context)),
        section(2, 'coverage', 'Coverage', [...everyResult(context), coverageTable(context)]),
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

function everyResult({ editions, input }: SiteContext): readonly ElementContent[] {
  const states = editions.flatMap((edition) => edition.edition.examples.map((each) => edition.stateOf(each)));
  return noteOf(states, input.ranAt);
}

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

export function mutantSections({ input, editions }: SiteContext): readonly ElementContent[] {
  const { violations, mutants } = input.mutation ?? {};
  if (violations === undefined && mutants === undefined)
    return [h('p', 'No mutation run has left a record: npm run mutation.')];
  const inEditions = editions.map(({ name, edition }) => {
    const seen = (violations?.list ?? []).filter((one) => one.edition === name);
    const killed = seen.filter(({ killedBy }) => killedBy.length > 0).length;
    return [edition.title, String(seen.length), String(killed)];
  });
  const parts = (mutants?.parts ?? []).map(({ name, ...counts }) => [
    name,
    ...[counts.mutants, counts.killed, counts.uncovered].map(String),
    percent(counts.killed, counts.mutants),
  ]);
  return [
    h(
      'p',
      'A violation is a small change of the reference implementation that breaks one rule. An example notices it.',
    ),
    table('Violations by edition', ['edition', 'violations', 'noticed'], inEditions),
    h(
      'p',
      'A mutant changes one token of the reference implementation, and the examples alone are its tests.',
    ),
    table(
      'Mutants by part',
      ['part', 'mutants', 'killed', 'in code that no example runs', 'share killed'],
      parts,
    ),
    ...survivorTable(mutants?.survivors ?? []),
  ];
}

/** Survivors of one module that have one reason are one row. */
function survivorTable(survivors: readonly Survivor[]): readonly ElementContent[] {
  if (survivors.length === 0) return [];
  const groups = new Map<
    string,
    { readonly file: string; readonly reason: string; readonly count: number }
  >();
  for (const { file, reason = 'no reason is given' } of survivors) {
    const key = `${file} ${reason}`;
    groups.set(key, { file, reason, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  const rows = [...groups.values()].map(({ file, reason, count }) => [file, String(count), reason]);
  const name = 'Mutants that no example notices, and why';
  return [section(3, 'survivors', name, [table(name, ['module', 'mutants', 'reason'], rows)])];
}

/** Rounded down: 100 % is all of them. */
function percent(part: number, whole: number): string {
  return `${whole === 0 ? 100 : Math.floor((100 * part) / whole)} %`;
}

export function undecided(context: SiteContext): readonly ElementContent[] {
  return [...deferred(context), ...untestable(context), ...unproven(context)];
}

/** Objections that one edition leaves to another, with the decisions that say so. */
function deferred(context: SiteContext): readonly ElementContent[] {
  const rows = context.input.models.flatMap(({ uapi, objections: ledger }) => {
    const editions = context.editionsOf(uapi.name);
    return (ledger?.objections ?? []).flatMap(({ outcome, message, text, to }) => {
      if (outcome !== 'deferred' || to === undefined) return [];
      const target = editions.find(({ name }) => name === to.edition);
      const href = context.links.message(message.author, message.date);
      return [
        [text, [h('a', { href }, `${message.author} ${message.date}`)], target?.edition.title ?? to.edition],
      ];
    });
  });
  if (rows.length === 0) return [h('p', 'No objection is deferred.')];
  return [
    section(3, 'deferred', 'Left to another edition', [
      table('Objections that another edition takes up', ['objection', 'message', 'edition'], rows),
    ]),
  ];
}

function untestable({ editions }: SiteContext): readonly ElementContent[] {
  const rows = editions.flatMap((edition) =>
    edition.edition.rules.flatMap(({ id, untestable: reason }) =>
      reason === undefined ? [] : [[[ruleLink(id, edition)], edition.edition.title, reason]],
    ),
  );
  if (rows.length === 0) return [h('p', 'Every rule has an example.')];
  return [
    section(3, 'untestable', 'Rules that no example can exercise', [
      table('Rules that no example can exercise', ['rule', 'edition', 'why'], rows),
    ]),
  ];
}

/** Violations and mutants that nothing notices, and for which nobody has said why. */
function unproven({ input }: SiteContext): readonly ElementContent[] {
  const violations = (input.mutation?.violations?.list ?? []).filter(({ killedBy }) => killedBy.length === 0);
  const mutants = (input.mutation?.mutants?.survivors ?? []).filter(({ reason }) => reason === undefined);
  return [
    section(3, 'unproven', 'Unnoticed and unexplained', [
      h(
        'p',
        `Violations that no example notices: ${violations.length}. Mutants that survive without a reason: ${mutants.length}.`,
      ),
    ]),
  ];
}
