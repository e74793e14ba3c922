// SPDX-License-Identifier: MIT
// A declaration in two ways: as a chapter shows it, and as an entry of a reference, where links to its names lead.

import { Signatures, Symbols } from '../c-syntax/index.js';
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
import { macroTarget, memberOf } from './names.js';
import { linkedComment } from './phrase.js';
import { pseudoExpression } from './pseudo-expression.js';
import { pseudocode } from './pseudocode.js';

/** A declaration in a reference. What is absent of it is not in C. */
export interface DeclarationEntry {
  readonly declaration: Declaration;
  readonly title: Phrase;
  /** The declaration in C as a whole. */
  readonly whole?: { readonly target: SymbolTarget; readonly signature: string };
  /** Doc comment. */
  readonly summary: readonly DocumentBlock[];
  /** What else there is to say and to show. */
  readonly body: readonly DocumentBlock[];
  /** Members, bits, states, numbers. */
  readonly parts: readonly DeclaredBlock[];
}

/** Where a chapter shows a declaration. */
export function showDeclaration(declaration: Declaration, index: EditionIndex): readonly DocumentBlock[] {
  const summary = summaryBlocks(declaration, index);
  const shown = [...summary, ...bodyBlocks(declaration, index)];
  switch (declaration.kind) {
    case 'struct':
    case 'record':
      return [...shown, meanings(declaration, index)];
    case 'bits':
      return [
        ...shown,
        { kind: 'definitions', items: declaration.bits.map((bit) => bitItem(bit, declaration, index)) },
      ];
    case 'region':
      return [...summary, regionParagraph(declaration, index)];
    case 'constant':
    case 'capability':
    case 'ioctl':
    case 'macro':
    case 'algorithm':
      return [
        { kind: 'definitions', items: [{ term: nameLink(declaration, index), blocks: orSomething(shown) }] },
      ];
    case 'states':
    case 'arcs':
    case 'machine':
    case 'list':
    case 'wish':
      return shown;
    default:
      return declaration satisfies never;
  }
}

export function declarationEntry(declaration: Declaration, index: EditionIndex): DeclarationEntry {
  const whole = wholeOf(declaration, index);
  return {
    declaration,
    title: titleOf(declaration),
    ...(whole === undefined ? {} : { whole }),
    summary: summaryBlocks(declaration, index),
    body: [
      ...bodyBlocks(declaration, index),
      ...(declaration.kind === 'struct' ? [sizeParagraph(declaration)] : []),
    ],
    parts: partsOf(declaration, index),
  };
}

function titleOf(declaration: Declaration): Phrase {
  const { kind, name, symbol } = declaration;
  switch (kind) {
    case 'struct':
    case 'record':
      return phrase(`struct ${symbol}`);
    case 'bits':
      return phrase('Bits ', code(`${symbol}*`));
    case 'states':
      return phrase(`States by name (${name})`);
    case 'arcs':
      return phrase(`Transitions (${name})`);
    case 'machine':
      return phrase(`State machine (${name})`);
    case 'region':
      return phrase(`Region ${declaration.type.symbol}`);
    case 'algorithm':
      return phrase(`${symbol}()`);
    case 'constant':
    case 'capability':
    case 'ioctl':
    case 'macro':
    case 'wish':
      return phrase(symbol);
    case 'list':
      return phrase(`Order ${symbol}`);
    default:
      return kind satisfies never;
  }
}

function wholeOf(declaration: Declaration, index: EditionIndex): DeclarationEntry['whole'] {
  const { symbol } = declaration;
  const whole = (role: SymbolTarget['role'], signature = symbol): DeclarationEntry['whole'] => ({
    target: { kind: 'symbol', role, symbol },
    signature,
  });
  switch (declaration.kind) {
    case 'struct':
    case 'record':
      return whole('struct');
    case 'constant':
    case 'capability':
    case 'ioctl':
      return whole('macro');
    case 'macro':
      return whole('macro', `${symbol}(${declaration.parameters.map(({ name }) => name).join(', ')})`);
    case 'list':
      return whole('variable', signaturesOf(index).list(declaration));
    case 'algorithm':
      return whole('function', signaturesOf(index).function(declaration));
    case 'bits':
    case 'region':
    case 'states':
    case 'arcs':
    case 'machine':
    case 'wish':
      return undefined;
    default:
      return declaration satisfies never;
  }
}

function signaturesOf({ edition }: EditionIndex): Signatures {
  return new Signatures(new Symbols(edition.declarations));
}

/** The first paragraph of the doc comment, its remarks, and the header where that is not the uAPI's own. */
function summaryBlocks(declaration: Declaration, index: EditionIndex): readonly DocumentBlock[] {
  const words = [declaration.summary, ...declaration.remarks].filter((line) => line !== '');
  const { definedIn } = declaration;
  return [
    ...words.map((line) => paragraph(...linkedComment(line, index, declaration.name))),
    ...(definedIn === undefined ? [] : [paragraph('Defined in ', code(`<${definedIn}>`), '.')]),
  ];
}

/** What a declaration shows behind its summary, wherever it stands. */
function bodyBlocks(declaration: Declaration, index: EditionIndex): readonly DocumentBlock[] {
  switch (declaration.kind) {
    case 'struct':
      return [layoutTable(declaration)];
    case 'constant':
      return [paragraph(...constantText(declaration, index))];
    case 'capability': {
      const { value, chain } = declaration;
      return [paragraph('Number ', code(value), ' in the chain of ', code(`${chain}*`), '.')];
    }
    case 'ioctl': {
      const request = code(ioctlExpansion(declaration, index));
      return [paragraph('Request ', request, ', number ', declaration.number.value, '.')];
    }
    case 'macro':
      return [
        ...parameterBlocks(declaration.parameters, index),
        { kind: 'code', lead: phrase('Expands to'), text: macroExpansion(declaration, index), language: 'c' },
        ...truthParagraph(declaration, index),
      ];
    case 'region':
      return [paragraph('The region begins with ', index.names.link(declaration.struct), '.')];
    case 'states':
      return [statesTable(declaration, index)];
    case 'arcs':
      return [arcsTable(declaration)];
    case 'list':
      return [listTable(declaration)];
    case 'wish':
      return [wishParagraph(declaration)];
    case 'algorithm':
      return algorithmBlocks(declaration, index);
    case 'record':
    case 'bits':
    case 'machine':
      // What follows from a machine is shown by a directive of its own.
      return [];
    default:
      return declaration satisfies never;
  }
}

function sizeParagraph({ size, alignment }: DeclarationOf<'struct'>): DocumentBlock {
  return paragraph(
    `Offsets and widths are in bytes. The struct is ${size} bytes long and aligned to ${alignment}.`,
  );
}

function partsOf(declaration: Declaration, index: EditionIndex): readonly DeclaredBlock[] {
  const declared = (
    target: SymbolTarget,
    blocks: readonly DocumentBlock[],
    signature = target.symbol,
  ): DeclaredBlock => ({ kind: 'declared', target, signature, blocks });
  const number = ({ symbol, value }: { readonly symbol: string; readonly value: string }): DeclaredBlock =>
    declared(macroTarget(symbol), [paragraph('Value: ', code(value), '.')]);
  switch (declaration.kind) {
    case 'struct':
      return declaration.members.map((member) =>
        declared(memberOf(declaration, member), summaryOf(member, index), memberDeclaration(member)),
      );
    case 'record':
      return declaration.members.map((member) =>
        declared(
          memberOf(declaration, member),
          summaryOf(member, index),
          signaturesOf(index).member(declaration, member),
        ),
      );
    case 'bits':
      return declaration.bits.map((bit) =>
        declared(macroTarget(bit.symbol), [...bitBlocks(bit, index), bitValue(bit.position)]),
      );
    case 'states':
      return definedStates(declaration, index.edition.declarations).map(({ symbol, value }) =>
        number({ symbol, value: hexadecimal(BigInt(value), 1) }),
      );
    case 'region':
      return [number(declaration.type), number(declaration.subtype)];
    case 'constant':
    case 'capability':
    case 'ioctl':
    case 'macro':
    case 'arcs':
    case 'machine':
    case 'list':
    case 'wish':
    case 'algorithm':
      return [];
    default:
      return declaration satisfies never;
  }
}

function summaryOf(part: { readonly summary: string }, index: EditionIndex): readonly DocumentBlock[] {
  return paragraphs(linkedComment(part.summary, index));
}

function nameLink({ symbol, name }: Declaration, index: EditionIndex): Phrase {
  return [index.names.link(symbol, symbol, name)];
}

/** A definition has to say something. */
function orSomething(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return blocks.length > 0 ? blocks : [paragraph('Not described.')];
}

function meanings(declaration: DeclarationOf<'struct' | 'record'>, index: EditionIndex): DocumentBlock {
  const items = declaration.members.map(
    (member): Definition => ({
      term: [index.names.link(member.name, member.name, declaration.name)],
      blocks: orSomething(summaryOf(member, index)),
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

function regionParagraph(
  { type, subtype, struct }: DeclarationOf<'region'>,
  index: EditionIndex,
): DocumentBlock {
  return paragraph(
    ...[index.names.link(type.symbol), ` is ${type.value}; `],
    ...[index.names.link(subtype.symbol), ` is ${subtype.value}. The region begins with `],
    ...[index.names.link(struct), '.'],
  );
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
