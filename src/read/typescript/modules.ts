// SPDX-License-Identifier: MIT
// The modules of the reference implementation: the runtime, and the modules that each edition's index imports, directly
// or not.

import type { ts as TypeScript } from 'ts-morph';
import { compareText } from '../../diagnostics/index.js';
import { grouped, type ModuleName, type ModuleText, type SourceModule } from '../../model/index.js';
import { ts } from './compiler.js';
import { importsOf } from './imports.js';
import { RUNTIME_FOLDER } from './options.js';
import type { TypeScriptProject } from './project.js';

const QUOTES_LENGTH = 2;

/**
 * @param uapiFolder - `spec/<uapi>`.
 * @param indexFiles - Edition to the path of its index, relative to the uAPI's folder.
 * @returns The modules sorted by path, each with its editions in the order of `indexFiles`.
 */
export function readModules(
  project: TypeScriptProject,
  uapiFolder: string,
  indexFiles: ReadonlyMap<string, string>,
): readonly SourceModule[] {
  const reached = [...indexFiles].flatMap(([edition, index]) =>
    [...reachable(project, `${uapiFolder}/${index}`, `${uapiFolder}/`)].map(
      (path) => [path, edition] as const,
    ),
  );
  return [...grouped(reached)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, names]) => readModule(project, uapiFolder, path.slice(uapiFolder.length + 1), names));
}

/** @param paths - Relative to the runtime's folder. A declaration file describes a module that is derived; it is left out. */
export function readRuntime(project: TypeScriptProject, paths: Iterable<string>): readonly SourceModule[] {
  return [...paths]
    .filter((path) => !path.endsWith('.d.ts'))
    .map((path) => readModule(project, RUNTIME_FOLDER, path, []));
}

function readModule(
  project: TypeScriptProject,
  folder: string,
  path: string,
  editions: readonly string[],
): SourceModule {
  const authored = project.sourceFile(`${folder}/${path}`);
  return {
    path,
    text: authored?.text ?? '',
    imports: authored === undefined ? [] : importsOf(authored).map(({ specifier }) => moduleName(specifier)),
    editions,
  };
}

/**
 * The same modules with what the compiler prints of them.
 *
 * @param folder - That their paths are relative to.
 */
export function printModules(
  project: TypeScriptProject,
  folder: string,
  modules: readonly SourceModule[],
): readonly SourceModule[] {
  const printed = project.printed(modules.map(({ path }) => `${folder}/${path}`));
  return modules.map((module, index) => {
    const { javascript, declarations } = printed[index]!;
    return { ...module, printed: { js: printedText(javascript), 'd.ts': printedText(declarations) } };
  });
}

function moduleName(specifier: TypeScript.StringLiteral): ModuleName {
  return { name: specifier.text, start: specifier.getStart(), end: specifier.getEnd() };
}

/** Scans for imports, which takes a fraction of the time of a parse. */
function printedText(text: string): ModuleText {
  const { importedFiles } = ts.preProcessFile(text);
  return {
    text,
    imports: importedFiles.map(({ fileName: name, pos: start }) => {
      return { name, start, end: start + name.length + QUOTES_LENGTH };
    }),
  };
}

function reachable(project: TypeScriptProject, index: string, folder: string): ReadonlySet<string> {
  const found = new Set([index].filter((path) => project.sourceFile(path) !== undefined));
  for (const path of found) {
    for (const next of project.importedPaths(path)) {
      if (next.startsWith(folder) && project.sourceFile(next) !== undefined) found.add(next);
    }
  }
  return found;
}
