// SPDX-License-Identifier: MIT
// What the site's search and pop-ups know of everything that has a name, as the browser gets it.

/** Short, since there are thousands: page, anchor, kind, title, the first words of what it says, edition. */
export type ListedEntry = readonly [
  path: string,
  anchor: string,
  kind: string,
  title: string,
  text: string,
  edition: string,
];

/** The globals by which the scripts of the site know each other: pages from a disk cannot load modules. */
export interface SiteGlobals {
  siteEntries?: readonly ListedEntry[];
  /** What MiniSearch makes of them, as JSON; the ID of a document is its place in the list. */
  siteIndex?: unknown;
}

/** How the index is made and read. */
export const INDEX_FIELDS = { fields: ['title', 'words', 'text'] } as const;
