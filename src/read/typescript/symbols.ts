// SPDX-License-Identifier: MIT
// The names that an edition gives to C and to TypeScript; each means one thing.

import { bitValue, type Declaration, type Declarations, type Place } from '../../model/index.js';
import type { EditionReader } from './edition.js';

interface Definition {
  readonly symbol: string;
  readonly value?: string;
  /** A state may bear the name of a bit, and two regions the name of a type, as long as the values agree. */
  readonly role: 'own' | 'state' | 'number';
  readonly place: Place;
}

export function checkSymbols(edition: EditionReader, declarations: Declarations): void {
  const clashes = [
    ...clashesOf(declarations.flatMap(symbolsOf)),
    ...clashesOf(declarations.map(({ name, place }) => ({ symbol: name, role: 'own', place }))),
  ];
  const reported = new Set<Place>();
  for (const { first, second } of clashes) {
    if (reported.has(second.place)) continue;
    reported.add(second.place);
    const related = [{ place: first.place, message: 'the first one' }];
    edition.report('duplicate-symbol', second.place, { symbol: second.symbol }, { related });
  }
}

interface Clash {
  readonly first: Definition;
  readonly second: Definition;
}

function clashesOf(definitions: readonly Definition[]): readonly Clash[] {
  const known = new Map<string, Definition>();
  return definitions.flatMap((second) => {
    const first = known.get(second.symbol);
    if (first === undefined) known.set(second.symbol, second);
    return first === undefined || agree(first, second) ? [] : [{ first, second }];
  });
}

function agree(a: Definition, b: Definition): boolean {
  const mayShare = a.role === 'state' || b.role === 'state' || (a.role === 'number' && b.role === 'number');
  return mayShare && a.value !== undefined && a.value === b.value;
}

function symbolsOf(declaration: Declaration): readonly Definition[] {
  const { place } = declaration;
  switch (declaration.kind) {
    case 'bits':
      return declaration.bits.map((bit) => ({
        symbol: bit.symbol,
        value: String(bitValue(bit.position)),
        role: 'own',
        place: bit.place,
      }));
    case 'states':
      return declaration.states.map((state) => ({ ...state, role: 'state' }));
    case 'region':
      return [
        { ...declaration.type, role: 'number', place },
        { ...declaration.subtype, role: 'number', place },
      ];
    case 'constant':
      return [{ symbol: declaration.symbol, value: declaration.value, role: 'own', place }];
    case 'arcs':
    case 'machine':
      return [];
    case 'struct':
    case 'macro':
    case 'capability':
    case 'ioctl':
    case 'record':
    case 'list':
    case 'wish':
    case 'algorithm':
      return [{ symbol: declaration.symbol, role: 'own', place }];
    default:
      return declaration satisfies never;
  }
}
