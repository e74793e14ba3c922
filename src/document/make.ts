// SPDX-License-Identifier: MIT
// Makers of phrases and of blocks.

import type { BlockOf, DocumentBlock, DocumentInline, Phrase, Target } from './document.js';

export function text(words: string): DocumentInline {
  return { kind: 'text', text: words };
}

export function code(words: string): DocumentInline {
  return { kind: 'code', text: words };
}

export function strong(words: string): DocumentInline {
  return { kind: 'strong', children: [text(words)] };
}

export function emphasis(words: string): DocumentInline {
  return { kind: 'emphasis', children: [text(words)] };
}

export function link(target: Target, ...children: Phrase): DocumentInline {
  return { kind: 'link', target, children };
}

/** Inlines, where a string stands for a text. */
export function phrase(...content: readonly (string | DocumentInline)[]): Phrase {
  return content.flatMap((part) => (typeof part !== 'string' ? [part] : part === '' ? [] : [text(part)]));
}

/** Phrases with a separator between them. */
export function joined(parts: readonly Phrase[], separator = ', '): Phrase {
  return parts.flatMap((part, index) => (index === 0 ? part : [text(separator), ...part]));
}

/** Links to rules, by their IDs. */
export function ruleLinks(ids: readonly string[]): Phrase {
  return joined(ids.map((id) => [link({ kind: 'rule', id })]));
}

export function heading(depth: number, ...content: readonly (string | DocumentInline)[]): DocumentBlock {
  return { kind: 'heading', depth, content: phrase(...content) };
}

export function paragraph(...content: readonly (string | DocumentInline)[]): DocumentBlock {
  return { kind: 'paragraph', content: phrase(...content) };
}

/** A paragraph, unless there is nothing to say. */
export function paragraphs(content: Phrase): readonly DocumentBlock[] {
  return content.length === 0 ? [] : [{ kind: 'paragraph', content }];
}

/** A list of bullets, of one paragraph each. */
export function list(items: readonly Phrase[]): DocumentBlock {
  return { kind: 'list', ordered: false, items: items.map((item) => [paragraph(...item)]) };
}

export function table(
  header: readonly (string | Phrase)[],
  rows: readonly (readonly (string | Phrase)[])[],
): BlockOf<'table'> {
  const cell = (content: string | Phrase): Phrase =>
    typeof content === 'string' ? phrase(content) : content;
  return { kind: 'table', header: header.map(cell), rows: rows.map((row) => row.map(cell)) };
}

/** Ends with a full stop, whatever the author wrote. */
export function sentence(words: string): string {
  return `${words.replace(/[.\s]+$/, '')}.`;
}
