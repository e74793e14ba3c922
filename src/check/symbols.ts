// SPDX-License-Identifier: MIT
// Names of the header that no chapter mentions.

import { report } from '../diagnostics/index.js';
import { allBlocks, allInlines, passagesOf } from '../document/passages.js';
import { type Edition, headerNames } from '../model/index.js';
import type { Check } from './check.js';

const HOW_TO_MENTION = { suggestion: 'write a rule about it, or show it with ::declaration' };

export const checkMentions: Check = (edition) => {
  // A uAPI without chapters is not yet documented at all; one warning per name would say nothing.
  if (edition.chapters.length === 0) return [];
  const mentioned = mentionedIn(edition);
  return (
    headerNames(edition.declarations)
      // The type of a region stands for both of its numbers.
      .filter(({ role }) => role !== 'region subtype')
      // A chapter mentions the symbol itself, or shows the declaration as a whole.
      .filter(({ symbol, declaration }) => !mentioned.has(symbol) && !mentioned.has(declaration.name))
      .map(({ symbol, place }) => report('undocumented-symbol', place, { symbol }, HOW_TO_MENTION))
  );
};

/** Symbols that some words name, and declarations that a chapter shows. */
function mentionedIn(edition: Edition): ReadonlySet<string> {
  const named = passagesOf(edition)
    .flatMap(({ children }) => allInlines(children))
    .flatMap((inline) => (inline.kind === 'symbol' ? [inline.symbol] : []));
  const shown = edition.chapters
    .flatMap(({ blocks }) => allBlocks(blocks))
    .flatMap((block) => (block.kind === 'declaration' ? [block.name] : []));
  return new Set([...named, ...shown]);
}
