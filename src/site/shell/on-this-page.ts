// SPDX-License-Identifier: MIT
// The headings of a long page, as links.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SitePage } from '../page.js';

const HEADINGS_MIN = 3;

interface Heading {
  readonly depth: number;
  readonly anchor: string;
  readonly title: string;
}

export function onThisPage(page: SitePage): readonly Element[] {
  const headings = headingsOf(page.main).filter(({ depth }) => depth <= 2);
  if (headings.length < HEADINGS_MIN) return [];
  return [
    h('nav.on-page', { ariaLabel: 'On this page' }, [
      h('details', { open: true }, [
        h('summary', 'On this page'),
        h(
          'ul',
          headings.map(({ anchor, title }) => h('li', h('a', { href: `#${anchor}` }, title))),
        ),
      ]),
    ]),
  ];
}

function headingsOf(nodes: readonly ElementContent[]): readonly Heading[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    const depth = /^h([2-6])$/.exec(node.tagName)?.[1];
    const anchor = node.properties.id;
    if (depth === undefined || typeof anchor !== 'string') return headingsOf(node.children);
    return [{ depth: Number(depth), anchor, title: wordsOf(node).replace(/\s*#$/, '') }];
  });
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsOf).join('') : '';
}
