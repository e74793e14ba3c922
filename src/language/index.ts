// SPDX-License-Identifier: MIT
export {
  enumeratedAlgorithms,
  enumerateVectors,
  FAULT_ERRNOS,
  type VectorCall,
  type VectorRun,
} from './enumerate.js';
export { EMPTY_SCOPE, EvaluationError, evaluate, type Scope } from './evaluate.js';
export { Interpreter, parameterRecord, type RecordValue, type Value } from './interpret.js';
export {
  allBits,
  constantValues,
  declarationsOf,
  definedStates,
  findDeclaration,
  foreignParts,
  formatBits,
  ownFirst,
  ownPart,
} from './lookup.js';
export {
  analyseExamples,
  analyseReadings,
  arcItems,
  bestPaths,
  type DerivedMachine,
  deriveMachine,
  deriveTable,
  deviceOf,
  type ExampleAnalysis,
  type FailedTransition,
  failedTransitions,
  type Hazard,
  hazardsOf,
  isKept,
  type MachineFacts,
  machineBlocks,
  machineFacts,
  neededParts,
  type Path,
  type PlainPair,
  partSets,
  preferenceSentences,
  type ReadingAnalysis,
  ruleSentence,
  type StateFacts,
  type Transition,
  type TransitionTable,
} from './machine/index.js';
export { bitValues, editionScope, evaluateMacro, macroFunction, subsetsOf, valuesWhere } from './macro.js';
export { isInGroup, matchesPattern } from './names.js';
export { plainInline, plainLine, plainParagraphs, type Reference, type ShowReference } from './plain.js';
export { isSigned, scalarBytes, scalarRange, wrapScalar } from './scalar.js';
export { type Binding, bindTarget, isBoolean } from './target.js';
export {
  type TransitionAnswer,
  type TransitionSource,
  type Transitions,
  transitionsOf,
} from './transitions.js';
export { macroArguments, truthTable } from './truth.js';
