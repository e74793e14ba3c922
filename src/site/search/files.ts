// SPDX-License-Identifier: MIT
// The list of entries and the index over them, as classic scripts that a page loads when its reader first needs them.

import MiniSearch from 'minisearch';
import type { SiteEntry, SiteFile, SitePage } from '../page.js';
import { INDEX_FIELDS, type ListedEntry } from './entry-list.js';
import { indexTokens } from './tokens.js';

/** Columns of an entry's text that are shown; all of it is searched. */
const SHOWN_MAX = 280;

export function searchFiles(pages: readonly SitePage[]): readonly SiteFile[] {
  const entries = pages.flatMap((page) => (page.entries ?? []).map((entry) => ({ page, entry })));
  const index = new MiniSearch({ fields: [...INDEX_FIELDS.fields], tokenize: indexTokens });
  index.addAll(entries.map(({ entry: { title, words = '', text } }, id) => ({ id, title, words, text })));
  const listed = entries.map(({ page, entry }) => listEntry(page, entry));
  return [script('entries', 'siteEntries', listed), script('search-index', 'siteIndex', index)];
}

function listEntry({ path, edition = '' }: SitePage, { anchor, kind, title, text }: SiteEntry): ListedEntry {
  const shown = text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX).replace(/\s+\S*$/, '')} …` : text;
  return [path, anchor, kind, title, shown, edition];
}

/** JSON is JavaScript, since ES2019 without exception. */
function script(name: string, global: string, value: unknown): SiteFile {
  return { path: `assets/${name}.js`, text: `globalThis.${global}=${JSON.stringify(value)};\n` };
}
