// SPDX-License-Identifier: MIT
// The results of the examples in the last test run, as far as they are still valid.

import { exampleContent } from '../model/example-content.js';
import type { Example, ExampleState } from '../model/index.js';
import { implementationHash } from '../testing/implementation.js';
import { type ExampleResults, readResults } from '../testing/reporter.js';

export type StateOf = (edition: string, example: Example) => ExampleState;

/** @param root - Of the project; without results there, nothing was run. */
export function readStates(root: string): StateOf {
  const results: ExampleResults = readResults(root);
  const implementation = implementationHash(root);
  return (edition, example) => {
    const result = results[edition]?.[example.id];
    if (result === undefined) return 'not run';
    const current = result.content === exampleContent(example) && result.implementation === implementation;
    return current ? result.result : 'stale';
  };
}
