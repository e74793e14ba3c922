// SPDX-License-Identifier: MIT
// Names of the header that no chapter mentions.

import { report } from '../diagnostics/index.js';
import { definedStates } from '../language/index.js';
import type { Block, Declaration, Inline, Place } from '../model/index.js';
import type { Check } from './check.js';

const HOW_TO_MENTION = { suggestion: 'write a rule about it, or show it with ::declaration' };

export const checkMentions: Check = (edition) => {
  // A uAPI without chapters is not yet documented at all; one warning per name would say nothing.
  if (edition.chapters.length === 0) return [];
  const mentioned = new Set<string>();
  for (const chapter of edition.chapters) for (const block of chapter.blocks) collectBlock(block, mentioned);
  for (const rule of edition.rules) for (const block of rule.blocks) collectBlock(block, mentioned);
  for (const decision of edition.decisions) {
    collectInlines(decision.question, mentioned);
    for (const position of decision.positions) collectInlines(position.children, mentioned);
    for (const block of decision.why) collectBlock(block, mentioned);
  }
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

function collectBlock(block: Block, mentioned: Set<string>): void {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      collectInlines(block.children, mentioned);
      break;
    case 'list':
      for (const item of block.items) for (const inner of item) collectBlock(inner, mentioned);
      break;
    case 'table':
      for (const row of [block.header, ...block.rows])
        for (const cell of row) collectInlines(cell, mentioned);
      break;
    case 'note':
    case 'protocol':
      for (const inner of block.blocks) collectBlock(inner, mentioned);
      break;
    case 'declaration':
      mentioned.add(block.name);
      break;
    case 'code':
    case 'figure':
    case 'rule':
    case 'decision':
    case 'example':
    case 'violation':
    case 'machine':
    case 'faults':
    case 'precedence':
      break;
    default:
      block satisfies never;
  }
}

function collectInlines(inlines: readonly Inline[], mentioned: Set<string>): void {
  for (const inline of inlines) {
    switch (inline.kind) {
      case 'symbol':
        mentioned.add(inline.symbol);
        break;
      case 'emphasis':
      case 'strong':
      case 'reference':
      case 'link':
        collectInlines(inline.children, mentioned);
        break;
      case 'text':
      case 'code':
        break;
      default:
        inline satisfies never;
    }
  }
}
