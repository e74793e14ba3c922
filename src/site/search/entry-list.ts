// SPDX-License-Identifier: MIT
// What the site's search and pop-ups know of everything that has a name, as the browser gets it.

/** Short, since there are thousands. The same words in several editions are one entry, with the page of each edition. */
export type ListedEntry = readonly [
  anchor: string,
  kind: string,
  title: string,
  /** The beginning of what it says, as it is shown. */
  text: string,
  /** What it is found by beside that: the words of the rest, each once; of an example, the IDs of its rules. */
  words: string,
  /** Places in the list of pages. */
  ...pages: readonly number[],
];

/** A page that has entries; the edition is empty for a page about all editions. */
export type ListedPage = readonly [path: string, edition: string];

export interface SearchData {
  readonly pages: readonly ListedPage[];
  readonly entries: readonly ListedEntry[];
  /** Name and title, in the order of the site; the first ones count more where a page belongs to no edition. */
  readonly editions: readonly (readonly [name: string, title: string])[];
  /** Names that mean the same in the uAPI: a term of the glossary with its other names. */
  readonly synonyms: readonly (readonly string[])[];
  /** Names that a number has, by the number in hexadecimal: `0x6` is a state's name, and the names of its bits. */
  readonly numbers: Readonly<Record<string, readonly string[]>>;
}

/** The globals by which the scripts of the site know each other: pages from a disk cannot load modules. */
export interface SiteGlobals {
  siteSearch?: SearchData;
}
