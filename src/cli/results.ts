// SPDX-License-Identifier: MIT
// The results of the examples in the last run, as far as they are still valid.

import { exampleContent } from '../model/example-content.js';
import type { Example, ExampleState } from '../model/index.js';
import { implementationHash } from '../testing/implementation.js';
import { type ExampleResult, type ExampleResults, readResults } from '../testing/results.js';

export type StateOf = (edition: string, example: Example) => ExampleState;

export interface States {
  readonly stateOf: StateOf;
  /** When an example ran last, of those whose results count; undefined where none does. */
  readonly ranAt: string | undefined;
}

/**
 * @param root - Of the project; without results there, nothing was run.
 * @param implementation - What the results must be of: else what lies in `generated/`.
 */
export function readStates(root: string, implementation = implementationHash(root)): States {
  const results: ExampleResults = readResults(root);
  return {
    stateOf: (edition, example) => {
      const result = results[edition]?.[example.id];
      if (result === undefined) return 'not run';
      const current = result.content === exampleContent(example) && result.implementation === implementation;
      return current ? result.result : 'stale';
    },
    ranAt: Object.values(results)
      .flatMap((each) => Object.values(each))
      .filter((result: ExampleResult) => result.implementation === implementation)
      .map(({ at }) => at)
      .filter((at) => at !== undefined)
      .sort()
      .at(-1),
  };
}
