// SPDX-License-Identifier: MIT
// The state machines of an edition as C: the next state on the way from one state to another, for every choice of
// optional parts, and the arcs that a driver implements.

import { deriveMachine, type TransitionTable } from '../../analysis/machine/index.js';
import { plainSummary } from '../../document/comment-text.js';
import { declarationsOf, findDeclaration, type MachineDeclaration } from '../../model/index.js';
import { blockComment, COMMENT_WIDTH, wrap } from '../../text/index.js';
import type { OutputFile } from '../emitter.js';
import { type CContext, joinBlocks } from './context.js';
import { arrayLines } from './lines.js';
import machineSource from './parts/machine.c';
import machineHeader from './parts/machine.h';
import machinesSource from './parts/machines.c';
import machinesHeader from './parts/machines.h';
import { linesText, partFile, partText } from './parts.js';

/** The header and the source of an edition's machines; nothing where it has none. */
export function emitMachines(context: CContext): readonly OutputFile[] {
  const machines = declarationsOf(context.edition.declarations, 'machine');
  if (machines.length === 0) return [];
  const name = machinesName(context);
  const header = machinesHeader.replaceAll('MACHINES_H', `${name.toUpperCase()}_H`);
  return [
    partFile(context, `${name}.h`, header, {
      'tables/uapi.h': `#include <${context.include}>\n`,
      'machine.h': machines.map((machine) => declareMachine(machine, context)).join('\n'),
    }),
    partFile(context, `${name}.c`, machinesSource, {
      'machines.h': `#include "${name}.h"\n`,
      'machine.c': machines.map((machine) => defineMachine(machine, context)).join('\n'),
    }),
  ];
}

export function machinesName(context: CContext): string {
  return `${context.base}_machines`;
}

/** What the functions of a machine begin with: `lamp` of `LAMP`. */
const prefixOf = ({ name }: MachineDeclaration): string => name.toLowerCase();

const partSymbol = (machine: MachineDeclaration, part: string): string =>
  `${machine.name.toUpperCase()}_PART_${part.toUpperCase().replaceAll('-', '_')}`;

/** What the part says of any machine, under the names of this one. */
function ofMachine(machine: MachineDeclaration, part: string): string {
  return part.replaceAll(/(?<!struct )\bmachine_/g, `${prefixOf(machine)}_`);
}

function declareMachine(machine: MachineDeclaration, { rename }: CContext): string {
  const fill = { width: COMMENT_WIDTH };
  const parts = [
    ...blockComment([
      ...wrap(`${plainSummary(machine.summary, rename)} What a device may lack:`, fill),
      '',
      ...machine.parts.flatMap(({ name, summary }) =>
        wrap(`${name}: ${plainSummary(summary, rename)}`, { ...fill, first: '  ', rest: '    ' }),
      ),
    ]),
    ...machine.parts.map(({ name }, bit) => `#define ${partSymbol(machine, name)} (1u << ${bit})`),
  ];
  return ofMachine(machine, partText(machineHeader, { 'tables/machine_parts.h': linesText(parts) }));
}

function defineMachine(machine: MachineDeclaration, context: CContext): string {
  const { declarations } = context.edition;
  const { tables } = deriveMachine(declarations, machine);
  const states = findDeclaration(declarations, 'states', machine.states)?.states ?? [];
  const values = new Map(states.map(({ name, value }) => [name, `0x${BigInt(value).toString(16)}`]));
  const value = (state: string): string => values.get(state) ?? '';
  const steps = tables.flatMap((table) => stepRows(machine, table, value));
  const text = partText(machineSource, {
    'tables/machine.h': joinBlocks([
      setTable(machine, tables),
      arrayLines('static const struct machine_step machine_steps[]', steps, '{ 0 }'),
    ]),
    'tables/machine_exits.h': linesText(exitLines(machine, value)),
  });
  return ofMachine(machine, text);
}

function maskOf(machine: MachineDeclaration, parts: readonly string[]): number {
  return machine.parts.reduce((mask, { name }, bit) => (parts.includes(name) ? mask | (1 << bit) : mask), 0);
}

/** Which of the sets that make sense any choice of parts amounts to: the largest within it. */
function setTable(machine: MachineDeclaration, tables: readonly TransitionTable[]): readonly string[] {
  const masks = tables.map(({ parts }) => maskOf(machine, parts));
  const size = (mask: number): number => mask.toString(2).replaceAll('0', '').length;
  const choices = Array.from({ length: 1 << machine.parts.length }, (_, choice) =>
    masks
      .filter((mask) => (mask & ~choice) === 0)
      .reduce((best, mask) => (size(mask) > size(best) ? mask : best), 0),
  );
  return [
    '/* The parts that count, of those that a device has. */',
    ...arrayLines(
      'static const unsigned int machine_sets[]',
      choices.map((mask) => `\t0x${mask.toString(16)},`),
      '0',
    ),
  ];
}

function stepRows(
  machine: MachineDeclaration,
  { parts, transitions }: TransitionTable,
  value: (state: string) => string,
): readonly string[] {
  const mask = `0x${maskOf(machine, parts).toString(16)}`;
  const rows = transitions.flatMap((each) => {
    if (each.kind !== 'path') return [];
    const next = each.path[1] ?? each.to;
    const row = `\t{ ${[mask, value(each.from), value(each.to), value(next)].join(', ')} },`;
    return [`\t/* ${each.from} -> ${each.to}: ${next} */`, row];
  });
  return [`\t/* ${parts.length === 0 ? 'no optional part' : parts.join(', ')} */`, ...rows];
}

function exitLines(machine: MachineDeclaration, value: (state: string) => string): readonly string[] {
  return machine.facts.flatMap(({ name, failedExit }) =>
    failedExit === undefined
      ? []
      : [
          `\tif (from == ${value(name)})\t/* ${name} */`,
          `\t\treturn ${value(failedExit)};\t/* ${failedExit} */`,
        ],
  );
}
