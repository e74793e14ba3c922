// SPDX-License-Identifier: MIT
// A vitest reporter that records which examples passed and which failed, for the list of rules. A result belongs to the
// content of its example. Results of examples that did not run this time are kept.

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { implementationHash } from './implementation.js';

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

interface ExampleResult {
  readonly content: string;
  /** Hash of what it ran against. */
  readonly implementation: string;
  readonly result: 'passed' | 'failed';
}

/** Edition to example ID to result. */
export type ExampleResults = Readonly<Record<string, Readonly<Record<string, ExampleResult>>>>;

/** Path of the results, relative to the project's root. Not committed. */
export const RESULTS_PATH = '.uapi/results.json';

/** The results as last written; empty where there are none or where the file is broken. */
export function readResults(root: string): ExampleResults {
  try {
    const results: unknown = JSON.parse(readFileSync(join(root, RESULTS_PATH), 'utf8'));
    return isRecord(results) && Object.values(results).every(isResults) ? (results as ExampleResults) : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isResults(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isRecord);
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
    const results = tests.reduce(
      (known, test) => withResult(known, test, implementation),
      readResults(this.#root),
    );
    writeAtomically(join(this.#root, RESULTS_PATH), `${JSON.stringify(results, undefined, 2)}\n`);
  }
}

function withResult(results: ExampleResults, test: TestCase, implementation: string): ExampleResults {
  const { edition, example, content } = test.meta();
  const { state } = test.result();
  if (edition === undefined || example === undefined || content === undefined) return results;
  if (state !== 'passed' && state !== 'failed') return results;
  const result: ExampleResult = { content, implementation, result: state };
  return { ...results, [edition]: { ...results[edition], [example]: result } };
}

function writeAtomically(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}
