// SPDX-License-Identifier: MIT
// State machines: from arcs and rules to paths. Pure, over the model.
export { type DerivedMachine, deriveMachine } from './derive.js';
export { arcItems, isKept, type MachineFacts, machineFacts, neededParts, type StateFacts } from './facts.js';
export { type FailedTransition, failedTransitions } from './failures.js';
export { type Hazard, hazardsOf } from './hazards.js';
export { partSets } from './part-sets.js';
export { bestPaths, deviceOf, type Path } from './paths.js';
export {
  analyseExamples,
  analyseReadings,
  type ExampleAnalysis,
  type PlainPair,
  type ReadingAnalysis,
} from './readings.js';
export { deriveTable, type Transition, type TransitionTable } from './transitions.js';
