// SPDX-License-Identifier: MIT
// Records the state of all files after a build, for `still.ts`, as far as it is certain that the build read or wrote
// them as they are. The times of a file system have a coarse resolution, so a file that is as young as the record may
// have changed since.

import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path/posix';
import { setTimeout as sleep } from 'node:timers/promises';
import { createColors } from 'picocolors';
import { plain } from '../diagnostics/index.js';
import type { Environment } from './environment.js';
import { hashOf } from './hash.js';
import type { Prepared } from './prepare.js';
import { pathOfStill, type Said, type Still, stampOf, sumOf, TOOK } from './still.js';
import { printCounts, printSummary } from './summary.js';
import { ifThere, isSystemError } from './system-error.js';
import { NOT_SOURCE } from './walk.js';

/** Called under the lock. Where something is in doubt or cannot be kept, the next build looks at contents. */
export async function rememberStill(
  root: string,
  prepared: Prepared,
  { toolRoot, startedAt, disk }: Environment,
): Promise<void> {
  if (prepared.diagnostics.length > 0) return;
  const draft = `${pathOfStill(root)}.new`;
  const tick = (): number => {
    disk.writeFile(draft, '');
    return lstatSync(draft).mtimeMs;
  };
  try {
    const now = await tickAfter(movesOf(root, prepared.plan.writes).last, tick);
    const tool = stampTool(toolRoot, startedAt);
    const spec = stampSources(root);
    const outputs = stampOutputs(root, prepared, now);
    if (tool === undefined || spec === undefined || outputs === undefined) return disk.removeFile(draft);
    const said = saidOf(prepared);
    const still: Still = {
      toolPaths: [...tool.keys()],
      paths: [...spec.keys(), ...outputs.keys()],
      stamps: [tool, spec, outputs].flatMap((stamps) => [...stamps.values()].flat()),
      said,
      sum: sumOf(said),
    };
    disk.writeFile(draft, JSON.stringify(still));
    disk.rename(draft, pathOfStill(root));
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** Longer than a tick takes, but where a file system knows whole seconds only: then all is in doubt. */
const PATIENCE_MS = 20;

/** The time of the file system, once it is later than that of what came last. */
async function tickAfter(last: number, tick: () => number): Promise<number> {
  let now = tick();
  for (let waited = 0; now <= last && waited < PATIENCE_MS; waited += 1) {
    await sleep(1);
    now = tick();
  }
  return now;
}

/** When the first and the last output came to their places, after all were written elsewhere. */
function movesOf(root: string, writes: readonly string[]): { readonly first: number; readonly last: number } {
  if (writes.length === 0) return { first: 0, last: 0 };
  const [first, last] = [writes[0]!, writes.at(-1)!].map(
    (path) => lstatSync(join(root, 'generated', path)).ctimeMs,
  );
  return { first: first!, last: last! };
}

function saidOf(prepared: Prepared): Said {
  const { writes, unchanged } = prepared.plan;
  const plan = { ...prepared.plan, writes: [], deletes: [], unchanged: [...unchanged, ...writes] };
  const summary = { ...prepared, plan, edition: undefined, took: TOOK };
  return {
    build: printSummary(summary, plain),
    coloured: printSummary(summary, createColors(true)),
    check: `${printCounts(plan)}\n`,
  };
}

/** By path, those of folders too. Undefined where something is in doubt. */
type Stamps = Map<string, readonly number[]> | undefined;

/** What `dist/` was compiled from, unless it was touched since this process started. */
function stampTool(toolRoot: string, startedAt: number): Stamps {
  const lines =
    ifThere(() => readFileSync(join(toolRoot, 'dist/.times'), 'utf8'))
      ?.trimEnd()
      .split('\n') ?? [];
  const times = new Map(lines.map((line) => [line.split(' ')[0]!, line]));
  const isSure = (path: string, { size, mtimeMs, ctimeMs }: Stats): boolean =>
    ctimeMs < startedAt && (times.get(path) ?? `${path} ${size} ${mtimeMs}`) === `${path} ${size} ${mtimeMs}`;
  return stampAll(toolRoot, new Set(['src', 'schemas', ...times.keys(), 'dist/.stamp']), () => true, isSure);
}

/** The sources, unless one was touched since the lock was taken, which was before they were read. */
function stampSources(root: string): Stamps {
  const lockedAt = lstatSync(join(root, '.uapi/lock')).mtimeMs;
  return stampAll(
    root,
    ['spec'],
    (name) => !NOT_SOURCE.test(name),
    (_path, { ctimeMs }) => ctimeMs < lockedAt,
  );
}

/** The outputs and nothing else, unless one is not what was made. */
function stampOutputs(root: string, { cache, plan }: Prepared, now: number): Stamps {
  const lockedAt = lstatSync(join(root, '.uapi/lock')).mtimeMs;
  const { first } = movesOf(root, plan.writes);
  const written = new Set(plan.writes);
  let count = 0;
  const isSure = (path: string, stats: Stats): boolean => {
    if (stats.ctimeMs >= now || stats.isDirectory()) return stats.ctimeMs < now;
    const name = path.slice('generated/'.length);
    count += 1;
    const isAsWritten = written.has(name) ? stats.mtimeMs < first : stats.ctimeMs < lockedAt;
    const hash = cache.outputs.get(name);
    return hash !== undefined && (isAsWritten || hashOf(readFileSync(join(root, path))) === hash);
  };
  const stamps = stampAll(root, ['generated'], (name) => name !== 'node_modules', isSure);
  return count === cache.outputs.size ? stamps : undefined;
}

/** Of folders and all that is in them. A folder first: what is added to it later shows. */
function stampAll(
  root: string,
  paths: Iterable<string>,
  isWanted: (name: string) => boolean,
  isSure: (path: string, stats: Stats) => boolean,
): Stamps {
  const stamps = new Map<string, readonly number[]>();
  const visit = (path: string): boolean => {
    if (stamps.has(path)) return true;
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (!(stats?.isDirectory() || stats?.isFile()) || !isSure(path, stats)) return false;
    stamps.set(path, stampOf(stats));
    return (
      stats.isFile() ||
      readdirSync(join(root, path)).every((name) => !isWanted(name) || visit(`${path}/${name}`))
    );
  };
  return [...paths].every(visit) ? stamps : undefined;
}
