// SPDX-License-Identifier: MIT
// An edition of the built package, for commands that work with it and load no toolchain.

import { pathToFileURL } from 'node:url';
import { editionFile, findEdition, findOutputs } from '../outputs/outputs.js';
import { findRoot } from './root.js';
import type { ProcessEnvironment } from './surroundings.js';

export interface BuiltEdition {
  readonly name: string;
  /** The folder of all outputs. */
  readonly generated: string;
  /** What its index exports. */
  readonly exported: Readonly<Record<string, unknown>>;
}

/**
 * Loads an edition as a program does.
 *
 * @param root - As given on the command line.
 * @param wanted - The name of the edition; undefined for the default one.
 * @throws UsageError where there is no project, nothing was built, or no edition has that name.
 */
export async function loadBuiltEdition(
  environment: ProcessEnvironment,
  root: string | undefined,
  wanted: string | undefined,
): Promise<BuiltEdition> {
  const home = root === undefined ? environment.home : undefined;
  const outputs = findOutputs(environment.folder, home ?? findRoot(environment, root));
  const { index, edition: name } = findEdition(outputs, wanted);
  const file = editionFile(outputs, index, name);
  return {
    name,
    generated: outputs.folder,
    exported: await environment.importModule(pathToFileURL(file).href),
  };
}
