// SPDX-License-Identifier: MIT
// Compares declarations of two editions: names with numbers; structs as programs see them (sizes, offsets, types,
// access rules); and whether records, lists and algorithms changed. The comparison of transitions shows the effect of a
// changed algorithm on a user.

import {
  bitValue,
  type Declaration,
  type DeclarationOf,
  type Declarations,
  declarationsOf,
  findDeclaration,
  type StructMember,
} from '../model/index.js';
import type {
  MemberChange,
  MemberShape,
  NamedValue,
  StructChange,
  StructShape,
  ValueChange,
  ValueRole,
  WorkingChange,
} from './difference.js';
import { compareWords, differing, findRenamed, pairUp } from './pair.js';

export function compareValues(before: Declarations, after: Declarations): readonly ValueChange[] {
  const pairs = pairUp(namedValues(before), namedValues(after), keyOf);
  const { removed, added, both, renamed } = findRenamed(pairs, identityOf);
  return [
    ...removed.map((value): ValueChange => ({ kind: 'removed', symbol: value.symbol, value })),
    ...added.map((value): ValueChange => ({ kind: 'added', symbol: value.symbol, value })),
    ...renamed.map(([old, now]): ValueChange => ({ kind: 'renamed', before: old, after: now })),
    ...both.flatMap(([old, now]) => changedValue(old, now) ?? []),
  ];
}

/** A name of the text alone may be that of a bit: only the bit is a name of the header. */
function keyOf({ inHeader, symbol }: NamedValue): string {
  return `${inHeader ? 'header' : 'text'} ${symbol}`;
}

function identityOf({ role, space, value }: NamedValue): string | undefined {
  return space === '' ? undefined : `${role} ${space} ${value}`;
}

function changedValue(before: NamedValue, after: NamedValue): ValueChange | undefined {
  const what = differing({
    role: [before.role, after.role],
    value:
      before.role === after.role
        ? [before.value, after.value]
        : [numberOf(before.value), numberOf(after.value)],
    type: [before.type, after.type],
    needs: [before.needs, after.needs],
    meaning: [before.meaning, after.meaning],
    header: [before.definedIn, after.definedIn],
  });
  if (what.length === 0) return undefined;
  const words = what.includes('meaning') ? { words: compareWords(before.meaning, after.meaning) } : {};
  return { kind: 'changed', symbol: after.symbol, before, after, what, ...words };
}

/** `0x3` of a state's `0x3 (LIT|DIM)`. */
function numberOf(value: string): string {
  return value.replace(/ \(.*\)$/, '');
}

/** In the order of the declarations. */
function namedValues(declarations: Declarations): readonly NamedValue[] {
  return declarations.flatMap((declaration): readonly NamedValue[] => {
    switch (declaration.kind) {
      case 'bits':
        return bitValues(declaration, declarations);
      case 'constant':
        return [{ ...named(declaration, 'constant', '', declaration.value), type: declaration.type }];
      case 'capability':
        return [named(declaration, 'capability', declaration.chain, declaration.value)];
      case 'region':
        return (['type', 'subtype'] as const).map((part) => ({
          ...named(declaration, `region ${part}`, '', declaration[part].value),
          symbol: declaration[part].symbol,
        }));
      case 'ioctl':
        return [requestValue(declaration)];
      case 'states':
        return stateValues(declaration, declarations);
      case 'struct':
      case 'macro':
      case 'arcs':
      case 'machine':
      case 'record':
      case 'list':
      case 'wish':
      case 'algorithm':
        return [];
      default:
        return declaration satisfies never;
    }
  });
}

function bitValues(bits: DeclarationOf<'bits'>, declarations: Declarations): readonly NamedValue[] {
  return bits.bits.map(({ symbol, position, optional, summary }) => {
    const needs =
      optional === undefined ? undefined : findDeclaration(declarations, 'capability', optional)?.symbol;
    return {
      ...named(bits, 'bit', bits.symbol, String(bitValue(position))),
      symbol,
      type: bits.type,
      ...(needs === undefined ? {} : { needs }),
      meaning: summary,
    };
  });
}

/** A state that has the name of a bit is in the header as that bit. */
function stateValues(states: DeclarationOf<'states'>, declarations: Declarations): readonly NamedValue[] {
  const bits = findDeclaration(declarations, 'bits', states.of);
  const isBit = (symbol: string): boolean => bits?.bits.some((bit) => bit.symbol === symbol) ?? false;
  return states.states.map((state) => ({
    ...named(states, 'state', states.symbol, state.value),
    value: `${hex(state.value)} (${state.bits})`,
    symbol: state.symbol,
    inHeader: states.defined && !isBit(state.symbol),
    meaning: state.summary,
    ...(bits === undefined ? {} : { type: bits.type }),
  }));
}

/** The number of a request depends on the architecture, what it is made of does not. */
function requestValue(request: DeclarationOf<'ioctl'>): NamedValue {
  return {
    ...named(request, 'request', '_IO', '0'),
    value: `_IO(${hex(request.type.value)}, ${request.number.value})`,
  };
}

function named(
  { symbol, summary, definedIn }: Declaration,
  role: ValueRole,
  space: string,
  value: string,
): NamedValue {
  return {
    role,
    symbol,
    inHeader: true,
    value: hex(value),
    space,
    meaning: summary,
    ...(definedIn === undefined ? {} : { definedIn }),
  };
}

/** @param digits - Decimal; may be negative. */
function hex(digits: string): string {
  const value = BigInt(digits);
  return value < 0n ? digits : `0x${value.toString(16)}`;
}

export function compareStructs(before: Declarations, after: Declarations): readonly StructChange[] {
  const { removed, added, both } = pairUp(
    declarationsOf(before, 'struct'),
    declarationsOf(after, 'struct'),
    ({ symbol }) => symbol,
  );
  return [
    ...removed.map((struct): StructChange => ({ kind: 'removed', struct: shapeOf(struct) })),
    ...added.map((struct): StructChange => ({ kind: 'added', struct: shapeOf(struct) })),
    ...both.flatMap(([old, now]) => changedStruct(old, now) ?? []),
  ];
}

function changedStruct(old: DeclarationOf<'struct'>, now: DeclarationOf<'struct'>): StructChange | undefined {
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

function memberShape(member: StructMember): MemberShape {
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

type Working = DeclarationOf<'record' | 'list' | 'algorithm'>;

export function compareWorkings(before: Declarations, after: Declarations): readonly WorkingChange[] {
  const pairs = pairUp(
    before.filter(isWorking),
    after.filter(isWorking),
    (each) => `${each.kind} ${each.symbol}`,
  );
  const change = (kind: WorkingChange['kind'], { kind: what, symbol }: Working): WorkingChange => ({
    kind,
    what,
    symbol,
  });
  return [
    ...pairs.removed.map((each) => change('removed', each)),
    ...pairs.added.map((each) => change('added', each)),
    ...pairs.both
      .filter(([old, now]) => meaningOf(old) !== meaningOf(now))
      .map(([, now]) => change('changed', now)),
  ];
}

function isWorking(declaration: Declaration): declaration is Working {
  return ['record', 'list', 'algorithm'].includes(declaration.kind);
}

/** What of a declaration says where it was written, how, and why, and nothing of what it does. */
const ASIDES: ReadonlySet<string> = new Set([
  'place',
  'rulePlaces',
  'rules',
  'comment',
  'text',
  'summary',
  'resultSummary',
  'remarks',
  'faults',
  'vectors',
  'order',
]);

export function meaningOf(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (ASIDES.has(key) ? undefined : inner));
}
