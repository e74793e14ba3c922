// SPDX-License-Identifier: MIT
// What a plain search makes of the arcs as their sources give them, and what becomes of the sources' examples, as blocks.

import type { ExampleAnalysis, PlainPair, ReadingAnalysis } from '../../analysis/machine/readings.js';
import type { Block, MachineDeclaration } from '../../model/index.js';
import { arrows, BlockMaker, sourceCell, words } from './blocks.js';
import { hazardText, partsText } from './path-views.js';

export function readingBlocks(
  machine: MachineDeclaration,
  readings: readonly ReadingAnalysis[],
): readonly Block[] {
  const make = new BlockMaker(machine.place);
  const rows = readings.map((reading) => {
    const { unreachable, tied, hazardous } = sorted(reading.pairs);
    const refused = reading.transitions.filter(({ kind }) => kind === 'refused');
    const unsettled = reading.transitions.filter(({ kind }) => kind === 'tie');
    return [
      words(reading.title),
      ...[reading.arcs, reading.pairs, unreachable, tied, hazardous, refused, unsettled].map((items) =>
        words(String(items.length)),
      ),
    ];
  });
  const header = [
    'Arcs',
    'Number',
    'Pairs',
    'Unreachable',
    'Tied',
    'Hazardous',
    'Refused by the rules',
    'Tied under the rules',
  ];
  return [make.table(header, rows), ...readings.flatMap((reading) => detailBlocks(make, reading))];
}

interface Sorted {
  readonly unreachable: readonly PlainPair[];
  readonly tied: readonly PlainPair[];
  readonly hazardous: readonly PlainPair[];
}

/** A pair may be tied and hazardous at once. */
function sorted(pairs: readonly PlainPair[]): Sorted {
  return {
    unreachable: pairs.filter(({ paths }) => paths.length === 0),
    tied: pairs.filter(({ paths }) => paths.length > 1),
    hazardous: pairs.filter(({ paths }) => paths.some(({ hazards }) => hazards.length > 0)),
  };
}

function detailBlocks(make: BlockMaker, reading: ReadingAnalysis): readonly Block[] {
  const { unreachable, tied, hazardous } = sorted(reading.pairs);
  const items = [
    ...unreachable.map(({ from, to }) => `${from} -> ${to}: no arcs lead there.`),
    ...tied.map(({ paths }) => `Tied: ${paths.map(({ path }) => arrows(path)).join(', or ')}.`),
    ...hazardous.flatMap(({ paths }) =>
      paths
        .filter(({ hazards }) => hazards.length > 0)
        .map(({ path, hazards }) => `${arrows(path)}: ${hazardText(hazards)}.`),
    ),
  ];
  const lead = `${reading.title}, on a device with ${partsText(reading.parts)}, under a plain search for the shortest path:`;
  if (items.length === 0) return [make.paragraph(words(`${lead} nothing to tell.`))];
  return [make.paragraph(words(lead)), make.list(items.map(words))];
}

export function exampleBlocks(
  machine: MachineDeclaration,
  examples: readonly ExampleAnalysis[],
): readonly Block[] {
  const make = new BlockMaker(machine.place);
  return examples.flatMap(({ example, hazards, readings, transition }) => {
    const rows = readings.map(({ title, lacking, shorter, asShort }) => [
      words(title),
      words(lacking.length === 0 ? 'none' : lacking.map(arrows).join(', ')),
      words(shorter.length === 0 ? 'none' : shorter.map(arrows).join(', ')),
      words(asShort.length === 0 ? 'none' : asShort.map(arrows).join(', ')),
    ]);
    const broken =
      hazards.length === 0 ? 'It breaks no rule.' : `It breaks the rules: ${hazardText(hazards)}.`;
    return [
      make.paragraph([
        ...words(`${example.title}, ${arrows(example.path)} (`),
        ...sourceCell(example.provenance),
        ...words(`). ${broken} ${outcome(transition)}`),
      ]),
      make.table(['Arcs', 'Steps that are no arcs', 'Shorter paths', 'Paths of the same length'], rows),
    ];
  });
}

function outcome(transition: ExampleAnalysis['transition']): string {
  switch (transition?.kind) {
    case 'path':
      return `In this edition the write takes ${arrows(transition.path)}.`;
    case 'tie':
      return 'In this edition the write has no path of its own.';
    case 'refused':
    case undefined:
      return 'In this edition the write is refused.';
    default:
      return transition satisfies never;
  }
}
