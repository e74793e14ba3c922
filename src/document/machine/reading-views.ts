// SPDX-License-Identifier: MIT
// Blocks that show the paths of a plain search through the arcs as their sources give them, and the sources' own examples.

import type { ExampleAnalysis, PlainPair, ReadingAnalysis } from '../../machine/readings.js';
import type { DocumentBlock } from '../document.js';
import type { EditionIndex } from '../edition-index.js';
import { list, paragraph, table, text } from '../make.js';
import { sources } from '../phrase.js';
import { arrows, hazardText, partsText } from './path-views.js';

export function readingBlocks(readings: readonly ReadingAnalysis[]): readonly DocumentBlock[] {
  const rows = readings.map(({ title, arcs, pairs, transitions }) => {
    const { unreachable, tied, hazardous } = sorted(pairs);
    const refused = transitions.filter(({ kind }) => kind === 'refused');
    const unsettled = transitions.filter(({ kind }) => kind === 'tie');
    const counted = [arcs, pairs, unreachable, tied, hazardous, refused, unsettled];
    return [title, ...counted.map(({ length }) => String(length))];
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
  return [table(header, rows), ...readings.flatMap(detailBlocks)];
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

function detailBlocks(reading: ReadingAnalysis): readonly DocumentBlock[] {
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
  if (items.length === 0) return [paragraph(`${lead} nothing to tell.`)];
  return [paragraph(lead), list(items.map((item) => [text(item)]))];
}

export function exampleBlocks(
  examples: readonly ExampleAnalysis[],
  index: EditionIndex,
): readonly DocumentBlock[] {
  const pathsText = (paths: readonly (readonly string[])[]): string =>
    paths.length === 0 ? 'none' : paths.map(arrows).join(', ');
  return examples.flatMap(({ example, hazards, readings, transition }) => {
    const broken =
      hazards.length === 0 ? 'It breaks no rule.' : `It breaks the rules: ${hazardText(hazards)}.`;
    return [
      paragraph(
        `${example.title}, ${arrows(example.path)} (`,
        ...sources(example.provenance, index),
        `). ${broken} ${outcome(transition)}`,
      ),
      table(
        ['Arcs', 'Steps that are no arcs', 'Shorter paths', 'Paths of the same length'],
        readings.map(({ title, lacking, shorter, asShort }) => [
          title,
          ...[lacking, shorter, asShort].map(pathsText),
        ]),
      ),
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
