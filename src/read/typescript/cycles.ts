// SPDX-License-Identifier: MIT
// Finds modules that import values of each other in a circle. One of them would run before its imports exist.

import { compareText, type Diagnostic, type Related, report } from '../../diagnostics/index.js';
import type { Place } from '../../model/index.js';

/** Path of a module to the paths that it imports values of, with the place of each import. */
export type ValueImports = ReadonlyMap<string, readonly { readonly path: string; readonly place: Place }[]>;

/** One diagnostic per circle, at the import with which its first module, by path, enters it. */
export function checkCycles(imports: ValueImports): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const done = new Set<string>();
  for (const path of [...imports.keys()].sort(compareText)) {
    const cycle = done.has(path) ? undefined : shortestCycle(path, imports);
    if (cycle === undefined) continue;
    for (const member of cycle) done.add(member);
    const links = cycle.flatMap((member, index) => linkTo(cycle[index + 1] ?? path, member, imports));
    const [entry, ...others] = links;
    if (entry !== undefined)
      found.push(report('cyclic-import', entry.place, { cycle: [...cycle, path] }, { related: others }));
  }
  return found;
}

/** The import with which one member of a circle leads to the next. */
function linkTo(next: string, from: string, imports: ValueImports): readonly Related[] {
  const link = imports.get(from)?.find(({ path }) => path === next);
  return link === undefined ? [] : [{ place: link.place, message: `${from} imports ${next}` }];
}

/** The modules of the shortest circle through `start`, beginning with it; breadth first. */
function shortestCycle(start: string, imports: ValueImports): readonly string[] | undefined {
  const from = new Map<string, string>();
  const queue = [start];
  for (const path of queue) {
    for (const { path: next } of imports.get(path) ?? []) {
      if (next === start) return trail(start, path, from);
      if (from.has(next)) continue;
      from.set(next, path);
      queue.push(next);
    }
  }
  return undefined;
}

function trail(start: string, end: string, from: ReadonlyMap<string, string>): readonly string[] {
  const path = [end];
  for (let step: string | undefined = end; step !== start && step !== undefined; step = from.get(step)) {
    const previous = from.get(step);
    if (previous !== undefined) path.unshift(previous);
  }
  return path;
}
