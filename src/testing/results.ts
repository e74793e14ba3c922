// SPDX-License-Identifier: MIT
// How examples fared, as a file: written by whoever runs them, read by the list of rules and by the site. A result belongs
// to the content of the example that ran, and to the implementation that it ran against.

import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

export interface ExampleResult {
  readonly content: string;
  /** Hash of what it ran against. */
  readonly implementation: string;
  readonly result: 'passed' | 'failed';
  /** When it ran: `2026-01-31T12:00:00.000Z`. Results of an older toolchain have none. */
  readonly at?: string;
}

/** Edition to example ID to result. */
export type ExampleResults = Readonly<Record<string, Readonly<Record<string, ExampleResult>>>>;

/** An example that ran. */
export interface RunExample extends ExampleResult {
  readonly edition: string;
  readonly example: string;
}

/** Path of the results, relative to the project's root. Not committed. */
export const RESULTS_PATH = '.uapi/results.json';

/** The results as last written; empty where there are none or where the file is broken. */
export function readResults(root: string): ExampleResults {
  try {
    const path = join(root, RESULTS_PATH);
    // A process that opens a pipe waits for ever.
    const results: unknown = statSync(path).isFile() ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
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

/** Adds results to the file; those of examples that did not run this time stay. */
export function addResults(root: string, run: readonly RunExample[]): void {
  const results: Record<string, Record<string, ExampleResult>> = structuredClone(readResults(root));
  for (const { edition, example, ...result } of run) {
    results[edition] ??= {};
    results[edition][example] = result;
  }
  writeAtomically(join(root, RESULTS_PATH), `${JSON.stringify(results, undefined, 2)}\n`);
}

function writeAtomically(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}
