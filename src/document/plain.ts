// SPDX-License-Identifier: MIT
// Prose as plain text, for readers that have no markup: one string per paragraph.

import type { Block, Inline } from '../model/index.js';

export type Reference = Extract<Inline, { kind: 'reference' }>;

/** What a reference without a text of its own reads as. */
export type ShowReference = (reference: Reference) => string;

/**
 * The words without markup.
 *
 * @param code - What becomes of code that is no symbol.
 */
export function plainInline(
  children: readonly Inline[],
  show: ShowReference,
  code: (text: string) => string = (text) => text,
): string {
  return children.map((child) => plain(child, show, code)).join('');
}

function plain(inline: Inline, show: ShowReference, code: (text: string) => string): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'emphasis':
    case 'strong':
      return plainInline(inline.children, show, code);
    case 'code':
      return code(inline.text);
    case 'symbol':
      return inline.text;
    case 'reference':
      return inline.children.length > 0 ? plainInline(inline.children, show, code) : show(inline);
    case 'link':
      return withUrl(plainInline(inline.children, show, code), inline.url);
    default:
      return inline satisfies never;
  }
}

function withUrl(text: string, url: string): string {
  return text === '' || text === url ? url : `${text} (${url})`;
}

/** The words on one line. A reference without words of its own reads as its ID. */
export function plainLine(children: readonly Inline[]): string {
  return plainInline(children, (reference) => reference.id)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A string for each paragraph, item and figure; a reason has nothing else that can be said in words. */
export function plainParagraphs(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return [plainLine(block.children)];
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
      case 'rule':
      case 'decision':
      case 'term':
      case 'example':
      case 'violation':
      case 'declaration':
      case 'machine':
      case 'faults':
      case 'precedence':
        return [];
      default:
        return block satisfies never;
    }
  });
}
