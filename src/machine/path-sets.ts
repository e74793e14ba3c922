// SPDX-License-Identifier: MIT
// The paths of a state machine by the values of its states, as algorithms ask for them.

import { type Declarations, findDeclaration, type MachineDeclaration } from '../model/index.js';
import { deriveMachine } from './transitions.js';

/** The paths on a device that has some of the optional parts. */
export interface PathSet {
  /** The parts as bits, in the order of the machine. */
  readonly parts: bigint;
  /** The states that a user may ask for. */
  readonly states: ReadonlySet<bigint>;
  /** The states after `from` up to `to`, none between a state and itself; undefined where there is no path. */
  readonly path: (from: bigint, to: bigint) => readonly bigint[] | undefined;
}

/** Parts as bits: the first one of the machine is bit 0. */
export function partMask({ parts }: Pick<MachineDeclaration, 'parts'>, has: readonly string[]): number {
  return parts.reduce((mask, { name }, bit) => (has.includes(name) ? mask | (1 << bit) : mask), 0);
}

/** Values of the states of a machine, by their names. */
export function stateValues(
  declarations: Declarations,
  { states }: Pick<MachineDeclaration, 'states'>,
): ReadonlyMap<string, bigint> {
  const named = findDeclaration(declarations, 'states', states)?.states ?? [];
  return new Map(named.map(({ name, value }) => [name, BigInt(value)]));
}

/** One for each choice of parts that makes sense, the whole device last. */
export function pathSets(declarations: Declarations, machine: MachineDeclaration): readonly PathSet[] {
  const values = stateValues(declarations, machine);
  const valueOfState = (state: string): bigint => values.get(state) ?? 0n;
  return deriveMachine(declarations, machine).tables.map(({ parts, states, transitions }) => {
    const own = states.map(valueOfState);
    const paths = new Map<string, readonly bigint[]>(own.map((state) => [`${state} ${state}`, []]));
    for (const each of transitions) {
      if (each.kind !== 'path') continue;
      paths.set(`${valueOfState(each.from)} ${valueOfState(each.to)}`, each.path.slice(1).map(valueOfState));
    }
    return {
      parts: BigInt(partMask(machine, parts)),
      states: new Set(own),
      path: (from, to) => paths.get(`${from} ${to}`),
    };
  });
}
