// SPDX-License-Identifier: MIT
// `@record` and `@list`: what algorithms work on, and constant lists of it.

import type { ts as TypeScript } from 'ts-morph';
import type { DeclarationOf, Expression, RecordCallback, RecordField } from '../../model/index.js';
import { ts } from './compiler.js';
import type { EditionReader, Entry } from './edition.js';
import { ExpressionReader, NO_NAMES } from './expressions.js';
import { itemsOf, propertiesOf, readConstant } from './literals.js';
import { checkCName, readPart } from './parts.js';
import { placeOf, placeOfNamed } from './place.js';
import { checkPlainInterface } from './read-struct.js';
import { readOrderRequest } from './read-wish.js';
import { checkPlainFunction, elementOf, readParameters, readScalarType, recordName } from './signatures.js';

const ALLOWED = 'fields (`name: u32;`) and callbacks (`name(x: u32): s32;`)';

export function readRecord(
  edition: EditionReader,
  entry: Entry<TypeScript.InterfaceDeclaration>,
): DeclarationOf<'record'> {
  checkPlainInterface(edition, entry.node);
  const members = entry.node.members.flatMap((element): readonly (RecordField | RecordCallback)[] => {
    if (ts.isPropertySignature(element)) return readField(edition, element);
    if (ts.isMethodSignature(element)) return [readCallback(edition, element)];
    edition.report('struct-shape', element, { found: 'an element without a name', expected: ALLOWED });
    return [];
  });
  if (members.length === 0)
    edition.report('struct-shape', entry.node.name, { found: 'no member', expected: ALLOWED });
  return { ...edition.base(entry), kind: 'record', members };
}

function readField(edition: EditionReader, element: TypeScript.PropertySignature): readonly RecordField[] {
  const { name, type, questionToken } = element;
  if (questionToken !== undefined)
    edition.report('struct-shape', questionToken, { found: 'an optional field', expected: ALLOWED });
  checkCName(edition, name);
  const { summary } = readPart(edition, element, name, 'field');
  if (type !== undefined && ts.isFunctionTypeNode(type)) {
    const suggestion = `write \`${name.getText()}(...): ${type.type.getText()};\``;
    edition.report(
      'struct-shape',
      type,
      { found: 'a field that holds a function', expected: ALLOWED },
      { suggestion },
    );
    return [];
  }
  const scalar = readScalarType(edition, type, name, false);
  return [{ kind: 'field', name: name.getText(), type: scalar, summary, place: placeOfNamed(element, name) }];
}

function readCallback(edition: EditionReader, element: TypeScript.MethodSignature): RecordCallback {
  const { name } = element;
  checkPlainFunction(edition, element);
  checkCName(edition, name);
  const { summary, tags } = readPart(edition, element, name, 'callback');
  const parameters = readParameters(edition, element, tags, 'scalars').flatMap(({ name: parameter, type }) =>
    type.kind === 'scalar' ? [{ name: parameter, type: type.scalar }] : [],
  );
  const result = readScalarType(edition, element.type, name, true);
  return {
    kind: 'callback',
    name: name.getText(),
    parameters,
    result,
    summary,
    place: placeOfNamed(element, name),
  };
}

export function readList(
  edition: EditionReader,
  entry: Entry<TypeScript.VariableDeclaration>,
): DeclarationOf<'list'> | undefined {
  const { node } = entry;
  const expected = '`readonly R[]` of a record R without callbacks';
  const name = recordName(edition, elementOf(node.type));
  const record = name === undefined ? undefined : edition.readAs(name, 'record');
  const fields = record?.members.filter((member) => member.kind === 'field') ?? [];
  if (record === undefined || fields.length < record.members.length) {
    if (node.type === undefined) edition.report('missing-type', node.name, { name: entry.name, expected });
    else edition.report('unsupported-type', node.type, { found: node.type.getText(), expected });
    return undefined;
  }
  const items = itemsOf(edition, entry).map((element) => ({
    values: readItem(edition, entry, element, fields),
    place: placeOf(element),
  }));
  const order = readOrderRequest(edition, entry, record);
  return {
    ...edition.base(entry),
    kind: 'list',
    record: record.name,
    items,
    ...(order === undefined ? {} : { order }),
  };
}

function readItem(
  edition: EditionReader,
  entry: Entry,
  element: TypeScript.Expression,
  fields: readonly RecordField[],
): Readonly<Record<string, Expression>> {
  const properties = propertiesOf(
    edition,
    entry,
    element,
    fields.map((field) => field.name),
  );
  const values: Record<string, Expression> = {};
  for (const field of fields) {
    const node = properties.get(field.name);
    const value = node === undefined ? undefined : readItemValue(edition, node, field);
    if (value !== undefined) values[field.name] = value;
  }
  return values;
}

function readItemValue(
  edition: EditionReader,
  node: TypeScript.Expression,
  field: RecordField,
): Expression | undefined {
  return field.type === 'boolean'
    ? new ExpressionReader(edition, NO_NAMES).read(node)
    : readConstant(edition, node, field.type)?.expression;
}
