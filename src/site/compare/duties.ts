// SPDX-License-Identifier: MIT
// What each party must now do differently: the rules that only one of two editions has, and those whose force or party changed.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { FORCES, PARTIES, type Party, type Rule } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { fold, OPEN_MAX, ruleChips, ruleLink, section } from '../parts/index.js';
import type { Sides } from './side-by-side.js';

interface Duties {
  readonly added: readonly Rule[];
  readonly removed: readonly Rule[];
  /** Before and after. */
  readonly changed: readonly (readonly [Rule, Rule])[];
}

export function dutySections({ from, to }: Sides): ElementContent {
  const parties = PARTIES.map((party) => ({ party, duties: dutiesOf(party, from, to) }));
  return section(2, 'duties', 'What is to be done differently', [
    h('p', [
      `From ${from.edition.title} to ${to.edition.title}. A rule is new or gone by its ID; one that is only worded differently `,
      'stands further below.',
    ]),
    ...parties.map(({ party, duties }) =>
      section(3, `duties-${party}`, `The ${party}`, partyContent(party, duties, from, to)),
    ),
  ]);
}

function dutiesOf(party: Party, from: EditionContext, to: EditionContext): Duties {
  const binds = (rule: Rule): boolean => rule.binds === party;
  const [before, after] = [from, to].map(
    ({ edition }) => new Map(edition.rules.map((rule) => [rule.id, rule])),
  );
  return {
    added: byForce(to.edition.rules.filter((rule) => binds(rule) && !before!.has(rule.id))),
    removed: byForce(from.edition.rules.filter((rule) => binds(rule) && !after!.has(rule.id))),
    changed: to.edition.rules.flatMap((rule) => {
      const old = before!.get(rule.id);
      const isChanged = old !== undefined && (old.force !== rule.force || old.binds !== rule.binds);
      return isChanged && (binds(rule) || binds(old)) ? [[old, rule] as const] : [];
    }),
  };
}

/** The strongest first. */
function byForce(rules: readonly Rule[]): readonly Rule[] {
  return [...rules].sort((a, b) => FORCES.indexOf(a.force) - FORCES.indexOf(b.force));
}

function partyContent(
  party: Party,
  { added, removed, changed }: Duties,
  from: EditionContext,
  to: EditionContext,
): readonly ElementContent[] {
  if (added.length + removed.length + changed.length === 0)
    return [h('p', `Nothing that the ${party} must, should or may do is new, gone, or of another force.`)];
  return [
    ruleFold('New', added, (rule) => ruleItem(rule, to)),
    ruleFold('Gone', removed, (rule) => ruleItem(rule, from)),
    ruleFold('Of another force, or for another party', changed, ([old, rule]) =>
      h('li', [
        ruleLink(rule.id, to),
        ' ',
        ...ruleChips(old),
        ' became ',
        ...ruleChips(rule),
        ' ',
        rule.text,
      ]),
    ),
  ].flat();
}

function ruleFold<T>(title: string, rules: readonly T[], print: (rule: T) => Element): readonly Element[] {
  if (rules.length === 0) return [];
  return [fold(`${title}: ${rules.length}`, [h('ul.rule-list', rules.map(print))], rules.length <= OPEN_MAX)];
}

function ruleItem(rule: Rule, edition: EditionContext): Element {
  return h('li', [ruleLink(rule.id, edition), ' ', ...ruleChips(rule), ' ', rule.text]);
}
