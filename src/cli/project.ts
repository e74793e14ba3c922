// SPDX-License-Identifier: MIT
// A project on disk: all its sources, read once.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, type Diagnostic, report } from '../diagnostics/index.js';
import type { Sources } from '../read/sources.js';
import { decode } from './decode.js';
import { hashOf } from './hash.js';
import { isFolder } from './root.js';
import { ifThere } from './system-error.js';
import { readFolder } from './walk.js';

const MANIFEST = 'uapi.yaml';

/** All that a build depends on. */
export interface ProjectSources {
  /** One per folder below spec/ that has a manifest, sorted. */
  readonly uapis: readonly Sources[];
  /** Content hash of every source, by path. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly textOf: (file: string) => string | undefined;
  /** Errors here mean that nothing is built: a missing source would only bring errors that follow from it. */
  readonly diagnostics: readonly Diagnostic[];
}

export function readProject(root: string, toolRoot: string): ProjectSources {
  const hashes = new Map<string, string>();
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];

  const read = (base: string, folder: string): string[] => {
    const found = readFolder(base, folder);
    diagnostics.push(...found.diagnostics);
    for (const [file, bytes] of found.files) {
      const { text, diagnostic } = decode(file, bytes);
      if (diagnostic !== undefined) diagnostics.push(diagnostic);
      hashes.set(file, hashOf(bytes));
      texts.set(file, text);
    }
    return [...found.files.keys()];
  };

  const runtime = new Map<string, string>();
  for (const file of read(toolRoot, 'src/runtime'))
    runtime.set(file.slice('src/runtime/'.length), texts.get(file)!);
  const folders = listFolders(root);
  const uapis: Sources[] = [];
  for (const uapi of folders) {
    if (existsSync(join(root, 'spec', uapi, MANIFEST))) {
      const files = new Map(read(root, `spec/${uapi}`).map((file) => [file, texts.get(file)!]));
      uapis.push({ uapi, files, runtime });
    }
  }
  diagnostics.push(...checkManifests(folders, uapis));
  return { uapis, hashes, textOf: (file) => texts.get(file), diagnostics };
}

/** None where spec/ was moved away while a command runs, which is told of as a project without a uAPI. */
function listFolders(root: string): string[] {
  const spec = join(root, 'spec');
  return (ifThere(() => readdirSync(spec)) ?? [])
    .filter((name) => !name.startsWith('.') && isFolder(join(spec, name)))
    .sort(compareText);
}

function checkManifests(folders: readonly string[], uapis: readonly Sources[]): Diagnostic[] {
  if (uapis.length === 0) return [report('no-uapi', { file: 'spec', line: 1, column: 1 }, undefined)];
  return folders
    .filter((folder) => !uapis.some(({ uapi }) => uapi === folder))
    .map((folder) =>
      report('no-manifest', { file: `spec/${folder}/${MANIFEST}`, line: 1, column: 1 }, { folder }),
    );
}
