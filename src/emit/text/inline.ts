// SPDX-License-Identifier: MIT
// Inline prose as plain text, for comments and messages.

import type { Inline } from '../../model/index.js';
import { HARD_SPACE } from './wrap.js';

export type Reference = Extract<Inline, { kind: 'reference' }>;

/** What a reference without a text of its own reads as. */
export type ShowReference = (reference: Reference) => string;

/** The words without markup; spaces within code are `HARD_SPACE`, so that `wrap` keeps code on one line. */
export function plainInline(children: readonly Inline[], show: ShowReference): string {
  return children.map((child) => plain(child, show)).join('');
}

function plain(inline: Inline, show: ShowReference): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'emphasis':
    case 'strong':
      return plainInline(inline.children, show);
    case 'code':
      return unbroken(inline.text);
    case 'symbol':
      return inline.text;
    case 'reference':
      return inline.children.length > 0 ? plainInline(inline.children, show) : show(inline);
    case 'link':
      return withUrl(plainInline(inline.children, show), inline.url);
    default:
      return inline satisfies never;
  }
}

function withUrl(text: string, url: string): string {
  return text === '' || text === url ? url : `${text} (${url})`;
}

/** Code that is too long to stay on one line may break. */
const UNBROKEN_MAX = 40;

function unbroken(code: string): string {
  return code.length > UNBROKEN_MAX ? code : code.replaceAll(' ', HARD_SPACE);
}

/**
 * A summary (one line of Markdown) as plain text.
 *
 * @param rename - What a name in back-ticks is called where the text goes.
 */
export function plainSummary(markdown: string, rename: (code: string) => string = (code) => code): string {
  return markdown
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith('`') && part.endsWith('`') && part.length > 1
        ? unbroken(rename(part.slice(1, -1)))
        : part.replace(/\*\*([^*]+)\*\*/g, '$1').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1'),
    )
    .join('');
}
