// SPDX-License-Identifier: MIT
// What the thread that runs examples is given, and what it says.

export interface ExamplesTask {
  /** Addresses of modules. */
  readonly files: readonly string[];
  /** Editions and IDs of the examples to run: `EDITION ID`. */
  readonly wanted: readonly string[];
}

/** What became of an example. */
export interface Outcome {
  readonly edition: string;
  readonly example: string;
  readonly content: string;
  readonly result: 'passed' | 'failed';
  /** Why it failed. */
  readonly message?: string;
}
