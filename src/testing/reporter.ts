// SPDX-License-Identifier: MIT
// A vitest reporter that records which examples passed and which failed, for the list of rules and for the site.

import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { implementationHash } from './implementation.js';
import { addResults, type RunExample } from './results.js';

declare module 'vitest' {
  interface TaskMeta {
    /** Of an extracted example: the edition it belongs to. */
    edition?: string;
    /** Its ID, unique in the edition. */
    example?: string;
    /** The hash of its code and rules. */
    content?: string;
  }
}

export class ExampleReporter implements Reporter {
  readonly #root: string;

  /** @param root - The project's root. */
  constructor(root: string) {
    this.#root = root;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const implementation = implementationHash(this.#root);
    const at = new Date().toISOString();
    addResults(
      this.#root,
      tests.flatMap((test) => resultOf(test, { implementation, at })),
    );
  }
}

function resultOf(test: TestCase, run: Pick<RunExample, 'implementation' | 'at'>): readonly RunExample[] {
  const { edition, example, content } = test.meta();
  const { state } = test.result();
  if (edition === undefined || example === undefined || content === undefined) return [];
  return state === 'passed' || state === 'failed'
    ? [{ edition, example, content, result: state, ...run }]
    : [];
}
