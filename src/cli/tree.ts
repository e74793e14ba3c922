// SPDX-License-Identifier: MIT
// The generated tree as it is and as it should be, and the changes between the two. Changes nothing.

import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { compareText } from '../diagnostics/index.js';
import { hashOf } from './hash.js';
import type { TreeChanges } from './journal.js';
import { stampOf } from './still.js';
import { ifThere } from './system-error.js';

/** Content hash by path below generated/; undefined for what is no regular file (a link, say). */
export type Tree = ReadonlyMap<string, string | undefined>;

/** Hashes of an earlier scan by the same process, valid while a file's identity, size and times are the same. */
export type ScanMemo = Map<string, { readonly stamp: string; readonly hash: string }>;

/** Reads the tree. Folders named `node_modules` are npm's, and left alone. */
export function scanTree(root: string, memo: ScanMemo = new Map()): Tree {
  const tree = new Map<string, string | undefined>();
  const visit = (folder: string): void => {
    const entries =
      ifThere(() => readdirSync(join(root, 'generated', folder), { withFileTypes: true })) ?? [];
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name === 'node_modules') continue;
      if (entry.isDirectory()) visit(path);
      else tree.set(path, entry.isFile() ? hashFile(join(root, 'generated', path), memo) : undefined);
    }
  };
  visit('');
  return tree;
}

function hashFile(path: string, memo: ScanMemo): string {
  const stamp = stampOf(lstatSync(path)).join(' ');
  const known = memo.get(path);
  if (known?.stamp === stamp) return known.hash;
  const hash = hashOf(readFileSync(path));
  memo.set(path, { stamp, hash });
  return hash;
}

/** Which part of the tree a command is about. */
export interface Scope {
  /** Folders whose files are all ours, besides those that hold an output: one per edition, and the packages. */
  readonly owned: readonly string[];
  /** Editions that are left as they are; a path belongs to one when a folder on it has its name. */
  readonly skipped: ReadonlySet<string>;
}

/** What must change so that the tree is as expected. All sorted. */
export interface Plan {
  readonly writes: readonly string[];
  /** Below our own folders, made by no emitter. */
  readonly deletes: readonly string[];
  /** Elsewhere: the file, or the folder at the top that it lies in. */
  readonly foreign: readonly string[];
  readonly unchanged: readonly string[];
}

/** @param expected - Content hash of every output, by path. */
export function planChanges(tree: Tree, expected: ReadonlyMap<string, string>, scope: Scope): Plan {
  const inScope = (path: string): boolean => !path.split('/').some((part) => scope.skipped.has(part));
  const folders = new Set(
    [...expected.keys()].map((path) => dirname(path)).filter((folder) => folder !== '.'),
  );
  const isOwned = (path: string): boolean =>
    folders.has(dirname(path)) ||
    scope.owned.some((folder) => path === folder || path.startsWith(`${folder}/`));
  const outputs = [...expected].filter(([path]) => inScope(path));
  const pathsWhere = (isSame: boolean): string[] =>
    outputs.filter(([path, hash]) => (tree.get(path) === hash) === isSame).map(([path]) => path);
  const obsolete = [...tree.keys()].filter(
    (path) => inScope(path) && (!expected.has(path) || tree.get(path) === undefined),
  );
  const foreign = obsolete
    .filter((path) => !isOwned(path) && !expected.has(path))
    .map((path) => path.split('/')[0]!);
  return {
    writes: pathsWhere(false).sort(compareText),
    deletes: obsolete.filter((path) => isOwned(path) || expected.has(path)).sort(compareText),
    foreign: [...new Set(foreign)].sort(compareText),
    unchanged: pathsWhere(true).sort(compareText),
  };
}

export function isUpToDate(plan: Plan): boolean {
  return plan.writes.length + plan.deletes.length === 0;
}

/** The plan with the text of each file, as the journal takes it. */
export function toChanges(plan: Plan, tree: Tree, texts: ReadonlyMap<string, string>): TreeChanges {
  return {
    writes: plan.writes.map((path) => ({
      path,
      text: texts.get(path)!,
      existed: tree.get(path) !== undefined,
    })),
    deletes: plan.deletes,
  };
}
