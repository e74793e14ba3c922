// SPDX-License-Identifier: MIT
// A module of the package: the authored text, with relative imports of the authoring library and the banner after the
// licence. A macro that uses an undefined name is included: as in C, it fails where it is used. An example program
// keeps its imports.

import type { ExampleProgram, SourceModule, SpecModel } from '../../model/index.js';
import { type ModuleForm, moduleText, withPackageImports } from '../../package/paths.js';
import { bannerComment } from '../banner.js';
import type { OutputFile } from '../emitter.js';

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

/** The file in the package, by its path there. */
export function emitProgram(model: SpecModel, program: ExampleProgram): OutputFile {
  return { path: program.path, text: withBanner(model, program, program.text) };
}

/** The program without its licence: what a page shows. */
export function programBody({ text }: ExampleProgram): string {
  return text.replace(/^\/\/ SPDX-License-Identifier: .*\n/, '').trimStart();
}
