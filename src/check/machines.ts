// SPDX-License-Identifier: MIT
// State machines: every state is described, and on a device with any of the optional parts every pair of states has
// exactly one safe path or is listed as refused.

import { type Diagnostic, didYouMean, report } from '../diagnostics/index.js';
import { arcItems, deriveMachine, type Transition, type TransitionTable } from '../machine/index.js';
import {
  declarationsOf,
  type Edition,
  findDeclaration,
  type MachineDeclaration,
  type Place,
  type RefusedPair,
} from '../model/index.js';
import type { Check } from './check.js';

export const checkMachines: Check = (edition) =>
  declarationsOf(edition.declarations, 'machine').flatMap((machine) => {
    const shape = [
      ...checkFacts(edition, machine),
      ...checkValues(edition, machine),
      ...checkNames(machine),
      ...checkArcsOf(edition, machine),
    ];
    // Paths of a machine that is not whole would be wrong in many ways at once.
    return shape.length > 0 ? shape : checkPaths(edition, machine);
  });

function checkFacts(edition: Edition, machine: MachineDeclaration): readonly Diagnostic[] {
  const states = findDeclaration(edition.declarations, 'states', machine.states)?.states ?? [];
  return states.flatMap(({ name, place }) => {
    const facts = machine.facts.filter((each) => each.name === name);
    if (facts.length === 1) return [];
    const related = [{ place, message: `"${name}" is here` }];
    return [
      report(
        'machine-state',
        facts[1]?.place ?? machine.place,
        { state: name, count: facts.length },
        { related },
      ),
    ];
  });
}

/** The C tables go by value: 1,024 rows of 1,024 entries for each choice of parts are more than any machine needs. */
const VALUE_MAX = 1023n;

function checkValues(edition: Edition, machine: MachineDeclaration): readonly Diagnostic[] {
  const states = findDeclaration(edition.declarations, 'states', machine.states)?.states ?? [];
  return states
    .filter(({ value }) => BigInt(value) > VALUE_MAX)
    .map(({ name, value, place }) =>
      report('machine-value', place, { state: name, value, max: Number(VALUE_MAX) }),
    );
}

function checkNames(machine: MachineDeclaration): readonly Diagnostic[] {
  return (['parts', 'properties', 'readings', 'examples'] as const).flatMap((what) => {
    const items: readonly { readonly name: string; readonly place: Place }[] = machine[what];
    return items.flatMap(({ name, place }, index) => {
      const first = items.slice(0, index).find((other) => other.name === name);
      if (first === undefined) return [];
      const related = [{ place: first.place, message: 'the first one' }];
      return [report('machine-name', place, { name, what }, { related })];
    });
  });
}

function checkArcsOf(edition: Edition, machine: MachineDeclaration): readonly Diagnostic[] {
  const { failure } = machine;
  const known = machine.parts.map(({ name }) => name);
  return arcItems(edition.declarations, machine).flatMap(({ from, to, needs, place }) => [
    ...needs
      .filter((name) => !known.includes(name))
      .map((name) =>
        report(
          'unknown-part',
          place,
          { name, machine: machine.name },
          { suggestion: didYouMean(name, known) },
        ),
      ),
    ...(failure !== undefined && (from === failure || to === failure)
      ? [report('failure-arc', place, { from, to, failure })]
      : []),
  ]);
}

function checkPaths(edition: Edition, machine: MachineDeclaration): readonly Diagnostic[] {
  const { tables } = deriveMachine(edition.declarations, machine);
  return [
    ...onePerPair(tables.flatMap((table) => checkTable(machine, table))),
    ...machine.refused.flatMap((pair, index) => checkRefused(pair, machine.refused.slice(0, index), tables)),
  ];
}

interface PairDiagnostic {
  readonly pair: string;
  readonly diagnostic: Diagnostic;
}

/** What is wrong on a small device is wrong on larger ones, too; it is said once. */
function onePerPair(found: readonly PairDiagnostic[]): readonly Diagnostic[] {
  const said = new Set<string>();
  return found.flatMap(({ pair, diagnostic }) => {
    const key = `${pair} ${diagnostic.code}`;
    if (said.has(key)) return [];
    said.add(key);
    return [diagnostic];
  });
}

function checkTable(
  machine: MachineDeclaration,
  { parts, transitions }: TransitionTable,
): readonly PairDiagnostic[] {
  return transitions.flatMap((transition) => {
    const diagnostic = judge(machine, transition, parts);
    return diagnostic === undefined ? [] : [{ pair: `${transition.from} ${transition.to}`, diagnostic }];
  });
}

const HOW_TO_REFUSE = { suggestion: 'add an arc, or list the pair under "refused" with the reason' };

function judge(
  machine: MachineDeclaration,
  transition: Transition,
  parts: readonly string[],
): Diagnostic | undefined {
  const { from, to } = transition;
  switch (transition.kind) {
    case 'path':
      return undefined;
    case 'tie':
      return report('path-tie', machine.place, { from, to, parts, paths: transition.paths });
    case 'refused': {
      if (machine.refused.some((pair) => isListed(pair, transition, parts))) return undefined;
      const { path, hazards } = transition;
      if (path === undefined)
        return report('path-missing', machine.place, { from, to, parts }, HOW_TO_REFUSE);
      const texts = hazards.map(({ text, state }) => `${text} (${state})`);
      return report('path-hazard', machine.place, { from, to, parts, path, hazards: texts }, HOW_TO_REFUSE);
    }
    default:
      return transition satisfies never;
  }
}

function isListed(
  pair: RefusedPair,
  { from, to }: Pick<RefusedPair, 'from' | 'to'>,
  parts: readonly string[],
): boolean {
  const isMeant = pair.unless.length === 0 || !pair.unless.every((part) => parts.includes(part));
  return pair.from === from && pair.to === to && isMeant;
}

function checkRefused(
  pair: RefusedPair,
  earlier: readonly RefusedPair[],
  tables: readonly TransitionTable[],
): readonly Diagnostic[] {
  const { from, to, place } = pair;
  if (from === to || earlier.some((other) => other.from === from && other.to === to)) {
    return [report('refused-absent', place, { from, to, parts: [], path: [] })];
  }
  for (const { parts, transitions } of tables) {
    const found = transitions.find((each) => each.from === from && each.to === to);
    if (found?.kind === 'path' && isListed(pair, pair, parts)) {
      return [report('refused-absent', place, { from, to, parts, path: found.path })];
    }
  }
  return [];
}
