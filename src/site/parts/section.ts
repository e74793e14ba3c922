// SPDX-License-Identifier: MIT
import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** A section with a heading that can be linked to. `depth` is 2 to 6. */
export function section(
  depth: number,
  anchor: string,
  title: string | readonly ElementContent[],
  content: readonly ElementContent[],
): ElementContent {
  return h('section', [heading(depth, anchor, title), ...content]);
}

/** A heading with its permalink. */
export function heading(
  depth: number,
  anchor: string | undefined,
  title: string | readonly ElementContent[],
): ElementContent {
  const words = typeof title === 'string' ? [{ type: 'text' as const, value: title }] : [...title];
  if (anchor === undefined) return h(`h${depth}`, words);
  return h(`h${depth}`, { id: anchor }, [
    ...words,
    ' ',
    h('a.permalink', { href: `#${anchor}`, ariaLabel: 'Link to this section' }, '#'),
  ]);
}
