// SPDX-License-Identifier: MIT
// The names that declarations give to a header, and the numbers behind them.

import type { Declaration, DeclarationOf, Declarations } from './declaration.js';
import { declarationsOf } from './lookup.js';
import type { Place } from './place.js';

export interface HeaderName {
  readonly role:
    | 'bit'
    | 'capability'
    | 'constant'
    | 'macro'
    | 'member'
    | 'region subtype'
    | 'region type'
    | 'request'
    | 'state';
  readonly symbol: string;
  readonly declaration: Declaration;
  readonly place: Place;
  /**
   * Decimal digits; absent for a macro of parameters and for a member. The number of a request is made of its type and
   * of its number alone: the rest is the architecture's.
   */
  readonly value?: string;
}

/**
 * In the order of the declarations.
 *
 * @param bits - Declarations with the bits: a state that has the name of one is in the header as that bit.
 */
export function headerNames(
  declarations: Declarations,
  bits: Declarations = declarations,
): readonly HeaderName[] {
  return declarations.flatMap((declaration) => namesOf(declaration, bits));
}

function namesOf(declaration: Declaration, bits: Declarations): readonly HeaderName[] {
  const { place } = declaration;
  const named = (role: HeaderName['role'], value?: string, symbol = declaration.symbol): HeaderName => ({
    role,
    symbol,
    declaration,
    place,
    ...(value === undefined ? {} : { value }),
  });
  switch (declaration.kind) {
    case 'bits':
      return declaration.bits.map((bit) => ({
        ...named('bit', String(1n << BigInt(bit.position)), bit.symbol),
        place: bit.place,
      }));
    case 'constant':
    case 'capability':
      return [named(declaration.kind, declaration.value)];
    case 'ioctl':
      return [
        named('request', String((BigInt(declaration.type.value) << 8n) | BigInt(declaration.number.value))),
      ];
    case 'region':
      return (['type', 'subtype'] as const).map((part) =>
        named(`region ${part}`, declaration[part].value, declaration[part].symbol),
      );
    case 'states':
      return definedStates(declaration, bits).map((state) => ({
        ...named('state', state.value, state.symbol),
        place: state.place,
      }));
    case 'macro':
      return [named('macro')];
    case 'struct':
      return declaration.members.map((member) => ({
        ...named('member', undefined, member.name),
        place: member.place,
      }));
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
}

/** Every C constant of an edition with its value; not requests, whose value is the architecture's. */
export function constantValues(declarations: Declarations): ReadonlyMap<string, bigint> {
  return new Map(
    headerNames(declarations).flatMap(({ role, symbol, value }): readonly [string, bigint][] =>
      value === undefined || role === 'request' ? [] : [[symbol, BigInt(value)]],
    ),
  );
}

/** The states that the header defines and that no bit has defined already. */
export function definedStates(
  states: DeclarationOf<'states'>,
  declarations: Declarations,
): DeclarationOf<'states'>['states'] {
  if (!states.defined) return [];
  const bits = declarationsOf(declarations, 'bits').flatMap((each) => each.bits);
  return states.states.filter(({ symbol }) => !bits.some((bit) => bit.symbol === symbol));
}
