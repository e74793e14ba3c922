// SPDX-License-Identifier: MIT
// Computes what must change in a project's generated tree. `build` makes the changes, and `build --check` prints them.

import { compareDiagnostics, type Diagnostic, hasErrors, report, type TextOf } from '../diagnostics/index.js';
import { buildAll } from './build-all.js';
import type { Builder } from './builder.js';
import { type Cache, readCache, toolchainHash } from './cache.js';
import type { Environment } from './environment.js';
import { hashOf } from './hash.js';
import { type ProjectSources, readProject } from './project.js';
import { scopeOf, shapeOf, type UapiShape } from './shape.js';
import { isUpToDate, type Plan, planChanges, type ScanMemo, scanTree, type Tree } from './tree.js';

interface Request {
  readonly root: string;
  readonly edition: string | undefined;
  /** False for a command that goes on: what it builds now makes the next build fast. */
  readonly mayUseCache: boolean;
  readonly memo?: ScanMemo;
  readonly loadBuilder: () => Promise<Builder>;
}

/** The spec has errors: nothing is known of the tree. */
interface Faulty {
  readonly kind: 'faulty';
  readonly diagnostics: readonly Diagnostic[];
  readonly textOf: TextOf;
}

export interface Prepared {
  readonly kind: 'prepared';
  readonly shapes: readonly UapiShape[];
  readonly plan: Plan;
  readonly tree: Tree;
  /** Every output; empty when the cache knew that nothing changes. */
  readonly texts: ReadonlyMap<string, string>;
  /** Warnings only, sorted. */
  readonly diagnostics: readonly Diagnostic[];
  readonly textOf: TextOf;
  /** What to remember once the tree is as planned. */
  readonly cache: Cache;
}

/** @throws UsageError when the edition is unknown. */
export async function prepare(request: Request, environment: Environment): Promise<Faulty | Prepared> {
  const sources = readProject(request.root, environment.toolRoot);
  if (hasErrors(sources.diagnostics))
    return { kind: 'faulty', diagnostics: sources.diagnostics, textOf: sources.textOf };
  const toolchain = toolchainHash(environment.toolRoot);
  const tree = scanTree(request.root, request.memo);
  const cached = request.mayUseCache ? readCache(request.root, toolchain, sources.hashes) : undefined;
  if (cached !== undefined) {
    const plan = planFor(cached, tree, request.edition);
    if (isUpToDate(plan)) return prepared(cached, plan, tree, new Map(), sources);
  }
  const built = buildAll(sources, await request.loadBuilder());
  if (hasErrors(built.diagnostics))
    return { kind: 'faulty', diagnostics: built.diagnostics, textOf: sources.textOf };
  const cache: Cache = {
    toolchain,
    inputs: sources.hashes,
    outputs: new Map([...built.texts].map(([path, text]) => [path, hashOf(text)])),
    shapes: built.models.map(shapeOf),
    warnings: built.diagnostics,
  };
  return prepared(cache, planFor(cache, tree, request.edition), tree, built.texts, sources);
}

function planFor(cache: Cache, tree: Tree, edition: string | undefined): Plan {
  return planChanges(tree, cache.outputs, scopeOf(cache.shapes, edition));
}

function prepared(
  cache: Cache,
  plan: Plan,
  tree: Tree,
  texts: ReadonlyMap<string, string>,
  sources: ProjectSources,
): Prepared {
  const foreign = plan.foreign.map((path) =>
    report('foreign-output', { file: `generated/${path}`, line: 1, column: 1 }, undefined, {
      suggestion: `delete generated/${path}`,
    }),
  );
  return {
    kind: 'prepared',
    shapes: cache.shapes,
    plan,
    tree,
    texts,
    diagnostics: [...cache.warnings, ...foreign].sort(compareDiagnostics),
    textOf: sources.textOf,
    cache,
  };
}
