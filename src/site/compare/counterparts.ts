// SPDX-License-Identifier: MIT
// The same rule and the same chapter in the other editions of their uAPI.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Chapter, Rule } from '../../model/index.js';
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
  return alsoIn(links);
}

/** How the like of a rule in another edition differs from it. */
export function likeness(rule: Rule, other: Rule): string {
  if (rule.force !== other.force) return other.force;
  if (rule.binds !== other.binds) return `binds the ${other.binds}`;
  return rule.text === other.text ? 'in the same words' : 'in other words';
}

/**
 * Where else a chapter can be read: a line of links; nothing where no other edition has it.
 *
 * @param editions - Of the uAPI, the chapter's own among them.
 */
export function otherChapters(
  chapter: Chapter,
  own: EditionContext,
  editions: readonly EditionContext[],
): readonly ElementContent[] {
  const index = editions.indexOf(own);
  const links = editions.flatMap((other, position) => {
    const same =
      other === own ? undefined : other.document.chapters.find(({ name }) => name === chapter.name);
    if (same === undefined) return [];
    const { links: to, edition, name } = other;
    const [first, second] = position < index ? [name, own.name] : [own.name, name];
    const [href, how] =
      same.file === chapter.file
        ? [to.chapter(name, same.name), 'the same text']
        : [to.chapterComparison(first, second, same.name), 'in parallel'];
    return [[h('a', { href }, `${edition.title} (${how})`)]];
  });
  return alsoIn(links);
}

function alsoIn(links: readonly (readonly ElementContent[])[]): readonly ElementContent[] {
  return links.length === 0 ? [] : [h('p.counterparts', ['Also in ', ...joined(links, ', '), '.'])];
}
