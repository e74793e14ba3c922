// SPDX-License-Identifier: MIT
// Names of the header that no chapter mentions.

import { report } from '../diagnostics/index.js';
import { allBlocks, allInlines, passagesOf } from '../document/passages.js';
import { type Declaration, definedStates, type Edition, type Place } from '../model/index.js';
import type { Check } from './check.js';

const HOW_TO_MENTION = { suggestion: 'write a rule about it, or show it with ::declaration' };

export const checkMentions: Check = (edition) => {
  // A uAPI without chapters is not yet documented at all; one warning per name would say nothing.
  if (edition.chapters.length === 0) return [];
  const mentioned = mentionedIn(edition);
  return edition.declarations
    .flatMap((declaration) => headerSymbols(declaration, edition.declarations))
    .filter(({ names }) => !names.some((name) => mentioned.has(name)))
    .map(({ symbol, place }) => report('undocumented-symbol', place, { symbol }, HOW_TO_MENTION));
};

interface HeaderSymbol {
  readonly symbol: string;
  /** What a mention resolves to: the C symbol, or the declaration's name where the whole is shown. */
  readonly names: readonly string[];
  readonly place: Place;
}

function headerSymbols(
  declaration: Declaration,
  declarations: readonly Declaration[],
): readonly HeaderSymbol[] {
  switch (declaration.kind) {
    case 'states':
      return definedStates(declaration, declarations).map(({ symbol, place }) => ({
        symbol,
        names: [symbol, declaration.name],
        place,
      }));
    case 'bits':
      return declaration.bits.map((bit) => ({
        symbol: bit.symbol,
        names: [bit.symbol, declaration.name],
        place: bit.place,
      }));
    case 'struct':
      return declaration.members.map((member) => ({
        symbol: member.name,
        names: [member.name, declaration.name],
        place: member.place,
      }));
    case 'region':
      return [
        {
          symbol: declaration.type.symbol,
          names: [declaration.type.symbol, declaration.name],
          place: declaration.place,
        },
      ];
    case 'constant':
    case 'macro':
    case 'capability':
    case 'ioctl':
      return [
        {
          symbol: declaration.symbol,
          names: [declaration.symbol, declaration.name],
          place: declaration.place,
        },
      ];
    case 'arcs':
    case 'machine':
    case 'record':
    case 'list':
    case 'wish':
    case 'algorithm':
      return [];
    default:
      return declaration satisfies never;
  }
}

/** Symbols that some words name, and declarations that a chapter shows. */
function mentionedIn(edition: Edition): ReadonlySet<string> {
  const named = passagesOf(edition)
    .flatMap(({ children }) => allInlines(children))
    .flatMap((inline) => (inline.kind === 'symbol' ? [inline.symbol] : []));
  const shown = edition.chapters
    .flatMap(({ blocks }) => allBlocks(blocks))
    .flatMap((block) => (block.kind === 'declaration' ? [block.name] : []));
  return new Set([...named, ...shown]);
}
