// SPDX-License-Identifier: MIT
// Prose as phrases: references and names become links to things.

import type { Inline, Provenance } from '../model/index.js';
import type { DocumentInline, Phrase, Target } from './document.js';
import type { EditionIndex } from './edition-index.js';
import { code, joined, link, phrase, text } from './make.js';

export function toPhrase(children: readonly Inline[], index: EditionIndex): Phrase {
  return children.flatMap((child) => convert(child, index));
}

function convert(inline: Inline, index: EditionIndex): Phrase {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return [{ kind: inline.kind, text: inline.text }];
    case 'emphasis':
    case 'strong':
      return [{ kind: inline.kind, children: toPhrase(inline.children, index) }];
    case 'symbol':
      return [index.names.link(inline.text, inline.symbol, inline.declaration)];
    case 'reference': {
      const words = toPhrase(inline.children, index);
      const target = targetOf(inline, index);
      if (target === undefined) return words.length === 0 ? phrase(inline.id) : words;
      return [link(target, ...words)];
    }
    case 'link':
      return [link({ kind: 'web', url: inline.url }, ...toPhrase(inline.children, index))];
    default:
      return inline satisfies never;
  }
}

/** Nothing for a reference that leads nowhere, which is reported. */
function targetOf(
  { target, id }: Extract<Inline, { kind: 'reference' }>,
  index: EditionIndex,
): Target | undefined {
  switch (target) {
    case 'rule':
      return { kind: 'rule', id };
    case 'decision':
      return index.decisionTarget(id);
    case 'protocol':
      return index.protocolTarget(id);
    case 'chapter':
      return index.chapterTarget(id);
    case 'term':
      return index.termTarget(id);
    case 'unknown':
      return undefined;
    default:
      return target satisfies never;
  }
}

/**
 * One line of Markdown from a comment, in which code in back-ticks is all the markup.
 *
 * @param asCode - What becomes of the code.
 */
export function commentPhrase(markdown: string, asCode: (words: string) => DocumentInline = code): Phrase {
  return markdown
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) => (/^`[^`]+`$/.test(part) ? asCode(part.slice(1, -1)) : text(part)));
}

/** The same with names as links; those of the declaration come first. */
export function linkedComment(markdown: string, index: EditionIndex, declaration?: string): Phrase {
  return commentPhrase(markdown, (words) => index.names.link(words, words, declaration));
}

/**
 * Messages and decisions, in the order given.
 *
 * @param before - Stands before each decision.
 */
export function sources(from: readonly Provenance[], index: EditionIndex, before = ''): Phrase {
  return joined(
    from.map((source) =>
      source.kind === 'message'
        ? [link({ kind: 'message', author: source.author, date: source.date })]
        : phrase(before, link(index.decisionTarget(source.id))),
    ),
    '; ',
  );
}
