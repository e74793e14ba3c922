// SPDX-License-Identifier: MIT
// How text is cut into the words that the search knows. The page that searches and the build that makes the index use
// the same functions.

/** Words of a text: an ID or a symbol as a whole, and each of its parts. */
export function indexTokens(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    const parts = word.split(/[._-]+/).filter((part) => part !== '');
    return parts.length > 1 ? [word, ...parts] : [word];
  });
}

/** Words of a question: an ID stays whole, so that its parts do not find everything. */
export function queryTokens(text: string): string[] {
  return wordsOf(text);
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}._-]+/u)
    .map((word) => word.replace(/^[._-]+|[._-]+$/g, ''))
    .filter((word) => word !== '');
}
