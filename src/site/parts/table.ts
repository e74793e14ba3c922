// SPDX-License-Identifier: MIT
// Tables that scroll inside themselves where the page is narrow.

import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';

type Cell = string | readonly ElementContent[];

/**
 * A table with a head.
 *
 * @param caption - What it shows; also the name of the scrolling box, for screen readers.
 */
export function table(caption: string, header: readonly Cell[], rows: readonly (readonly Cell[])[]): Element {
  const shown = rows.map((row) =>
    h(
      'tr',
      row.map((cell) => h('td', content(cell))),
    ),
  );
  return tableOf(caption, header, shown);
}

/** The same of rows that are made. */
export function tableOf(
  caption: string,
  header: readonly Cell[],
  rows: readonly Element[],
  properties: Properties = {},
): Element {
  const titles = header.map((cell) => h('th', { scope: 'col' }, content(cell)));
  return scrolling(
    caption,
    h('table', properties, [h('caption', caption), h('thead', h('tr', titles)), h('tbody', [...rows])]),
  );
}

/** A box around something wide, which the keyboard can scroll. */
export function scrolling(name: string, inner: ElementContent): Element {
  return h('div.scroll', { role: 'group', ariaLabel: name, tabIndex: 0 }, inner);
}

function content(cell: Cell): ElementContent[] {
  return typeof cell === 'string' ? [{ type: 'text', value: cell }] : [...cell];
}
