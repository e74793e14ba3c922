// SPDX-License-Identifier: MIT
// The input of the search: the single-bit operations of an authored order, and the states between which they lead. All
// of it comes from declarations, so an added bit is searched as well.

import { evaluate } from '../../expression/evaluate.js';
import { editionScope, valuesWhere } from '../../expression/macro.js';
import {
  type Bit,
  type BitsDeclaration,
  bitValue,
  type DeclarationOf,
  type Declarations,
  declarationsOf,
  formatBits,
  type OrderRequest,
  ownPart,
} from '../../model/index.js';

/** A set of operations, as a number whose bit `i` stands for operation `i`. */
export type OperationSet = number;

/** A sequence of operations, each by its index. */
export type Order = readonly number[];

/** A set of bits of the declaration, as a number whose bit `i` stands for the declaration's bit `i`, whatever its position. */
export type State = number;

/** The operations of an edition: for bit `i` of the declaration its clearing, 2i, and its setting, 2i + 1. */
export interface Operations {
  readonly list: OrderedList;
  /** Those that are a bit; a name for none of them is no operation. */
  readonly bits: readonly Bit[];
  readonly declaration: BitsDeclaration;
  readonly count: number;
  /** The order that the list gives. */
  readonly authored: Order;
  /** The valid states, in rising order of their values. */
  readonly states: readonly State[];
}

/** The list whose order is searched, with what its tag says. */
export type OrderedList = DeclarationOf<'list'> & { readonly order: OrderRequest };

/** A step of an ordered list, by the value of its bit. */
interface OrderedStep {
  readonly bit: bigint;
  readonly set: boolean;
}

/** The list of an edition whose order is one of many; undefined where there is none. */
export function orderedList(declarations: Declarations): OrderedList | undefined {
  return declarationsOf(declarations, 'list').find((list): list is OrderedList => list.order !== undefined);
}

export function orderedSteps(declarations: Declarations, list: OrderedList): readonly OrderedStep[] {
  const scope = editionScope(declarations);
  const { bit, set } = list.order;
  const fieldOf = (
    values: Readonly<Record<string, Parameters<typeof evaluate>[0]>>,
    field: string,
  ): bigint => (values[field] === undefined ? 0n : evaluate(values[field], scope));
  return list.items.map(({ values }) => ({ bit: fieldOf(values, bit), set: fieldOf(values, set) !== 0n }));
}

/** The bits declaration that the steps of a list are about: the one with a bit of theirs. */
export function orderedBits(
  declarations: Declarations,
  steps: readonly OrderedStep[],
): BitsDeclaration | undefined {
  return declarationsOf(ownPart({ declarations }).declarations, 'bits').find(({ bits }) =>
    bits.some((bit) => steps.some((step) => step.bit === bitValue(bit.position))),
  );
}

/** Every step that an order of these bits is made of, in the order of the operations. */
export function stepsOf({ bits }: BitsDeclaration): readonly (OrderedStep & { readonly name: string })[] {
  return bits
    .filter(({ position }) => position >= 0)
    .flatMap((bit) =>
      ([false, true] as const).map((set) => ({
        name: `${set ? 'set' : 'clear'} ${bit.name}`,
        bit: bitValue(bit.position),
        set,
      })),
    );
}

/** The operations of an edition whose list has been found complete; undefined where no list has an order to search. */
export function operationsOf(declarations: Declarations): Operations | undefined {
  const list = orderedList(declarations);
  if (list === undefined) return undefined;
  const steps = orderedSteps(declarations, list);
  const declaration = orderedBits(declarations, steps);
  if (declaration === undefined) return undefined;
  const bits = declaration.bits.filter(({ position }) => position >= 0);
  const all = stepsOf(declaration);
  return {
    list,
    bits,
    declaration,
    count: all.length,
    authored: steps.map((step) => all.findIndex(({ bit, set }) => bit === step.bit && set === step.set)),
    states: valuesWhere(declarations, list.order.states).map((value) => stateOf(bits, value)),
  };
}

function stateOf(bits: readonly Bit[], value: bigint): State {
  return bits.reduce(
    (state, bit, index) => (value & bitValue(bit.position) ? state | (1 << index) : state),
    0,
  );
}

/** The value of a state. */
export function valueOfState({ bits }: Operations, state: State): bigint {
  return bits.reduce(
    (value, bit, index) => (state & (1 << index) ? value | bitValue(bit.position) : value),
    0n,
  );
}

/** The name of a state, as its bits. */
export function stateName(operations: Operations, state: State): string {
  return formatBits(valueOfState(operations, state), operations.declaration);
}

/** The name of an operation: what it does, and to which bit. */
export function operationName({ declaration }: Operations, operation: number): string {
  return stepsOf(declaration)[operation]!.name;
}

/** The operation that undoes an operation. */
export function inverse(operation: number): number {
  return operation ^ 1;
}

/** The operations of a set, in rising order. */
export function members(set: OperationSet): readonly number[] {
  const found: number[] = [];
  for (let rest = set; rest !== 0; rest &= rest - 1) found.push(31 - Math.clz32(rest & -rest));
  return found;
}

/** The operations that lead from one state to another. */
export function difference(from: State, to: State): OperationSet {
  let set = 0;
  for (let bits = from ^ to; bits !== 0; bits &= bits - 1) {
    const bit = 31 - Math.clz32(bits & -bits);
    set |= 1 << (2 * bit + ((to >> bit) & 1));
  }
  return set;
}

/** The state after some operations, each of which changes it. */
export function apply(state: State, set: OperationSet): State {
  let changed = state;
  for (let rest = set; rest !== 0; rest &= rest - 1) changed ^= 1 << ((31 - Math.clz32(rest & -rest)) >> 1);
  return changed;
}

/** The states that a write goes through, the start included. */
export function pathOf(order: Order, from: State, to: State): readonly State[] {
  const needed = difference(from, to);
  const path = [from];
  for (const operation of order) {
    if (needed & (1 << operation)) path.push(apply(path.at(-1)!, 1 << operation));
  }
  return path;
}

/** For each operation the set of those that some write needs beside it. */
export function neededTogether({ count, states }: Operations): readonly OperationSet[] {
  const together = new Array<OperationSet>(count).fill(0);
  for (const from of states) {
    for (const to of states) {
      const needed = difference(from, to);
      for (const operation of members(needed)) together[operation]! |= needed & ~(1 << operation);
    }
  }
  return together;
}
