// SPDX-License-Identifier: MIT
// Outputs that exclude each other on a disk: two with one name, a file and a folder with one name, names that differ
// only in case, which many systems ignore.

import { grouped } from '../model/index.js';
import type { OutputFile } from './emitter.js';

/** An output, and what it comes from: an emitter, or a uAPI. */
export interface MadeFile<M> extends OutputFile {
  readonly maker: M;
}

/** Files of one maker that have the names of what another has made before. */
interface Clash<M> {
  readonly maker: M;
  readonly other: M;
  /** At least one, in the order of the files. */
  readonly paths: readonly string[];
}

interface Owner<M> {
  /** As it is spelled. */
  readonly path: string;
  /** The file, or the first one of the folder. */
  readonly file: MadeFile<M>;
}

/** @param files - In the order in which they may claim their names. Two files of one path and text are one. */
export function clashesOf<M>(files: readonly MadeFile<M>[]): readonly Clash<M>[] {
  const owners = new Map<string, Owner<M>>();
  const found = files.flatMap((file): readonly [Owner<M>, MadeFile<M>][] => {
    const other = claimsOf(file).find((path) => {
      const owner = owners.get(path.toLowerCase());
      if (owner === undefined) owners.set(path.toLowerCase(), { path, file });
      return owner !== undefined && !isSame(owner, path, file);
    });
    return other === undefined ? [] : [[owners.get(other.toLowerCase())!, file]];
  });
  const byMaker = grouped(found.map(([{ file }, { maker, path }]) => [maker, [file.maker, path] as const]));
  return [...byMaker].flatMap(([maker, clashes]) =>
    [...grouped(clashes)].map(([other, paths]) => ({ maker, other, paths })),
  );
}

/** The folders of a file, from the outermost, and the file itself. */
function claimsOf({ path }: OutputFile): readonly string[] {
  const names = path.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/** Both are one folder, or one file. */
function isSame<M>(owner: Owner<M>, path: string, file: MadeFile<M>): boolean {
  if (owner.path !== path) return false;
  const [isFile, wasFile] = [path === file.path, owner.path === owner.file.path];
  return isFile === wasFile && (!isFile || owner.file.text === file.text);
}
