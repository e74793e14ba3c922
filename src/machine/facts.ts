// SPDX-License-Identifier: MIT
// Facts of a state machine from which paths are derived, without places and words. They come from a declaration or from
// a test. Also the choices of optional parts that make sense.

import {
  type ArcItem,
  type Declarations,
  findDeclaration,
  type MachineDeclaration,
  type MachinePart,
  type MachineState,
  type MissingStates,
  type PathPreference,
  type PathRule,
} from '../model/index.js';

export type StateFacts = Pick<MachineState, 'name' | 'has' | 'needs' | 'failedExit'>;
export type ArcFacts = Pick<ArcItem, 'from' | 'to' | 'needs'>;
export type RuleFacts = Pick<PathRule, 'property' | 'kind' | 'gained' | 'lost'>;

export interface MachineFacts {
  /** In the order of the tables. */
  readonly states: readonly StateFacts[];
  readonly arcs: readonly ArcFacts[];
  readonly parts: readonly Pick<MachinePart, 'name' | 'requires'>[];
  readonly rules: readonly RuleFacts[];
  readonly prefer: readonly PathPreference[];
  readonly missing: MissingStates;
  /** The state that no user asks for and that has no arcs. */
  readonly failure?: string;
}

/** Whether an arc is one of the machine: nobody dropped it. */
export function isKept(arc: Pick<ArcItem, 'sources'>): boolean {
  return arc.sources.every(({ standing }) => standing !== 'dropped');
}

/** All arcs that the sources of a machine have, the dropped ones too. */
export function arcItems(declarations: Declarations, machine: MachineDeclaration): readonly ArcItem[] {
  return findDeclaration(declarations, 'arcs', machine.arcs)?.arcs ?? [];
}

/** The optional parts that an arc needs, those of its ends among them, in the order of the machine. */
export function neededParts(
  machine: MachineDeclaration,
  { from, to, needs }: Pick<ArcItem, 'from' | 'to' | 'needs'>,
): readonly string[] {
  const ends = machine.facts.filter(({ name }) => name === from || name === to);
  const all = new Set([...ends.flatMap((state) => state.needs), ...needs]);
  return machine.parts.map(({ name }) => name).filter((name) => all.has(name));
}

/** The facts of a declared machine, its states in the order of their declaration. */
export function machineFacts(declarations: Declarations, machine: MachineDeclaration): MachineFacts {
  const order = findDeclaration(declarations, 'states', machine.states)?.states ?? [];
  const facts = new Map(machine.facts.map((state) => [state.name, state]));
  return {
    states: order.flatMap(({ name }) => facts.get(name) ?? []),
    arcs: arcItems(declarations, machine).filter(isKept),
    parts: machine.parts,
    rules: machine.rules,
    prefer: machine.prefer,
    missing: machine.missing,
    ...(machine.failure === undefined ? {} : { failure: machine.failure }),
  };
}

/** Every set of parts that holds what its members require; the smaller ones first, then in the order of the parts. */
export function partSets({ parts }: Pick<MachineFacts, 'parts'>): readonly (readonly string[])[] {
  const subsets = parts.reduce<readonly (readonly string[])[]>(
    (sets, { name }) => sets.flatMap((set) => [set, [...set, name]]),
    [[]],
  );
  const rank = (set: readonly string[]): string =>
    parts.map(({ name }) => (set.includes(name) ? '0' : '1')).join('');
  return subsets
    .filter((set) =>
      parts.every(
        ({ name, requires }) => !set.includes(name) || requires.every((each) => set.includes(each)),
      ),
    )
    .sort((a, b) => a.length - b.length || (rank(a) < rank(b) ? -1 : 1));
}

/** Whether a device with these parts has something that needs others. */
export function hasAll(parts: readonly string[], needs: readonly string[]): boolean {
  return needs.every((part) => parts.includes(part));
}

/** Parts, and what these require, and so on. */
function closed(facts: MachineFacts, names: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(names);
  for (const name of all) {
    for (const part of facts.parts) if (part.name === name) for (const each of part.requires) all.add(each);
  }
  return all;
}

/** How many parts a path needs that its ends do not. */
export function extraParts(facts: MachineFacts, path: readonly string[]): number {
  const ofStates = (names: readonly string[]): readonly string[] =>
    facts.states.filter(({ name }) => names.includes(name)).flatMap(({ needs }) => needs);
  const ofArcs = facts.arcs
    .filter(({ from, to }) => path.some((state, at) => state === from && path[at + 1] === to))
    .flatMap(({ needs }) => needs);
  const ends = closed(facts, new Set(ofStates([path[0] ?? '', path.at(-1) ?? ''])));
  const needed = closed(facts, new Set([...ofStates(path), ...ofArcs]));
  return [...needed].filter((part) => !ends.has(part)).length;
}
