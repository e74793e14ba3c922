// SPDX-License-Identifier: MIT
// A page per rule ID of a uAPI: the rule in every edition, what became of it from one to the next, and what proves it. An ID
// that was retired has one too, with the reason.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Rule, Uapi } from '../../model/index.js';
import { likeness } from '../compare/counterparts.js';
import type { SiteContext } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import type { SitePage } from '../page.js';
import { joined, resultBadge, ruleChips, section, table } from '../parts/index.js';
import { quotationFigures } from '../prose/quotation.js';
import { ruleSources, ruleWords } from '../prose/rule-words.js';

/** A rule in one edition. */
interface Held {
  readonly rule: Rule;
  readonly edition: EditionContext;
}

export function rulePages(context: SiteContext): readonly SitePage[] {
  return context.input.models.flatMap(({ uapi }) => {
    const editions = context.editionsOf(uapi.name);
    const held = new Map<string, Held[]>();
    for (const edition of editions)
      for (const rule of edition.edition.rules) {
        const known = held.get(rule.id) ?? [];
        held.set(rule.id, [...known, { rule, edition }]);
      }
    return [
      ...[...held].map(([id, all]) => rulePage(id, all, editions, context)),
      ...uapi.retired.filter(({ id }) => !held.has(id)).map((retired) => retiredPage(retired, uapi, context)),
    ];
  });
}

function rulePage(
  id: string,
  held: readonly Held[],
  editions: readonly EditionContext[],
  { links }: SiteContext,
): SitePage {
  return {
    path: links.rule(editions[0]!.model.uapi.name, id).slice(1),
    title: `Rule ${id}`,
    main: [
      h('p', 'The rule in every edition, from the oldest. Its examples have their last results.'),
      historyTable(held, editions),
      ...held.map((each) => heldSection(each)),
    ],
  };
}

function historyTable(held: readonly Held[], editions: readonly EditionContext[]): ElementContent {
  const rows = editions.map((edition) => {
    const at = held.findIndex((each) => each.edition === edition);
    const own = held[at];
    if (own === undefined) return [edition.edition.title, 'no such rule', ''];
    const before = held[at - 1];
    return [
      [h('a', { href: `#in:${edition.name}` }, edition.edition.title)],
      [...ruleChips(own.rule)],
      before === undefined ? 'the first to have it' : becameOf(before, own),
    ];
  });
  return table('History', ['Edition', 'Force and party', 'Against the edition before'], rows);
}

function becameOf(before: Held, { rule, edition }: Held): ElementContent[] {
  const how = likeness(rule, before.rule);
  const href = `${edition.links.comparison(before.edition.name, edition.name)}#${anchors.rule(rule.id)}`;
  return [
    h('a', { href }, `${before.edition.edition.title}: ${how.startsWith('in ') ? how : `there ${how}`}`),
  ];
}

function heldSection({ rule, edition }: Held): ElementContent {
  const chapter = edition.document.chapters.find(({ name }) => name === rule.chapter);
  const examples = edition.examplesOf(rule.id);
  const decisions = edition.decisionsOf(rule);
  return section(2, `in:${edition.name}`, edition.edition.title, [
    h('p', [
      ...ruleChips(rule),
      ' ',
      h('a', { href: edition.rulePath(rule.id) }, `In its chapter: ${chapter?.title ?? rule.chapter}`),
    ]),
    h('div.rule-words', [...ruleWords(rule, edition)]),
    ruleSources(rule, edition),
    ...quotationFigures([rule, ...decisions], edition),
    ...(examples.length === 0
      ? [
          h(
            'p',
            rule.untestable === undefined ? 'No example shows it.' : `No example can: ${rule.untestable}.`,
          ),
        ]
      : [
          h('p', 'Shown by:'),
          h(
            'ul',
            examples.map((example) =>
              h('li', [
                h('a', { href: edition.examplePath(example) }, example.title),
                ' ',
                resultBadge(edition.stateOf(example)),
              ]),
            ),
          ),
        ]),
    ...(decisions.length === 0
      ? []
      : [
          h('p', [
            'Decided in ',
            ...joined(
              decisions.map(({ id, title }) => [h('a', { href: edition.decisionPath(id) }, title)]),
              ', ',
            ),
            '.',
          ]),
        ]),
  ]);
}

function retiredPage(
  { id, reason }: Uapi['retired'][number],
  { name }: Uapi,
  { links }: SiteContext,
): SitePage {
  const text = `This ID was retired and is not used again: ${reason}`;
  return {
    path: links.rule(name, id).slice(1),
    title: `Rule ${id}, retired`,
    main: [h('p', text)],
    entries: [{ anchor: '', kind: 'retired rule', title: id, text }],
  };
}
