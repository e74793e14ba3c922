// SPDX-License-Identifier: MIT
// An authored module as it goes into the package: the same text, with imports of the authoring library made relative and
// the banner after the licence. A macro that names what nobody defines goes along: it fails where it is used, as in C.

import type { SourceModule, SpecModel } from '../../model/index.js';
import { bannerComment } from '../banner.js';
import { CORE_INDEX, derivedPath } from './paths.js';
import { relativeModule } from './relative.js';

/** The module's text in the package. */
export function packageModule(model: SpecModel, module: SourceModule): string {
  return withBanner(module.path, replaceImports(model, module), model);
}

/** A module of the runtime in the package. */
export function coreModule(model: SpecModel, module: SourceModule): string {
  return withBanner(module.path, module.text, model);
}

function withBanner(path: string, text: string, model: SpecModel): string {
  const [license = '', ...lines] = text.split('\n');
  const gap = lines[0] === '' ? '' : '\n';
  return `${license}\n${bannerComment(path, model.uapi)}${gap}${lines.join('\n')}`;
}

/** From the last to the first, since a replacement moves what follows. */
function replaceImports(model: SpecModel, module: SourceModule): string {
  return module.imports.reduceRight((text, { name, start, end }) => {
    const target = aliasTarget(model, module, name);
    if (target === undefined) return text;
    return `${text.slice(0, start)}'${relativeModule(module.path, target)}'${text.slice(end)}`;
  }, module.text);
}

/** The package's path for a module name of the authoring library; undefined for any other. */
function aliasTarget(model: SpecModel, module: SourceModule, name: string): string | undefined {
  if (name === 'uapi') return CORE_INDEX;
  return name === 'uapi/derived' ? derivedPath(model, module) : undefined;
}
