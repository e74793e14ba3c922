// SPDX-License-Identifier: MIT
// The chapters that use a term, below its definition.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { EditionContext } from '../edition-context.js';
import { joined } from '../parts/index.js';

export function usedIn(term: string, edition: EditionContext): readonly ElementContent[] {
  const users = edition.chaptersUsing(term);
  const links = edition.document.chapters
    .filter(({ name }) => users.has(name))
    .map(({ name, title }) => [h('a', { href: edition.links.chapter(edition.name, name) }, title)]);
  return links.length === 0 ? [] : [h('p.quiet', ['Used in ', ...joined(links, ', '), '.'])];
}
