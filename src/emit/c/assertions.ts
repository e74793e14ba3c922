// SPDX-License-Identifier: MIT
// Static assertions of everything that a header promises. They compile on a target that keeps the promises.

import { cHex, cNumber } from '../../c-syntax/index.js';
import {
  EvaluationError,
  editionScope,
  evaluateMacro,
  scalarBytes,
  scalarRange,
} from '../../expression/index.js';
import { allExpressions } from '../../expression/walk.js';
import {
  allBits,
  constantValues,
  type DeclarationOf,
  type Declarations,
  declarationsOf,
  type Parameter,
  type StructMember,
} from '../../model/index.js';
import { PAGE_WIDTH, shortComment } from '../../text/index.js';

/**
 * The assertions of some declarations, in blocks.
 *
 * @param mayGrow - Whether a struct may have more members than these, behind them, as in a header of a later time.
 */
export function assertionBlocks(declarations: Declarations, mayGrow = false): readonly (readonly string[])[] {
  return [
    ...declarationsOf(declarations, 'struct').map((struct) => structAssertions(struct, mayGrow)),
    valueAssertions(declarations),
    ...declarationsOf(declarations, 'macro').map((macro) => macroAssertions(macro, declarations)),
  ];
}

function holds(condition: string): string {
  const line = `HOLDS(${condition});`;
  return line.length <= PAGE_WIDTH ? line : line.replace(' == ', ' ==\n      ');
}

/** Alignment of 64 bits differs between targets, so that it is not asserted; sizes and offsets are the same everywhere. */
function structAssertions(struct: DeclarationOf<'struct'>, mayGrow: boolean): readonly string[] {
  const tag = `struct ${struct.symbol}`;
  const alignment = struct.alignment < 8 ? [holds(`__alignof__(${tag}) == ${struct.alignment}`)] : [];
  return [
    ...shortComment(`Layout of ${tag}.`),
    holds(`sizeof(${tag}) ${mayGrow ? '>=' : '=='} ${struct.size}`),
    ...alignment,
    ...struct.members.flatMap((member) => memberAssertions(tag, member)),
  ];
}

function memberAssertions(tag: string, member: StructMember): readonly string[] {
  const { name, offset, size, type, count } = member;
  const whole = `((${tag} *)0)->${name}`;
  const element = typeof type === 'string' ? scalarBytes(type) : `sizeof(struct ${type.symbol})`;
  return [
    holds(`offsetof(${tag}, ${name}) == ${offset}`),
    // A flexible array has no size.
    ...(count === 0 ? [] : [holds(`sizeof(${whole}) == ${size}`)]),
    ...(count === undefined ? [] : [holds(`sizeof(${whole}[0]) == ${element}`)]),
  ];
}

function valueAssertions(declarations: Declarations): readonly string[] {
  const values = [...constantValues(declarations)];
  const requests = declarationsOf(declarations, 'ioctl');
  if (values.length + requests.length === 0) return [];
  return [
    ...shortComment('Values.'),
    ...values.map(([symbol, value]) =>
      holds(`${symbol} == ${value < 0n ? `(${value})` : cNumber(value.toString())}`),
    ),
    ...requests.map(({ symbol, type, number }) =>
      holds(`${symbol} == _IO(${cHex(BigInt(type.value), 1)}, ${number.value})`),
    ),
  ];
}

/** The macro's result for every combination of its bits, each with a few sets of other bits above them. */
function macroAssertions(macro: DeclarationOf<'macro'>, declarations: Declarations): readonly string[] {
  const scope = editionScope(declarations);
  const title = shortComment(`Results of ${macro.symbol}().`);
  try {
    const results = argumentSets(macro, declarations).map((values) => ({
      values,
      result: evaluateMacro(macro, values, scope),
    }));
    return [...title, ...results.map(({ values, result }) => holds(resultText(macro, values, result)))];
  } catch (error) {
    if (error instanceof EvaluationError)
      return shortComment(`${macro.symbol}() has no result: ${error.message}.`);
    throw error;
  }
}

function resultText(macro: DeclarationOf<'macro'>, values: readonly bigint[], result: bigint): string {
  const texts = values.map((value, index) => {
    const type = macro.parameters[index]?.type;
    return cHex(value, type?.kind === 'scalar' ? scalarBytes(type.scalar) : 4);
  });
  const expected =
    macro.result === 'boolean' || result < 0n ? result.toString() : cHex(result, scalarBytes(macro.result));
  return `${macro.symbol}(${texts.join(', ')}) == ${expected}`;
}

/** More bits than this are not combined each with each. */
const COMBINED_MAX = 8;

/** One parameter: every value. More parameters, or many bits: every combination of few values each. */
function argumentSets(
  macro: DeclarationOf<'macro'>,
  declarations: Declarations,
): readonly (readonly bigint[])[] {
  const mask = maskOf(macro, declarations);
  const few = [0n, ...singles(mask), mask];
  const isSmall = macro.parameters.length === 1 && singles(mask).length <= COMBINED_MAX;
  const values = isSmall ? withHighBits(subsets(mask), mask) : few;
  return macro.parameters.reduce<readonly (readonly bigint[])[]>(
    (rows, parameter) => rows.flatMap((row) => fitting(values, parameter).map((value) => [...row, value])),
    [[]],
  );
}

function fitting(values: readonly bigint[], parameter: Parameter): readonly bigint[] {
  const { type } = parameter;
  return type.kind === 'scalar' ? values.filter((value) => value <= scalarRange(type.scalar).high) : values;
}

/** The bits that the macro speaks of: those of the declarations that its expression names, directly or not. */
function maskOf(macro: DeclarationOf<'macro'>, declarations: Declarations): bigint {
  const named = new Set(
    allExpressions(macro.expression).flatMap((part) => (part.kind === 'constant' ? [part.symbol] : [])),
  );
  const own = declarationsOf(declarations, 'bits').filter((bits) =>
    [...named].some((symbol) => symbol.startsWith(bits.symbol)),
  );
  const bits = own.length > 0 ? own : declarationsOf(declarations, 'bits');
  return bits.reduce((mask, declaration) => mask | allBits(declaration), 0n);
}

function singles(mask: bigint): readonly bigint[] {
  const bits: bigint[] = [];
  for (let bit = 1n; bit <= mask; bit <<= 1n) if ((mask & bit) !== 0n) bits.push(bit);
  return bits;
}

function subsets(mask: bigint): readonly bigint[] {
  let sets: readonly bigint[] = [0n];
  for (const bit of singles(mask)) sets = [...sets, ...sets.map((set) => set | bit)];
  return sets;
}

/** Each value alone, with the lowest other bit, with bit 31, and with all other bits of 32. */
function withHighBits(values: readonly bigint[], mask: bigint): readonly bigint[] {
  const others = 0xffff_ffffn & ~mask;
  const highs = new Set([0n, others & -others, others & 0x8000_0000n, others]);
  return [...highs].flatMap((high) => values.map((value) => value | high));
}
