// SPDX-License-Identifier: MIT
// Blocks that show the results of a state machine: the path of every pair, the refused pairs, and the difference that
// optional parts make.

import type { Hazard } from '../../machine/paths.js';
import type { DerivedMachine, Transition, TransitionTable } from '../../machine/transitions.js';
import type { MachineDeclaration } from '../../model/index.js';
import type { DocumentBlock } from '../document.js';
import type { EditionIndex } from '../edition-index.js';
import { list, paragraph, phrase, table, text } from '../make.js';
import { commentPhrase, sources } from '../phrase.js';

/** Every pair of states on a device with every part: the states after the first one, or that it is refused. */
export function tableBlocks({ tables }: DerivedMachine): readonly DocumentBlock[] {
  const transitions = tables.at(-1)?.transitions ?? [];
  return [
    table(
      ['From', 'To', 'Path'],
      transitions.map((each) => [each.from, each.to, each.kind === 'path' ? arrows(each.path) : 'refused']),
    ),
  ];
}

export function refusedBlocks(
  machine: MachineDeclaration,
  { tables }: DerivedMachine,
  index: EditionIndex,
): readonly DocumentBlock[] {
  return [
    table(
      ['From', 'To', 'Refused', 'What the shortest path would do', 'Why it may stay so'],
      machine.refused.map(({ from, to, unless, because, against }) => [
        from,
        to,
        unless.length === 0 ? 'always' : `without ${unless.join(', ')}`,
        refusalOf(tables, from, to, unless),
        against.length === 0
          ? commentPhrase(because)
          : phrase(...commentPhrase(because), '; this contradicts ', ...sources(against, index)),
      ]),
    ),
  ];
}

/** On the largest device that refuses the pair. */
function refusalOf(
  tables: readonly TransitionTable[],
  from: string,
  to: string,
  unless: readonly string[],
): string {
  const refusing = tables.filter(
    ({ parts }) => unless.length === 0 || !unless.every((part) => parts.includes(part)),
  );
  const found = refusing
    .flatMap(({ transitions }) => transitions)
    .filter((each) => each.from === from && each.to === to)
    .at(-1);
  return found?.kind === 'refused' ? refusalText(found) : '-';
}

function refusalText({ path, hazards }: Extract<Transition, { kind: 'refused' }>): string {
  return path === undefined ? 'no arcs lead there' : `${arrows(path)}: ${hazardText(hazards)}`;
}

export function hazardText(hazards: readonly Hazard[]): string {
  return hazards.map(({ text, state }) => `${text} (${state})`).join(', ');
}

/** One row per choice of optional parts, and every path that is another one than on the device with all parts. */
export function subsetBlocks({ tables }: DerivedMachine): readonly DocumentBlock[] {
  const rows = tables.map(({ parts, states, arcs, transitions }) => {
    const paths = transitions.filter((each) => each.kind === 'path');
    const refused = transitions.filter((each) => each.kind === 'refused');
    const longest = Math.max(0, ...paths.map(({ path }) => path.length - 1));
    return [
      partsText(parts),
      ...[states.length, arcs.length, transitions.length, paths.length, longest].map(String),
      refused.length === 0 ? 'none' : refused.map(({ from, to }) => `${from} -> ${to}`).join(', '),
    ];
  });
  const header = ['Optional parts', 'States', 'Arcs', 'Pairs', 'With a path', 'Longest', 'Refused'];
  return [table(header, rows), ...differenceBlocks(tables)];
}

export function partsText(parts: readonly string[]): string {
  return parts.length === 0 ? 'none' : parts.join(', ');
}

function differenceBlocks(tables: readonly TransitionTable[]): readonly DocumentBlock[] {
  const whole = pathsOf(tables.at(-1));
  const items = tables.flatMap((each) =>
    [...pathsOf(each)]
      .filter(([pair, path]) => whole.has(pair) && whole.get(pair) !== path)
      .map(([, path]) => [text(`With ${partsText(each.parts)}: ${path}.`)]),
  );
  if (items.length === 0)
    return [paragraph('A path that two devices both have is the same on both, whatever parts they have.')];
  return [paragraph('Paths that differ from those of a device with all parts:'), list(items)];
}

function pathsOf(table: TransitionTable | undefined): ReadonlyMap<string, string> {
  const paths = (table?.transitions ?? []).flatMap((each): readonly [string, string][] =>
    each.kind === 'path' ? [[`${each.from} ${each.to}`, arrows(each.path)]] : [],
  );
  return new Map(paths);
}

export function arrows(path: readonly string[]): string {
  return path.join(' -> ');
}
