// SPDX-License-Identifier: MIT
// A declaration where a chapter shows it: as a table, as macros, or as pseudocode. The entry that links lead to is on
// the page of all declarations, or of all algorithms.

import type { Declaration, DeclarationOf } from '../../model/index.js';
import type { PageContext } from './context.js';
import {
  arcsTable,
  bitText,
  constantText,
  ioctlExpansion,
  layoutTable,
  listTable,
  macroExpansion,
  parameterBlocks,
  statesTable,
  truthParagraph,
} from './declaration-tables.js';
import { summaryInline } from './inline.js';
import { pseudoExpression } from './pseudo-expression.js';
import { pseudocode } from './pseudocode.js';
import {
  joined,
  literal,
  paragraph,
  phrase,
  type RstBlock,
  type RstDefinition,
  type RstText,
  text,
} from './rst-tree.js';

export function showDeclaration(declaration: Declaration, context: PageContext): readonly RstBlock[] {
  const summary = summaryBlocks(declaration, context);
  switch (declaration.kind) {
    case 'struct':
      return [...summary, layoutTable(declaration), meanings(declaration, declaration.members, context)];
    case 'record':
      return [...summary, meanings(declaration, declaration.members, context)];
    case 'bits':
      return [
        ...summary,
        { kind: 'definitions', items: declaration.bits.map((bit) => bitItem(bit, declaration, context)) },
      ];
    case 'constant':
      return [
        entry(
          declaration,
          [...summary, { kind: 'paragraph', content: constantText(declaration, context) }],
          context,
        ),
      ];
    case 'capability':
      return [entry(declaration, [...summary, ...capabilityBlocks(declaration)], context)];
    case 'ioctl':
      return [entry(declaration, [...summary, ioctlParagraph(declaration, context)], context)];
    case 'macro':
      return [entry(declaration, macroBlocks(declaration, context), context)];
    case 'region':
      return [...summary, regionParagraph(declaration, context)];
    case 'states':
      return [...summary, statesTable(declaration, context)];
    case 'arcs':
      return [...summary, arcsTable(declaration)];
    case 'machine':
      // What follows from it is shown by a directive of its own.
      return summary;
    case 'list':
      return [...summary, listTable(declaration)];
    case 'wish':
      return [...summary, wishParagraph(declaration)];
    case 'algorithm':
      return [entry(declaration, algorithmBlocks(declaration, context), context)];
    default:
      return declaration satisfies never;
  }
}

/** What must hold for each step. */
function wishParagraph({ expression, parameters }: DeclarationOf<'wish'>): RstBlock {
  const judged = parameters.includes('reached') ? 'unwind' : 'write';
  return paragraph(`For each step of each ${judged}: `, literal(pseudoExpression(expression)), '.');
}

/** The first paragraph of the doc comment, its remarks, and the header where that is not the uAPI's own. */
export function summaryBlocks(declaration: Declaration, context: PageContext): readonly RstBlock[] {
  const words = [declaration.summary, ...declaration.remarks].filter((text) => text !== '');
  const { definedIn } = declaration;
  return [
    ...words.map(
      (text): RstBlock => ({ kind: 'paragraph', content: summaryInline(text, context, declaration.name) }),
    ),
    ...(definedIn === undefined ? [] : [paragraph('Defined in ', literal(`<${definedIn}>`), '.')]),
  ];
}

/** The declaration's name as a term, with what is to be said below. */
function entry(declaration: Declaration, blocks: readonly RstBlock[], context: PageContext): RstBlock {
  const term = [context.symbols.link(declaration.symbol, declaration.symbol, declaration.name)];
  return { kind: 'definitions', items: [{ term, blocks: orSomething(blocks) }] };
}

/** A definition has to say something. */
function orSomething(blocks: readonly RstBlock[]): readonly RstBlock[] {
  return blocks.length > 0 ? blocks : [paragraph('Not described.')];
}

function meanings(
  declaration: DeclarationOf<'struct'> | DeclarationOf<'record'>,
  members: readonly { readonly name: string; readonly summary: string }[],
  context: PageContext,
): RstBlock {
  const items = members.map(
    ({ name, summary }): RstDefinition => ({
      term: [context.symbols.link(name, name, declaration.name)],
      blocks: orSomething(
        summary === '' ? [] : [{ kind: 'paragraph', content: summaryInline(summary, context) }],
      ),
    }),
  );
  return { kind: 'definitions', items };
}

type Bit = DeclarationOf<'bits'>['bits'][number];

function bitItem(bit: Bit, declaration: DeclarationOf<'bits'>, context: PageContext): RstDefinition {
  const term = [
    context.symbols.link(bit.symbol, bit.symbol, declaration.name),
    text(` (${bitText(bit.position)})`),
  ];
  return { term, blocks: orSomething(bitBlocks(bit, context)) };
}

/** What a bit means, and the capability that it needs. */
export function bitBlocks(bit: Bit, context: PageContext): readonly RstBlock[] {
  const needs: RstText =
    bit.optional === undefined ? [] : phrase(' Optional: it needs ', context.symbols.link(bit.optional), '.');
  const content = [...summaryInline(bit.summary, context), ...needs];
  return content.length === 0 ? [] : [{ kind: 'paragraph', content }];
}

export function capabilityBlocks(capability: DeclarationOf<'capability'>): readonly RstBlock[] {
  return [
    paragraph(
      'Number ',
      literal(capability.value),
      ' in the chain of ',
      literal(`${capability.chain}*`),
      '.',
    ),
  ];
}

export function ioctlParagraph(ioctl: DeclarationOf<'ioctl'>, context: PageContext): RstBlock {
  return paragraph('Request ', literal(ioctlExpansion(ioctl, context)), ', number ', ioctl.number.value, '.');
}

export function macroBlocks(macro: DeclarationOf<'macro'>, context: PageContext): readonly RstBlock[] {
  return [
    ...summaryBlocks(macro, context),
    ...parameterBlocks(macro.parameters, context),
    { kind: 'literal-block', lead: phrase('Expands to'), text: macroExpansion(macro, context) },
    ...truthParagraph(macro, context),
  ];
}

function regionParagraph(region: DeclarationOf<'region'>, context: PageContext): RstBlock {
  const { type, subtype } = region;
  return paragraph(
    ...[context.symbols.link(type.symbol), ` is ${type.value}; `],
    ...[context.symbols.link(subtype.symbol), ` is ${subtype.value}. The region begins with `],
    ...[context.symbols.link(region.struct), '.'],
  );
}

export function algorithmBlocks(
  algorithm: DeclarationOf<'algorithm'>,
  context: PageContext,
): readonly RstBlock[] {
  const result =
    algorithm.resultSummary === ''
      ? []
      : [paragraph('Returns: ', ...summaryInline(algorithm.resultSummary, context))];
  return [
    ...summaryBlocks(algorithm, context),
    ...parameterBlocks(algorithm.parameters, context),
    ...result,
    ...carried(algorithm, context),
    pseudocode(algorithm, context),
  ];
}

function carried(algorithm: DeclarationOf<'algorithm'>, context: PageContext): readonly RstBlock[] {
  if (algorithm.rules.length === 0) return [];
  const links = algorithm.rules.map((id) => [context.linkRule(id)]);
  return [paragraph('Carries ', ...joined(links, ', '), '.')];
}
