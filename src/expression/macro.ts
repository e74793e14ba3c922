// SPDX-License-Identifier: MIT
// Calls of an edition's macros, the set of values for which one holds, and what a macro answers: for every value of the bits
// that it names, and for some with reserved bits set.

import {
  allBits,
  type Callee,
  constantValues,
  type DeclarationOf,
  type Declarations,
  declarationsOf,
  type Expression,
  type Parameter,
} from '../model/index.js';
import * as errnos from '../runtime/errno.js';
import { EMPTY_SCOPE, EvaluationError, evaluate, type Scope } from './evaluate.js';
import { scalarRange, wrapScalar } from './scalar.js';
import { allExpressions } from './walk.js';

/** A scope that knows the constants and the macros of an edition, and the errno names. */
export function editionScope(declarations: Declarations): Scope {
  const constants = new Map<string, bigint>(constantValues(declarations));
  for (const [name, value] of Object.entries(errnos)) constants.set(name, BigInt(value));
  const macros = new Map(declarationsOf(declarations, 'macro').map((macro) => [macro.symbol, macro]));
  const scope: Scope = {
    ...EMPTY_SCOPE,
    constant: (symbol) => constants.get(symbol) ?? EMPTY_SCOPE.constant(symbol),
    call: (callee, values) => callWithin(scope, macros, callee, values),
  };
  return scope;
}

function callWithin(
  scope: Scope,
  macros: ReadonlyMap<string, DeclarationOf<'macro'>>,
  callee: Callee,
  values: readonly Expression[],
): bigint {
  const macro = callee.kind === 'macro' ? macros.get(callee.symbol) : undefined;
  if (macro === undefined) throw new EvaluationError(`cannot call ${callee.name}`);
  return evaluateMacro(
    macro,
    values.map((value) => evaluate(value, scope)),
    scope,
  );
}

/** What has a value for arguments: a macro, or the predicate of a wish. */
type MacroBody = Pick<DeclarationOf<'macro'>, 'expression' | 'result'> & {
  readonly parameters: readonly { readonly name: string }[];
};

/**
 * The value of a macro for the given arguments.
 *
 * @param scope - Of the macro's edition; see `editionScope`.
 */
export function evaluateMacro(macro: MacroBody, values: readonly bigint[], scope: Scope): bigint {
  return macroFunction(macro, scope)(values);
}

/** The same for a macro that is called many times. */
export function macroFunction(macro: MacroBody, scope: Scope): (values: readonly bigint[]) => bigint {
  const names = macro.parameters.map(({ name }) => name);
  let bound: readonly bigint[] = [];
  const inner: Scope = {
    ...scope,
    name: (name) => {
      const index = names.indexOf(name);
      return index < 0 ? EMPTY_SCOPE.name(name) : (bound[index] ?? 0n);
    },
    // Arguments of a nested call see the parameters of this one.
    call: (callee, given) =>
      scope.call(
        callee,
        given.map((value) => literal(evaluate(value, inner))),
      ),
  };
  return (values) => {
    bound = values;
    return wrapScalar(evaluate(macro.expression, inner), macro.result);
  };
}

function literal(value: bigint): Expression {
  return {
    kind: 'number',
    value: value.toString(),
    text: value.toString(),
    place: { file: '', line: 1, column: 1 },
  };
}

/** The values of the bits that a macro of one parameter names, in rising order, for which it holds. */
export function valuesWhere(declarations: Declarations, symbol: string): readonly bigint[] {
  const macro = declarationsOf(declarations, 'macro').find((candidate) => candidate.symbol === symbol);
  if (macro === undefined) throw new EvaluationError(`no macro ${symbol}`);
  const scope = editionScope(declarations);
  const values = subsetsOf(unionOf(tablesOf(declarations, macro)));
  return values.filter((value) => evaluateMacro(macro, [value], scope) !== 0n);
}

/** Every value that the bits of an edition can form, in rising order; not those of other headers, which belong to other values. */
export function bitValues(declarations: Declarations): readonly bigint[] {
  return subsetsOf(unionOf(ownTables(declarations)));
}

type BitsTable = DeclarationOf<'bits'>;

function ownTables(declarations: Declarations): readonly BitsTable[] {
  return declarationsOf(declarations, 'bits').filter(({ definedIn }) => definedIn === undefined);
}

function unionOf(tables: readonly BitsTable[]): bigint {
  return tables.reduce((union, table) => union | allBits(table), 0n);
}

/**
 * The tables of bits that a macro is about: those whose bits it names, itself or by way of constants and other macros. A macro
 * that names none may be about any of the edition.
 */
export function tablesOf(
  declarations: Declarations,
  { expression, tells }: DeclarationOf<'macro'>,
): readonly BitsTable[] {
  const named = symbolsBelow(expression, {
    constant: new Map(declarationsOf(declarations, 'constant').map((each) => [each.symbol, each.expression])),
    macro: new Map(declarationsOf(declarations, 'macro').map((each) => [each.symbol, each.expression])),
  });
  const own = ownTables(declarations);
  const tables = own.filter(
    ({ name, bits }) => name === tells?.bits || bits.some(({ symbol }) => named.has(symbol)),
  );
  return tables.length === 0 ? own : tables;
}

/** The symbols that an expression names, and those that stand behind them. */
function symbolsBelow(
  expression: Expression,
  behind: Readonly<Record<'constant' | 'macro', ReadonlyMap<string, Expression>>>,
): ReadonlySet<string> {
  const named = new Set<string>();
  const waiting: Expression[] = [expression];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const part of allExpressions(next)) {
      const found =
        part.kind === 'constant'
          ? { symbol: part.symbol, expression: behind.constant.get(part.symbol) }
          : part.kind === 'call' && part.callee.kind === 'macro'
            ? { symbol: part.callee.symbol, expression: behind.macro.get(part.callee.symbol) }
            : undefined;
      if (found === undefined || named.has(found.symbol)) continue;
      named.add(found.symbol);
      if (found.expression !== undefined) waiting.push(found.expression);
    }
  return named;
}

/** Every value that some of the bits of a mask form, in rising order. */
export function subsetsOf(mask: bigint): readonly bigint[] {
  const values = [0n];
  // The next value is the last one plus 1, with the carry led past the bits that the mask leaves out.
  for (let value = 0n; value !== mask; ) {
    value = (value - mask) & mask;
    values.push(value);
  }
  return values;
}

/** One row per combination of arguments, the answer last. */
type TruthRow = readonly bigint[];

/** @returns Nothing for a macro that names what nobody defines: a fault that the edition declares. */
export function truthTable(
  declarations: Declarations,
  macro: DeclarationOf<'macro'>,
): readonly TruthRow[] | undefined {
  const scope = editionScope(declarations);
  try {
    return macroArguments(macro, tablesOf(declarations, macro)).map((values) => [
      ...values,
      evaluateMacro(macro, values, scope),
    ]);
  } catch (error) {
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
}

/**
 * What a macro is asked: of one parameter every value that the bits of the tables form, with reserved bits and without; of
 * several, the corners of each.
 *
 * @param tables - See `tablesOf`.
 */
export function macroArguments(
  { parameters }: Pick<DeclarationOf<'macro'>, 'parameters'>,
  tables: readonly BitsTable[],
): readonly (readonly bigint[])[] {
  const isAlone = parameters.length === 1;
  return combinations(parameters.map((parameter) => domainOf(tables, parameter, isAlone)));
}

function domainOf(tables: readonly BitsTable[], { type }: Parameter, isAlone: boolean): readonly bigint[] {
  if (type.kind !== 'scalar' || type.scalar === 'boolean') return [0n, 1n];
  const { high } = scalarRange(type.scalar);
  const known = unionOf(tables);
  const values = (isAlone ? subsetsOf(known) : cornerValues(tables)).filter((value) => value <= high);
  return isAlone ? [...values, ...withReserved(known, values, high)] : values;
}

/** No bit, each bit, all bits: enough where several parameters multiply. */
function cornerValues(tables: readonly BitsTable[]): readonly bigint[] {
  const bits = tables.flatMap((table) => table.bits);
  const singles = bits.filter((bit) => bit.position >= 0).map((bit) => 1n << BigInt(bit.position));
  return [...new Set([0n, ...singles, unionOf(tables)])];
}

/** Every value again, with the lowest reserved bit, with the highest, and with all of them. */
function withReserved(known: bigint, values: readonly bigint[], high: bigint): readonly bigint[] {
  const reserved = high & ~known;
  if (reserved === 0n) return [];
  const lowest = reserved & -reserved;
  const highest = 1n << BigInt(reserved.toString(2).length - 1);
  return [...new Set([lowest, highest, reserved])].flatMap((extra) => values.map((value) => value | extra));
}

function combinations(domains: readonly (readonly bigint[])[]): readonly (readonly bigint[])[] {
  return domains.reduce<readonly (readonly bigint[])[]>(
    (rows, domain) => rows.flatMap((row) => domain.map((value) => [...row, value])),
    [[]],
  );
}
