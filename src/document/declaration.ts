// SPDX-License-Identifier: MIT
// A declaration in two forms: in a chapter that shows it, and as an entry of a reference, to which links to its names
// lead.

import { type Declaration, type DeclarationOf, definedStates } from '../model/index.js';
import {
  arcsTable,
  bitText,
  bitValue,
  constantText,
  hexadecimal,
  ioctlExpansion,
  layoutTable,
  listTable,
  macroExpansion,
  memberDeclaration,
  parameterBlocks,
  statesTable,
  truthParagraph,
} from './declaration-tables.js';
import type { DeclaredBlock, Definition, DocumentBlock, Phrase, SymbolTarget } from './document.js';
import type { EditionIndex } from './edition-index.js';
import { code, paragraph, paragraphs, phrase, ruleLinks } from './make.js';
import { partTarget, ROLES } from './names.js';
import { type DeclarationPart, partsOf } from './parts.js';
import { linkedComment } from './phrase.js';
import { pseudocode, pseudoExpression } from './pseudocode.js';

/** A declaration in a reference. */
export interface DeclarationEntry {
  readonly declaration: Declaration;
  readonly title: Phrase;
  /** The declaration in C; absent where it is nothing there as a whole. */
  readonly whole?: { readonly target: SymbolTarget; readonly signature: string };
  /** The first paragraph of the doc comment, its remarks, and the header where that is not the uAPI's own. */
  readonly summary: readonly DocumentBlock[];
  /** What else there is to say and to show. */
  readonly body: readonly DocumentBlock[];
  /** Members, bits, states, numbers. */
  readonly parts: readonly DeclaredBlock[];
}

/** What there is to show of a declaration of some kind. */
interface Facts {
  /** Its symbol, if absent. */
  readonly title?: Phrase;
  readonly signature?: string;
  readonly body?: readonly DocumentBlock[];
  readonly parts?: readonly DeclaredBlock[];
  /** What a chapter shows behind the summary; if absent, the body, below the name of what has a signature. */
  readonly inChapter?: readonly DocumentBlock[];
}

export function showDeclaration(declaration: Declaration, index: EditionIndex): readonly DocumentBlock[] {
  const { signature, body = [], inChapter } = factsOf(declaration, index);
  const shown = [...summaryBlocks(declaration, index), ...(inChapter ?? body)];
  if (inChapter !== undefined || signature === undefined) return shown;
  const { symbol, name } = declaration;
  const term = [index.names.link(symbol, symbol, name)];
  return [{ kind: 'definitions', items: [{ term, blocks: orSomething(shown) }] }];
}

export function declarationEntry(declaration: Declaration, index: EditionIndex): DeclarationEntry {
  const { symbol, kind } = declaration;
  const { title = phrase(symbol), signature, body = [], parts = [] } = factsOf(declaration, index);
  const role = ROLES[kind];
  return {
    declaration,
    title,
    ...(role === undefined || signature === undefined
      ? {}
      : { whole: { target: { kind: 'symbol', role, symbol }, signature } }),
    summary: summaryBlocks(declaration, index),
    body,
    parts,
  };
}

function factsOf(declaration: Declaration, index: EditionIndex): Facts {
  const { name, symbol } = declaration;
  switch (declaration.kind) {
    case 'struct':
      return {
        title: phrase(`struct ${symbol}`),
        signature: symbol,
        body: [layoutTable(declaration), sizeParagraph(declaration)],
        parts: partsIn(declaration, declaration.members, index, memberDeclaration),
        inChapter: [layoutTable(declaration), meanings(declaration, index)],
      };
    case 'record':
      return {
        title: phrase(`struct ${symbol}`),
        signature: symbol,
        parts: partsIn(declaration, declaration.members, index, (each) =>
          index.signatures.member(declaration, each),
        ),
        inChapter: [meanings(declaration, index)],
      };
    case 'bits':
      return {
        title: phrase('Bits ', code(`${symbol}*`)),
        parts: declaration.bits.map((bit) =>
          number(bit.symbol, [...bitBlocks(bit, index), bitValue(bit.position)]),
        ),
        inChapter: [
          { kind: 'definitions', items: declaration.bits.map((bit) => bitItem(bit, declaration, index)) },
        ],
      };
    case 'constant':
      return { signature: symbol, body: [paragraph(...constantText(declaration, index))] };
    case 'capability': {
      const { value, chain } = declaration;
      const words = paragraph('Number ', code(value), ' in the chain of ', code(`${chain}*`), '.');
      return { signature: symbol, body: [words] };
    }
    case 'ioctl': {
      const request = code(ioctlExpansion(declaration, index));
      const words = paragraph('Request ', request, ', number ', declaration.number.value, '.');
      return { signature: symbol, body: [words] };
    }
    case 'macro': {
      const text = macroExpansion(declaration, index);
      return {
        signature: `${symbol}(${declaration.parameters.map((parameter) => parameter.name).join(', ')})`,
        body: [
          ...parameterBlocks(declaration.parameters, index),
          { kind: 'code', lead: phrase('Expands to'), text, language: 'c' },
          ...truthParagraph(declaration, index),
        ],
      };
    }
    case 'region': {
      const { type, subtype, struct } = declaration;
      const link = (of: string) => index.names.link(of);
      const begins = phrase('The region begins with ', link(struct), '.');
      const numbers = phrase(
        ...[link(type.symbol), ` is ${type.value}; `],
        ...[link(subtype.symbol), ` is ${subtype.value}. `],
      );
      return {
        title: phrase(`Region ${type.symbol}`),
        body: [paragraph(...begins)],
        parts: [type, subtype].map((each) => number(each.symbol, [valueParagraph(each.value)])),
        inChapter: [paragraph(...numbers, ...begins)],
      };
    }
    case 'states':
      return {
        title: phrase(`States by name (${name})`),
        body: [statesTable(declaration, index)],
        parts: definedStates(declaration, index.edition.declarations).map((state) =>
          number(state.symbol, [valueParagraph(hexadecimal(BigInt(state.value), 1))]),
        ),
      };
    case 'arcs':
      return { title: phrase(`Transitions (${name})`), body: [arcsTable(declaration)] };
    case 'machine':
      // What follows from it is shown by a directive of its own.
      return { title: phrase(`State machine (${name})`) };
    case 'list':
      return {
        title: phrase(`Order ${symbol}`),
        signature: index.signatures.list(declaration),
        body: [listTable(declaration)],
        inChapter: [listTable(declaration)],
      };
    case 'wish':
      return { body: [wishParagraph(declaration)] };
    case 'algorithm':
      return {
        title: phrase(`${symbol}()`),
        signature: index.signatures.function(declaration),
        body: algorithmBlocks(declaration, index),
      };
    default:
      return declaration satisfies never;
  }
}

function summaryBlocks(declaration: Declaration, index: EditionIndex): readonly DocumentBlock[] {
  const words = [declaration.summary, ...declaration.remarks].filter((line) => line !== '');
  const { definedIn, kind, name } = declaration;
  const isCode = kind === 'record' || kind === 'list' || kind === 'algorithm';
  return [
    ...words.map((line) => paragraph(...linkedComment(line, index, declaration.name))),
    ...(definedIn === undefined ? [] : [paragraph('Defined in ', code(`<${definedIn}>`), '.')]),
    ...(isCode ? [paragraph('In TypeScript: ', code(name), '.')] : []),
  ];
}

function declared(target: SymbolTarget, signature: string, blocks: readonly DocumentBlock[]): DeclaredBlock {
  return { kind: 'declared', target, signature, blocks };
}

/** @param signatureOf - Of a member. */
function partsIn<Member extends { readonly summary: string }>(
  declaration: DeclarationOf<'struct' | 'record'>,
  members: readonly Member[],
  index: EditionIndex,
  signatureOf: (member: Member) => string,
): readonly DeclaredBlock[] {
  return partsOf(declaration).map((part, at) =>
    declared(partTarget(part), signatureOf(members[at]!), summaryOf(part, index)),
  );
}

function number(symbol: string, blocks: readonly DocumentBlock[]): DeclaredBlock {
  return declared({ kind: 'symbol', role: 'macro', symbol }, symbol, blocks);
}

function valueParagraph(value: string): DocumentBlock {
  return paragraph('Value: ', code(value), '.');
}

function summaryOf(part: Pick<DeclarationPart, 'summary'>, index: EditionIndex): readonly DocumentBlock[] {
  return paragraphs(linkedComment(part.summary, index));
}

/** A definition has to say something. */
function orSomething(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return blocks.length > 0 ? blocks : [paragraph('Not described.')];
}

function sizeParagraph({ size, alignment }: DeclarationOf<'struct'>): DocumentBlock {
  return paragraph(
    `Offsets and widths are in bytes. The struct is ${size} bytes long and aligned to ${alignment}.`,
  );
}

function meanings(declaration: DeclarationOf<'struct' | 'record'>, index: EditionIndex): DocumentBlock {
  const items = partsOf(declaration).map(
    (part): Definition => ({
      term: [index.names.link(part.name, part.name, declaration.name)],
      blocks: orSomething(summaryOf(part, index)),
    }),
  );
  return { kind: 'definitions', items };
}

type Bit = DeclarationOf<'bits'>['bits'][number];

function bitItem(bit: Bit, { name }: DeclarationOf<'bits'>, index: EditionIndex): Definition {
  return {
    term: phrase(index.names.link(bit.symbol, bit.symbol, name), ` (${bitText(bit.position)})`),
    blocks: orSomething(bitBlocks(bit, index)),
  };
}

/** What a bit means, and the capability that it needs. */
function bitBlocks({ summary, optional }: Bit, index: EditionIndex): readonly DocumentBlock[] {
  const needs = optional === undefined ? [] : phrase(' Optional: it needs ', index.names.link(optional), '.');
  return paragraphs([...linkedComment(summary, index), ...needs]);
}

/** What must hold for each step. */
function wishParagraph({ expression, parameters }: DeclarationOf<'wish'>): DocumentBlock {
  const judged = parameters.includes('reached') ? 'unwind' : 'write';
  return paragraph(`For each step of each ${judged}: `, code(pseudoExpression(expression)), '.');
}

function algorithmBlocks(
  algorithm: DeclarationOf<'algorithm'>,
  index: EditionIndex,
): readonly DocumentBlock[] {
  const { parameters, resultSummary, rules } = algorithm;
  return [
    ...parameterBlocks(parameters, index),
    ...(resultSummary === '' ? [] : [paragraph('Returns: ', ...linkedComment(resultSummary, index))]),
    ...(rules.length === 0 ? [] : [paragraph('Carries ', ...ruleLinks(rules), '.')]),
    pseudocode(algorithm, index),
  ];
}
