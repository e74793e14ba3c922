// SPDX-License-Identifier: MIT
// Makes the blocks of `::machine{name=X show=VIEW}`.

import { arcItems, isKept } from '../../machine/facts.js';
import { analyseExamples, analyseReadings } from '../../machine/readings.js';
import { deriveMachine } from '../../machine/transitions.js';
import type { DeclarationOf, MachineView } from '../../model/index.js';
import type { DocumentBlock } from '../document.js';
import type { EditionIndex } from '../edition-index.js';
import { arcBlocks, ruleBlocks, stateBlocks } from './declared-views.js';
import { refusedBlocks, subsetBlocks, tableBlocks } from './path-views.js';
import { exampleBlocks, readingBlocks } from './reading-views.js';

export function machineView(
  machine: DeclarationOf<'machine'>,
  view: MachineView,
  index: EditionIndex,
): readonly DocumentBlock[] {
  const { declarations } = index.edition;
  const items = arcItems(declarations, machine);
  switch (view) {
    case 'states':
      return stateBlocks(machine);
    case 'rules':
      return ruleBlocks(machine, index);
    case 'arcs':
      return arcBlocks(machine, items.filter(isKept), index);
    case 'dropped':
      return arcBlocks(
        machine,
        items.filter((arc) => !isKept(arc)),
        index,
      );
    case 'table':
      return tableBlocks(deriveMachine(declarations, machine));
    case 'refused':
      return refusedBlocks(machine, deriveMachine(declarations, machine), index);
    case 'subsets':
      return subsetBlocks(deriveMachine(declarations, machine));
    case 'readings':
      return readingBlocks(analyseReadings(declarations, machine));
    case 'examples':
      return exampleBlocks(analyseExamples(declarations, machine), index);
    default:
      return view satisfies never;
  }
}
