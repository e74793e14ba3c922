// SPDX-License-Identifier: MIT
// Comments of the reference package: their words, and what their tags say.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Content } from '../parts/joined.js';
import type { ApiComment } from './api-json.js';
import type { PathOf } from './type-content.js';

type Parts = ApiComment['summary'];

/** Paragraphs of a comment's words, with code and links. */
export function paragraphs(parts: Parts, pathOf: PathOf): readonly ElementContent[] {
  const content: (ElementContent | string)[][] = [[]];
  for (const part of parts) {
    switch (part.kind) {
      case 'text': {
        const [first = '', ...others] = part.text.split(/\n\s*\n/);
        content.at(-1)!.push(first);
        for (const other of others) content.push([other]);
        break;
      }
      case 'code':
        content.at(-1)!.push(h('code', part.text.replace(/^`+|`+$/g, '')));
        break;
      case 'inline-tag':
      case 'relative-link': {
        const target =
          part.kind === 'inline-tag' && typeof part.target === 'number' ? part.target : undefined;
        const href = target === undefined ? undefined : pathOf(target);
        content
          .at(-1)!
          .push(href === undefined ? h('code', part.text) : h('a', { href }, h('code', part.text)));
        break;
      }
      default:
        part satisfies never;
    }
  }
  return content.filter((line) => line.length > 0).map((line) => h('p', line));
}

/** The words of a comment without markup, on one line. */
export function plainWords(comment: ApiComment | undefined): string {
  return (comment?.summary ?? [])
    .map(({ text }) => text)
    .join('')
    .replaceAll('`', '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What the first tag of a name says, as one line; undefined without one. */
export function tagContent(
  comment: ApiComment | undefined,
  tag: `@${string}`,
  pathOf: PathOf,
): Content | undefined {
  const found = comment?.blockTags?.find((each) => each.tag === tag);
  if (found === undefined) return undefined;
  return paragraphs(found.content, pathOf).flatMap((each) => (each.type === 'element' ? each.children : []));
}

/** The words after every tag of a name, as written. */
export function tagWords(comment: ApiComment | undefined, tag: `@${string}`): readonly string[] {
  return (comment?.blockTags ?? [])
    .filter((each) => each.tag === tag)
    .map(({ content }) =>
      content
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
}
