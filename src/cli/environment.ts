// SPDX-License-Identifier: MIT
// All inputs of a command from outside, as one value, so that a test can replace them.

import { dirname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { type Builder, keepState } from './builder.js';
import { type Disk, disk } from './disk.js';
import { type ImportModule, type ProcessEnvironment, surroundings } from './surroundings.js';

export interface Environment extends ProcessEnvironment {
  /** The toolchain's own root: `src/runtime/` and `dist/.stamp` are below it. */
  readonly toolRoot: string;
  readonly disk: Disk;
  /** Milliseconds since 1970 when the process started, which was before it looked whether `dist/` is up to date. */
  readonly startedAt: number;
  /** Milliseconds, for durations. */
  readonly now: () => number;
  /** Loads the toolchain: readers, checks and emitters. Costly, so only when something must be built. */
  readonly loadBuilder: () => Promise<Builder>;
}

/** The process that we run in. */
export function processEnvironment(importModule: ImportModule = (url) => import(url)): Environment {
  return {
    ...surroundings(importModule),
    toolRoot: dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
    disk,
    startedAt: performance.timeOrigin,
    now: () => performance.now(),
    loadBuilder: async () => keepState((await import('../build.js')).build),
  };
}
