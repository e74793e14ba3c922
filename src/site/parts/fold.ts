// SPDX-License-Identifier: MIT
// What most readers do not need, behind a line that says what it is.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** A list of at most so many entries is shown without a click. */
export const OPEN_MAX = 6;

export function fold(
  summary: string | readonly ElementContent[],
  content: readonly ElementContent[],
  isOpen = false,
): Element {
  return h('details.fold', { open: isOpen }, [
    h('summary', typeof summary === 'string' ? [summary] : [...summary]),
    ...content,
  ]);
}
