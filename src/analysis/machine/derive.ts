// SPDX-License-Identifier: MIT
// All that follows from a declared machine, worked out once for whoever asks: checks, pages, C, vectors, the reference.

import { type Declaration, findDeclaration, type MachineDeclaration } from '../../model/index.js';
import { type MachineFacts, machineFacts } from './facts.js';
import { partSets } from './part-sets.js';
import { deriveTable, type TransitionTable } from './transitions.js';

export interface DerivedMachine {
  readonly facts: MachineFacts;
  /** One per set of parts, in the order of `partSets`: the last one is the whole machine. */
  readonly tables: readonly TransitionTable[];
}

interface Known {
  readonly arcs: unknown;
  readonly states: unknown;
  readonly derived: DerivedMachine;
}

/** A memory, which changes nothing but time: the same declarations have the same tables. */
const known = new WeakMap<MachineDeclaration, Known>();

export function deriveMachine(
  declarations: readonly Declaration[],
  machine: MachineDeclaration,
): DerivedMachine {
  const arcs = findDeclaration(declarations, 'arcs', machine.arcs);
  const states = findDeclaration(declarations, 'states', machine.states);
  const before = known.get(machine);
  if (before !== undefined && before.arcs === arcs && before.states === states) return before.derived;
  const facts = machineFacts(declarations, machine);
  const derived = { facts, tables: partSets(facts).map((parts) => deriveTable(facts, parts)) };
  known.set(machine, { arcs, states, derived });
  return derived;
}
