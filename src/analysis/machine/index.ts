// SPDX-License-Identifier: MIT
// State machines: from arcs and rules to paths. Pure, over the model.

export {
  arcItems,
  isKept,
  type MachineFacts,
  machineFacts,
  neededParts,
  partSets,
  type StateFacts,
} from './facts.js';
export { type Hazard, hazardsOf } from './hazards.js';
export { bestPaths, deviceOf, type Path } from './paths.js';
export {
  analyseExamples,
  analyseReadings,
  type ExampleAnalysis,
  type PlainPair,
  type ReadingAnalysis,
} from './readings.js';
export {
  type DerivedMachine,
  deriveMachine,
  deriveTable,
  type FailedTransition,
  failedTransitions,
  type Transition,
  type TransitionTable,
} from './transitions.js';
