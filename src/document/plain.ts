// SPDX-License-Identifier: MIT
// Prints a document as plain text, for readers that have no markup.

import type { DocumentBlock, DocumentInline, Link, Phrase, Target } from './document.js';

interface PlainOptions {
  /**
   * What a link reads as.
   *
   * @param words - Its own words; empty for none.
   */
  readonly link?: (link: Link, words: string) => string;
  readonly code?: (text: string) => string;
}

/** The words of a phrase without markup. */
export function plainText(content: Phrase, options: PlainOptions = {}): string {
  return content.map((inline) => plainInline(inline, options)).join('');
}

function plainInline(inline: DocumentInline, options: PlainOptions): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return inline.written ?? options.code?.(inline.text) ?? inline.text;
    case 'emphasis':
    case 'strong':
    case 'anchor':
      return plainText(inline.children, options);
    case 'link': {
      const words = plainText(inline.children, options);
      return options.link?.(inline, words) ?? (words || nameOf(inline.target));
    }
    default:
      return inline satisfies never;
  }
}

/** How a reader knows a thing. */
export function nameOf(target: Target): string {
  switch (target.kind) {
    case 'rule':
      return target.id;
    case 'decision':
    case 'protocol':
    case 'term':
    case 'chapter':
      return target.title;
    case 'symbol':
      if (target.role === 'function') return `${target.symbol}()`;
      return target.role === 'member'
        ? target.symbol.slice(target.symbol.lastIndexOf('.') + 1)
        : target.symbol;
    case 'state':
      return target.bits;
    case 'named-state':
      return target.name;
    case 'step':
      return `${target.algorithm}, step ${target.path}`;
    case 'message':
      return `${target.author} ${target.date}`;
    case 'web':
      return target.url;
    default:
      return target satisfies never;
  }
}

/** The words on one line, as data have them: a link without words reads as the ID of its target, one to the web shows where. */
export function plainLine(content: Phrase): string {
  return plainText(content, { link: linkInData }).replace(/\s+/g, ' ').trim();
}

function linkInData({ target }: Link, words: string): string {
  if (target.kind === 'web') return withUrl(words, target.url);
  return words || ('id' in target ? target.id : nameOf(target));
}

export function withUrl(words: string, url: string): string {
  return words === '' || words === url ? url : `${words} (${url})`;
}

/** A string for each paragraph, item, row and figure; what has an ID speaks for itself elsewhere. */
export function plainParagraphs(blocks: readonly DocumentBlock[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return [plainLine(block.content)];
      case 'list':
        return block.items.flatMap(plainParagraphs);
      case 'table':
        return block.rows.map((row) => row.map(plainLine).join(', '));
      case 'code':
      case 'figure':
        return [block.text];
      case 'note':
      case 'protocol':
        return plainParagraphs(block.blocks);
      case 'steps':
      case 'definitions':
      case 'glossary':
      case 'declared':
      case 'rule':
      case 'decision':
      case 'example':
      case 'violation':
      case 'derived':
        return [];
      default:
        return block satisfies never;
    }
  });
}
