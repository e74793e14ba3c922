// SPDX-License-Identifier: MIT
// The state machines of an edition as C: the next state on the way from one state to another, for every choice of
// optional parts, in a table as the kernel writes one: by the state before and the one asked for.

import { cConstantName, cName } from '../../c-syntax/index.js';
import { plainSummary } from '../../document/comment-text.js';
import { deriveMachine, stateValues, type TransitionTable } from '../../machine/index.js';
import { declarationsOf, findDeclaration, type MachineDeclaration } from '../../model/index.js';
import { blockComment, COMMENT_WIDTH, HARD_SPACE, PAGE_WIDTH, TAB_WIDTH, wrap } from '../../text/index.js';
import type { OutputFile } from '../emitter.js';
import { type CContext, joinBlocks } from './context.js';
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
const prefixOf = ({ name }: MachineDeclaration): string => cName(name);

/** The macro of an optional part: `LAMP_PART_DIM`. */
export const partSymbol = (machine: MachineDeclaration, part: string): string =>
  cConstantName(`${prefixOf(machine)}_PART_${part}`);

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
  const values = stateValues(declarations, machine);
  const declared = findDeclaration(declarations, 'states', machine.states);
  const symbols = new Map(declared?.states.map(({ name, symbol }) => [name, symbol]));
  const value = (state: string): string =>
    (declared?.defined ? symbols.get(state) : undefined) ?? `0x${(values.get(state) ?? 0n).toString(16)}`;
  const largest = [...values.values()].reduce((most, each) => (each > most ? each : most), 0n);
  const none = machine.failure === undefined ? `0x${(largest + 1n).toString(16)}` : value(machine.failure);
  const size = `[${largest + 1n}]`;
  // One more than the largest may stand for no state.
  const type = largest < 0xffn ? '__u8' : '__u16';
  const text = partText(machineSource, {
    'tables/machine.h': joinBlocks([
      rows(
        `static const bool machine_states[${1 << machine.parts.length}]${size}`,
        0,
        stateRows(machine, tables, value),
      ),
      ['/* Where no path leads. */', `static const ${type} machine_none = ${none};`],
      [
        '/* The next state: by the parts, the state before, and the one asked for. */',
        ...rows(
          `static const ${type} machine_next[${1 << machine.parts.length}]${size}${size}`,
          0,
          nextRows(machine, tables, value, none),
        ),
      ],
    ]),
    'tables/machine_sets.h': linesText(setLines(machine)),
    'tables/machine_exits.h': linesText(exitLines(machine, value)),
  });
  return ofMachine(machine, text);
}

/** A table by name: each row is a value, or a table in turn. */
type Rows = readonly (readonly [name: string, row: string | Rows])[];

function rows(head: string, depth: number, table: Rows): readonly string[] {
  const indent = '\t'.repeat(depth);
  const inner = table.flatMap(([name, row]) =>
    typeof row === 'string' ? filled(`[${name}] = ${row},`, depth + 1) : rows(`[${name}]`, depth + 1, row),
  );
  return [...filled(`${head} = {`, depth), ...inner, `${indent}}${depth === 0 ? ';' : ','}`];
}

/** On one line where it fits; else broken between the parts of a name, or behind the equals sign. */
function filled(text: string, depth: number): readonly string[] {
  const first = '\t'.repeat(depth);
  const width = PAGE_WIDTH - depth * (TAB_WIDTH - 1);
  return wrap(text.replaceAll(/ (?=[|=])| (?={$)/g, HARD_SPACE), { width, first, rest: `${first}\t` });
}

function setName(machine: MachineDeclaration, parts: readonly string[]): string {
  return parts.map((part) => partSymbol(machine, part)).join(' | ') || '0';
}

/** What a part requires, and what that requires in turn. */
function required(machine: MachineDeclaration, part: string): readonly string[] {
  const all = new Set([part]);
  for (const name of all) {
    const { requires = [] } = machine.parts.find((each) => each.name === name) ?? {};
    for (const each of requires) all.add(each);
  }
  return [...all].slice(1);
}

/** A part counts only with all that it requires. */
function setLines(machine: MachineDeclaration): readonly string[] {
  return machine.parts.flatMap(({ name }) => {
    const needs = setName(machine, required(machine, name));
    if (needs === '0') return [];
    const test = needs.includes('|') ? `(parts & (${needs})) != (${needs})` : `!(parts & ${needs})`;
    return [`\tif (${test})`, `\t\tparts &= ~${partSymbol(machine, name)};`];
  });
}

/** The states that a user may ask for. */
function stateRows(
  machine: MachineDeclaration,
  tables: readonly TransitionTable[],
  value: (state: string) => string,
): Rows {
  return tables.map(({ parts, states }) => [
    setName(machine, parts),
    states.map((state) => [value(state), 'true']),
  ]);
}

function nextRows(
  machine: MachineDeclaration,
  tables: readonly TransitionTable[],
  value: (state: string) => string,
  none: string,
): Rows {
  return tables.map(({ parts, states, transitions }) => {
    const next = (from: string, to: string): string => {
      const found = transitions.find((each) => each.from === from && each.to === to);
      return found?.kind === 'path' ? value(found.path[1] ?? to) : from === to ? value(to) : none;
    };
    return [
      setName(machine, parts),
      states.map((from) => [value(from), states.map((to) => [value(to), next(from, to)])]),
    ];
  });
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
