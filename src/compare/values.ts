// SPDX-License-Identifier: MIT
// All that has a name and a number: bits, constants, capabilities, regions, requests, states.

import { type Declaration, type DeclarationOf, findDeclaration } from '../model/index.js';
import type { NamedValue, ValueChange, ValueRole } from './difference.js';
import { differing, findRenamed, pairUp } from './pair.js';
import { compareWords } from './words.js';

export function compareValues(
  before: readonly Declaration[],
  after: readonly Declaration[],
): readonly ValueChange[] {
  const pairs = pairUp(namedValues(before), namedValues(after), keyOf);
  const { removed, added, both, renamed } = findRenamed(pairs, identityOf);
  return [
    ...removed.map((value): ValueChange => ({ kind: 'removed', symbol: value.symbol, value })),
    ...added.map((value): ValueChange => ({ kind: 'added', symbol: value.symbol, value })),
    ...renamed.map(([old, now]): ValueChange => ({ kind: 'renamed', before: old, after: now })),
    ...both.flatMap(([old, now]) => changed(old, now) ?? []),
  ];
}

/** A name of the text alone may be that of a bit: only the bit is a name of the header. */
function keyOf({ inHeader, symbol }: NamedValue): string {
  return `${inHeader ? 'header' : 'text'} ${symbol}`;
}

function identityOf({ role, space, value }: NamedValue): string | undefined {
  return space === '' ? undefined : `${role} ${space} ${value}`;
}

function changed(before: NamedValue, after: NamedValue): ValueChange | undefined {
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
export function namedValues(declarations: readonly Declaration[]): readonly NamedValue[] {
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

function bitValues(bits: DeclarationOf<'bits'>, declarations: readonly Declaration[]): readonly NamedValue[] {
  return bits.bits.map(({ symbol, position, optional, summary }) => {
    const needs =
      optional === undefined ? undefined : findDeclaration(declarations, 'capability', optional)?.symbol;
    return {
      ...named(bits, 'bit', bits.symbol, String(position < 0 ? 0n : 1n << BigInt(position))),
      symbol,
      type: bits.type,
      ...(needs === undefined ? {} : { needs }),
      meaning: summary,
    };
  });
}

/** A state that has the name of a bit is in the header as that bit. */
function stateValues(
  states: DeclarationOf<'states'>,
  declarations: readonly Declaration[],
): readonly NamedValue[] {
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
