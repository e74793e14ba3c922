// SPDX-License-Identifier: MIT
// Marks the words of a text that another text does not have, and leaves its links and its code as they are. A screen
// reader hears where a mark begins and ends, since few tell `<ins>` and `<del>` by themselves.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Stretch } from '../../compare/index.js';

/** Elements that end a line of text. */
const LINES: ReadonlySet<string> = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'dt',
  'dd',
  'th',
  'td',
  'pre',
  'figcaption',
]);

/** The text of a tree, with a newline where a paragraph or an item begins. */
export function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      return (LINES.has(node.tagName) ? '\n' : '') + textOf(node.children);
    })
    .join('');
}

/**
 * @param stretches - In the text that `textOf` gives, in rising order.
 * @returns A tree of new nodes.
 */
export function markWords(
  nodes: readonly ElementContent[],
  stretches: readonly Stretch[],
  tag: 'ins' | 'del',
): readonly ElementContent[] {
  return new Marker(stretches, tag).markAll(nodes);
}

class Marker {
  #offset = 0;

  constructor(
    private readonly stretches: readonly Stretch[],
    private readonly tag: 'ins' | 'del',
  ) {}

  markAll(nodes: readonly ElementContent[]): ElementContent[] {
    return nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return this.#markText(node.value);
      return node.type === 'element' ? [this.#markElement(node)] : [node];
    });
  }

  #markElement(element: Element): Element {
    if (LINES.has(element.tagName)) this.#offset += 1;
    return { ...element, properties: { ...element.properties }, children: this.markAll(element.children) };
  }

  #markText(text: string): ElementContent[] {
    const start = this.#offset;
    const end = start + text.length;
    this.#offset = end;
    const parts: ElementContent[] = [];
    let done = start;
    const plainTo = (to: number): void => {
      if (to > done) parts.push({ type: 'text', value: text.slice(done - start, to - start) });
      done = Math.max(done, to);
    };
    for (const stretch of this.stretches.filter((one) => one.start < end && one.end > start)) {
      plainTo(stretch.start);
      const to = Math.min(end, stretch.end);
      parts.push(this.#mark(text.slice(done - start, to - start), stretch, done, to));
      done = to;
    }
    plainTo(end);
    return parts;
  }

  /** A stretch that runs through several texts is announced once. */
  #mark(words: string, stretch: Stretch, from: number, to: number): Element {
    const name = this.tag === 'ins' ? 'added' : 'removed';
    return h(this.tag, [
      ...(from === stretch.start ? [h('span.unseen', `[${name}: `)] : []),
      words,
      ...(to === stretch.end ? [h('span.unseen', ']')] : []),
    ]);
  }
}
