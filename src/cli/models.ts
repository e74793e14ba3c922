// SPDX-License-Identifier: MIT
// Models for commands that make no outputs. Right after a build they are not checked again, because the build found no
// error.

import { type Diagnostic, hasErrors, type TextOf } from '../diagnostics/index.js';
import type { SpecModel } from '../model/index.js';
import { buildAll } from './build-all.js';
import { isKnownSound } from './cache.js';
import type { Environment } from './environment.js';
import { readProject } from './project.js';
import type { Reporter } from './reporter.js';
import { settleTree } from './with-tree.js';

interface ProjectModels {
  /** One per uAPI, as good as they can be; undefined where the sources could not even be read from the disk. */
  readonly models: readonly SpecModel[] | undefined;
  /** With an error among them a model is not to be trusted. No warnings: `build` shows them. */
  readonly errors: readonly Diagnostic[];
  readonly textOf: TextOf;
}

export async function readModels(
  root: string,
  environment: Environment,
  reporter: Reporter,
): Promise<ProjectModels> {
  const { toolRoot } = environment;
  if (!(await settleTree(root, environment, reporter)))
    return { models: undefined, errors: [], textOf: () => undefined };
  const sources = readProject(root, toolRoot);
  const { textOf } = sources;
  if (hasErrors(sources.diagnostics)) return { models: undefined, errors: errorsOf(sources), textOf };
  const isSound = isKnownSound(root, toolRoot, sources.hashes);
  const built = buildAll(sources, await environment.loadBuilder(), { wanted: 'model', isSound });
  return { models: built.models, errors: errorsOf(built), textOf };
}

function errorsOf({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}
