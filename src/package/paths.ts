// SPDX-License-Identifier: MIT
// Where things lie in the package, relative to its `src/`.

import type { Edition, SourceModule, SpecModel } from '../model/index.js';

/** A module of the package is there to be read, to be run, and to be type-checked against; by how the files' names end. */
export type ModuleForm = 'ts' | 'js' | 'd.ts';

/** The runtime's folder. */
export const CORE = 'core';
export const CORE_INDEX = `${CORE}/index.ts`;

/** The module that holds what is derived from an edition's declarations. */
export function derivedPathOf(edition: Edition): string {
  return `derived/${edition.name}.ts`;
}

/**
 * The derived module that a module of the uAPI means.
 *
 * @throws Error when the module belongs to several editions: their derived facts differ. The shared module takes
 * them as a parameter, from a module of the edition's own.
 */
export function derivedPath(model: SpecModel, module: SourceModule): string {
  const [edition, ...others] = model.editions.filter(({ name }) => module.editions.includes(name));
  if (edition === undefined || others.length > 0) {
    throw new Error(`${module.path} imports uapi/derived but does not belong to exactly one edition`);
  }
  return derivedPathOf(edition);
}
