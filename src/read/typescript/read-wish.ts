// SPDX-License-Identifier: MIT
// `@wish` and `@precedence`: a predicate over the orders of single-bit operations, and the list that is one such order.

import type { ts as TypeScript } from 'ts-morph';
import { didYouMean } from '../../diagnostics/index.js';
import type {
  DeclarationOf,
  OrderRequest,
  Place,
  Provenance,
  ScalarType,
  ValueType,
  WishParameter,
} from '../../model/index.js';
import { readSources } from '../provenance.js';
import { ts } from './compiler.js';
import { describe } from './describe.js';
import type { Word } from './documentation.js';
import type { EditionReader, Entry } from './edition.js';
import { reportMissingTag } from './parts.js';
import { readBody } from './read-function.js';
import { checkPlainFunction, INTEGERS, readScalar, readScalarType, signatureOf } from './signatures.js';
import { textOf } from './tags.js';

const STATE = 'a state';
const TRUTH = 'a truth value';

/** What a wish may look at. */
const PARAMETERS: Readonly<Record<WishParameter, typeof STATE | typeof TRUTH>> = {
  from: STATE,
  to: STATE,
  before: STATE,
  after: STATE,
  back: TRUTH,
  reached: STATE,
};

export function readWish(
  edition: EditionReader,
  entry: Entry<TypeScript.VariableDeclaration>,
): DeclarationOf<'wish'> | undefined {
  const { initializer } = entry.node;
  const body = initializer !== undefined && ts.isArrowFunction(initializer) ? initializer.body : undefined;
  if (
    initializer === undefined ||
    !ts.isArrowFunction(initializer) ||
    body === undefined ||
    ts.isBlock(body)
  ) {
    const found = initializer === undefined ? 'no value' : describe(body ?? initializer);
    edition.report('declaration-shape', body ?? initializer ?? entry.node, {
      tag: 'wish',
      found,
      expected: 'an arrow function of one expression',
    });
    return undefined;
  }
  checkPlainFunction(edition, initializer);
  const parameters = initializer.parameters.flatMap((parameter) => readParameter(edition, parameter));
  const types = new Map<string, ValueType>(
    parameters.map(({ written, scalar }) => [written, { kind: 'scalar', scalar }]),
  );
  const result = readScalarType(edition, initializer.type, entry.node.name, false);
  const expression = readBody(edition, body, types, result);
  const from = readFrom(edition, entry);
  const names = parameters.flatMap(({ name }) => name ?? []);
  if (names.length < initializer.parameters.length) return undefined;
  return {
    ...edition.base(entry),
    kind: 'wish',
    parameters: names,
    expression,
    from,
  };
}

interface ReadParameter {
  /** Absent where it is none that a wish may look at. */
  readonly name?: WishParameter;
  readonly written: string;
  readonly scalar: ScalarType;
}

function readParameter(
  edition: EditionReader,
  { name: node, type }: TypeScript.ParameterDeclaration,
): readonly ReadParameter[] {
  // One that only says what the wish is about is unused, and has an underscore.
  const written = node.getText();
  const name = written.replace(/^_/, '');
  if (!isParameter(name)) {
    const known = Object.keys(PARAMETERS);
    const facts = { found: `\`${name}\``, expected: known.join(', ') };
    edition.report('wish-parameter', node, facts, { suggestion: didYouMean(name, known) });
    // The body may use it: what is wrong is said here.
    return [{ written, scalar: readScalar(edition, type) ?? 'u32' }];
  }
  const scalar = readScalar(edition, type);
  const isRight =
    scalar !== undefined && scalar !== 'void' && (scalar === 'boolean') === (PARAMETERS[name] === TRUTH);
  if (isRight) return [{ name, written, scalar }];
  const expected = PARAMETERS[name] === TRUTH ? '`boolean`' : `one of ${INTEGERS.join(', ')}`;
  const found = type === undefined ? `\`${name}\` without a type` : `\`${type.getText()}\` for \`${name}\``;
  edition.report('wish-parameter', type ?? node, { found, expected });
  return [];
}

function isParameter(name: string): name is WishParameter {
  return Object.hasOwn(PARAMETERS, name);
}

/** Whether there are such messages and decisions is checked where all of the edition is known. */
function readFrom(edition: EditionReader, entry: Entry): readonly Provenance[] {
  const tag = entry.tags.one('from');
  if (tag === undefined) {
    reportMissingTag(edition, entry.tags, entry.node.name ?? entry.node, 'from', 'who asks for it');
    return [];
  }
  return readSources(
    textOf(tag.words),
    (start, length) => placeWithin(tag.words, start, length),
    (text, place) => edition.report('ill-formed-provenance', place, { text }),
  );
}

/** The place of a part of what the words say with a space between them. */
function placeWithin(words: readonly Word[], start: number, length: number): Place {
  let offset = 0;
  const covered = words.filter(({ text }) => {
    const [first, last] = [offset, offset + text.length];
    offset = last + 1;
    return last > start && first < start + length;
  });
  const first = covered[0]!.place;
  const last = covered.at(-1)!.place;
  // A semicolon stands at the end of the last word, if the part has none of its own.
  const end = (last.endColumn ?? last.column) - (covered.at(-1)!.text.endsWith(';') ? 1 : 0);
  return { ...first, endLine: last.endLine ?? last.line, endColumn: end };
}

const KEYS = ['bit', 'set', 'states'] as const;

/** `@precedence bit=FIELD set=FIELD states=MACRO` of a list. */
export function readOrderRequest(
  edition: EditionReader,
  entry: Entry,
  record: DeclarationOf<'record'>,
): OrderRequest | undefined {
  const tag = entry.tags.one('precedence');
  if (tag === undefined) return undefined;
  const refuse = (place: Place, found: string, expected: string, suggestion?: string): undefined =>
    void edition.report('precedence', place, { found, expected }, { suggestion });
  const settings = new Map<string, Word>();
  for (const word of tag.words) {
    const [, name = '', value = ''] = /^(\w+)=(\S+)$/.exec(word.text) ?? [];
    if (name === '') refuse(word.place, `\`${word.text}\``, '`name=value`');
    else if (settings.has(name)) refuse(word.place, `\`${name}\` twice`, 'each name once');
    else if (!KEYS.some((key) => key === name))
      refuse(word.place, `\`${name}\``, KEYS.join(', '), didYouMean(name, KEYS));
    else settings.set(name, { text: value, place: word.place });
  }
  const choose = (key: (typeof KEYS)[number], names: readonly string[], what: string): string | undefined => {
    const word = settings.get(key);
    // What is missing may be what was misspelt.
    if (word === undefined)
      return settings.size < tag.words.length ? undefined : refuse(tag.place, `no \`${key}=\``, what);
    // With none to choose from, it is they that could not be read.
    return names.includes(word.text) || names.length === 0
      ? word.text
      : refuse(word.place, `\`${word.text}\``, what, didYouMean(word.text, names));
  };
  const fields = record.members.flatMap((member) => (member.kind === 'field' ? [member] : []));
  const namesOf = (isTruth: boolean): readonly string[] =>
    fields.filter(({ type }) => (type === 'boolean') === isTruth).map(({ name }) => name);
  const bit = choose('bit', namesOf(false), `a field of ${record.name} that is a number`);
  const set = choose('set', namesOf(true), `a field of ${record.name} that is boolean`);
  const states = choose('states', macroSymbols(edition), 'the C name of a macro of one parameter');
  return bit === undefined || set === undefined || states === undefined
    ? undefined
    : { bit, set, states, place: tag.place };
}

/** C names of the macros that can tell which states are valid. */
function macroSymbols(edition: EditionReader): readonly string[] {
  return edition
    .entries()
    .filter(({ kind, name }) => kind === 'macro' && signatureOf(edition, name)?.parameters.length === 1)
    .map(({ symbol }) => symbol);
}
