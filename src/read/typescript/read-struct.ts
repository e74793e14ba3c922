// SPDX-License-Identifier: MIT
// `@struct`: an interface of integers, arrays and other structs, laid out as a C compiler does on LP64.

import type { ts as TypeScript } from 'ts-morph';
import { didYouMean } from '../../diagnostics/index.js';
import { scalarBytes } from '../../expression/index.js';
import type { DeclarationOf, ReadAccess, StructMember, Waiver, WriteAccess } from '../../model/index.js';
import { ts } from './compiler.js';
import type { EditionReader, Entry } from './edition.js';
import { checkCName, readPart, reportMissingTag } from './parts.js';
import { placeOfNamed } from './place.js';
import {
  INTEGERS,
  readInteger,
  runtimeTypeName,
  similarType,
  structEntry,
  typeArguments,
} from './signatures.js';
import type { Tags } from './tags.js';

const ALLOWED = 'members of a fixed size, as `name: u32;`';

export function readStruct(
  edition: EditionReader,
  entry: Entry<TypeScript.InterfaceDeclaration>,
): DeclarationOf<'struct'> {
  const { node } = entry;
  checkPlainInterface(edition, node);
  const members: StructMember[] = [];
  const faults: Waiver[] = [...entry.tags.waivers()];
  let end = 0;
  for (const element of node.members) {
    const read = readMember(edition, element);
    if (read === undefined) continue;
    const { member, tags } = read;
    faults.push(...tags.waivers());
    checkIsLast(edition, element, members.at(-1));
    const offset = alignUp(end, member.alignment);
    members.push({ ...member, offset });
    end = offset + member.size;
  }
  if (members.length === 0) {
    edition.report('struct-shape', node.name, { found: 'no member', expected: ALLOWED });
  }
  const alignment = Math.max(1, ...members.map((member) => member.alignment));
  return {
    ...edition.base(entry),
    kind: 'struct',
    faults,
    members,
    size: alignUp(end, alignment),
    alignment,
  };
}

/** The elements of a flexible array lie behind the struct, where a member after it would lie as well. */
function checkIsLast(
  edition: EditionReader,
  element: TypeScript.TypeElement,
  before: StructMember | undefined,
): void {
  if (before?.count !== 0) return;
  edition.report('struct-shape', element, {
    found: `a member after the flexible array \`${before.name}\``,
    expected: 'the flexible array as the last member',
  });
}

function alignUp(offset: number, alignment: number): number {
  return Math.ceil(offset / alignment) * alignment;
}

/** A C struct inherits nothing and has no parameters. */
export function checkPlainInterface(edition: EditionReader, node: TypeScript.InterfaceDeclaration): void {
  const expected = 'an interface that stands alone';
  for (const clause of node.heritageClauses ?? [])
    edition.report('struct-shape', clause, { found: '`extends`', expected });
  for (const parameter of node.typeParameters ?? []) {
    edition.report('struct-shape', parameter, { found: 'a type parameter', expected });
  }
}

function readMember(
  edition: EditionReader,
  element: TypeScript.TypeElement,
): { readonly member: Omit<StructMember, 'offset'>; readonly tags: Tags } | undefined {
  if (!ts.isPropertySignature(element)) {
    const found = ts.isMethodSignature(element) ? 'a method' : 'an element without a name';
    edition.report('struct-shape', element, { found, expected: ALLOWED });
    return undefined;
  }
  if (element.questionToken !== undefined) {
    edition.report('struct-shape', element.questionToken, { found: 'an optional member', expected: ALLOWED });
  }
  checkCName(edition, element.name);
  const { summary, tags } = readPart(edition, element, element.name, 'member');
  const type = readMemberType(edition, element);
  if (type === undefined) return undefined;
  const bits = readBitsTag(edition, tags);
  const member = {
    name: element.name.getText(),
    ...type,
    ...readAccess(edition, tags, element),
    when: readWhen(edition, tags),
    ...(bits === undefined ? {} : { bits }),
    summary,
    place: placeOfNamed(element, element.name),
  };
  return { member, tags };
}

const ACCESSES: Readonly<Record<string, { readonly read: ReadAccess; readonly write: WriteAccess }>> = {
  'read-write': { read: 'value', write: 'store' },
  'read-only': { read: 'value', write: 'refuse' },
  'read-zero write-ignore': { read: 'zero', write: 'ignore' },
};

function readAccess(
  edition: EditionReader,
  tags: Tags,
  element: TypeScript.PropertySignature,
): { readonly read: ReadAccess; readonly write: WriteAccess } {
  const tag = tags.one('access');
  const text = tags.text('access');
  const access = Object.entries(ACCESSES).find(([words]) => words === text)?.[1];
  const forms = Object.keys(ACCESSES);
  if (tag === undefined) {
    reportMissingTag(edition, tags, element.name, 'access', forms.join(', or '));
  } else if (access === undefined && text !== '') {
    const extras = { suggestion: didYouMean(text, forms) };
    edition.report(
      'tag-argument',
      tag.words[0]?.place ?? tag.place,
      { tag: 'access', found: text, expected: forms.join(', or ') },
      extras,
    );
  }
  return access ?? { read: 'value', write: 'refuse' };
}

/** `@bits` of a member: an enum of this edition. */
function readBitsTag(edition: EditionReader, tags: Tags): string | undefined {
  const word = tags.word('bits');
  if (word === undefined || edition.named(word.text, 'bits') !== undefined) return word?.text;
  const names = edition.namesOf('bits');
  edition.report(
    'unknown-target',
    word.place,
    { tag: 'bits', name: word.text, expected: 'an enum with `@bits`' },
    { suggestion: didYouMean(word.text, names) },
  );
  return undefined;
}

/** `@when`: bits of any enum of this edition. */
function readWhen(edition: EditionReader, tags: Tags): readonly string[] {
  const known = edition
    .entries()
    .filter(
      (entry): entry is Entry<TypeScript.EnumDeclaration> =>
        entry.kind === 'bits' && ts.isEnumDeclaration(entry.node),
    )
    .flatMap((entry) => entry.node.members.map((member) => member.name.getText()));
  const words = tags.one('when')?.words ?? [];
  for (const word of words) {
    if (!known.includes(word.text)) {
      edition.report(
        'unknown-bit',
        word.place,
        { name: word.text },
        { suggestion: didYouMean(word.text, known) },
      );
    }
  }
  return words.map((word) => word.text);
}

type MemberType = Pick<StructMember, 'type' | 'count' | 'size' | 'alignment'>;

const SINGLES = `${INTEGERS.join(', ')}, a struct`;

/** `u32`, another struct, `FixedArray<u8, 16>` or `FlexibleArray<Area>`; anything else is reported. */
function readMemberType(
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
