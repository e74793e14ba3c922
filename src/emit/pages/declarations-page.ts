// SPDX-License-Identifier: MIT
// The page of the header's declarations, in the C domain: every name of the header that a page mentions leads here.

import {
  type Declaration,
  type DeclarationOf,
  definedStates,
  type Edition,
  foreignParts,
  ownFirst,
} from '../../model/index.js';
import type { PageContext } from './context.js';
import { bitBlocks, capabilityBlocks, ioctlParagraph, macroBlocks, summaryBlocks } from './declaration.js';
import {
  arcsTable,
  bitExpansion,
  bitText,
  constantText,
  hexadecimal,
  layoutTable,
  memberDeclaration,
  statesTable,
} from './declaration-tables.js';
import { summaryInline } from './inline.js';
import { joined, literal, paragraph, phrase, type RstBlock, type RstText, text } from './rst-tree.js';

export function declarationsPage(context: PageContext): readonly RstBlock[] {
  return [
    { kind: 'section', depth: 1, title: phrase('Declarations') },
    paragraph('What ', literal(context.uapi.header), ' declares', ...whatItBuildsOn(context), '.'),
    ...ownFirst(context.edition.declarations)
      .filter(isDeclared)
      .flatMap((declaration) => section(declaration, context)),
  ];
}

/** The headers of which the declarations are a part. */
function whatItBuildsOn(context: PageContext): RstText {
  const headers = [...foreignParts(context.edition.declarations).keys()];
  if (headers.length === 0) return [];
  return phrase(
    ', and after it what it builds on of ',
    ...joined(
      headers.map((header) => [literal(`<${header}>`)]),
      ', ',
    ),
  );
}

/** What the header does not declare: the page of algorithms shows it, and wishes stand where the search is shown. */
const ELSEWHERE: ReadonlySet<Declaration['kind']> = new Set(['record', 'list', 'algorithm', 'wish'] as const);

function isDeclared({ kind }: Declaration): boolean {
  return !ELSEWHERE.has(kind);
}

/** Whether an edition has anything for the page. */
export function hasDeclarations(edition: Edition): boolean {
  return edition.declarations.some(isDeclared);
}

function section(declaration: Declaration, context: PageContext): readonly RstBlock[] {
  return [{ kind: 'section', depth: 2, title: titleOf(declaration) }, ...entries(declaration, context)];
}

function titleOf(declaration: Declaration): RstText {
  switch (declaration.kind) {
    case 'struct':
      return phrase(`struct ${declaration.symbol}`);
    case 'bits':
      return phrase('Bits ', literal(`${declaration.symbol}*`));
    case 'states':
      return phrase(`States by name (${declaration.name})`);
    case 'arcs':
      return phrase(`Transitions (${declaration.name})`);
    case 'machine':
      return phrase(`State machine (${declaration.name})`);
    case 'region':
      return phrase(`Region ${declaration.type.symbol}`);
    case 'constant':
    case 'capability':
    case 'ioctl':
    case 'macro':
    case 'record':
    case 'list':
    case 'wish':
    case 'algorithm':
      return phrase(declaration.symbol);
    default:
      return declaration satisfies never;
  }
}

function entries(declaration: Declaration, context: PageContext): readonly RstBlock[] {
  const summary = summaryBlocks(declaration, context);
  switch (declaration.kind) {
    case 'struct':
      return [structEntry(declaration, context), layoutTable(declaration), sizeParagraph(declaration)];
    case 'bits':
      return [
        ...summary,
        ...declaration.bits.map((bit) => macroEntry(bit.symbol, bitEntryBlocks(bit, context))),
      ];
    case 'constant':
      return [
        macroEntry(declaration.symbol, [
          ...summary,
          { kind: 'paragraph', content: constantText(declaration, context) },
        ]),
      ];
    case 'capability':
      return [macroEntry(declaration.symbol, [...summary, ...capabilityBlocks(declaration)])];
    case 'ioctl':
      return [macroEntry(declaration.symbol, [...summary, ioctlParagraph(declaration, context)])];
    case 'macro':
      return [macroEntry(signatureOf(declaration), macroBlocks(declaration, context))];
    case 'region':
      return [...summary, ...regionEntries(declaration, context)];
    case 'states':
      return [
        ...summary,
        statesTable(declaration, context),
        ...definedStates(declaration, context.edition.declarations).map(({ symbol, value }) =>
          macroEntry(symbol, [paragraph('Value: ', literal(hexadecimal(BigInt(value), 1)), '.')]),
        ),
      ];
    case 'arcs':
      return [...summary, arcsTable(declaration)];
    case 'machine':
      return summary;
    case 'record':
    case 'list':
    case 'wish':
    case 'algorithm':
      return [];
    default:
      return declaration satisfies never;
  }
}

function macroEntry(signature: string, blocks: readonly RstBlock[]): RstBlock {
  return { kind: 'c-declaration', name: 'c:macro', signature, blocks };
}

function signatureOf(macro: DeclarationOf<'macro'>): string {
  return `${macro.symbol}(${macro.parameters.map(({ name }) => name).join(', ')})`;
}

function bitEntryBlocks(
  bit: DeclarationOf<'bits'>['bits'][number],
  context: PageContext,
): readonly RstBlock[] {
  const value = paragraph('Value: ', literal(bitExpansion(bit.position)), ` (${bitText(bit.position)}).`);
  return [...bitBlocks(bit, context), value];
}

function structEntry(struct: DeclarationOf<'struct'>, context: PageContext): RstBlock {
  const members = struct.members.map((member): RstBlock => {
    const meaning = summaryInline(member.summary, context);
    return {
      kind: 'c-declaration',
      name: 'c:member',
      signature: memberDeclaration(member),
      blocks: meaning.length === 0 ? [] : [{ kind: 'paragraph', content: meaning }],
    };
  });
  return {
    kind: 'c-declaration',
    name: 'c:struct',
    signature: struct.symbol,
    blocks: [...summaryBlocks(struct, context), ...members],
  };
}

function sizeParagraph({ size, alignment }: DeclarationOf<'struct'>): RstBlock {
  return paragraph(
    `Offsets and widths are in bytes. The struct is ${size} bytes long and aligned to ${alignment}.`,
  );
}

function regionEntries(region: DeclarationOf<'region'>, context: PageContext): readonly RstBlock[] {
  const begins = paragraph('The region begins with ', context.symbols.link(region.struct), '.');
  const number = ({ symbol, value }: { readonly symbol: string; readonly value: string }): RstBlock =>
    macroEntry(symbol, [{ kind: 'paragraph', content: [text('Value: '), literal(value), text('.')] }]);
  return [begins, number(region.type), number(region.subtype)];
}
