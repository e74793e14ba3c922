// SPDX-License-Identifier: MIT
// A module as it goes into the package: the same text, with imports of the authoring library made relative and the
// banner after the licence. A macro that names what nobody defines goes along: it fails where it is used, as in C.

import type { ModuleText, SourceModule, SpecModel } from '../../model/index.js';
import { bannerComment } from '../banner.js';
import { CORE_INDEX, derivedPath, type ModuleForm } from './paths.js';
import { relativeModule } from './relative.js';

/** A module of the uAPI in the package, in one of its forms. */
export function packageModule(model: SpecModel, module: SourceModule, form: ModuleForm): string {
  return withBanner(model, module, replaceImports(model, module, form));
}

/** A module of the runtime in the package, in one of its forms. */
export function coreModule(model: SpecModel, module: SourceModule, form: ModuleForm): string {
  return withBanner(model, module, inForm(module, form).text);
}

/** The compiler takes a licence right above a statement for a comment on it, and drops both if that imports types only. */
export function withBanner(
  { uapi }: SpecModel,
  module: Pick<SourceModule, 'path' | 'text'>,
  text: string,
): string {
  const license = module.text.slice(0, module.text.indexOf('\n') + 1);
  const rest = text.startsWith(license) ? text.slice(license.length) : text;
  return `${license}${bannerComment(module.path, uapi)}${rest.startsWith('\n') ? '' : '\n'}${rest}`;
}

/** From the last to the first, since a replacement moves what follows. */
function replaceImports(model: SpecModel, module: SourceModule, form: ModuleForm): string {
  const { text, imports } = inForm(module, form);
  return imports.reduceRight((replaced, { name, start, end }) => {
    const target = aliasTarget(model, module, name);
    if (target === undefined) return replaced;
    return `${replaced.slice(0, start)}'${relativeModule(module.path, target)}'${replaced.slice(end)}`;
  }, text);
}

function inForm(module: SourceModule, form: ModuleForm): ModuleText {
  return form === 'ts' ? module : module.printed![form];
}

/** The package's path for a module name of the authoring library; undefined for any other. */
function aliasTarget(model: SpecModel, module: SourceModule, name: string): string | undefined {
  if (name === 'uapi') return CORE_INDEX;
  return name === 'uapi/derived' ? derivedPath(model, module) : undefined;
}
