// SPDX-License-Identifier: MIT
// Structs as programs see them: sizes, offsets, types, and who may read and write what when.

import { type Declaration, type DeclarationOf, declarationsOf, type StructMember } from '../model/index.js';
import type { MemberChange, MemberShape, StructChange, StructShape } from './difference.js';
import { differing, findRenamed, pairUp } from './pair.js';
import { compareWords } from './words.js';

export function compareStructs(
  before: readonly Declaration[],
  after: readonly Declaration[],
): readonly StructChange[] {
  const { removed, added, both } = pairUp(
    declarationsOf(before, 'struct'),
    declarationsOf(after, 'struct'),
    ({ symbol }) => symbol,
  );
  return [
    ...removed.map((struct): StructChange => ({ kind: 'removed', struct: shapeOf(struct) })),
    ...added.map((struct): StructChange => ({ kind: 'added', struct: shapeOf(struct) })),
    ...both.flatMap(([old, now]) => changed(old, now) ?? []),
  ];
}

function changed(old: DeclarationOf<'struct'>, now: DeclarationOf<'struct'>): StructChange | undefined {
  const before = shapeOf(old);
  const after = shapeOf(now);
  const members = compareMembers(old.members.map(memberShape), now.members.map(memberShape));
  const what = differing({
    size: [before.size, after.size],
    alignment: [before.alignment, after.alignment],
    members: [[], members],
  });
  return what.length === 0 ? undefined : { kind: 'changed', before, after, what, members };
}

function compareMembers(
  before: readonly MemberShape[],
  after: readonly MemberShape[],
): readonly MemberChange[] {
  const pairs = pairUp(before, after, ({ name }) => name);
  const { removed, added, both, renamed } = findRenamed(pairs, ({ offset, type }) => `${offset} ${type}`);
  return [
    ...removed.map((member): MemberChange => ({ kind: 'removed', member })),
    ...added.map((member): MemberChange => ({ kind: 'added', member })),
    ...renamed.map(([old, now]): MemberChange => ({ kind: 'renamed', before: old, after: now })),
    ...both.flatMap(([old, now]) => changedMember(old, now) ?? []),
  ];
}

function changedMember(before: MemberShape, after: MemberShape): MemberChange | undefined {
  const what = differing({
    type: [before.type, after.type],
    offset: [before.offset, after.offset],
    size: [before.size, after.size],
    read: [before.read, after.read],
    write: [before.write, after.write],
    when: [before.when, after.when],
    meaning: [before.meaning, after.meaning],
  });
  if (what.length === 0) return undefined;
  const words = what.includes('meaning') ? { words: compareWords(before.meaning, after.meaning) } : {};
  return { kind: 'changed', before, after, what, ...words };
}

function shapeOf({ symbol, size, alignment, definedIn }: DeclarationOf<'struct'>): StructShape {
  return { symbol, size, alignment, ...(definedIn === undefined ? {} : { definedIn }) };
}

export function memberShape(member: StructMember): MemberShape {
  const { name, type, count, offset, size, read, write, when, summary } = member;
  const scalar = typeof type === 'string' ? `__${type}` : `struct ${type.symbol}`;
  return {
    name,
    type: count === undefined ? scalar : `${scalar}[${count === 0 ? '' : count}]`,
    offset,
    size,
    read,
    write,
    when,
    meaning: summary,
  };
}
