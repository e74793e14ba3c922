// SPDX-License-Identifier: MIT
// Phrases of the document as HTML: links lead to where the site has their targets.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DocumentInline, Phrase, Target } from '../../document/document.js';
import { linkedComment } from '../../document/phrase.js';
import { nameOf } from '../../document/plain.js';
import type { EditionContext } from '../edition-context.js';
import { withoutLinks } from '../parts/without-links.js';

export function toInline(content: Phrase, edition: EditionContext): readonly ElementContent[] {
  return content.flatMap((inline) => convert(inline, edition));
}

/** One line of Markdown from a comment, with names as links; those of the declaration come first. */
export function withSymbols(
  markdown: string,
  edition: EditionContext,
  declaration?: string,
): readonly ElementContent[] {
  return toInline(linkedComment(markdown, edition.document, declaration), edition);
}

function convert(inline: DocumentInline, edition: EditionContext): readonly ElementContent[] {
  switch (inline.kind) {
    case 'text':
      return [{ type: 'text', value: inline.text }];
    case 'code':
      return [h('code', inline.text)];
    case 'emphasis':
      return [h('em', [...toInline(inline.children, edition)])];
    case 'strong':
      return [h('strong', [...toInline(inline.children, edition)])];
    case 'anchor':
      return [h('span', { id: edition.anchorOf(inline.target) }, [...toInline(inline.children, edition)])];
    case 'link': {
      const { target, children } = inline;
      const words = toInline(
        children.length > 0 ? children : [{ kind: 'text', text: nameOf(target) }],
        edition,
      );
      const href = edition.pathOf(target);
      if (href === undefined) return words;
      return [h('a', { href, className: CLASSES[target.kind] }, withoutLinks(words))];
    }
    default:
      return inline satisfies never;
  }
}

/** How the style tells links apart. */
const CLASSES: Readonly<Partial<Record<Target['kind'], string>>> = {
  rule: 'rule-link',
  decision: 'reference',
  protocol: 'reference',
  chapter: 'reference',
  term: 'term-link',
  symbol: 'symbol',
  message: 'source',
};
