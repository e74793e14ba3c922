// SPDX-License-Identifier: MIT
// Bits, constants, capabilities, requests and regions: comments and aligned defines.

import {
  CScope,
  cBit,
  cNumber,
  enclosed,
  type Layout,
  printExpansion,
  printValue,
  type Symbols,
  textLayout,
} from '../../c-syntax/index.js';
import { plainSummary } from '../../document/comment-text.js';
import type { DeclarationOf, Declarations } from '../../model/index.js';
import { proseComment } from '../../text/index.js';
import { furtherParagraphs, namesComment, type Rename } from './comment.js';
import { defineConstant } from './define.js';

/** What the printing of one declaration needs to know of the header around it. */
export interface HeaderContext {
  readonly symbols: Symbols;
  readonly rename: Rename;
  /** Where the values of constants begin. */
  readonly column: number;
  /** All that the header knows of. */
  readonly declarations: Declarations;
}

export function printBits(bits: DeclarationOf<'bits'>, context: HeaderContext): readonly string[] {
  return [
    ...namesComment(bits, bits.bits, context.rename),
    ...bits.bits.flatMap((bit) =>
      defineConstant(bit.symbol, textLayout(bit.position < 0 ? '(0)' : cBit(bit.position)), context.column),
    ),
  ];
}

export function printConstant(
  constant: DeclarationOf<'constant'>,
  context: HeaderContext,
): readonly string[] {
  const scope = new CScope(context.symbols, new Map(), 'macro');
  const { expression } = constant;
  const value =
    expression.kind === 'number'
      ? enclosed('(', printValue(expression, scope), ')')
      : printExpansion(expression, scope);
  return [...comment(constant, context), ...defineConstant(constant.symbol, value, context.column)];
}

export function printCapability(
  capability: DeclarationOf<'capability'>,
  context: HeaderContext,
): readonly string[] {
  return [
    ...comment(capability, context),
    ...defineConstant(capability.symbol, textLayout(cNumber(capability.value)), context.column),
  ];
}

export function printIoctl(ioctl: DeclarationOf<'ioctl'>, context: HeaderContext): readonly string[] {
  const scope = new CScope(context.symbols, new Map(), 'macro');
  const parts = [ioctl.type, ioctl.number].map(({ expression }) => printValue(expression, scope));
  const value: Layout = { kind: 'call', open: '_IO(', parts, close: ')' };
  return [...comment(ioctl, context), ...defineConstant(ioctl.symbol, value, context.column)];
}

export function printRegion(region: DeclarationOf<'region'>, context: HeaderContext): readonly string[] {
  const number = (part: { readonly symbol: string; readonly value: string }): readonly string[] =>
    defineConstant(part.symbol, textLayout(`(${cNumber(part.value)})`), context.column);
  return [...comment(region, context), ...number(region.type), ...number(region.subtype)];
}

type Commented = DeclarationOf<'constant' | 'capability' | 'ioctl' | 'region'>;

function comment(declaration: Commented, context: HeaderContext): readonly string[] {
  const { rename } = context;
  return proseComment([plainSummary(declaration.summary, rename), ...furtherParagraphs(declaration, rename)]);
}
