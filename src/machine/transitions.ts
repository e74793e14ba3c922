// SPDX-License-Identifier: MIT
// The tables of a state machine: for every set of parts and every pair of states the path of a write or the reason of
// its refusal, and the state of a device when an arc in the middle of a path fails.

import { type Declarations, findDeclaration, type MachineDeclaration } from '../model/index.js';
import { type MachineFacts, machineFacts, partSets } from './facts.js';
import { bestPaths, deviceOf, fewest, type Hazard, hazardsOf, type Path } from './paths.js';

interface Pair {
  readonly from: string;
  readonly to: string;
}

export type Transition =
  /** The one path that the machine prefers. */
  | (Pair & { readonly kind: 'path'; readonly path: Path })
  /** Several paths that are equally good, so that the machine does not say which one a write takes. */
  | (Pair & { readonly kind: 'tie'; readonly paths: readonly Path[] })
  /** No path, or none without hazard: the one that a search without rules would take, and what is wrong with it. */
  | (Pair & { readonly kind: 'refused'; readonly path?: Path; readonly hazards: readonly Hazard[] });

/** The transitions on a device with some of the optional parts. */
export interface TransitionTable {
  readonly parts: readonly string[];
  /** The states that the device has and that a user may ask for. */
  readonly states: readonly string[];
  /** The arcs that its driver implements. */
  readonly arcs: readonly Pair[];
  /** One for each pair of different states, ordered by the state before, then by the one after. */
  readonly transitions: readonly Transition[];
}

/** @param parts - With all that they require. */
export function deriveTable(facts: MachineFacts, parts: readonly string[]): TransitionTable {
  const { states, arcs } = deviceOf(facts, parts);
  const transitions = states.flatMap((from) =>
    states.filter((to) => to !== from).map((to) => deriveTransition(facts, parts, from, to)),
  );
  const own = facts.missing === 'avoid' ? arcs : collapsedArcs(transitions);
  return { parts, states, arcs: own.map(({ from, to }) => ({ from, to })), transitions };
}

/** A state that is lacking may have joined two arcs into one. */
function collapsedArcs(transitions: readonly Transition[]): readonly Pair[] {
  return transitions.filter((each) => each.kind === 'path' && each.path.length === 2);
}

function deriveTransition(
  facts: MachineFacts,
  parts: readonly string[],
  from: string,
  to: string,
): Transition {
  const device = deviceOf(facts, parts);
  const everything = facts.parts.map(({ name }) => name);
  const { arcs } = facts.missing === 'avoid' ? device : deviceOf(withParts(facts, parts), everything);
  const paths = bestPaths(facts, arcs, from, to).map((path) =>
    path.filter((state) => device.states.includes(state)),
  );
  const [first, ...others] = paths;
  if (first === undefined) return refusal(facts, arcs, from, to);
  return others.length > 0 ? { kind: 'tie', from, to, paths } : { kind: 'path', from, to, path: first };
}

/** The machine without the arcs that need, beside their ends, what a device lacks. */
function withParts(facts: MachineFacts, parts: readonly string[]): MachineFacts {
  return { ...facts, arcs: facts.arcs.filter(({ needs }) => needs.every((part) => parts.includes(part))) };
}

function refusal(facts: MachineFacts, arcs: MachineFacts['arcs'], from: string, to: string): Transition {
  const plain = bestPaths({ ...facts, rules: [], prefer: ['arcs'] }, arcs, from, to);
  const [path] = fewest(plain, (each) => hazardsOf(facts, each).length);
  if (path === undefined) return { kind: 'refused', from, to, hazards: [] };
  return { kind: 'refused', from, to, path, hazards: hazardsOf(facts, path) };
}

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

export function deriveMachine(declarations: Declarations, machine: MachineDeclaration): DerivedMachine {
  const arcs = findDeclaration(declarations, 'arcs', machine.arcs);
  const states = findDeclaration(declarations, 'states', machine.states);
  const before = known.get(machine);
  if (before !== undefined && before.arcs === arcs && before.states === states) return before.derived;
  const facts = machineFacts(declarations, machine);
  const derived = { facts, tables: partSets(facts).map((parts) => deriveTable(facts, parts)) };
  known.set(machine, { arcs, states, derived });
  return derived;
}

/** One failing arc of a path. */
export interface FailedTransition {
  readonly from: string;
  readonly to: string;
  /** Which arc fails, counted from 0. */
  readonly arc: number;
  /** The state in which the device is left. */
  readonly leaves: string;
}

/** What every failing arc of every path leaves: the last state that was reached, or the one that a failed exit from it leads to. */
export function failedTransitions(
  facts: MachineFacts,
  transitions: readonly Transition[],
): readonly FailedTransition[] {
  const exits = new Map(facts.states.map(({ name, failedExit }) => [name, failedExit ?? name]));
  return transitions.flatMap((each) =>
    each.kind === 'path'
      ? each.path
          .slice(0, -1)
          .map((state, arc) => ({ from: each.from, to: each.to, arc, leaves: exits.get(state) ?? state }))
      : [],
  );
}
