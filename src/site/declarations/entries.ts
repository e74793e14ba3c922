// SPDX-License-Identifier: MIT
// What the search and the pop-ups know of a declaration: it and its parts, by their names in C and in TypeScript.

import { partsOf } from '../../document/parts.js';
import type { Declaration } from '../../model/index.js';
import { anchors } from '../links.js';
import type { SiteEntry } from '../page.js';

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
