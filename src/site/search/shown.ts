// SPDX-License-Identifier: MIT
// What is sent of a text: its beginning, which is shown, and the further words by which it is found.

import { indexTokens, piecesOf, tokensOf } from './tokens.js';

/** Columns of an entry's text that are shown. */
const SHOWN_MAX = 280;

/**
 * The beginning of a text, cut at a word, and the words that only the rest has. The search needs no order, and to send each
 * word once halves the bytes.
 */
export function shownAndFound(
  title: string,
  text: string,
  words: string,
): readonly [shown: string, found: string] {
  const shown = text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX).replace(/\s+\S*$/, '')} …` : text;
  const known = new Set(indexTokens(`${title} ${shown}`));
  const found = piecesOf(`${words} ${text}`).flatMap((piece) => {
    const fresh = tokensOf(piece).filter((token) => !known.has(token));
    for (const token of fresh) known.add(token);
    return fresh.length === 0 ? [] : [piece.raw];
  });
  return [shown, found.join(' ')];
}
