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
  /** What an earlier build made, by path, where it is remembered: what differs from it was edited by hand. */
  readonly remembered: ReadonlyMap<string, string>;
}

/** Empty when nothing would change. */
export function printDrift(drift: Drift, palette: Palette): string {
  const { plan } = drift;
  const diffs = [...new Set([...plan.writes, ...plan.deletes])].map((path) => colourDiff(diffOf(drift, path), palette));
  const lines = [
    ...plan.writes.map((path) => `${verbFor(drift, path)} generated/${path}`),
    ...plan.deletes.filter((path) => !plan.writes.includes(path)).map((path) => `would delete  generated/${path} (no emitter makes it)`),
    ...plan.foreign.map((path) => `foreign       generated/${path} (no emitter makes it; delete it by hand)`),
  ];
  return [...diffs, ...lines.map((line) => `${line}\n`)].join('');
}

function verbFor({ tree, remembered }: Drift, path: string): string {
  if (!tree.has(path)) return 'would create ';
  const made = remembered.get(path);
  const byHand = made !== undefined && tree.get(path) !== made;
  return byHand ? 'edited by hand' : 'would change ';
}

function diffOf({ root, tree, texts, plan }: Drift, path: string): string {
  const isFile = tree.get(path) !== undefined;
  const before = isFile ? readFileSync(join(root, 'generated', path), 'utf8') : '';
  const after = plan.writes.includes(path) ? texts.get(path)! : '';
  const oldName = isFile ? `a/generated/${path}` : '/dev/null';
  const newName = plan.writes.includes(path) ? `b/generated/${path}` : '/dev/null';
  const options = { context: 3, maxEditLength: EDITS_MAX, headerOptions: FILE_HEADERS_ONLY };
  const patch = createTwoFilesPatch(oldName, newName, before, after, undefined, undefined, options);
  return patch ?? `--- ${oldName}\n+++ ${newName}\n(more than ${EDITS_MAX} changed lines)\n`;
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
