// SPDX-License-Identifier: MIT
// Names in the axes and in patterns: sets of states, words with alternatives, and `<name>` filled in.

import type { Axes, Selection } from '../../model/index.js';

/** `*`, names with commas between them, `!` before what is taken out. */
export function toSelection(words: readonly string[]): Selection {
  return {
    included: words.includes('*') ? [] : words.filter((word) => !word.startsWith('!')),
    excluded: words.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
  };
}

/** Whether a name is in a set, where each name of the set may stand for several. */
export function isSelected(
  name: string,
  { included, excluded }: Selection,
  expand: (word: string) => readonly string[] = (word) => [word],
): boolean {
  const holds = (words: readonly string[]) => words.some((word) => expand(word).includes(name));
  return (included.length === 0 || holds(included)) && !holds(excluded);
}

/** Names out of all that there are, told by the ones that are missing where these are fewer. */
export function inFewWords(names: readonly string[], all: readonly string[]): Selection {
  const missing = all.filter((name) => !names.includes(name));
  return missing.length < names.length
    ? { included: [], excluded: missing }
    : { included: names, excluded: [] };
}

/** The states that a name stands for: its group's, or itself. */
export function statesOf({ groups }: Pick<Axes, 'groups'>, word: string): readonly string[] {
  return Object.hasOwn(groups, word) ? groups[word]! : [word];
}

const PLACEHOLDER = /<([A-Za-z][\w-]*)>/g;

/** The names that are filled in. */
export function placeholders(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name]) => name!);
}

/** The text with its names filled in; undefined where one of them stands for nothing. */
export function fill(text: string, bindings: ReadonlyMap<string, string>): string | undefined {
  if (placeholders(text).some((name) => !bindings.has(name))) return undefined;
  return text.replace(PLACEHOLDER, (_, name: string) => bindings.get(name)!);
}
