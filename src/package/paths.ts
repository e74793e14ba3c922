// SPDX-License-Identifier: MIT
// Where things lie in the package, relative to its `src/`, how one module of it names another, and a module's imports as the
// package needs them: those of the authoring library are led to where the package has it.

import { posix } from 'node:path';
import type { Edition, ModuleText, SourceModule, SpecModel } from '../model/index.js';

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

/** The module name of `to` in an import of `from`; both are paths of TypeScript files below the same folder. */
export function relativeModule(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to).replace(/\.ts$/, '.js');
  return path.startsWith('.') ? path : `./${path}`;
}

/** The text of a module in one of its forms, otherwise as it is. */
export function withPackageImports(model: SpecModel, module: SourceModule, form: ModuleForm): string {
  const { text, imports } = moduleText(module, form);
  // From the last to the first, since a replacement moves what follows.
  return imports.reduceRight((replaced, { name, start, end }) => {
    const target = aliasTarget(model, module, name);
    if (target === undefined) return replaced;
    return `${replaced.slice(0, start)}'${relativeModule(module.path, target)}'${replaced.slice(end)}`;
  }, text);
}

export function moduleText(module: SourceModule, form: ModuleForm): ModuleText {
  return form === 'ts' ? module : module.printed![form];
}

/** The package's path for a module name of the authoring library; undefined for any other. */
function aliasTarget(model: SpecModel, module: SourceModule, name: string): string | undefined {
  if (name === 'uapi') return CORE_INDEX;
  return name === 'uapi/derived' ? derivedPath(model, module) : undefined;
}
