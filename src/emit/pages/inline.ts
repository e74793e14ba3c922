// SPDX-License-Identifier: MIT
// Inline prose as reStructuredText. There, markup does not nest: within bold words, code is code and no longer bold.

import type { Inline } from '../../model/index.js';
import type { PageContext } from './context.js';
import { emphasis, literal, type RstInline, type RstText, role, strong, text } from './rst-tree.js';

type Reference = Extract<Inline, { kind: 'reference' }>;

/** How words without markup of their own are shown. */
type Style = (words: string) => RstInline;

export function toInline(children: readonly Inline[], context: PageContext): RstText {
  return linkedOnce(convertAll(children, context, text));
}

/** In one paragraph a name is a link where it first stands; more of them would bury the words. */
function linkedOnce(content: RstText): RstText {
  const seen = new Set<string>();
  return content.map((inline) => {
    if (inline.kind !== 'role' || !inline.role.startsWith('c:')) return inline;
    if (seen.has(inline.target))
      return literal(inline.title ?? inline.target.slice(inline.target.search(/[^.~]*$/)));
    seen.add(inline.target);
    return inline;
  });
}

function convertAll(children: readonly Inline[], context: PageContext, style: Style): RstText {
  return children.flatMap((child) => convert(child, context, style));
}

function convert(inline: Inline, context: PageContext, style: Style): RstText {
  switch (inline.kind) {
    case 'text':
      return [style(inline.text)];
    case 'emphasis':
      return convertAll(inline.children, context, style === strong ? strong : emphasis);
    case 'strong':
      return convertAll(inline.children, context, strong);
    case 'code':
      return [literal(inline.text)];
    case 'symbol':
      return [context.symbols.link(inline.text, inline.symbol, inline.declaration)];
    case 'reference':
      return [reference(inline, context)];
    case 'link':
      return [{ kind: 'link', url: inline.url, text: plainWords(inline.children) || inline.url }];
    default:
      return inline satisfies never;
  }
}

function reference(inline: Reference, context: PageContext): RstInline {
  const title = plainWords(inline.children);
  switch (inline.target) {
    case 'rule':
      return context.linkRule(inline.id, title || inline.id);
    case 'decision':
      return title === '' ? context.linkDecision(inline.id) : context.linkDecision(inline.id, title);
    case 'protocol':
      return context.linkProtocol(inline.id, title || protocolTitle(inline.id, context));
    case 'chapter':
      return chapterLink(inline.id, title, context);
    case 'term':
      return context.linkTerm(inline.id, title);
    case 'unknown':
      return text(title || inline.id);
    default:
      return inline.target satisfies never;
  }
}

function protocolTitle(id: string, context: PageContext): string {
  for (const chapter of context.chapters) {
    for (const block of chapter.blocks) if (block.kind === 'protocol' && block.id === id) return block.title;
  }
  return id;
}

/** A chapter of the header alone has no page to link to. */
function chapterLink(name: string, title: string, context: PageContext): RstInline {
  const chapter = context.chapters.find((candidate) => candidate.name === name);
  if (chapter === undefined) return text(title || name);
  return role('doc', name, title || chapter.title);
}

/** The words without markup: a link's text cannot hold any. */
export function plainWords(children: readonly Inline[]): string {
  return children.map((child) => ('children' in child ? plainWords(child.children) : child.text)).join('');
}

/** One line of Markdown from a doc comment, in which code in back-ticks is all the markup. */
export function summaryInline(markdown: string, context: PageContext, declaration?: string): RstText {
  return markdown
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^`[^`]+`$/.test(part) ? context.symbols.link(part.slice(1, -1), undefined, declaration) : text(part),
    );
}
