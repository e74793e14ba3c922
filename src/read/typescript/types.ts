// SPDX-License-Identifier: MIT
// Type annotations: the kernel's scalars, records, and lists of records. Read from the syntax.

import type { ts as TypeScript } from 'ts-morph';
import { didYouMean } from '../../diagnostics/index.js';
import type { ScalarType, ValueType } from '../../model/index.js';
import { ts } from './compiler.js';
import type { EditionReader, Entity, Entry } from './edition.js';

/** The integers of the authoring library. */
export const INTEGERS = [
  'u8',
  'u16',
  'u32',
  'u64',
  's8',
  's16',
  's32',
  's64',
] as const satisfies readonly ScalarType[];

/** The integer that a type names; its name must come from the authoring library. */
export function readInteger(
  edition: EditionReader,
  type: TypeScript.TypeNode | undefined,
): ScalarType | undefined {
  const name = runtimeTypeName(edition, type);
  if (name === 'CapabilityId') return 'u16';
  return INTEGERS.find((integer) => integer === name);
}

/** An integer, `boolean`, or `void`. */
export function readScalar(
  edition: EditionReader,
  type: TypeScript.TypeNode | undefined,
): ScalarType | undefined {
  if (type?.kind === ts.SyntaxKind.BooleanKeyword) return 'boolean';
  if (type?.kind === ts.SyntaxKind.VoidKeyword) return 'void';
  return readInteger(edition, type);
}

/** A scalar, a record, or `readonly R[]`. */
export function readValueType(
  edition: EditionReader,
  type: TypeScript.TypeNode | undefined,
): ValueType | undefined {
  const scalar = readScalar(edition, type);
  if (scalar !== undefined && scalar !== 'void') return { kind: 'scalar', scalar };
  const record = recordName(edition, type);
  if (record !== undefined) return { kind: 'record', record };
  const element = recordName(edition, elementOf(type));
  return element === undefined ? undefined : { kind: 'list', record: element };
}

/** The element of `readonly R[]` or `ReadonlyArray<R>`. */
export function elementOf(type: TypeScript.TypeNode | undefined): TypeScript.TypeNode | undefined {
  if (type === undefined) return undefined;
  if (
    ts.isTypeOperatorNode(type) &&
    type.operator === ts.SyntaxKind.ReadonlyKeyword &&
    ts.isArrayTypeNode(type.type)
  ) {
    return type.type.elementType;
  }
  return isReference(type, 'ReadonlyArray') ? type.typeArguments?.[0] : undefined;
}

/** What a type refers to by a plain name. */
function namedEntity(edition: EditionReader, type: TypeScript.TypeNode | undefined): Entity | undefined {
  return type !== undefined && ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName)
    ? edition.entity(type.typeName)
    : undefined;
}

/** Name of the record that a type refers to. */
export function recordName(
  edition: EditionReader,
  type: TypeScript.TypeNode | undefined,
): string | undefined {
  const entity = namedEntity(edition, type);
  return entity?.kind === 'entry' && entity.entry.kind === 'record' ? entity.entry.name : undefined;
}

/** The struct that a type refers to. */
export function structEntry(
  edition: EditionReader,
  type: TypeScript.TypeNode | undefined,
): Entry | undefined {
  const entity = namedEntity(edition, type);
  return entity?.kind === 'entry' && entity.entry.kind === 'struct' ? entity.entry : undefined;
}

/** `u32` of `u32`, `Region` of `Region<R>`, where the name comes from the authoring library. */
export function runtimeTypeName(
  edition: EditionReader,
  type: TypeScript.TypeNode | undefined,
): string | undefined {
  const entity = namedEntity(edition, type);
  return entity?.kind === 'runtime' ? entity.name : undefined;
}

/** The arguments of a generic type. */
export function typeArguments(type: TypeScript.TypeNode | undefined): readonly TypeScript.TypeNode[] {
  return type !== undefined && ts.isTypeReferenceNode(type) ? (type.typeArguments ?? []) : [];
}

/** A suggestion for a type that is none of the known ones. */
export function similarType(type: TypeScript.TypeNode): string | undefined {
  const written = type.getText();
  // What other languages call these.
  const foreign =
    /^_{0,2}([us])(?:int)?(8|16|32|64)(?:_t)?$/.exec(written) ?? /^()u?int(8|16|32|64)(?:_t)?$/.exec(written);
  if (foreign !== null) {
    const sign = foreign[1] || (written.startsWith('u') ? 'u' : 's');
    return `did you mean "${sign}${foreign[2]}"?`;
  }
  return written === 'number' ? 'say how wide it is: u32, s32' : didYouMean(written, INTEGERS);
}

function isReference(type: TypeScript.TypeNode, name: string): type is TypeScript.TypeReferenceNode {
  return ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) && type.typeName.text === name;
}
