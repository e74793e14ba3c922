// SPDX-License-Identifier: MIT
// Where a project is.

import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from './exit.js';

/**
 * The root that a command works on: `--root`, or the nearest folder upwards that has a `spec/`.
 *
 * @throws UsageError when there is no `spec/`.
 */
export function findRoot({ folder }: { readonly folder: string }, given: string | undefined): string {
  if (given !== undefined) {
    const root = resolve(folder, given);
    if (!isFolder(join(root, 'spec')))
      throw new UsageError(`unexpected --root ${given}, expected a folder with spec/ in it`);
    return root;
  }
  for (let root = resolve(folder); ; root = dirname(root)) {
    if (isFolder(join(root, 'spec'))) return root;
    if (root === dirname(root))
      throw new UsageError('no folder spec/ here or above', 'name the project with --root DIR');
  }
}

/** A link that leads nowhere, or round in a circle, is none. */
export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
