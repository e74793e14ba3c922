// SPDX-License-Identifier: MIT
// Parameters and results of macros, algorithms and callbacks, and their types: the kernel's scalars, records, and lists of
// records. Read from the syntax.

import type { ts as TypeScript } from 'ts-morph';
import { didYouMean } from '../../diagnostics/index.js';
import type { Parameter, ScalarType, ValueType } from '../../model/index.js';
import { ts } from './compiler.js';
import type { EditionReader, Entity, Entry } from './edition.js';
import type { NamedNode } from './names.js';
import { checkCName } from './parts.js';
import type { Tags } from './tags.js';

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

/** A scalar, a record, `readonly R[]`, or the paths of the machine where the edition has one. */
function readValueType(edition: EditionReader, type: TypeScript.TypeNode | undefined): ValueType | undefined {
  const scalar = readScalar(edition, type);
  if (scalar !== undefined && scalar !== 'void') return { kind: 'scalar', scalar };
  const record = recordName(edition, type);
  if (record !== undefined) return { kind: 'record', record };
  const element = recordName(edition, elementOf(type));
  if (element !== undefined) return { kind: 'list', record: element };
  const [machine, ...others] = edition.namesOf('machine');
  const isPaths = runtimeTypeName(edition, type) === 'TransitionSet' && others.length === 0;
  return isPaths && machine !== undefined ? { kind: 'paths', machine } : undefined;
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

type FunctionNode = TypeScript.ArrowFunction | TypeScript.FunctionDeclaration | TypeScript.MethodSignature;

/** Types alone, without a report: what a caller needs to know. */
interface Signature {
  readonly parameters: readonly { readonly type: ValueType | undefined }[];
  readonly result: ScalarType | undefined;
}

/** Parameter types and result of a macro or an algorithm of that name; its body need not have been read. */
export function signatureOf(edition: EditionReader, name: string): Signature | undefined {
  const entry = edition.named(name, 'macro') ?? edition.named(name, 'algorithm');
  const node = entry === undefined ? undefined : functionOf(entry.node);
  if (node === undefined) return undefined;
  return {
    parameters: node.parameters.map((parameter) => ({ type: readValueType(edition, parameter.type) })),
    result: readScalar(edition, node.type),
  };
}

function functionOf(node: NamedNode): FunctionNode | undefined {
  if (ts.isFunctionDeclaration(node)) return node;
  const value = ts.isVariableDeclaration(node) ? node.initializer : undefined;
  return value !== undefined && ts.isArrowFunction(value) ? value : undefined;
}

/** What a function may take: macros and callbacks only scalars. */
type Takes = 'scalars' | 'values';

const FORMS: Readonly<Record<Takes, string>> = {
  scalars: `boolean or ${INTEGERS.join(', ')}`,
  values: `boolean, ${INTEGERS.join(', ')}, a record, \`readonly R[]\` of a record R, or \`TransitionSet\` where the edition has one machine`,
};

/** Reads parameters; a type that cannot become C is reported and counts as `void`, of which nothing more is said. */
export function readParameters(
  edition: EditionReader,
  node: FunctionNode,
  tags: Tags,
  takes: Takes,
): readonly Parameter[] {
  checkParameterTags(edition, node, tags);
  return node.parameters.flatMap((parameter): readonly Parameter[] => {
    const { name } = parameter;
    const odd = parameter.dotDotDotToken ?? parameter.questionToken ?? parameter.initializer;
    if (odd !== undefined || !ts.isIdentifier(name)) {
      const found = ts.isIdentifier(name) ? 'a parameter that may be absent or many' : 'a pattern';
      edition.report('algorithm-subset', odd ?? name, { found, allowed: 'a name and a type' });
    }
    if (!ts.isIdentifier(name)) return [];
    checkCName(edition, name);
    const type = readParameterType(edition, parameter, takes);
    return [{ name: name.text, type, summary: tags.parameter(name.text) }];
  });
}

function readParameterType(
  edition: EditionReader,
  parameter: TypeScript.ParameterDeclaration,
  takes: Takes,
): ValueType {
  const { type } = parameter;
  const read = readValueType(edition, type);
  if (read !== undefined && (takes === 'values' || read.kind === 'scalar')) return read;
  reportType(edition, type, parameter.name, FORMS[takes]);
  return { kind: 'scalar', scalar: 'void' };
}

/** The type of a local or of a result; reported and `void` where there is none that C has. */
export function readScalarType(
  edition: EditionReader,
  type: TypeScript.TypeNode | undefined,
  owner: TypeScript.Node,
  allowsVoid: boolean,
): ScalarType {
  const read = readScalar(edition, type);
  if (read !== undefined && (allowsVoid || read !== 'void')) return read;
  reportType(edition, type, owner, allowsVoid ? `void, ${FORMS.scalars}` : FORMS.scalars);
  return 'void';
}

function reportType(
  edition: EditionReader,
  type: TypeScript.TypeNode | undefined,
  owner: TypeScript.Node,
  expected: string,
): void {
  if (type === undefined)
    edition.report('missing-type', owner, { name: owner.getText().split(/[\s(]/)[0] ?? '', expected });
  else
    edition.report(
      'unsupported-type',
      type,
      { found: type.getText(), expected },
      { suggestion: similarType(type) },
    );
}

/** `@param` names a parameter, and each parameter has one. */
function checkParameterTags(edition: EditionReader, node: FunctionNode, tags: Tags): void {
  const names = node.parameters.map((parameter) => parameter.name.getText());
  const unknown = tags
    .all('param')
    .flatMap(({ words }) => words[0] ?? [])
    .filter((word) => !names.includes(word.text));
  for (const { text: name, place } of unknown) {
    edition.report('unknown-parameter', place, { name }, { suggestion: didYouMean(name, names) });
  }
  // Callbacks are documented by their summary. A misspelt tag is the cause, a parameter without one the consequence.
  if (ts.isMethodSignature(node) || unknown.length > 0) return;
  for (const parameter of node.parameters) {
    const name = parameter.name.getText();
    if (tags.parameter(name) === '') edition.report('missing-summary', parameter.name, { name });
  }
}

/** Reports what makes a function more than parameters, a result and a body. */
export function checkPlainFunction(edition: EditionReader, node: FunctionNode): void {
  const odd = [
    ...(node.typeParameters ?? []),
    ...(ts.isMethodSignature(node)
      ? []
      : (node.modifiers ?? []).filter(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword)),
    ...(ts.isFunctionDeclaration(node) && node.asteriskToken !== undefined ? [node.asteriskToken] : []),
  ];
  for (const part of odd) {
    edition.report('algorithm-subset', part, { found: `\`${part.getText()}\``, allowed: 'a plain function' });
  }
}
