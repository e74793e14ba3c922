// SPDX-License-Identifier: MIT
// What the search and the pop-ups read, as a classic script that a page loads when its reader first needs it. The page
// makes the index of it, because a ready index would have more than twice as many bytes.

import { formatBits } from '../../model/index.js';
import type { SiteContext } from '../context.js';
import type { EditionContext } from '../edition-context.js';
import type { SiteFile, SitePage } from '../page.js';
import { nameOf, stateBits, valuesOf } from '../states/values.js';
import type { ListedEntry, ListedPage, SearchData } from './entry-list.js';
import { shownAndFound } from './shown.js';

export function searchFiles(pages: readonly SitePage[], context: SiteContext): readonly SiteFile[] {
  return [
    {
      path: 'assets/entries.js',
      text: `globalThis.siteSearch=${JSON.stringify(searchData(pages, context))};\n`,
    },
  ];
}

export function searchData(pages: readonly SitePage[], { editions }: SiteContext): SearchData {
  const listed = pages.filter(({ entries = [] }) => entries.length > 0);
  return {
    pages: listed.map(({ path, edition = '' }): ListedPage => [path, edition]),
    entries: listedEntries(listed),
    editions: preferred(editions).map(({ name, edition }) => [name, edition.title]),
    synonyms: distinct(
      editions.flatMap(({ edition }) =>
        edition.terms.filter(({ also }) => also.length > 0).map(({ name, also }) => [name, ...also]),
      ),
    ),
    numbers: numbersOf(editions),
  };
}

/** Entries of the same words are one, wherever they stand. */
function listedEntries(pages: readonly SitePage[]): readonly ListedEntry[] {
  const known = new Map<string, readonly number[]>();
  for (const [index, { entries = [] }] of pages.entries())
    for (const { anchor, kind, title, text, words = '' } of entries) {
      const key = JSON.stringify([anchor, kind, title, ...shownAndFound(`${title} ${kind}`, text, words)]);
      known.set(key, [...(known.get(key) ?? []), index]);
    }
  return [...known].map(([key, places]) => [...JSON.parse(key), ...places] as unknown as ListedEntry);
}

/** The edition that a uAPI shows first stands first. */
function preferred(editions: readonly EditionContext[]): readonly EditionContext[] {
  const isDefault = ({ name, model }: EditionContext): boolean => model.uapi.defaultEdition === name;
  return [...editions.filter(isDefault), ...editions.filter((edition) => !isDefault(edition))];
}

function numbersOf(editions: readonly EditionContext[]): SearchData['numbers'] {
  const names: Record<string, readonly string[]> = {};
  for (const edition of editions) {
    const bits = stateBits(edition);
    for (const value of bits === undefined ? [] : valuesOf(bits)) {
      const hex = `0x${value.toString(16)}`;
      const own = [nameOf(value, bits!, edition), value === 0n ? undefined : formatBits(value, bits!)];
      names[hex] = [...new Set([...(names[hex] ?? []), ...own.filter((name) => name !== undefined)])];
    }
  }
  return names;
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
