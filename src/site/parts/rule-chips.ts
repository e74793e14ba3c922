// SPDX-License-Identifier: MIT
// A rule in a few words: a link to it, its force and the party that it binds.

import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Rule } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';

/** The rule's ID as a link to its place. */
export function ruleLink(id: string, edition: EditionContext): Element {
  return h('a.rule-link', { href: edition.rulePath(id) }, id);
}

/** Force and party. */
export function ruleChips({ force, binds }: Pick<Rule, 'force' | 'binds'>): readonly Element[] {
  return [
    h('span', { className: ['chip', `force-${force.replace(' ', '-')}`] }, force),
    h('span', { className: ['chip', 'party'] }, binds),
  ];
}
