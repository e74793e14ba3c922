// SPDX-License-Identifier: MIT
// The modules that the reference implementation is made of: what each edition's index reaches by relative imports.

import type { ts as TypeScript } from 'ts-morph';
import { compareText } from '../../diagnostics/index.js';
import type { ModuleName, SourceModule } from '../../model/index.js';
import { importsOf } from './imports.js';
import type { TypeScriptProject } from './project.js';

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
  const editions = new Map<string, string[]>();
  for (const [edition, index] of indexFiles) {
    for (const path of reachable(project, `${uapiFolder}/${index}`, `${uapiFolder}/`)) {
      editions.set(path, [...(editions.get(path) ?? []), edition]);
    }
  }
  return [...editions]
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, names]) => {
      const file = project.sourceFile(path);
      return {
        path: path.slice(uapiFolder.length + 1),
        text: file?.text ?? '',
        editions: names,
        imports: file === undefined ? [] : importsOf(file).map(({ specifier }) => moduleName(specifier)),
      };
    });
}

function moduleName(specifier: TypeScript.StringLiteral): ModuleName {
  return { name: specifier.text, start: specifier.getStart(), end: specifier.getEnd() };
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
