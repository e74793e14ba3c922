// SPDX-License-Identifier: MIT
// Bits, constants, capabilities, requests, regions and macros of one expression: comments and defines, with their values
// aligned in one column.

import {
  CScope,
  cBit,
  cNumber,
  type Layout,
  layOut,
  printConstantValue,
  printExpansion,
  printValue,
  type Symbols,
  textLayout,
} from '../../c-syntax/index.js';
import { plainSummary } from '../../document/comment-text.js';
import { type DeclarationOf, type Declarations, headerNames } from '../../model/index.js';
import { columnAfter, kernelDoc, nextTab, padTo, proseComment } from '../../text/index.js';
import { furtherParagraphs, namesComment, type Rename } from './comment.js';

/** Columns of a line that may have to end in ` \`. */
const CONTINUED_WIDTH = 78;
/** The rightmost column of values; a longer name has its value right behind it. */
const VALUE_COLUMN_MAX = 48;

/** A `#define` without parameters; a value of several lines is aligned below its first. */
export function defineConstant(symbol: string, value: Layout, column: number): readonly string[] {
  const head = padTo(`#define ${symbol}`, column);
  return continued(layOut(value, columnAfter(head), CONTINUED_WIDTH), head);
}

/** A `#define` with parameters; the expression stands below, unless it is short. */
export function defineMacro(symbol: string, parameters: readonly string[], value: Layout): readonly string[] {
  const head = `#define ${symbol}(${parameters.join(', ')})`;
  const indented = layOut(value, 8, CONTINUED_WIDTH);
  const single = `${head} ${indented[0] ?? ''}`;
  if (indented.length === 1 && columnAfter(single) <= CONTINUED_WIDTH) return [single];
  return continued([head, ...indented.map((line, index) => (index === 0 ? `\t${line}` : line))], '');
}

/** The column in which the values of all constants begin. */
export function valueColumn(declarations: Declarations): number {
  const columns = headerNames(declarations)
    .filter(({ value }) => value !== undefined)
    .map(({ symbol }) => nextTab(`#define ${symbol}`.length));
  return Math.max(0, ...columns.filter((column) => column <= VALUE_COLUMN_MAX));
}

function continued(lines: readonly string[], head: string): readonly string[] {
  return lines.map(
    (line, index) => (index === 0 ? head : '') + line + (index < lines.length - 1 ? ' \\' : ''),
  );
}

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
  const value = printConstantValue(constant, context.symbols);
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

export function printMacro(
  macro: DeclarationOf<'macro'>,
  symbols: Symbols,
  rename: Rename,
): readonly string[] {
  const names = macro.parameters.map((parameter) => parameter.name);
  const scope = macroScope(macro, symbols);
  return [
    ...kernelDoc(
      `${macro.symbol}() - ${plainSummary(macro.summary, rename)}`,
      macro.parameters.map(({ name, summary }) => [name, plainSummary(summary, rename)]),
      furtherParagraphs(macro, rename),
    ),
    ...defineMacro(macro.symbol, names, printExpansion(macro.expression, scope)),
  ];
}

/** A parameter stands in parentheses, since an argument may be any expression; an old header leaves it bare. */
function macroScope(macro: DeclarationOf<'macro'>, symbols: Symbols): CScope {
  const isBare = macro.expansion === 'bare';
  const names = new Map(
    macro.parameters.map(
      ({ name, type }) =>
        [name, isBare ? { type, text: name } : { type, text: `(${name})`, argument: name }] as const,
    ),
  );
  return new CScope(symbols, names, isBare ? 'bare' : 'macro');
}
