// SPDX-License-Identifier: MIT
// Types of struct members: integers, other structs, and arrays.

import type { ts as TypeScript } from 'ts-morph';
import { scalarBytes } from '../../expression/index.js';
import type { StructMember } from '../../model/index.js';
import { ts } from './compiler.js';
import type { EditionReader, Entry } from './edition.js';
import { INTEGERS, readInteger, runtimeTypeName, similarType, structEntry, typeArguments } from './types.js';

type MemberType = Pick<StructMember, 'type' | 'count' | 'size' | 'alignment'>;

const SINGLES = `${INTEGERS.join(', ')}, a struct`;

/** `u32`, another struct, `FixedArray<u8, 16>` or `FlexibleArray<Area>`; anything else is reported. */
export function readMemberType(
  edition: EditionReader,
  { type, name }: TypeScript.PropertySignature,
): MemberType | undefined {
  switch (runtimeTypeName(edition, type)) {
    case 'FixedArray':
      return readFixedArray(edition, type);
    case 'FlexibleArray':
      return readFlexibleArray(edition, type, name);
    default:
      return readSingle(edition, type, name, `${SINGLES}, \`FixedArray<u8, 16>\` or \`FlexibleArray<u8>\``);
  }
}

function readSingle(
  edition: EditionReader,
  type: TypeScript.TypeNode | undefined,
  name: TypeScript.Node,
  expected: string,
): MemberType | undefined {
  const entry = structEntry(edition, type);
  if (entry !== undefined) return readStructType(edition, type ?? name, entry);
  const scalar = readScalar(edition, type);
  if (scalar !== undefined) return scalar;
  const found = type === undefined ? 'no type' : `\`${type.getText()}\``;
  const suggestion = type === undefined ? undefined : similarType(type);
  edition.report('member-type', type ?? name, { found, expected }, { suggestion });
  return undefined;
}

function readScalar(edition: EditionReader, type: TypeScript.TypeNode | undefined): MemberType | undefined {
  const scalar = readInteger(edition, type);
  if (scalar === undefined) return undefined;
  const bytes = scalarBytes(scalar);
  return { type: scalar, size: bytes, alignment: bytes };
}

/** Another struct of the edition, whose size must be known. */
function readStructType(edition: EditionReader, type: TypeScript.Node, entry: Entry): MemberType | undefined {
  const struct = edition.readAs(entry.name, 'struct');
  if (struct?.members.every(({ count }) => count !== 0)) {
    const { name, symbol, size, alignment } = struct;
    return { type: { struct: name, symbol }, size, alignment };
  }
  const why = struct === undefined ? 'contains this one' : 'ends in a flexible array';
  const found = `the struct \`${entry.name}\`, which ${why}`;
  edition.report('member-type', type, { found, expected: 'a struct of a fixed size' });
  return undefined;
}

function readFixedArray(
  edition: EditionReader,
  type: TypeScript.TypeNode | undefined,
): MemberType | undefined {
  const [element, length] = typeArguments(type);
  const scalar = readScalar(edition, element);
  const count =
    length !== undefined && ts.isLiteralTypeNode(length) ? Number(length.literal.getText()) : Number.NaN;
  if (scalar !== undefined && Number.isSafeInteger(count) && count > 0)
    return { ...scalar, count, size: scalar.size * count };
  const wrong = scalar === undefined ? element : length;
  if (wrong !== undefined) {
    const expected = scalar === undefined ? INTEGERS.join(', ') : 'a number of elements, at least 1';
    edition.report('member-type', wrong, { found: `\`${wrong.getText()}\``, expected });
  }
  return undefined;
}

function readFlexibleArray(
  edition: EditionReader,
  type: TypeScript.TypeNode | undefined,
  name: TypeScript.Node,
): MemberType | undefined {
  const [element] = typeArguments(type);
  const single = readSingle(edition, element, name, SINGLES);
  return single && { ...single, count: 0, size: 0 };
}
