// SPDX-License-Identifier: MIT
// What the built-in target of an edition is made of, where its declarations give enough to make one.

import { allBits, declarationsOf, findDeclaration } from '../../language/index.js';
import type { DeclarationOf, Parameter, RecordCallback, StructMember } from '../../model/index.js';
import type { CContext } from './context.js';

/** An algorithm bound to a register, all its names resolved. */
export interface Binding {
  readonly struct: DeclarationOf<'struct'>;
  readonly member: StructMember;
  readonly algorithm: DeclarationOf<'algorithm'>;
  /** What the algorithm works on: its callbacks, and the field that the register reads as. */
  readonly record: DeclarationOf<'record'>;
  readonly callbacks: readonly RecordCallback[];
  readonly initial: bigint;
  /** Words of the verb `fault`: steps whose outcome depends on parts that the target lacks. */
  readonly beyond: readonly string[];
  /** Boolean parameters of the algorithm, each with the words that make it false. */
  readonly options: readonly { readonly parameter: Parameter; readonly words: readonly string[] }[];
}

/** @returns Nothing where the edition binds no algorithm, or one whose parameters a target could not fill. */
export function bindingOf(context: CContext): Binding | undefined {
  const { target, declarations } = context.edition;
  if (target === undefined) return undefined;
  const struct = declarationsOf(declarations, 'struct').find(
    (one) => one.symbol === context.uapi.transcript.struct,
  );
  const member = struct?.members.find((one) => one.name === target.member);
  const algorithm = findDeclaration(declarations, 'algorithm', target.algorithm);
  const record = algorithm === undefined ? undefined : callbackRecord(algorithm, context);
  const initial = member === undefined ? undefined : parseValue(target.initial, member, context);
  if (struct === undefined || member === undefined || algorithm === undefined) return undefined;
  if (record === undefined || initial === undefined || !isFillable(algorithm, member)) return undefined;
  if (!record.members.some((one) => one.kind === 'field' && one.name === member.name)) return undefined;
  return {
    struct,
    member,
    algorithm,
    record,
    callbacks: record.members.filter((one) => one.kind === 'callback'),
    initial,
    beyond: target.beyond,
    options: algorithm.parameters.filter(isBoolean).map((parameter) => ({
      parameter,
      words: Object.keys(target.without).filter((word) => target.without[word] === parameter.name),
    })),
  };
}

function callbackRecord(
  algorithm: DeclarationOf<'algorithm'>,
  context: CContext,
): DeclarationOf<'record'> | undefined {
  return algorithm.parameters
    .flatMap(({ type }) => (type.kind === 'record' ? (context.symbols.record(type.record) ?? []) : []))
    .find((record) => record.members.some((member) => member.kind === 'callback'));
}

export function isBoolean(parameter: Parameter): boolean {
  return parameter.type.kind === 'scalar' && parameter.type.scalar === 'boolean';
}

/** One record, one value of the register's type, and any number of booleans. */
function isFillable(algorithm: DeclarationOf<'algorithm'>, member: StructMember): boolean {
  const records = algorithm.parameters.filter(({ type }) => type.kind === 'record').length;
  const values = algorithm.parameters.filter(
    ({ type }) => type.kind === 'scalar' && type.scalar === member.type,
  ).length;
  const booleans = algorithm.parameters.filter(isBoolean).length;
  return records === 1 && values === 1 && records + values + booleans === algorithm.parameters.length;
}

/** Bits by name with `|` between them, `{}` or a number. */
function parseValue(text: string, member: StructMember, context: CContext): bigint | undefined {
  if (text === '{}') return 0n;
  if (/^(0x[0-9a-fA-F]+|[0-9]+)$/.test(text)) return BigInt(text);
  const bits = findDeclaration(context.edition.declarations, 'bits', member.bits ?? '');
  const positions = text.split('|').map((name) => bits?.bits.find((bit) => bit.name === name)?.position);
  if (bits === undefined || positions.includes(undefined)) return undefined;
  const value = positions.reduce<bigint>((sum, position) => sum | (1n << BigInt(position ?? 0)), 0n);
  return value & allBits(bits);
}
