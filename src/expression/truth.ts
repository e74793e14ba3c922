// SPDX-License-Identifier: MIT
// What a macro answers: for every value of the edition's bits, and for some with reserved bits set.

import {
  allBits,
  type DeclarationOf,
  type Declarations,
  declarationsOf,
  type Parameter,
} from '../model/index.js';
import { EvaluationError } from './evaluate.js';
import { bitValues, editionScope, evaluateMacro } from './macro.js';
import { scalarRange } from './scalar.js';

/** One row per combination of arguments, the answer last. */
type TruthRow = readonly bigint[];

/** @returns Nothing for a macro that names what nobody defines: a fault that the edition declares. */
export function truthTable(
  declarations: Declarations,
  macro: DeclarationOf<'macro'>,
): readonly TruthRow[] | undefined {
  const scope = editionScope(declarations);
  try {
    return macroArguments(declarations, macro.parameters).map((values) => [
      ...values,
      evaluateMacro(macro, values, scope),
    ]);
  } catch (error) {
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
}

/**
 * What a macro is asked: of one parameter every value that the bits of the declarations form, with reserved bits and
 * without; of several, the corners of each.
 */
export function macroArguments(
  declarations: Declarations,
  parameters: readonly Parameter[],
): readonly (readonly bigint[])[] {
  const isAlone = parameters.length === 1;
  return combinations(parameters.map((parameter) => domainOf(declarations, parameter, isAlone)));
}

function domainOf(declarations: Declarations, { type }: Parameter, isAlone: boolean): readonly bigint[] {
  if (type.kind !== 'scalar' || type.scalar === 'boolean') return [0n, 1n];
  const { high } = scalarRange(type.scalar);
  const values = (isAlone ? bitValues(declarations) : cornerValues(declarations)).filter(
    (value) => value <= high,
  );
  return isAlone ? [...values, ...withReserved(declarations, values, high)] : values;
}

/** No bit, each bit, all bits: enough where several parameters multiply. */
function cornerValues(declarations: Declarations): readonly bigint[] {
  const bits = declarationsOf(declarations, 'bits').flatMap((declaration) => declaration.bits);
  const singles = bits.filter((bit) => bit.position >= 0).map((bit) => 1n << BigInt(bit.position));
  return [...new Set([0n, ...singles, knownBits(declarations)])];
}

/** Every value again, with the lowest reserved bit, with the highest, and with all of them. */
function withReserved(
  declarations: Declarations,
  values: readonly bigint[],
  high: bigint,
): readonly bigint[] {
  const reserved = high & ~knownBits(declarations);
  if (reserved === 0n) return [];
  const lowest = reserved & -reserved;
  const highest = 1n << BigInt(reserved.toString(2).length - 1);
  return [...new Set([lowest, highest, reserved])].flatMap((extra) => values.map((value) => value | extra));
}

function knownBits(declarations: Declarations): bigint {
  return declarationsOf(declarations, 'bits').reduce((union, bits) => union | allBits(bits), 0n);
}

function combinations(domains: readonly (readonly bigint[])[]): readonly (readonly bigint[])[] {
  return domains.reduce<readonly (readonly bigint[])[]>(
    (rows, domain) => rows.flatMap((row) => domain.map((value) => [...row, value])),
    [[]],
  );
}
