// SPDX-License-Identifier: MIT
// A whole file, or a part of one, with a number and an anchor per line. IDs of rules in it lead to the rules.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { anchors } from '../links.js';
import { highlightLines } from './highlight.js';

interface ListingOptions {
  readonly language: string;
  /** What the listing is, for screen readers. */
  readonly name: string;
  /** The number of the first line. */
  readonly first?: number;
  /** Whether lines have anchors: an excerpt leaves them to the page of the whole file. */
  readonly isExcerpt?: boolean;
  /** Where a rule that the text names is; undefined for words that only look like one. */
  readonly rulePath: (id: string) => string | undefined;
}

export function listing(text: string, options: ListingOptions): Element {
  const { language, name, first = 1, isExcerpt = false, rulePath } = options;
  const lines = highlightLines(text.replace(/\n$/, ''), language).map((line, index) => {
    const number = first + index;
    return h('span.line', { id: isExcerpt ? undefined : anchors.line(number) }, [
      // Drawn by the style: a number is no part of the code, and is not copied with it.
      h('span.line-number', { dataLine: number, ariaHidden: 'true' }),
      ...line.map((node) => withRules(node, rulePath)),
      '\n',
    ]);
  });
  return h('pre.code.listing', { tabIndex: 0, role: 'group', ariaLabel: name }, h('code', lines));
}

/** IDs of rules: two to four parts with dots between. */
const RULE = /\b[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*){1,3}\b/g;

function withRules(node: ElementContent, rulePath: ListingOptions['rulePath']): ElementContent {
  if (node.type !== 'element') return node.type === 'text' ? textWithRules(node.value, rulePath) : node;
  return { ...node, children: node.children.map((child) => withRules(child, rulePath)) };
}

function textWithRules(text: string, rulePath: ListingOptions['rulePath']): ElementContent {
  const found = [...text.matchAll(RULE)].flatMap((match) => {
    const href = rulePath(match[0]);
    return href === undefined ? [] : [{ href, id: match[0], start: match.index }];
  });
  if (found.length === 0) return { type: 'text', value: text };
  const parts: ElementContent[] = [];
  let end = 0;
  for (const { href, id, start } of found) {
    parts.push({ type: 'text', value: text.slice(end, start) }, h('a.rule-link', { href }, id));
    end = start + id.length;
  }
  return h('span', [...parts, { type: 'text', value: text.slice(end) }]);
}
