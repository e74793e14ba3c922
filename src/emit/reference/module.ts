// SPDX-License-Identifier: MIT
// An authored module as it goes into the package: the same text, with imports of the authoring library made relative and
// the banner after the licence. A macro that names what nobody defines goes along: it fails where it is used, as in C.

import type { ts as TypeScript } from 'ts-morph';
import type { SourceModule, SpecModel } from '../../model/index.js';
import { bannerComment } from '../banner.js';
import { compiler } from './compiler.js';
import { CORE_INDEX, derivedPath } from './paths.js';
import { relativeModule } from './relative.js';

/** A stretch of the text and what takes its place. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The module's text in the package. */
export function packageModule(model: SpecModel, module: SourceModule): string {
  const ts = compiler();
  const file = ts.createSourceFile(module.path, module.text, ts.ScriptTarget.ES2022);
  return withBanner(module.path, applyReplacements(module.text, replaceImports(model, module, file)), model);
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

function replaceImports(
  model: SpecModel,
  module: SourceModule,
  file: TypeScript.SourceFile,
): readonly Replacement[] {
  const ts = compiler();
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return [];
    const target = aliasTarget(model, module, specifier.text);
    if (target === undefined) return [];
    const text = `'${relativeModule(module.path, target)}'`;
    return [{ start: specifier.getStart(file), end: specifier.getEnd(), text }];
  });
}

/** The package's path for a module name of the authoring library; undefined for any other. */
function aliasTarget(model: SpecModel, module: SourceModule, name: string): string | undefined {
  if (name === 'uapi') return CORE_INDEX;
  return name === 'uapi/derived' ? derivedPath(model, module) : undefined;
}

function applyReplacements(text: string, replacements: readonly Replacement[]): string {
  const ordered = [...replacements].sort((a, b) => b.start - a.start);
  return ordered.reduce(
    (result, { start, end, text: by }) => result.slice(0, start) + by + result.slice(end),
    text,
  );
}
