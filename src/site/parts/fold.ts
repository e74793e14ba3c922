// SPDX-License-Identifier: MIT
// What most readers do not need, behind a line that says what it is.

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

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
