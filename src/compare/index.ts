// SPDX-License-Identifier: MIT

export { type AlignedRow, alignChapters } from './align-chapters.js';
export { compareEditions } from './compare.js';
export { describeDeclarations } from './describe-declarations.js';
export {
  behaviourFigures,
  describeBehaviour,
  describeDecision,
  describeRule,
  describeTerm,
} from './describe-rules.js';
export { describeTransitions, lostTransitions, transitionSources } from './describe-transitions.js';
export { countChanges, type Description, type Fact } from './description.js';
export type * from './difference.js';
export { changedStretches, type Stretch } from './pair.js';
