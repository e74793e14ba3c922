// SPDX-License-Identifier: MIT
// `.uapi/results.json`: how the examples fared when the tests last ran. The tests' reporter writes it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ifThere } from './system-error.js';

/** `stale`: the example or what it runs against has changed since. */
export type Outcome = 'passed' | 'failed' | 'stale' | 'not run';

/** @param source - Content hash of what the result would be of now. */
export type OutcomeOf = (edition: string, example: string, source: string) => Outcome;

interface Results {
  readonly version: number;
  readonly results: Readonly<Record<string, Readonly<Record<string, { readonly outcome: 'passed' | 'failed'; readonly source: string }>>>>;
}

/** The results of a project. Without the file, or with a damaged one, nothing was run. */
export function readResults(root: string): OutcomeOf {
  const results = parse(ifThere(() => readFileSync(join(root, '.uapi', 'results.json'), 'utf8')) ?? '');
  return (edition, example, source) => {
    const result = results?.results[edition]?.[example];
    if (result === undefined) return 'not run';
    return result.source === source ? result.outcome : 'stale';
  };
}

function parse(text: string): Results | undefined {
  try {
    const results = JSON.parse(text) as Results;
    return results.version === 1 ? results : undefined;
  } catch {
    return undefined;
  }
}
