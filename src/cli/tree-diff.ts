// SPDX-License-Identifier: MIT
// Shows what a build would change: a unified diff per file, then one line per output.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Palette } from '../diagnostics/index.js';
import type { Plan, Tree } from './tree.js';

/** Beyond this many changed lines a diff takes seconds and nobody reads it; the file is then shown as replaced. */
const EDITS_MAX = 5000;

export interface Drift {
  readonly root: string;
  readonly plan: Plan;
  readonly tree: Tree;
  readonly texts: ReadonlyMap<string, string>;
}

/** Empty when nothing would change. */
export function printDrift(drift: Drift, palette: Palette): string {
  const { plan } = drift;
  const diffs = [...new Set([...plan.writes, ...plan.deletes])].map((path) =>
    colourDiff(diffOf(drift, path), palette),
  );
  const lines = [
    ...plan.writes.map((path) => `would ${drift.tree.has(path) ? 'change' : 'create'}  generated/${path}`),
    ...plan.deletes
      .filter((path) => !plan.writes.includes(path))
      .map((path) => `would delete  generated/${path} (no emitter makes it)`),
    ...plan.foreign.map((path) => `foreign       generated/${path} (no emitter makes it; delete it by hand)`),
  ];
  return [...diffs, ...lines.map((line) => `${line}\n`)].join('');
}

function diffOf({ root, tree, texts, plan }: Drift, path: string): string {
  const isThere = tree.get(path) !== undefined;
  const stays = plan.writes.includes(path);
  const before = isThere ? readText(join(root, 'generated', path)) : '';
  const after = stays ? texts.get(path)! : '';
  const oldName = isThere ? `a/generated/${path}` : '/dev/null';
  const newName = stays ? `b/generated/${path}` : '/dev/null';
  if (before === undefined) return `--- ${oldName}\n+++ ${newName}\n(no text)\n`;
  // A file that comes or goes is one hunk, whatever its length.
  const maxEditLength = isThere && stays ? EDITS_MAX : Number.POSITIVE_INFINITY;
  const options = { context: 3, maxEditLength, headerOptions: FILE_HEADERS_ONLY };
  const patch = createTwoFilesPatch(oldName, newName, before, after, undefined, undefined, options);
  return patch ?? `--- ${oldName}\n+++ ${newName}\n(more than ${EDITS_MAX} changed lines)\n`;
}

/** Undefined for bytes that are no text, which a terminal may take for commands. */
function readText(path: string): string | undefined {
  const text = readFileSync(path, 'utf8');
  return /[\0\uFFFD]/.test(text) ? undefined : text;
}

function colourDiff(diff: string, palette: Palette): string {
  return diff
    .split('\n')
    .map((line) => {
      if (line.startsWith('---') || line.startsWith('+++')) return palette.bold(line);
      if (line.startsWith('@@')) return palette.cyan(line);
      if (line.startsWith('+')) return palette.green(line);
      if (line.startsWith('-')) return palette.red(line);
      return line;
    })
    .join('\n');
}
