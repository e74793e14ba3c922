// SPDX-License-Identifier: MIT
// The whole flow on one page: sources in, files and diagnostics out. It reads and writes nothing else of the project.
// The native compiler runs in a process of its own and prints into a temporary folder.

import { checkSpec } from './check/index.js';
import { compareDiagnostics, type Diagnostic, withoutConsequences } from './diagnostics/index.js';
import type { OutputFile } from './emit/emitter.js';
import { emitAll } from './emit/index.js';
import type { SpecModel } from './model/index.js';
import { type ReadSpec, type ReadState, readSpec } from './read/index.js';
import type { Sources } from './read/sources.js';

export type { OutputFile, ReadState, Sources };

export interface BuildOptions {
  /** What the caller is after; whoever only looks at the model need not wait for the outputs, which are the default. */
  readonly wanted?: 'outputs' | 'model';
  /** This toolchain has built these very sources without an error. They are not checked again, and nothing is said of them. */
  readonly isSound?: boolean;
}

export interface BuildResult {
  /** Sorted by path. Empty when a diagnostic is an error, and where the model alone is wanted. */
  readonly files: readonly OutputFile[];
  /** Sorted by place, each once; causes without their consequences. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absent when the sources could not be read at all. */
  readonly model?: SpecModel;
  /** What the next build of the same uAPI may reuse. */
  readonly state: ReadState;
}

const NOTHING: ReturnType<typeof emitAll> = { files: [], diagnostics: [] };

/**
 * Builds one uAPI, all editions.
 *
 * @param state - Of an earlier build in the same process; makes a rebuild after a small change fast.
 */
export function build(
  sources: Sources,
  state?: ReadState,
  { wanted = 'outputs', isSound = false }: BuildOptions = {},
): BuildResult {
  const read = readSpec(sources, state, { isPrinted: wanted === 'outputs', isSound });
  const { model } = read;
  const diagnostics = isSound ? [] : diagnosticsOf(read);
  const failed = model === undefined || diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  const emitted = failed || wanted === 'model' ? NOTHING : emitAll(model);
  return {
    files: emitted.diagnostics.length > 0 ? [] : emitted.files,
    diagnostics: [...diagnostics, ...emitted.diagnostics].sort(compareDiagnostics),
    ...(model === undefined ? {} : { model }),
    state: read.state,
  };
}

function diagnosticsOf({ model, diagnostics }: ReadSpec): readonly Diagnostic[] {
  return sortOnce(withoutConsequences(model === undefined ? diagnostics : checkSpec(model, diagnostics)));
}

/** Editions share files, so that one mistake may be found once per edition. */
function sortOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  return sorted.filter((diagnostic, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || compareDiagnostics(previous, diagnostic) !== 0;
  });
}
