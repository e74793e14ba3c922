// SPDX-License-Identifier: MIT
// What a page of the site is. Nothing here prints or writes.

import type { ElementContent } from 'hast';

/** A file of the site. */
export interface SiteFile {
  /** Relative to the site's root, with forward slashes: `assets/site.css`. */
  readonly path: string;
  readonly text: string;
}

/**
 * A page, before the frame is put around it. Links in it are absolute from the site's root (`/start.html#a`): the frame
 * makes them relative, so that no page needs to know where it lies. A link to a page that the site does not have is
 * shown as plain words.
 */
export interface SitePage {
  readonly path: string;
  /** The page's `<h1>`; the frame prints it. */
  readonly title: string;
  /** The edition that the page belongs to; absent for a page about all of them. */
  readonly edition?: string;
  /** Where the navigation lists the page; absent for one that is reached from other pages only. */
  readonly navigation?: NavigationEntry;
  /** True for a page of wide tables or of code; text alone is easier to read in a column. */
  readonly isWide?: boolean;
  /** True for a page to work with rather than to read: it has the whole window, and the navigation stands below it. */
  readonly isTool?: boolean;
  /** What follows the `<h1>`. */
  readonly main: readonly ElementContent[];
  /** What the search finds on this page, and what pop-ups show of it. */
  readonly entries?: readonly SiteEntry[];
  /** Paths of scripts and styles of the site that this page needs beside those of every page. */
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
}

/** Groups stand in this order. */
export const NAVIGATION_GROUPS = ['Chapters', 'Reference', 'Tools', 'The thread'] as const;

interface NavigationEntry {
  readonly group: (typeof NAVIGATION_GROUPS)[number];
  /** The page's name there, where its title is too long. */
  readonly label?: string;
}

/** Something on a page that has a name: a rule, a symbol, a chapter. */
export interface SiteEntry {
  /** The `id` of its element; empty for the page itself. */
  readonly anchor: string;
  /** What it is, in one or two words: `rule`, `chapter`, `struct`. */
  readonly kind: string;
  readonly title: string;
  /** What it says, without markup. */
  readonly text: string;
  /** More words that the search finds it by. */
  readonly words?: string;
}
