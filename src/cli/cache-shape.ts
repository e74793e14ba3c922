// SPDX-License-Identifier: MIT
// Whether JSON is what a build wrote as its cache. The hash in that file vouches for its text alone, and anyone can make such a hash.

import type { Diagnostic } from '../diagnostics/index.js';
import type { UapiShape } from './shape.js';

/** The cache as JSON has it. */
export interface CacheContent {
  readonly version: number;
  readonly toolchain: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly shapes: readonly UapiShape[];
  readonly warnings: readonly Diagnostic[];
}

type Is = (value: unknown) => boolean;

const isText: Is = (value) => typeof value === 'string';
const isCount: Is = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isPosition: Is = (value) => isCount(value) && value !== 0;

const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);

const optional =
  (is: Is): Is =>
  (value) =>
    value === undefined || is(value);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const tableOf =
  (is: Is): Is =>
  (value) =>
    isObject(value) && Object.values(value).every(is);

const recordOf =
  (members: Readonly<Record<string, Is>>): Is =>
  (value) =>
    isObject(value) && Object.entries(members).every(([name, is]) => is(value[name]));

const isPlace = recordOf({
  file: isText,
  line: isPosition,
  column: isPosition,
  endLine: optional(isPosition),
  endColumn: optional(isPosition),
});

const isWarning = recordOf({
  code: isText,
  severity: (value) => value === 'warning',
  message: isText,
  place: isPlace,
  suggestion: optional(isText),
  related: listOf(recordOf({ place: isPlace, message: isText })),
});

const isShape = recordOf({
  name: isText,
  title: isText,
  package: isText,
  editions: listOf(recordOf({ name: isText, rules: isCount, decisions: isCount, examples: isCount })),
});

const isCache = recordOf({
  version: isCount,
  toolchain: isText,
  inputs: tableOf(isText),
  outputs: tableOf(isText),
  shapes: listOf(isShape),
  warnings: listOf(isWarning),
});

export function isCacheContent(value: unknown): value is CacheContent {
  return isCache(value);
}
