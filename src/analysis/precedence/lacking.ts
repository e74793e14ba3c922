// SPDX-License-Identifier: MIT
// The orders of a device that lacks an optional bit: fewer operations, fewer states, fewer behaviours.

import { neededTogether, type Operations, type State, stepsOf } from './operations.js';
import { searchOrders } from './search.js';
import { countOf } from './sets.js';

export interface LackingOrders {
  /** The optional bits that the device lacks. */
  readonly bits: Operations['bits'];
  readonly operations: number;
  readonly states: number;
  readonly orders: number;
  readonly behaviours: number;
}

/** Without all optional bits; undefined where there are none. */
export function ordersLacking(operations: Operations): LackingOrders | undefined {
  const lacks = operations.bits.filter(({ optional }) => optional !== undefined);
  if (lacks.length === 0) return undefined;
  const kept = operations.bits.filter((bit) => !lacks.includes(bit));
  // The bits that are left move together, so that operations are counted without gaps.
  const states = operations.states.flatMap((state) => {
    const isSet = operations.bits.map((_, index) => (state & (1 << index)) !== 0);
    if (operations.bits.some((bit, index) => lacks.includes(bit) && isSet[index])) return [];
    return [
      kept.reduce(
        (set, bit, index) => (isSet[operations.bits.indexOf(bit)] ? set | (1 << index) : set),
        0,
      ) as State,
    ];
  });
  const declaration = { ...operations.declaration, bits: kept };
  const count = stepsOf(declaration).length;
  const rest = { ...operations, bits: kept, declaration, states, count };
  return {
    bits: lacks,
    operations: count,
    states: states.length,
    ...countOf(searchOrders([], neededTogether(rest)), 0),
  };
}
