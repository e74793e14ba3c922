// SPDX-License-Identifier: MIT
// The folder of outputs, for commands that load no toolchain: `generated/` of a project, or a kit, which has the same files.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from './usage-error.js';

/** A way to reach a device behind a socket. */
export interface NamedTarget {
  readonly name: string;
  readonly summary: string;
  /** The function that the index of an edition exports, which makes such a target. */
  readonly create: string;
}

/** What a file beside the folders of the editions says of a uAPI. */
export interface UapiIndex {
  readonly uapi: string;
  readonly title: string;
  readonly default: string;
  readonly editions: readonly string[];
  readonly package: { readonly name: string; readonly path: string };
  readonly targets: readonly NamedTarget[];
}

export interface Outputs {
  readonly folder: string;
  readonly uapis: readonly UapiIndex[];
}

const SCHEMA = 'uapi.schema.json';

/**
 * The outputs of the project that a folder is in.
 *
 * @throws UsageError where there are none.
 */
export function findOutputs(folder: string, given: string | undefined): Outputs {
  if (given !== undefined) {
    const found = readOutputs(join(given, 'generated')) ?? readOutputs(given);
    if (found === undefined)
      throw new UsageError(`no vectors in ${given}`, 'build the project first: uapi build');
    return found;
  }
  for (let at = folder; ; at = dirname(at)) {
    const found = readOutputs(join(at, 'generated'));
    if (found !== undefined) return found;
    if (dirname(at) === at)
      throw new UsageError(
        'neither this folder nor one above it has vectors in generated/',
        'name the project with --root DIR, or build it first: uapi build',
      );
  }
}

/** Undefined where the folder has no outputs. */
export function readOutputs(folder: string): Outputs | undefined {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined;
  const uapis = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => readIndex(join(folder, name)) ?? []);
  return uapis.length === 0 ? undefined : { folder, uapis };
}

function readIndex(path: string): UapiIndex | undefined {
  try {
    const found = JSON.parse(readFileSync(path, 'utf8')) as UapiIndex & { readonly $schema?: string };
    return String(found.$schema).endsWith(SCHEMA) ? found : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The uAPI with an edition.
 *
 * @param wanted - Undefined for the default edition of the first uAPI.
 * @throws UsageError for an edition that there is not.
 */
export function findEdition(
  { uapis }: Outputs,
  wanted: string | undefined,
): { readonly index: UapiIndex; readonly edition: string } {
  const index = wanted === undefined ? uapis[0] : uapis.find(({ editions }) => editions.includes(wanted));
  if (index === undefined) {
    const all = uapis.flatMap(({ editions }) => editions);
    throw new UsageError(`unknown edition '${wanted}'`, `editions: ${all.join(', ')}`);
  }
  return { index, edition: wanted ?? index.default };
}

interface PackageManifest {
  readonly exports: Readonly<Record<string, { readonly default: string } | undefined>>;
}

/**
 * The file that a program loads which imports an edition of the reference package.
 *
 * @throws UsageError where the package has no such edition, or is not there.
 */
export function editionFile({ folder }: Outputs, index: UapiIndex, edition: string): string {
  const root = join(folder, index.package.path);
  const manifest = join(root, 'package.json');
  const found = existsSync(manifest)
    ? (JSON.parse(readFileSync(manifest, 'utf8')) as PackageManifest).exports[`./${edition}`]
    : undefined;
  const file = found === undefined ? undefined : join(root, found.default);
  if (file === undefined || !existsSync(file))
    throw new UsageError(
      `the reference package of the edition ${edition} is not in ${folder}`,
      'build the project first: uapi build',
    );
  return file;
}
