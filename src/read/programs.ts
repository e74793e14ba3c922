// SPDX-License-Identifier: MIT
// The example programs of the package: their texts, and the same as files for the type-checker.

import type { ExampleProgram } from '../model/index.js';
import type { Manifest } from './manifest/manifest.js';
import type { Sources } from './sources.js';
import { withSurroundings } from './surroundings.js';

export function readPrograms({ uapi, files }: Sources, { programs }: Manifest): readonly ExampleProgram[] {
  return programs.map(({ path }) => ({
    path: path.slice(`spec/${uapi}/`.length),
    text: files.get(path) ?? '',
  }));
}

/** Virtual files, `<program>.js.ts`: a program is strict TypeScript as it stands. */
export function programFiles(
  { files }: Sources,
  { programs }: Manifest,
): readonly (readonly [string, string])[] {
  return programs.map(({ path }) => [`${path}.ts`, withSurroundings(files.get(path) ?? '')]);
}
