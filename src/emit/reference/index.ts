// SPDX-License-Identifier: MIT
// The reference implementation as an npm package: the runtime, the authored modules, and what is derived from the
// declarations, as TypeScript to read and as JavaScript to run.

import type { SpecModel } from '../../model/index.js';
import { CORE, derivedPathOf, type ModuleForm } from '../../package/paths.js';
import type { Emitter, OutputFile } from '../emitter.js';
import { derivedModule } from './derived.js';
import { licenseText, packageJson, packageReadme, packageTsconfig } from './manifest.js';
import { coreModule, emitProgram, packageModule } from './module.js';

export const referenceEmitter: Emitter = { name: 'reference', pathKey: 'package', emitUapi: emitReference };

/** Which forms of a module there are, and the folder that each lies in. */
const FOLDERS: Readonly<Record<ModuleForm, string>> = { ts: 'src', js: 'dist', 'd.ts': 'dist' };
const FORMS = Object.keys(FOLDERS) as readonly ModuleForm[];

function emitReference(model: SpecModel): readonly OutputFile[] {
  const folder = model.uapi.package.path;
  return [
    { path: 'package.json', text: packageJson(model) },
    { path: 'tsconfig.json', text: packageTsconfig(model) },
    { path: 'README.md', text: packageReadme(model) },
    { path: 'LICENSE', text: licenseText(model) },
    ...model.programs.map((program) => emitProgram(model, program)),
    ...FORMS.flatMap((form) => modules(model, form)),
  ].map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
}

/** Every module of the package in one form. */
function modules(model: SpecModel, form: ModuleForm): readonly OutputFile[] {
  return [
    ...model.runtime.map((module) => ({
      path: `${CORE}/${module.path}`,
      text: coreModule(model, module, form),
    })),
    ...model.modules.map((module) => ({ path: module.path, text: packageModule(model, module, form) })),
    ...model.editions.map((edition) => ({
      path: derivedPathOf(edition),
      text: derivedModule(model, edition, form),
    })),
  ].map(({ path, text }) => ({ path: `${FOLDERS[form]}/${path.replace(/\.ts$/, `.${form}`)}`, text }));
}
