// SPDX-License-Identifier: MIT
// Comments of the reference package: their words, and what their tags say.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Content } from '../parts/joined.js';
import type { ApiComment, ApiDeclaration } from './api-json.js';
import type { PathOf } from './type-content.js';

type Parts = ApiComment['summary'];

/** Paragraphs of a comment's words, with code and links. */
export function paragraphs(parts: Parts, pathOf: PathOf): readonly Content[] {
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
        const isLinked = part.kind === 'inline-tag' && typeof part.target === 'number';
        const href = isLinked ? pathOf(Number(part.target)) : undefined;
        const name = h('code', part.text);
        content.at(-1)!.push(href === undefined ? name : h('a', { href }, name));
        break;
      }
      default:
        part satisfies never;
    }
  }
  return content.filter((line) => line.length > 0);
}

/** The words of a comment without markup, on one line. */
export function plainWords(comment: ApiComment): string {
  return textOf(comment.summary).replaceAll('`', '').replace(/\s+/g, ' ').trim();
}

/** What stands after every tag of a name. */
export function tagContents(comment: ApiComment, tag: `@${string}`): readonly Parts[] {
  return (comment.blockTags ?? []).filter((each) => each.tag === tag).map(({ content }) => content);
}

export function textOf(parts: Parts): string {
  return parts.map(({ text }) => text).join('');
}

/** The rules that a comment names by `@rule`. */
export function rulesOf(comment: ApiComment): readonly string[] {
  return tagContents(comment, '@rule')
    .flatMap((parts) => textOf(parts).split(/\s+/))
    .filter((id) => id !== '');
}

/** The comments of a declaration: its own, and those of its calls and accessors. */
export function commentsOf(declaration: ApiDeclaration): readonly ApiComment[] {
  const { signatures = [], getSignature, setSignature } = declaration;
  return [declaration, ...signatures, getSignature, setSignature].flatMap((each) => each?.comment ?? []);
}
