// SPDX-License-Identifier: MIT
// What follows from a state machine, as blocks: the path of every pair, the refused pairs, and the difference that
// optional parts make.

import type { DerivedMachine } from '../../analysis/machine/derive.js';
import type { Hazard } from '../../analysis/machine/hazards.js';
import type { Transition, TransitionTable } from '../../analysis/machine/transitions.js';
import type { Block, MachineDeclaration } from '../../model/index.js';
import { arrows, BlockMaker, type Cell, marked, words } from './blocks.js';

/** Every pair of states on a device with every part: the states after the first one, or that it is refused. */
export function tableBlocks(machine: MachineDeclaration, { tables }: DerivedMachine): readonly Block[] {
  const make = new BlockMaker(machine.place);
  const rows = (tables.at(-1)?.transitions ?? []).map((each) => [
    words(each.from),
    words(each.to),
    words(each.kind === 'path' ? arrows(each.path) : 'refused'),
  ]);
  return [make.table(['From', 'To', 'Path'], rows)];
}

export function refusedBlocks(machine: MachineDeclaration, { tables }: DerivedMachine): readonly Block[] {
  const make = new BlockMaker(machine.place);
  const rows = machine.refused.map(({ from, to, unless, because }) => [
    words(from),
    words(to),
    words(unless.length === 0 ? 'always' : `without ${unless.join(', ')}`),
    refusalCell(tables, from, to, unless),
    marked(because),
  ]);
  return [
    make.table(['From', 'To', 'Refused', 'What the shortest path would do', 'Why it may stay so'], rows),
  ];
}

/** On the largest device that refuses the pair. */
function refusalCell(
  tables: readonly TransitionTable[],
  from: string,
  to: string,
  unless: readonly string[],
): Cell {
  const refusing = tables.filter(
    ({ parts }) => unless.length === 0 || !unless.every((part) => parts.includes(part)),
  );
  const found = refusing
    .flatMap(({ transitions }) => transitions)
    .filter((each) => each.from === from && each.to === to)
    .at(-1);
  return found?.kind === 'refused' ? words(refusalText(found)) : words('-');
}

export function refusalText({ path, hazards }: Extract<Transition, { kind: 'refused' }>): string {
  return path === undefined ? 'no arcs lead there' : `${arrows(path)}: ${hazardText(hazards)}`;
}

export function hazardText(hazards: readonly Hazard[]): string {
  return hazards.map(({ text, state }) => `${text} (${state})`).join(', ');
}

/** One row per choice of optional parts, and every path that is another one than on the device with all parts. */
export function subsetBlocks(machine: MachineDeclaration, { tables }: DerivedMachine): readonly Block[] {
  const make = new BlockMaker(machine.place);
  const rows = tables.map((table) => {
    const paths = table.transitions.filter((each) => each.kind === 'path');
    const refused = table.transitions.filter((each) => each.kind === 'refused');
    return [
      words(partsText(table.parts)),
      words(String(table.states.length)),
      words(String(table.arcs.length)),
      words(String(table.transitions.length)),
      words(String(paths.length)),
      words(String(Math.max(0, ...paths.map(({ path }) => path.length - 1)))),
      words(refused.length === 0 ? 'none' : refused.map(({ from, to }) => `${from} -> ${to}`).join(', ')),
    ];
  });
  const header = ['Optional parts', 'States', 'Arcs', 'Pairs', 'With a path', 'Longest', 'Refused'];
  return [make.table(header, rows), ...differenceBlocks(make, tables)];
}

export function partsText(parts: readonly string[]): string {
  return parts.length === 0 ? 'none' : parts.join(', ');
}

function differenceBlocks(make: BlockMaker, tables: readonly TransitionTable[]): readonly Block[] {
  const whole = pathsOf(tables.at(-1));
  const items = tables.flatMap((table) =>
    [...pathsOf(table)]
      .filter(([pair, path]) => whole.has(pair) && whole.get(pair) !== path)
      .map(([, path]) => words(`With ${partsText(table.parts)}: ${path}.`)),
  );
  if (items.length > 0)
    return [
      make.paragraph(words('Paths that differ from those of a device with all parts:')),
      make.list(items),
    ];
  return [
    make.paragraph(words('A path that two devices both have is the same on both, whatever parts they have.')),
  ];
}

function pathsOf(table: TransitionTable | undefined): ReadonlyMap<string, string> {
  const paths = (table?.transitions ?? []).flatMap((each): readonly [string, string][] =>
    each.kind === 'path' ? [[`${each.from} ${each.to}`, arrows(each.path)]] : [],
  );
  return new Map(paths);
}
