// SPDX-License-Identifier: MIT
// Answers `uapi build` if nothing has changed since the last build, from the identities, sizes and times of all files.
// The launcher calls it before it loads anything else, so this file imports little. In doubt, the full command runs.

import { existsSync, lstatSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { isColourful } from './colour.js';
import { findRoot } from './root.js';

/** What was so at the end of a build without a diagnostic. */
export interface Still {
  /** Files and folders that the toolchain was made of, below its root. */
  readonly toolPaths: readonly string[];
  /** Those that the project consists of, below its own. */
  readonly paths: readonly string[];
  /** Of both, in this order, `STAMP` numbers each. */
  readonly stamps: readonly number[];
  readonly said: Said;
  /** Of `said`; the rest is compared with the disk. */
  readonly sum: number;
}

/** What the command says when nothing has changed. */
export interface Said {
  /** The duration stands where `TOOK` does. */
  readonly build: string;
  readonly coloured: string;
  readonly check: string;
}

export const TOOK = '<took>';

export function pathOfStill(root: string): string {
  return join(root, '.uapi', 'still.json');
}

/** A file or folder of which all this is the same is the same: no program can set the time of the last change, which is `ctime`. */
export function stampOf({ ino, size, mtimeMs, ctimeMs }: Stats): readonly number[] {
  return [ino, size, mtimeMs, ctimeMs];
}

const STAMP = 4;

export function sumOf(said: Said): number {
  let sum = 1;
  for (const text of [said.build, said.coloured, said.check])
    for (let index = 0; index < text.length; index += 1)
      sum = Math.imul(sum, 31) + text.charCodeAt(index) + 1;
  return sum;
}

export interface Asked {
  readonly folder: string;
  readonly toolRoot: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: () => boolean;
  /** As text, since the command was started. */
  readonly took: () => string;
}

/** What the command would print, before it ends well; undefined where it must run. It may throw, which means the same. */
export function answer(words: readonly string[], asked: Asked): string | undefined {
  const options = optionsOf(words);
  if (options === undefined) return undefined;
  const root = findRoot(asked, options.root);
  // To open a pipe would wait for ever.
  if (!statSync(pathOfStill(root)).isFile()) return undefined;
  const still = JSON.parse(readFileSync(pathOfStill(root), 'utf8')) as Still;
  if (still.sum !== sumOf(still.said) || isInUse(root) || !holds(still, asked.toolRoot, root))
    return undefined;
  if (options.check) return still.said.check;
  const text = isColourful(asked.isTerminal, asked.variables) ? still.said.coloured : still.said.build;
  return text.replace(TOOK, asked.took());
}

function optionsOf([command, ...words]: readonly string[]): { root?: string; check: boolean } | undefined {
  if (command !== 'build') return undefined;
  const rest = words.filter((word) => word !== '--check');
  const check = rest.length < words.length;
  if (rest.length === 0) return { check };
  const [name, root, ...more] = rest;
  return name === '--root' && root !== undefined && more.length === 0 ? { root, check } : undefined;
}

/** Another command is at work, or was interrupted. */
function isInUse(root: string): boolean {
  return ['lock', 'journal', 'journal-done'].some((name) => existsSync(join(root, '.uapi', name)));
}

function holds({ toolPaths, paths, stamps }: Still, toolRoot: string, root: string): boolean {
  const isSame = (path: string, index: number): boolean => {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return false;
    const at = index * STAMP;
    return stampOf(stats).every((number, offset) => number === stamps[at + offset]);
  };
  return (
    toolPaths.every((path, index) => isSame(`${toolRoot}/${path}`, index)) &&
    paths.every((path, index) => isSame(`${root}/${path}`, toolPaths.length + index))
  );
}
