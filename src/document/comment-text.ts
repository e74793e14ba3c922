// SPDX-License-Identifier: MIT
// Prose in comments of C: the summaries of declarations, and code that stays on one line.

import { HARD_SPACE } from '../text/index.js';

/** Code that is too long to stay on one line may break. */
const UNBROKEN_MAX = 40;

/** Spaces within it are `HARD_SPACE`, so that `wrap` keeps it on one line. */
export function unbroken(code: string): string {
  return code.length > UNBROKEN_MAX ? code : code.replaceAll(' ', HARD_SPACE);
}

/**
 * A summary (one line of Markdown) as plain text.
 *
 * @param rename - What a name in back-ticks is called where the text goes.
 */
export function plainSummary(markdown: string, rename: (code: string) => string = (code) => code): string {
  return markdown
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith('`') && part.endsWith('`') && part.length > 1
        ? unbroken(rename(part.slice(1, -1)))
        : part.replace(/\*\*([^*]+)\*\*/g, '$1').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1'),
    )
    .join('');
}
