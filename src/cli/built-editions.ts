// SPDX-License-Identifier: MIT
// Finds the built packages of a project and their editions, without the toolchain.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../diagnostics/index.js';
import { UsageError } from './exit.js';

/** An edition of a package that was built. */
export interface BuiltEdition {
  readonly name: string;
  /** The file that a program imports. */
  readonly path: string;
}

interface Manifest {
  readonly exports?: Readonly<Record<string, { readonly default?: string } | undefined>>;
}

/** The subpath of what is the same for every edition, and of the default edition. */
const NO_EDITIONS: readonly string[] = ['.', './core'];

/**
 * The editions of all packages below a folder of outputs. The default edition of each package comes first.
 *
 * @param generated - `generated/` of a project.
 */
export function builtEditions(generated: string): readonly BuiltEdition[] {
  if (!existsSync(generated)) return [];
  return readdirSync(generated, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(generated, entry.name, 'package.json')))
    .flatMap(({ name }) => editionsOf(join(generated, name)));
}

function editionsOf(folder: string): readonly BuiltEdition[] {
  const { exports = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const standard = exports['.']?.default;
  return Object.entries(exports)
    .filter(([subpath, target]) => !NO_EDITIONS.includes(subpath) && target?.default !== undefined)
    .map(([subpath, target]) => ({ name: subpath.slice(2), path: target?.default ?? '' }))
    .sort((a, b) => Number(b.path === standard) - Number(a.path === standard))
    .map(({ name, path }) => ({ name, path: join(folder, path) }));
}

/**
 * The edition that a command is to load.
 *
 * @param wanted - Its name; undefined for the default edition.
 * @throws UsageError where there is none, or none by that name.
 */
export function editionNamed(editions: readonly BuiltEdition[], wanted: string | undefined): BuiltEdition {
  const found = wanted === undefined ? editions[0] : editions.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  if (editions.length === 0)
    throw new UsageError('there is no built package in generated/', 'run `uapi build` first');
  const names = editions.map(({ name }) => name);
  throw new UsageError(
    `unknown edition '${wanted}'`,
    didYouMean(wanted ?? '', names) ?? `editions: ${names.join(', ')}`,
  );
}
