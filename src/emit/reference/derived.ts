// SPDX-License-Identifier: MIT
// What follows from the declarations of an edition, as a module: layouts with access rules, and the bits by name.

import { declarationsOf, isSigned, scalarBytes } from '../../language/index.js';
import type { Declaration, DeclarationOf, Edition, SpecModel, StructMember } from '../../model/index.js';
import { preamble } from '../banner.js';
import { CORE_INDEX, derivedPathOf } from './paths.js';
import { relativeModule } from './relative.js';

export function derivedModule(model: SpecModel, edition: Edition): string {
  const path = derivedPathOf(edition);
  const structs = declarationsOf(edition.declarations, 'struct');
  const bits = declarationsOf(edition.declarations, 'bits');
  return `${preamble(path, model.uapi, 'MIT')}
// What follows from the declarations of this edition.

import type { BitNames, StructLayout } from '${relativeModule(path, CORE_INDEX)}';

const STRUCTS: Readonly<Record<string, StructLayout>> = ${table(structs.map((struct) => printStruct(struct, bits)))};

const BITS: Readonly<Record<string, BitNames>> = ${table(bits.map(printBits))};

/** Layout and access rules of the struct with this C tag. */
export function structLayout(tag: string): StructLayout {
  return lookUp(STRUCTS, tag);
}

/** The bits of the declaration with this TypeScript name. */
export function bitNames(declaration: string): BitNames {
  return lookUp(BITS, declaration);
}

function lookUp<Value>(values: Readonly<Record<string, Value>>, name: string): Value {
  const value = values[name];
  if (value === undefined) {
    throw new Error(\`\${name} is not declared in this edition\`);
  }
  return value;
}
`;
}

function table(entries: readonly string[]): string {
  return entries.length === 0 ? '{}' : `{\n${entries.join('')}}`;
}

function printStruct(struct: DeclarationOf<'struct'>, bits: readonly DeclarationOf<'bits'>[]): string {
  return `  ${struct.symbol}: {
    name: '${struct.symbol}',
    size: ${struct.size},
    alignment: ${struct.alignment},
    fields: [
${struct.members.map((member) => `      { ${printMember(member, bits)} },\n`).join('')}    ],
  },
`;
}

function printMember(member: StructMember, bits: readonly DeclarationOf<'bits'>[]): string {
  return [
    `name: '${member.name}'`,
    `offset: ${member.offset}`,
    `width: ${scalarBytes(member.type)}`,
    `signed: ${isSigned(member.type)}`,
    ...(member.count === undefined ? [] : [`count: ${member.count}`]),
    `read: '${member.read}'`,
    `write: '${member.write}'`,
    ...(member.when.length === 0 ? [] : [`when: ${hexadecimal(maskOf(member.when, bits))}`]),
  ].join(', ');
}

/** The union of the named bits. */
function maskOf(names: readonly string[], declarations: readonly DeclarationOf<'bits'>[]): bigint {
  const bits = declarations.flatMap((declaration) => declaration.bits);
  return names
    .map((name) => bits.find((bit) => bit.name === name))
    .reduce((mask, bit) => (bit === undefined ? mask : mask | bitValue(bit.position)), 0n);
}

function printBits(declaration: Extract<Declaration, { kind: 'bits' }>): string {
  const names = declaration.bits.map((bit) => `${bit.name}: ${hexadecimal(bitValue(bit.position))}`);
  return `  ${declaration.name}: { ${names.join(', ')} },\n`;
}

/** A named zero stands at position -1. */
function bitValue(position: number): bigint {
  return position < 0 ? 0n : 1n << BigInt(position);
}

function hexadecimal(value: bigint): string {
  return `0x${value.toString(16)}n`;
}
