// SPDX-License-Identifier: MIT
// The hash of the implementation that the examples ran against. A result is valid only for this implementation.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** @returns A hash of all JavaScript below `generated/`; of nothing where nothing was built. */
export function implementationHash(root: string): string {
  const folder = join(root, 'generated');
  return hashOf(pathsBelow(folder), (path) => readFileSync(join(folder, path)));
}

/** The same of outputs that need not lie in `generated/`, by their paths there. */
export function implementationHashOf(outputs: ReadonlyMap<string, string>): string {
  return hashOf([...outputs.keys()], (path) => outputs.get(path)!);
}

function hashOf(paths: readonly string[], read: (path: string) => string | Uint8Array): string {
  const hash = createHash('sha256');
  for (const path of paths.filter((each) => each.endsWith('.js') && !each.includes('node_modules')).sort())
    hash.update(path).update('\0').update(read(path)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

function pathsBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  } catch {
    return [];
  }
}
