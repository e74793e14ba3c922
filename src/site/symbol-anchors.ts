// SPDX-License-Identifier: MIT
// Which page explains which name of C, and under which anchor; and what the search and the pop-ups know of a declaration: it
// and its parts, by their names in C and in TypeScript.

import { partsOf } from '../document/parts.js';
import type { Declaration, Edition } from '../model/index.js';
import { anchors, type Links } from './links.js';
import type { SiteEntry } from './page.js';

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

/** What is nothing in C as a whole, or nothing at all. */
const WITHOUT_WHOLE: ReadonlySet<Declaration['kind']> = new Set([
  'bits',
  'states',
  'region',
  'wish',
] as const);

export function declarationEntries(declaration: Declaration): readonly SiteEntry[] {
  const { kind, name, symbol, summary } = declaration;
  const whole = { anchor: anchors.symbol(symbol), kind, title: symbol, text: summary, words: name };
  return [
    ...(WITHOUT_WHOLE.has(kind) ? [] : [whole]),
    ...partsOf(declaration).map((part) => ({
      anchor: kind === 'states' ? anchors.namedState(name, part.name) : anchors.symbol(part.symbol),
      kind: part.kind,
      title: part.symbol,
      text: part.summary,
      words: part.name,
    })),
  ];
}
