// SPDX-License-Identifier: MIT
// Which page explains which name of C, and under which anchor.

import type { Declaration, Edition } from '../model/index.js';
import { declarationEntries } from './declarations/entries.js';
import type { Links } from './links.js';

/** @returns Path and anchor by symbol; a member is `tag.member`. Of two things with one symbol the first counts. */
export function symbolAnchors(edition: Edition, links: Links): ReadonlyMap<string, string> {
  const anchored = new Map<string, string>();
  // A named state comes last: its symbol is often that of the bit or the constant that it is.
  const isStates = ({ kind }: Declaration): boolean => kind === 'states';
  const ordered = [
    ...edition.declarations.filter((declaration) => !isStates(declaration)),
    ...edition.declarations.filter(isStates),
  ];
  for (const declaration of ordered) {
    const page = links.page(edition.name, declarationPage(declaration));
    for (const { title, anchor } of declarationEntries(declaration))
      if (!anchored.has(title)) anchored.set(title, `${page}#${anchor}`);
  }
  return anchored;
}

/** What algorithms work on stands with them; the header's declarations stand together. */
export function declarationPage({ kind }: Declaration): 'algorithms' | 'declarations' {
  return kind === 'record' || kind === 'list' || kind === 'algorithm' ? 'algorithms' : 'declarations';
}
