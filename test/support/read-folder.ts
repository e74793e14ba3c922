// SPDX-License-Identifier: MIT
// Reads a uAPI of this repository into its model, as the command does, but without a cache on the disk.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BuildResult, build } from '../../src/build.js';
import type { SpecModel } from '../../src/model/index.js';
import { type ReadSpec, readSpec } from '../../src/read/index.js';
import type { Sources } from '../../src/read/sources.js';

const ROOT = join(import.meta.dirname, '../..');

const readFolders = new Map<string, ReadSpec>();

/** Test files share what was read, since it takes seconds to read. */
function readOnce(folder: string): ReadSpec {
  const read = readFolders.get(folder) ?? readSpec(sourcesOf(folder));
  readFolders.set(folder, read);
  return read;
}

/** @param folder - Relative to the repository: `spec/x`, `test/uapi-small/spec/lamp`. */
export function readFolder(folder: string): SpecModel {
  const { model, diagnostics } = readOnce(folder);
  if (model === undefined)
    throw new Error(`${folder} has no model: ${diagnostics.map(({ message }) => message).join('; ')}`);
  return model;
}

/**
 * Builds edited sources of a folder: only what an edit touches is done again.
 *
 * @param folder - As for `readFolder`.
 */
export function rebuild(folder: string, edited: Sources): BuildResult {
  return build(edited, readOnce(folder).state);
}

/** @param folder - As for `readFolder`. */
export function sourcesOf(folder: string): Sources {
  const uapi = folder.slice(folder.lastIndexOf('/') + 1);
  return { uapi, files: textsBelow(folder, `spec/${uapi}/`), runtime: textsBelow('src/runtime', '') };
}

/** Every file of a folder by its path below it, with a prefix. */
export function textsBelow(folder: string, prefix: string): ReadonlyMap<string, string> {
  const entries = readdirSync(resolve(ROOT, folder), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  );
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [prefix + path.slice(resolve(ROOT, folder).length + 1), readFileSync(path, 'utf8')];
    }),
  );
}
