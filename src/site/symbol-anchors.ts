// SPDX-License-Identifier: MIT
// Which page explains which name of C, and under which anchor.

import { cName } from '../emit/c-syntax/index.js';
import type { Declaration, Edition } from '../model/index.js';
import { anchors, type Links } from './links.js';

/** @returns Path and anchor by symbol; a member is `tag.member`. */
export function symbolAnchors(edition: Edition, links: Links): ReadonlyMap<string, string> {
  return new Map(
    edition.declarations.flatMap((declaration) => {
      const page = links.page(edition.name, declarationPage(declaration));
      return symbolsOf(declaration).map((symbol) => [symbol, `${page}#${anchors.symbol(symbol)}`] as const);
    }),
  );
}

/** What algorithms work on stands with them; the header's declarations stand together. */
export function declarationPage({ kind }: Declaration): 'algorithms' | 'declarations' {
  return kind === 'record' || kind === 'list' || kind === 'algorithm' ? 'algorithms' : 'declarations';
}

/** Every name of C that a declaration brings. */
export function symbolsOf(declaration: Declaration): readonly string[] {
  switch (declaration.kind) {
    case 'struct':
    case 'record':
      return [
        declaration.symbol,
        ...declaration.members.map(({ name }) => `${declaration.symbol}.${cName(name)}`),
      ];
    case 'bits':
      return declaration.bits.map(({ symbol }) => symbol);
    case 'region':
      return [declaration.type.symbol, declaration.subtype.symbol];
    case 'states':
      return declaration.states.map(({ symbol }) => symbol);
    case 'arcs':
    case 'machine':
    case 'constant':
    case 'macro':
    case 'capability':
    case 'ioctl':
    case 'list':
    case 'algorithm':
      return [declaration.symbol];
    default:
      return declaration satisfies never;
  }
}
