// SPDX-License-Identifier: MIT
// `@constant`, `@capability`, `@ioctl` and `@region`: consts that hold a value.

import type { ts as TypeScript } from 'ts-morph';
import { didYouMean } from '../../diagnostics/index.js';
import type { DeclarationOf, IoctlPart, ScalarType } from '../../model/index.js';
import { ts } from './compiler.js';
import type { EditionReader, Entry } from './edition.js';
import { propertiesOf, readConstant } from './literals.js';
import { reportMissingTag } from './parts.js';
import { INTEGERS, readInteger, runtimeTypeName, similarType, typeArguments } from './signatures.js';

type ConstEntry = Entry<TypeScript.VariableDeclaration>;

export function readConstantDeclaration(
  edition: EditionReader,
  entry: ConstEntry,
): DeclarationOf<'constant'> | undefined {
  const { node } = entry;
  const type = readInteger(edition, node.type) ?? reportConstType(edition, entry, INTEGERS.join(', '));
  const read = readInitializer(edition, entry, type);
  if (read === undefined) return undefined;
  return {
    ...edition.base(entry),
    kind: 'constant',
    type,
    expression: read.expression,
    value: read.value.toString(),
  };
}

export function reportConstType(edition: EditionReader, { node }: ConstEntry, expected: string): ScalarType {
  if (node.type === undefined) {
    edition.report('missing-type', node.name, { name: node.name.getText(), expected });
  } else {
    edition.report(
      'unsupported-type',
      node.type,
      { found: node.type.getText(), expected },
      { suggestion: similarType(node.type) },
    );
  }
  return 'u32';
}

function readInitializer(
  edition: EditionReader,
  entry: ConstEntry,
  type: ScalarType,
): ReturnType<typeof readConstant> {
  const { initializer } = entry.node;
  if (initializer !== undefined) return readConstant(edition, initializer, type);
  edition.report('declaration-shape', entry.node, {
    tag: entry.kind,
    found: 'no value',
    expected: 'a constant expression',
  });
  return undefined;
}

export function readCapability(
  edition: EditionReader,
  entry: ConstEntry,
): DeclarationOf<'capability'> | undefined {
  if (runtimeTypeName(edition, entry.node.type) !== 'CapabilityId')
    reportConstType(edition, entry, 'CapabilityId');
  const chain = entry.tags.word('chain');
  if (chain === undefined)
    reportMissingTag(edition, entry.tags, entry.node.name, 'chain', 'the prefix of the chain');
  const read = readInitializer(edition, entry, 'u16');
  if (read === undefined) return undefined;
  return {
    ...edition.base(entry),
    kind: 'capability',
    chain: chain?.text ?? '',
    value: read.value.toString(),
  };
}

/** `_IO(type, number)` of the authoring library, which C has under the same name. */
export function readIoctl(edition: EditionReader, entry: ConstEntry): DeclarationOf<'ioctl'> | undefined {
  if (runtimeTypeName(edition, entry.node.type) !== 'Ioctl') reportConstType(edition, entry, 'Ioctl');
  const value = entry.node.initializer;
  const [type, number, ...more] = value !== undefined && isRequest(edition, value) ? value.arguments : [];
  if (type === undefined || number === undefined || more.length > 0) {
    const found = value === undefined ? 'no value' : `\`${value.getText()}\``;
    const expected = '`_IO(type, number)`';
    edition.report('declaration-shape', value ?? entry.node, { tag: entry.kind, found, expected });
    return undefined;
  }
  const parts = [type, number].flatMap((part) => readIoctlPart(edition, part) ?? []);
  const [first, second] = parts;
  return first === undefined || second === undefined
    ? undefined
    : { ...edition.base(entry), kind: 'ioctl', type: first, number: second };
}

function isRequest(edition: EditionReader, value: TypeScript.Expression): value is TypeScript.CallExpression {
  if (!ts.isCallExpression(value) || !ts.isIdentifier(value.expression)) return false;
  const callee = edition.entity(value.expression);
  return callee.kind === 'runtime' && callee.name === '_IO';
}

/** Eight bits, as every architecture has them. */
function readIoctlPart(edition: EditionReader, part: TypeScript.Expression): IoctlPart | undefined {
  const read = readConstant(edition, part, 'u8');
  return read === undefined ? undefined : { expression: read.expression, value: read.value.toString() };
}

export function readRegion(edition: EditionReader, entry: ConstEntry): DeclarationOf<'region'> | undefined {
  const struct = readLayout(edition, entry);
  const properties = propertiesOf(edition, entry, entry.node.initializer, ['type', 'subtype']);
  const type = readRegionPart(edition, entry, 'type', properties.get('type'));
  const subtype = readRegionPart(edition, entry, 'subtype', properties.get('subtype'));
  if (struct === undefined || type === undefined || subtype === undefined) return undefined;
  return { ...edition.base(entry), kind: 'region', type, subtype, struct };
}

/** The struct of `Region<Struct>`. */
function readLayout(edition: EditionReader, entry: ConstEntry): string | undefined {
  const expected = '`Region<S>` of an interface S with `@struct`';
  const [layout] =
    runtimeTypeName(edition, entry.node.type) === 'Region' ? typeArguments(entry.node.type) : [];
  if (layout === undefined) {
    reportConstType(edition, entry, expected);
    return undefined;
  }
  const name = layout.getText();
  if (edition.named(name, 'struct') !== undefined) return name;
  const suggestion = didYouMean(name, edition.namesOf('struct'));
  edition.report('unsupported-type', layout, { found: name, expected }, { suggestion });
  return undefined;
}

function readRegionPart(
  edition: EditionReader,
  entry: ConstEntry,
  part: 'type' | 'subtype',
  value: TypeScript.Expression | undefined,
): { readonly symbol: string; readonly value: string } | undefined {
  const symbol = entry.tags.word(part)?.text;
  if (symbol === undefined)
    reportMissingTag(edition, entry.tags, entry.node.name, part, 'the C name of the number');
  const read = value === undefined ? undefined : readConstant(edition, value, 'u32');
  return symbol === undefined || read === undefined ? undefined : { symbol, value: read.value.toString() };
}
