// SPDX-License-Identifier: MIT
// Static assertions of everything that the header promises: it compiles on a target, or the target is not as promised.

import {
  allBits,
  constantValues,
  declarationsOf,
  EvaluationError,
  editionScope,
  evaluateMacro,
  scalarBytes,
  scalarRange,
} from '../../language/index.js';
import { allExpressions } from '../../language/walk.js';
import type { DeclarationOf, Parameter, StructMember } from '../../model/index.js';
import { preamble } from '../banner.js';
import { cHex, cNumber } from '../c-syntax/index.js';
import type { OutputFile } from '../emitter.js';
import { shortComment } from '../text/index.js';
import { C_LICENSE, type CContext, joinBlocks } from './context.js';

const PRELUDE = [
  '/*',
  ' * A condition that holds if this file compiles, in C of any age and in C++. C',
  ' * of before 2011 has no assertion, but no array of negative size either.',
  ' */',
  '#if defined(__cplusplus)',
  '#define HOLDS(condition) static_assert(condition, #condition)',
  '#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L',
  '#define HOLDS(condition) _Static_assert(condition, #condition)',
  '#else',
  '#define HOLDS(condition) extern char holds[(condition) ? 1 : -1]',
  '#endif',
];

export function emitAssertions(context: CContext): OutputFile {
  const { declarations } = context.edition;
  const blocks = [
    ['#include <stddef.h>', `#include <${context.include}>`],
    PRELUDE,
    ...declarationsOf(declarations, 'struct').map(structAssertions),
    valueAssertions(context),
    ...declarationsOf(declarations, 'macro').map((macro) => macroAssertions(macro, context)),
  ];
  return {
    path: `${context.edition.name}/c/assertions.c`,
    text: preamble('assertions.c', context.uapi, C_LICENSE) + joinBlocks(blocks),
  };
}

function holds(condition: string): string {
  return `HOLDS(${condition});`;
}

/** Alignment of 64 bits differs between targets, so that it is not asserted; sizes and offsets are the same everywhere. */
function structAssertions(struct: DeclarationOf<'struct'>): readonly string[] {
  const tag = `struct ${struct.symbol}`;
  const alignment = struct.alignment < 8 ? [holds(`__alignof__(${tag}) == ${struct.alignment}`)] : [];
  return [
    ...shortComment(`Layout of ${tag}.`),
    holds(`sizeof(${tag}) == ${struct.size}`),
    ...alignment,
    ...struct.members.flatMap((member) => memberAssertions(tag, member)),
  ];
}

function memberAssertions(tag: string, member: StructMember): readonly string[] {
  const whole = `((${tag} *)0)->${member.name}`;
  const elements =
    member.count === undefined ? [] : [holds(`sizeof(${whole}[0]) == ${scalarBytes(member.type)}`)];
  return [
    holds(`offsetof(${tag}, ${member.name}) == ${member.offset}`),
    holds(`sizeof(${whole}) == ${member.size}`),
    ...elements,
  ];
}

function valueAssertions(context: CContext): readonly string[] {
  const values = [...constantValues(context.edition.declarations)];
  if (values.length === 0) return [];
  return [
    ...shortComment('Values.'),
    ...values.map(([symbol, value]) =>
      holds(`${symbol} == ${value < 0n ? `(${value})` : cNumber(value.toString())}`),
    ),
  ];
}

/** The macro's result for every combination of its bits, each with a few sets of other bits above them. */
function macroAssertions(macro: DeclarationOf<'macro'>, context: CContext): readonly string[] {
  const scope = editionScope(context.edition.declarations);
  const title = shortComment(`Results of ${macro.symbol}().`);
  try {
    const results = argumentSets(macro, context).map((values) => ({
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
function argumentSets(macro: DeclarationOf<'macro'>, context: CContext): readonly (readonly bigint[])[] {
  const mask = maskOf(macro, context);
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
function maskOf(macro: DeclarationOf<'macro'>, context: CContext): bigint {
  const named = new Set(
    allExpressions(macro.expression).flatMap((part) => (part.kind === 'constant' ? [part.symbol] : [])),
  );
  const own = declarationsOf(context.edition.declarations, 'bits').filter((bits) =>
    [...named].some((symbol) => symbol.startsWith(bits.symbol)),
  );
  const bits = own.length > 0 ? own : declarationsOf(context.edition.declarations, 'bits');
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
