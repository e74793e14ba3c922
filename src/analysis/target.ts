// SPDX-License-Identifier: MIT
// The algorithm that carries out a write of a register, and its data, if an edition binds one.

import {
  allBits,
  type DeclarationOf,
  type Declarations,
  declarationsOf,
  type Edition,
  findDeclaration,
  type MachineDeclaration,
  type Parameter,
  type RecordCallback,
  type StructMember,
} from '../model/index.js';

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
  /** What a device may lack, each with the words that say so: boolean parameters of the algorithm, and parts of `machine`. */
  readonly options: readonly { readonly name: string; readonly words: readonly string[] }[];
  /** The machine whose paths the algorithm takes. */
  readonly machine?: MachineDeclaration;
}

/**
 * @param tag - C tag of the struct whose members are the registers.
 * @returns Nothing where the edition binds no algorithm, or one whose parameters a target could not fill.
 */
export function bindTarget(
  { target, declarations }: Pick<Edition, 'target' | 'declarations'>,
  tag: string,
): Binding | undefined {
  if (target === undefined) return undefined;
  const struct = declarationsOf(declarations, 'struct').find((one) => one.symbol === tag);
  const member = struct?.members.find((one) => one.name === target.member);
  const algorithm = findDeclaration(declarations, 'algorithm', target.algorithm);
  const record = algorithm === undefined ? undefined : callbackRecord(algorithm, declarations);
  const initial = member === undefined ? undefined : parseValue(target.initial, member, declarations);
  if (struct === undefined || member === undefined || algorithm === undefined) return undefined;
  if (record === undefined || initial === undefined || !isFillable(algorithm, member)) return undefined;
  if (!record.members.some((one) => one.kind === 'field' && one.name === member.name)) return undefined;
  const machine = algorithm.parameters.flatMap(({ type }) =>
    type.kind === 'paths' ? (findDeclaration(declarations, 'machine', type.machine) ?? []) : [],
  )[0];
  return {
    struct,
    member,
    algorithm,
    record,
    callbacks: record.members.filter((one) => one.kind === 'callback'),
    initial,
    beyond: target.beyond,
    options: [...algorithm.parameters.filter(isBoolean), ...(machine?.parts ?? [])].map(({ name }) => ({
      name,
      words: Object.keys(target.without).filter((word) => target.without[word] === name),
    })),
    ...(machine === undefined ? {} : { machine }),
  };
}

function callbackRecord(
  algorithm: DeclarationOf<'algorithm'>,
  declarations: Declarations,
): DeclarationOf<'record'> | undefined {
  return algorithm.parameters
    .flatMap(({ type }) =>
      type.kind === 'record' ? (findDeclaration(declarations, 'record', type.record) ?? []) : [],
    )
    .find((record) => record.members.some((member) => member.kind === 'callback'));
}

export function isBoolean(parameter: Parameter): boolean {
  return parameter.type.kind === 'scalar' && parameter.type.scalar === 'boolean';
}

/** One record, one value of the register's type, the paths of a machine, and any number of booleans. */
function isFillable(algorithm: DeclarationOf<'algorithm'>, member: StructMember): boolean {
  const records = algorithm.parameters.filter(({ type }) => type.kind === 'record').length;
  const values = algorithm.parameters.filter(
    ({ type }) => type.kind === 'scalar' && type.scalar === member.type,
  ).length;
  const booleans = algorithm.parameters.filter(isBoolean).length;
  const paths = algorithm.parameters.filter(({ type }) => type.kind === 'paths').length;
  return (
    records === 1 &&
    values === 1 &&
    paths <= 1 &&
    records + values + booleans + paths === algorithm.parameters.length
  );
}

/** Bits by name with `|` between them, `{}` or a number. */
function parseValue(text: string, member: StructMember, declarations: Declarations): bigint | undefined {
  if (text === '{}') return 0n;
  if (/^(0x[0-9a-fA-F]+|[0-9]+)$/.test(text)) return BigInt(text);
  const bits = findDeclaration(declarations, 'bits', member.bits ?? '');
  const positions = text.split('|').map((name) => bits?.bits.find((bit) => bit.name === name)?.position);
  if (bits === undefined || positions.includes(undefined)) return undefined;
  const value = positions.reduce<bigint>((sum, position) => sum | (1n << BigInt(position ?? 0)), 0n);
  return value & allBits(bits);
}
