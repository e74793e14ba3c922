// SPDX-License-Identifier: MIT
// Which page explains which name of C, and under which anchor.

import { memberOf } from '../document/names.js';
import type { Declaration, Edition } from '../model/index.js';
import { anchors, type Links } from './links.js';

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
    for (const [symbol, anchor] of symbolsOf(declaration))
      if (!anchored.has(symbol)) anchored.set(symbol, `${page}#${anchor}`);
  }
  return anchored;
}

/** What algorithms work on stands with them; the header's declarations stand together. */
export function declarationPage({ kind }: Declaration): 'algorithms' | 'declarations' {
  return kind === 'record' || kind === 'list' || kind === 'algorithm' ? 'algorithms' : 'declarations';
}

/** Every name of C that a declaration brings, with its anchor. */
function symbolsOf(declaration: Declaration): readonly (readonly [symbol: string, anchor: string])[] {
  const plain = (...symbols: readonly string[]) =>
    symbols.map((symbol) => [symbol, anchors.symbol(symbol)] as const);
  switch (declaration.kind) {
    case 'struct':
    case 'record':
      return plain(
        declaration.symbol,
        ...declaration.members.map((member) => memberOf(declaration, member).symbol),
      );
    case 'bits':
      return plain(...declaration.bits.map(({ symbol }) => symbol));
    case 'region':
      return plain(declaration.type.symbol, declaration.subtype.symbol);
    case 'states':
      return declaration.states.map(({ name, symbol }) => [
        symbol,
        anchors.namedState(declaration.name, name),
      ]);
    case 'arcs':
    case 'machine':
    case 'constant':
    case 'macro':
    case 'capability':
    case 'ioctl':
    case 'list':
    case 'algorithm':
      return plain(declaration.symbol);
    case 'wish':
      return [];
    default:
      return declaration satisfies never;
  }
}
