// SPDX-License-Identifier: MIT
// What a state machine answers of every write of its register: the path that a device with every optional part takes.

import type { Declaration, MachineDeclaration } from '../model/index.js';
import { findDeclaration } from './lookup.js';
import { deriveMachine } from './machine/index.js';
import type { TransitionAnswer, Transitions } from './transitions.js';

/** A machine refuses without saying with which errno. */
export function machineTransitions(
  declarations: readonly Declaration[],
  machine: MachineDeclaration,
): Transitions {
  const states = findDeclaration(declarations, 'states', machine.states)?.states ?? [];
  const values = new Map(states.map(({ name, value }) => [name, BigInt(value)]));
  const names = new Map(states.map(({ name, value }) => [BigInt(value), name]));
  const transitions = deriveMachine(declarations, machine).tables.at(-1)?.transitions ?? [];
  const answer = (start: bigint, end: bigint): TransitionAnswer => {
    const from = names.get(start);
    if (from === undefined) return { kind: 'unreachable' };
    if (start === end && from !== machine.failure) return { kind: 'accepted', through: [] };
    const found = transitions.find((each) => each.from === from && each.to === names.get(end));
    if (found?.kind !== 'path') return { kind: 'refused' };
    return { kind: 'accepted', through: found.path.slice(1, -1).map((state) => values.get(state) ?? 0n) };
  };
  return { source: { kind: 'machine', machine: machine.name }, answer };
}
