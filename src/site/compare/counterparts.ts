// SPDX-License-Identifier: MIT
// The same rule in the other editions of its uAPI, and how it differs there.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Rule } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { anchors } from '../links.js';
import { joined } from '../parts/index.js';

/** A line of links; nothing where no other edition has the rule. */
export function counterparts(rule: Rule, edition: EditionContext): readonly ElementContent[] {
  const { editions } = edition.model;
  const index = editions.findIndex(({ name }) => name === edition.name);
  const links = editions.flatMap((other, position) => {
    const same = other.name === edition.name ? undefined : other.rules.find(({ id }) => id === rule.id);
    if (same === undefined) return [];
    const [first, second] = position < index ? [other.name, edition.name] : [edition.name, other.name];
    const href = `${edition.links.comparison(first, second)}#${anchors.rule(rule.id)}`;
    return [[h('a', { href }, `${other.title} (${likeness(rule, same)})`)]];
  });
  return links.length === 0 ? [] : [h('p.counterparts', ['Also in ', ...joined(links, ', '), '.'])];
}

function likeness(rule: Rule, other: Rule): string {
  if (rule.force !== other.force) return other.force;
  if (rule.binds !== other.binds) return `binds the ${other.binds}`;
  return rule.text === other.text ? 'in the same words' : 'in other words';
}
