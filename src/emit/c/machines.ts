// SPDX-License-Identifier: MIT
// The state machines of an edition as C: the next state on the way from one state to another, for every choice of
// optional parts, and the arcs that a driver implements.

import { deriveMachine, type TransitionTable } from '../../analysis/machine/index.js';
import { plainSummary } from '../../document/comment-text.js';
import { declarationsOf, findDeclaration, type MachineDeclaration } from '../../model/index.js';
import { blockComment, COMMENT_WIDTH, wrap } from '../../text/index.js';
import { preamble } from '../banner.js';
import type { OutputFile } from '../emitter.js';
import { C_LICENSE, type CContext, joinBlocks } from './context.js';

/** The header and the source of an edition's machines; nothing where it has none. */
export function emitMachines(context: CContext): readonly OutputFile[] {
  const machines = declarationsOf(context.edition.declarations, 'machine');
  if (machines.length === 0) return [];
  const folder = `${context.edition.name}/c/`;
  const name = machinesName(context);
  return [
    { path: `${folder}${name}.h`, text: headerText(machines, context, name) },
    { path: `${folder}${name}.c`, text: sourceText(machines, context, name) },
  ];
}

export function machinesName(context: CContext): string {
  return `${context.base}_machines`;
}

function headerText(machines: readonly MachineDeclaration[], context: CContext, name: string): string {
  const guard = `${name.toUpperCase()}_H`;
  return (
    preamble(`${name}.h`, context.uapi, C_LICENSE) +
    joinBlocks([
      [`#ifndef ${guard}`, `#define ${guard}`],
      ['#ifdef __KERNEL__', '#include <linux/types.h>', '#else', '#include <stdbool.h>', '#endif'],
      [`#include <${context.include}>`],
      ['#ifdef __cplusplus', 'extern "C" {', '#endif'],
      ...machines.flatMap((machine) => declareMachine(machine, context)),
      ['#ifdef __cplusplus', '}', '#endif'],
      [`#endif /* ${guard} */`],
    ])
  );
}

/** What the functions of a machine begin with: `lamp` of `LAMP`. */
const prefixOf = ({ name }: MachineDeclaration): string => name.toLowerCase();

const partSymbol = (machine: MachineDeclaration, part: string): string =>
  `${machine.name.toUpperCase()}_PART_${part.toUpperCase().replaceAll('-', '_')}`;

function declareMachine(machine: MachineDeclaration, context: CContext): readonly (readonly string[])[] {
  const prefix = prefixOf(machine);
  const { rename } = context;
  return [
    [
      ...blockComment([
        ...wrap(`${plainSummary(machine.summary, rename)} What a device may lack:`, { width: COMMENT_WIDTH }),
        '',
        ...machine.parts.flatMap(({ name, summary }) =>
          wrap(`${name}: ${plainSummary(summary, rename)}`, {
            width: COMMENT_WIDTH,
            first: '  ',
            rest: '    ',
          }),
        ),
      ]),
      ...machine.parts.map(({ name }, bit) => `#define ${partSymbol(machine, name)} (1u << ${bit})`),
    ],
    documented(
      [
        `${prefix}_next_state() - The next state on the way to another.`,
        '@parts: What the device has; a part without those that it requires',
        '        counts as missing.',
        '@from: The state of the device.',
        '@to: The state that is asked for.',
        '@next: Where the next state goes; @to where an arc leads there.',
        '',
        'Return: whether there is a path; @next is left alone where there is none.',
      ],
      `${nextSignature(prefix)};`,
    ),
    documented(
      [
        `${prefix}_is_arc() - Whether a driver implements an arc, as one operation.`,
        '@parts: What the device has.',
        '@from: The state before.',
        '@to: The state after.',
      ],
      `${arcSignature(prefix)};`,
    ),
    documented(
      [`${prefix}_failed_exit() - Where a failed arc leaves a device.`, '@from: The state before the arc.'],
      `${exitSignature(prefix)};`,
    ),
  ];
}

const nextSignature = (prefix: string): string =>
  `bool ${prefix}_next_state(unsigned int parts, __u32 from, __u32 to,\n\t\t\t__u32 *next)`;
const arcSignature = (prefix: string): string =>
  `bool ${prefix}_is_arc(unsigned int parts, __u32 from, __u32 to)`;
const exitSignature = (prefix: string): string => `__u32 ${prefix}_failed_exit(__u32 from)`;

function documented(comment: readonly string[], declaration: string): readonly string[] {
  return ['/**', ...comment.map((line) => ` * ${line}`.trimEnd()), ' */', ...declaration.split('\n')];
}

function sourceText(machines: readonly MachineDeclaration[], context: CContext, name: string): string {
  return (
    preamble(`${name}.c`, context.uapi, C_LICENSE) +
    joinBlocks([
      ['#ifdef __KERNEL__', '#include <linux/kernel.h>', '#else', '#include <stddef.h>', '#endif'],
      [`#include "${name}.h"`],
      ['#ifndef ARRAY_SIZE', '#define ARRAY_SIZE(array) (sizeof(array) / sizeof((array)[0]))', '#endif'],
      [
        '/* One step of a path, on a device with these parts. */',
        'struct machine_step {',
        '\tunsigned int parts;',
        '\t__u32 from;',
        '\t__u32 to;',
        '\t__u32 next;',
        '};',
      ],
      ...machines.flatMap((machine) => defineMachine(machine, context)),
    ])
  );
}

function defineMachine(machine: MachineDeclaration, context: CContext): readonly (readonly string[])[] {
  const { declarations } = context.edition;
  const { tables } = deriveMachine(declarations, machine);
  const states = findDeclaration(declarations, 'states', machine.states)?.states ?? [];
  const values = new Map(states.map(({ name, value }) => [name, `0x${BigInt(value).toString(16)}`]));
  const value = (state: string): string => values.get(state) ?? '';
  const prefix = prefixOf(machine);
  return [
    setTable(machine, tables),
    [
      `static const struct machine_step ${prefix}_steps[] = {`,
      ...tables.flatMap((table) => stepRows(machine, table, value)),
      '};',
    ],
    stepFunction(prefix, machine.parts.length),
    nextFunction(prefix),
    arcFunction(prefix),
    exitFunction(machine, value),
  ];
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
    `static const unsigned int ${prefixOf(machine)}_sets[] = {`,
    ...choices.map((mask) => `\t0x${mask.toString(16)},`),
    '};',
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

function stepFunction(prefix: string, parts: number): readonly string[] {
  return [
    `static const struct machine_step *${prefix}_step(unsigned int parts, __u32 from,`,
    `\t\t\t\t\t\t__u32 to)`,
    '{',
    '\tsize_t i;',
    '',
    `\tparts = ${prefix}_sets[parts & 0x${((1 << parts) - 1).toString(16)}];`,
    `\tfor (i = 0; i < ARRAY_SIZE(${prefix}_steps); i++) {`,
    `\t\tconst struct machine_step *step = &${prefix}_steps[i];`,
    '',
    '\t\tif (step->parts == parts && step->from == from &&',
    '\t\t    step->to == to)',
    '\t\t\treturn step;',
    '\t}',
    '\treturn NULL;',
    '}',
  ];
}

function nextFunction(prefix: string): readonly string[] {
  return [
    ...nextSignature(prefix).split('\n'),
    '{',
    `\tconst struct machine_step *step = ${prefix}_step(parts, from, to);`,
    '',
    '\tif (!step)',
    '\t\treturn false;',
    '\t*next = step->next;',
    '\treturn true;',
    '}',
  ];
}

function arcFunction(prefix: string): readonly string[] {
  return [
    arcSignature(prefix),
    '{',
    `\tconst struct machine_step *step = ${prefix}_step(parts, from, to);`,
    '',
    '\treturn step && step->next == to;',
    '}',
  ];
}

function exitFunction(machine: MachineDeclaration, value: (state: string) => string): readonly string[] {
  const exits = machine.facts.flatMap(({ name, failedExit }) =>
    failedExit === undefined
      ? []
      : [
          `\tif (from == ${value(name)})\t/* ${name} */`,
          `\t\treturn ${value(failedExit)};\t/* ${failedExit} */`,
        ],
  );
  return [exitSignature(prefixOf(machine)), '{', ...exits, '\treturn from;', '}'];
}
