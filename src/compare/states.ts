// SPDX-License-Identifier: MIT
// What the values of a register are called, in one edition or in several.

import { type Declaration, declarationsOf, formatBits, ownPart } from '../model/index.js';
import type { StateName } from './difference.js';

export type NameOf = (value: bigint) => StateName;

/** The bits are those of the edition that has the most: a value has one spelling for all of them. */
export function stateNames(...editions: readonly (readonly Declaration[])[]): NameOf {
  const own = editions.map((declarations) => ownPart({ declarations }).declarations);
  const states = own
    .flatMap((declarations) => declarationsOf(declarations, 'states'))
    .flatMap((each) => each.states);
  const [bits] = own
    .flatMap((declarations) => declarationsOf(declarations, 'bits'))
    .sort((a, b) => b.bits.length - a.bits.length);
  return (value) => ({
    value: String(value),
    bits: bits === undefined ? String(value) : formatBits(value, bits),
    names: [...new Set(states.filter((state) => state.value === String(value)).map(({ name }) => name))],
  });
}
