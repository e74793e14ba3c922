// SPDX-License-Identifier: MIT
// What `::machine{name=X show=VIEW}` shows, as blocks of prose.

import { deriveMachine } from '../../analysis/machine/derive.js';
import { arcItems, isKept } from '../../analysis/machine/facts.js';
import { analyseExamples, analyseReadings } from '../../analysis/machine/readings.js';
import type { Block, Declaration, MachineDeclaration, MachineView } from '../../model/index.js';
import { arcBlocks, ruleBlocks, stateBlocks } from './declared-views.js';
import { refusedBlocks, subsetBlocks, tableBlocks } from './path-views.js';
import { exampleBlocks, readingBlocks } from './reading-views.js';

/** The blocks of a view, for the pages alone. */
export function machineBlocks(
  declarations: readonly Declaration[],
  machine: MachineDeclaration,
  view: MachineView,
): readonly Block[] {
  const items = arcItems(declarations, machine);
  switch (view) {
    case 'states':
      return stateBlocks(machine);
    case 'rules':
      return ruleBlocks(machine);
    case 'arcs':
      return arcBlocks(machine, items.filter(isKept));
    case 'dropped':
      return arcBlocks(
        machine,
        items.filter((arc) => !isKept(arc)),
      );
    case 'table':
      return tableBlocks(machine, deriveMachine(declarations, machine));
    case 'refused':
      return refusedBlocks(machine, deriveMachine(declarations, machine));
    case 'subsets':
      return subsetBlocks(machine, deriveMachine(declarations, machine));
    case 'readings':
      return readingBlocks(machine, analyseReadings(declarations, machine));
    case 'examples':
      return exampleBlocks(machine, analyseExamples(declarations, machine));
    default:
      return view satisfies never;
  }
}
