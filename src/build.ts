// SPDX-License-Identifier: MIT
// The whole flow on one page: sources in, files and diagnostics out. Pure: no file system, no clock, no process.

import { checkSpec } from './check/index.js';
import { compareDiagnostics, type Diagnostic } from './diagnostics/index.js';
import { emitAll } from './emit/index.js';
import type { SpecModel } from './model/index.js';
import { readSpec, type Sources } from './read/index.js';

export interface OutputFile {
  /** Relative to `generated/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface BuildResult {
  /** Sorted by path. Empty when a diagnostic is an error. */
  readonly files: readonly OutputFile[];
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  readonly model?: SpecModel;
}
