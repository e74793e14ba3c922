// SPDX-License-Identifier: MIT
// A module as it goes into the package: the same text, with imports of the authoring library made relative and the
// banner after the licence. A macro that names what nobody defines goes along: it fails where it is used, as in C.

import type { SourceModule, SpecModel } from '../../model/index.js';
import { moduleText, withPackageImports } from '../../package/package-imports.js';
import type { ModuleForm } from '../../package/paths.js';
import { bannerComment } from '../banner.js';

/** A module of the uAPI in the package, in one of its forms. */
export function packageModule(model: SpecModel, module: SourceModule, form: ModuleForm): string {
  return withBanner(model, module, withPackageImports(model, module, form));
}

/** A module of the runtime in the package, in one of its forms. */
export function coreModule(model: SpecModel, module: SourceModule, form: ModuleForm): string {
  return withBanner(model, module, moduleText(module, form).text);
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
