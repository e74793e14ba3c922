// SPDX-License-Identifier: MIT
// The expression language of declarations and algorithms: what its expressions, macros and statements mean.
export {
  enumeratedAlgorithms,
  enumerateVectors,
  FAULT_ERRNOS,
  type VectorCall,
  type VectorRun,
} from './enumerate.js';
export { EMPTY_SCOPE, EvaluationError, evaluate, type Scope } from './evaluate.js';
export { Interpreter, parameterRecord, type RecordValue, type Value } from './interpret.js';
export { bitValues, editionScope, evaluateMacro, macroFunction, subsetsOf, valuesWhere } from './macro.js';
export { isSigned, scalarBytes, scalarRange, wrapScalar } from './scalar.js';
export { macroArguments, truthTable } from './truth.js';
