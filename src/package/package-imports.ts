// SPDX-License-Identifier: MIT
// A module's imports as the package needs them: those of the authoring library are led to where the package has it.

import type { ModuleText, SourceModule, SpecModel } from '../model/index.js';
import { CORE_INDEX, derivedPath, type ModuleForm } from './paths.js';
import { relativeModule } from './relative-module.js';

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
