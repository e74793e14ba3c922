// SPDX-License-Identifier: MIT
// Inline prose as HTML: names lead to their declarations, references to what they refer to.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Inline } from '../../model/index.js';
import type { EditionContext } from '../edition-context.js';
import { withoutLinks } from '../parts/without-links.js';
import { fromTreeInline } from './from-tree.js';

export function toInline(children: readonly Inline[], edition: EditionContext): readonly ElementContent[] {
  return children.flatMap((child) => convert(child, edition));
}

function convert(inline: Inline, edition: EditionContext): readonly ElementContent[] {
  switch (inline.kind) {
    case 'text':
      return [{ type: 'text', value: inline.text }];
    case 'emphasis':
      return [h('em', [...toInline(inline.children, edition)])];
    case 'strong':
      return [h('strong', [...toInline(inline.children, edition)])];
    case 'code':
      return [h('code', inline.text)];
    case 'symbol':
      return fromTreeInline(
        [edition.page.symbols.link(inline.text, inline.symbol, inline.declaration)],
        edition,
      );
    case 'reference':
      return reference(inline, edition);
    case 'link':
      return [h('a', { href: inline.url }, [...linkText(inline, edition)])];
    default:
      return inline satisfies never;
  }
}

function linkText(
  link: Extract<Inline, { kind: 'link' }>,
  edition: EditionContext,
): readonly ElementContent[] {
  return link.children.length > 0
    ? withoutLinks(toInline(link.children, edition))
    : [{ type: 'text', value: link.url }];
}

/** A reference with its author's words, or with the name of what it leads to. */
function reference(
  inline: Extract<Inline, { kind: 'reference' }>,
  edition: EditionContext,
): readonly ElementContent[] {
  const words = toInline(inline.children, edition);
  const link = (href: string | undefined, name: string, kind = 'reference'): readonly ElementContent[] => {
    const content = words.length > 0 ? [...words] : [{ type: 'text' as const, value: name }];
    return href === undefined ? content : [h('a', { href, className: [kind] }, withoutLinks(content))];
  };
  switch (inline.target) {
    case 'rule':
      return link(edition.rulePath(inline.id), inline.id, 'rule-link');
    case 'decision':
      return link(edition.decisionPath(inline.id), edition.page.decision(inline.id).title);
    case 'protocol':
      return link(edition.protocolPath(inline.id), inline.id);
    case 'chapter': {
      const chapter = edition.page.chapters.find(({ name }) => name === inline.id);
      return link(chapter && edition.links.chapter(edition.name, chapter.name), chapter?.title ?? inline.id);
    }
    case 'term':
      return link(edition.termPath(inline.id), inline.id, 'term-link');
    case 'unknown':
      return link(undefined, inline.id);
    default:
      return inline.target satisfies never;
  }
}
