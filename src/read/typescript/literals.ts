// SPDX-License-Identifier: MIT
// Reads literals as data: strings, flags, names, states, sources, objects with known properties, and constant
// expressions. Anything else is reported.

import type { ts as TypeScript } from 'ts-morph';
import { didYouMean } from '../../diagnostics/index.js';
import type { DeclarationOf, Expression, Provenance, ScalarType } from '../../model/index.js';
import { readSources } from '../provenance.js';
import { ts } from './compiler.js';
import type { EditionReader, Entry } from './edition.js';
import { ExpressionReader, NO_NAMES } from './expressions.js';
import { MeaningCheck } from './meaning.js';
import { type placeOf, placeOfRange } from './place.js';

/** Whose literals are read. */
export interface LiteralOwner {
  readonly edition: EditionReader;
  readonly entry: Entry;
}

type Value = TypeScript.Expression;

function refuse(
  { edition, entry }: LiteralOwner,
  value: Value,
  expected: string,
  known: readonly string[] = [],
): void {
  const facts = { tag: entry.kind, found: `\`${value.getText()}\``, expected };
  const written = ts.isStringLiteralLike(value) ? value.text : value.getText();
  edition.report('declaration-shape', value, facts, { suggestion: didYouMean(written, known) });
}

/** The elements of an array literal; none where there is no value. */
export function elementsOf(
  owner: LiteralOwner,
  value: Value | undefined,
  expected = 'an array of objects',
): readonly Value[] {
  if (value !== undefined && ts.isArrayLiteralExpression(value)) return value.elements;
  if (value !== undefined) refuse(owner, value, expected);
  return [];
}

/** The elements of the array that a const is. */
export function itemsOf(
  edition: EditionReader,
  entry: Entry<TypeScript.VariableDeclaration>,
): readonly Value[] {
  const { value } = literalValue(entry.node);
  const expected = 'an array of objects';
  if (value === undefined) {
    edition.report('declaration-shape', entry.node, { tag: entry.kind, found: 'no value', expected });
  }
  return elementsOf({ edition, entry }, value, expected);
}

/** The text of a string literal; empty where there is none. */
export function stringOf(owner: LiteralOwner, value: Value | undefined): string {
  if (value !== undefined && ts.isStringLiteralLike(value)) return value.text;
  if (value !== undefined) refuse(owner, value, 'a string');
  return '';
}

export function flagOf(owner: LiteralOwner, value: Value | undefined): boolean {
  if (value === undefined) return false;
  const isTrue = value.kind === ts.SyntaxKind.TrueKeyword;
  if (!isTrue && value.kind !== ts.SyntaxKind.FalseKeyword) refuse(owner, value, '`true` or `false`');
  return isTrue;
}

/** One of some words; undefined for another one. */
export function wordOf<W extends string>(
  owner: LiteralOwner,
  value: Value | undefined,
  words: readonly W[],
  expected = `one of ${words.map((word) => `'${word}'`).join(', ')}`,
): W | undefined {
  if (value === undefined) return undefined;
  const word = ts.isStringLiteralLike(value) ? words.find((each) => each === value.text) : undefined;
  if (word === undefined) refuse(owner, value, expected, words);
  return word;
}

/** An array of such words. */
export function wordsOf<W extends string>(
  owner: LiteralOwner,
  value: Value | undefined,
  words: readonly W[],
  expected?: string,
): readonly W[] {
  return elementsOf(owner, value, 'an array of strings').flatMap(
    (each) => wordOf(owner, each, words, expected) ?? [],
  );
}

/** The state of `States.NAME`, or of `'NAME'`. */
export function stateOf(
  owner: LiteralOwner,
  value: Value | undefined,
  states: DeclarationOf<'states'>,
): string | undefined {
  if (value === undefined) return undefined;
  const names = states.states.map((state) => state.name);
  const isOfStates = ts.isPropertyAccessExpression(value) && value.expression.getText() === states.name;
  const name = isOfStates ? value.name.text : ts.isStringLiteralLike(value) ? value.text : undefined;
  if (name !== undefined && names.includes(name)) return name;
  const known = names.map((each) => `${states.name}.${each}`);
  refuse(owner, value, `a state of ${states.name}`, known);
  return undefined;
}

/** The sources that a string names. */
export function sourcesOf(owner: LiteralOwner, value: Value | undefined): readonly Provenance[] {
  if (value === undefined) return [];
  const start = value.getStart() + 1;
  const place = (at: number, length: number): ReturnType<typeof placeOf> =>
    placeOfRange(value.getSourceFile(), start + at, start + at + length);
  return readSources(stringOf(owner, value), place, (text, at) =>
    owner.edition.report('ill-formed-provenance', at, { text }),
  );
}

/** The declaration that a tag of the entry names; reported where there is none of that kind. */
export function targetOf<K extends 'states' | 'arcs'>(
  { edition, entry }: LiteralOwner,
  tag: string,
  kind: K,
): DeclarationOf<K> | undefined {
  const word = entry.tags.word(tag);
  if (word === undefined) return undefined;
  if (edition.named(word.text, kind) === undefined) {
    const facts = { tag, name: word.text, expected: `a declaration with \`@${kind}\`` };
    const suggestion = didYouMean(word.text, edition.namesOf(kind));
    edition.report('unknown-target', word.place, facts, { suggestion });
  }
  return edition.readAs(word.text, kind);
}

/** The values of an object's properties; what is missing, written otherwise or unknown is reported. */
export function propertiesOf(
  edition: EditionReader,
  entry: Entry,
  value: TypeScript.Expression | undefined,
  required: readonly string[],
  optional: readonly string[] = [],
): ReadonlyMap<string, TypeScript.Expression> {
  const names = [...required, ...optional];
  const expected = `\`{ ${required.map((name) => `${name}: ...`).join(', ')} }\``;
  const properties = new Map<string, TypeScript.Expression>();
  if (value === undefined || !ts.isObjectLiteralExpression(value)) {
    const found = value === undefined ? 'no value' : `\`${value.getText()}\``;
    edition.report('declaration-shape', value ?? entry.node, { tag: entry.kind, found, expected });
    return properties;
  }
  for (const property of value.properties) {
    const name = property.name?.getText() ?? '';
    if (ts.isPropertyAssignment(property) && names.includes(name)) properties.set(name, property.initializer);
    else if (ts.isShorthandPropertyAssignment(property) && names.includes(name))
      properties.set(name, property.name);
    else reportProperty(edition, entry, property, names, expected);
  }
  for (const name of required.filter(
    (candidate) => !value.properties.some((property) => property.name?.getText() === candidate),
  )) {
    edition.report('declaration-shape', value, { tag: entry.kind, found: `no \`${name}\``, expected });
  }
  return properties;
}

function reportProperty(
  edition: EditionReader,
  entry: Entry,
  property: TypeScript.ObjectLiteralElementLike,
  names: readonly string[],
  expected: string,
): void {
  const facts = { tag: entry.kind, found: `\`${property.getText()}\``, expected };
  const name = property.name?.getText();
  edition.report('declaration-shape', property, facts, {
    suggestion: name === undefined ? undefined : didYouMean(name, names),
  });
}

interface LiteralValue {
  readonly value?: TypeScript.Expression;
  /** Whether the literal is its own type. */
  readonly isConst: boolean;
}

export function literalValue({ type, initializer }: TypeScript.VariableDeclaration): LiteralValue {
  if (initializer === undefined) return { isConst: false };
  const isConst =
    type === undefined && ts.isAsExpression(initializer) && ts.isConstTypeReference(initializer.type);
  return isConst ? { value: initializer.expression, isConst } : { value: initializer, isConst: false };
}

/**
 * Reads an expression that must have a value now.
 *
 * @param type - What the value goes into.
 * @returns Undefined where it has none, which is then reported.
 */
export function readConstant(
  edition: EditionReader,
  node: TypeScript.Expression,
  type: ScalarType,
): { readonly expression: Expression; readonly value: bigint } | undefined {
  const before = edition.diagnostics.length;
  const expression = new ExpressionReader(edition, NO_NAMES).read(node);
  const undefinedNames = edition.diagnostics.slice(before).every(({ code }) => code === 'undefined-name');
  if (!undefinedNames) return undefined;
  const value = edition.evaluate(expression);
  if (value === undefined) {
    edition.report('not-constant', node, { text: node.getText() });
    return undefined;
  }
  const read = edition.diagnostics.length;
  new MeaningCheck(edition, NO_NAMES.typeOf).into(expression, type);
  return edition.diagnostics.length === read ? { expression, value } : undefined;
}
