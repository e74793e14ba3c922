// SPDX-License-Identifier: MIT
// The result of a plain search for the shortest path over the arcs as their sources give them: pairs without a path,
// ties, and broken rules. Also the result for each source's own example.

import type {
  ArcItem,
  Declarations,
  MachineDeclaration,
  MachineExample,
  MachineReading,
  Provenance,
} from '../model/index.js';
import { arcItems, isKept, type MachineFacts, machineFacts } from './facts.js';
import { bestPaths, deviceOf, type Hazard, hazardsOf, type Path } from './paths.js';
import { deriveTable, type Transition, type TransitionTable } from './transitions.js';

/** A pair of states under a plain search: its shortest paths, each with the rules that it breaks. */
export interface PlainPair {
  readonly from: string;
  readonly to: string;
  readonly paths: readonly { readonly path: Path; readonly hazards: readonly Hazard[] }[];
}

export interface ReadingAnalysis {
  readonly name: string;
  readonly title: string;
  readonly parts: readonly string[];
  /** Those that the device has. */
  readonly arcs: TransitionTable['arcs'];
  /** Every pair of different states. */
  readonly pairs: readonly PlainPair[];
  /** What the rules of the machine make of the same arcs. */
  readonly transitions: readonly Transition[];
}

/** A source's example under the arcs of a reading. */
export interface ExampleAnalysis {
  readonly example: MachineExample;
  /** What is wrong with the path itself. */
  readonly hazards: readonly Hazard[];
  readonly readings: readonly {
    readonly name: string;
    readonly title: string;
    /** Steps of the path that are no arcs of the reading. */
    readonly lacking: readonly (readonly [from: string, to: string])[];
    readonly shorter: readonly Path[];
    /** Other paths of the same length. */
    readonly asShort: readonly Path[];
  }[];
  /** What a device with all parts makes of the pair. */
  readonly transition?: Transition;
}

/** The readings of a machine, and last the machine itself. */
export function analyseReadings(
  declarations: Declarations,
  machine: MachineDeclaration,
): readonly ReadingAnalysis[] {
  const items = arcItems(declarations, machine);
  const facts = machineFacts(declarations, machine);
  return allReadings(machine).map(({ name, title, parts, takes }) => {
    const arcs = items.filter(takes);
    const own = { ...facts, arcs };
    const table = deriveTable(own, parts);
    return {
      name,
      title,
      parts,
      arcs: table.arcs,
      pairs: plainPairs(own, parts),
      transitions: table.transitions,
    };
  });
}

interface Reading {
  readonly name: string;
  readonly title: string;
  readonly parts: readonly string[];
  takes(arc: ArcItem): boolean;
}

function allReadings(machine: MachineDeclaration): readonly Reading[] {
  const whole: Reading = {
    name: machine.name,
    title: 'The arcs of this edition',
    parts: machine.parts.map(({ name }) => name),
    takes: isKept,
  };
  const others = machine.readings.map(
    (reading): Reading => ({ ...reading, takes: (arc) => isTaken(arc, reading) }),
  );
  return [...others, whole];
}

function isTaken(arc: ArcItem, reading: MachineReading): boolean {
  if (reading.drops && !isKept(arc)) return false;
  return arc.sources.some(
    ({ standing, provenance }) =>
      reading.takes.includes(standing) &&
      (reading.by.length === 0 ||
        provenance.some((source) => reading.by.some((each) => isSame(each, source)))),
  );
}

function isSame(a: Provenance, b: Provenance): boolean {
  if (a.kind === 'decision') return b.kind === 'decision' && a.id === b.id;
  return b.kind === 'message' && a.author === b.author && a.date === b.date;
}

function plainPairs(facts: MachineFacts, parts: readonly string[]): readonly PlainPair[] {
  const { states, arcs } = deviceOf(facts, parts);
  return states.flatMap((from) =>
    states
      .filter((to) => to !== from)
      .map((to) => ({
        from,
        to,
        paths: shortest(facts, arcs, from, to).map((path) => ({ path, hazards: hazardsOf(facts, path) })),
      })),
  );
}

function shortest(
  facts: MachineFacts,
  arcs: MachineFacts['arcs'],
  from: string,
  to: string,
): readonly Path[] {
  return bestPaths({ ...facts, rules: [], prefer: ['arcs'] }, arcs, from, to);
}

export function analyseExamples(
  declarations: Declarations,
  machine: MachineDeclaration,
): readonly ExampleAnalysis[] {
  const facts = machineFacts(declarations, machine);
  const items = arcItems(declarations, machine);
  return machine.examples.map((example) => {
    const [from = ''] = example.path;
    const to = example.path.at(-1) ?? '';
    const { transitions } = deriveTable(
      facts,
      facts.parts.map(({ name }) => name),
    );
    const transition = transitions.find((each) => each.from === from && each.to === to);
    return {
      example,
      hazards: hazardsOf(facts, example.path),
      readings: allReadings(machine).map((reading) => ({
        name: reading.name,
        title: reading.title,
        ...compare(
          facts,
          deviceOf({ ...facts, arcs: items.filter(reading.takes) }, reading.parts).arcs,
          example,
        ),
      })),
      ...(transition === undefined ? {} : { transition }),
    };
  });
}

function compare(
  facts: MachineFacts,
  arcs: MachineFacts['arcs'],
  { path }: MachineExample,
): Pick<ExampleAnalysis['readings'][number], 'lacking' | 'shorter' | 'asShort'> {
  const steps = path.slice(1).map((to, at) => [path[at] ?? '', to] as const);
  const lacking = steps.filter(([from, to]) => !arcs.some((arc) => arc.from === from && arc.to === to));
  const rivals = shortest(facts, arcs, path[0] ?? '', path.at(-1) ?? '').filter(
    (rival) => rival.join() !== path.join(),
  );
  return {
    lacking,
    shorter: rivals.filter((rival) => rival.length < path.length),
    asShort: rivals.filter((rival) => rival.length === path.length),
  };
}
