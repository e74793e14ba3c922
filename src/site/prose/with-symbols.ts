// SPDX-License-Identifier: MIT
import type { ElementContent } from 'hast';
import { summaryInline } from '../../emit/pages/inline.js';
import type { EditionContext } from '../edition-context.js';
import { fromTreeInline } from './from-tree.js';

/** One line of Markdown from a comment, in which code in back-ticks is all the markup: names in it become links. */
export function withSymbols(
  markdown: string,
  edition: EditionContext,
  declaration?: string,
): readonly ElementContent[] {
  return fromTreeInline(summaryInline(markdown, edition.page, declaration), edition);
}
