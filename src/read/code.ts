// SPDX-License-Identifier: MIT
// The results of reading the TypeScript of all editions. Names and values come from syntax at once. The results of the
// compilers, diagnostics and printed modules, are made on demand, so that the native compiler works meanwhile.

import type { SourceModule, SpecModel } from '../model/index.js';
import type { Manifest } from './manifest/manifest.js';
import { once } from './once.js';
import { programFiles } from './programs.js';
import { exampleFiles } from './prose/example.js';
import type { ParsedChapter } from './prose/parsed-chapter.js';
import type { Sources } from './sources.js';
import {
  type ProjectLayout,
  printModules,
  type ReadDeclarations,
  RUNTIME_FOLDER,
  readDeclarations,
  readModules,
  readRuntime,
  TypeScriptProject,
} from './typescript/index.js';

type Modules = Pick<SpecModel, 'modules' | 'playgrounds' | 'runtime'>;

export interface CodeOfEditions {
  readonly project: TypeScriptProject;
  readonly declarations: ReadonlyMap<string, ReadDeclarations>;
  readonly modules: Modules;
  /** The same with what the compiler prints of those that the package has. */
  readonly printed: () => Modules;
}

/** Keeps what it has read until a module changes. */
export class CodeReader {
  #project: TypeScriptProject | undefined;
  #last:
    | {
        readonly files: ReadonlyMap<string, string>;
        readonly manifest: Manifest;
        readonly code: CodeOfEditions;
      }
    | undefined;

  /** @param isSound - The files are known to have no error. */
  read(
    sources: Sources,
    manifest: Manifest,
    chapters: ReadonlyMap<string, ParsedChapter>,
    isSound: boolean,
  ): CodeOfEditions {
    const files = new Map([
      ...[...sources.files].filter(([path]) => path.endsWith('.ts')),
      ...[...sources.runtime].map(([path, text]): [string, string] => [`${RUNTIME_FOLDER}/${path}`, text]),
    ]);
    const project = this.#projectFor(manifest, `spec/${sources.uapi}`, isSound);
    project.update(
      new Map([...files, ...examplesOf(manifest, chapters), ...programFiles(sources, manifest)]),
    );
    if (this.#last?.manifest !== manifest || !isSame(this.#last.files, files))
      this.#last = { files, manifest, code: readCode(project, manifest, sources) };
    return this.#last.code;
  }

  /** The project of last time, unless the manifest has moved things. */
  #projectFor(manifest: Manifest, uapiFolder: string, isSound: boolean): TypeScriptProject {
    const layout: ProjectLayout = {
      uapiFolder,
      packageName: manifest.uapi.package.name,
      editions: manifest.editions.map(({ name, index }) => ({ name, index })),
    };
    if (this.#project === undefined || JSON.stringify(this.#project.layout) !== JSON.stringify(layout))
      this.#project = new TypeScriptProject(layout, isSound);
    return this.#project;
  }
}

function readCode(
  project: TypeScriptProject,
  manifest: Manifest,
  { uapi, runtime }: Sources,
): CodeOfEditions {
  const folder = `spec/${uapi}`;
  const relative = (path: string): string => path.slice(folder.length + 1);
  const modules = readModules(
    project,
    folder,
    new Map(manifest.editions.map(({ name, index }) => [name, index])),
  );
  const playgrounds = readModules(
    project,
    folder,
    new Map(
      manifest.editions.flatMap(({ name, playground }) =>
        playground === undefined ? [] : [[name, relative(playground.path)] as const],
      ),
    ),
  ).filter(({ path }) => !modules.some((module) => module.path === path));
  const authored = { modules, playgrounds, runtime: readRuntime(project, runtime.keys()) };
  const print = (of: string, found: readonly SourceModule[]): readonly SourceModule[] =>
    printModules(project, of, found);
  return {
    project,
    declarations: new Map(
      manifest.editions.map(({ name, declarations }) => {
        const paths = declarations.map(({ path }) => relative(path));
        return [name, readDeclarations(project, folder, paths, name)];
      }),
    ),
    modules: authored,
    printed: once(() => ({
      ...authored,
      modules: print(folder, authored.modules),
      runtime: print(RUNTIME_FOLDER, authored.runtime),
    })),
  };
}

/** The examples of all chapters; one of a chapter that editions share may be a file in each of them. */
function examplesOf(
  { editions, uapi }: Manifest,
  chapters: ReadonlyMap<string, ParsedChapter>,
): readonly (readonly [string, string])[] {
  return [...chapters].flatMap(([path, parsed]) => {
    const having = editions.filter((edition) => edition.chapters.some((chapter) => chapter.path === path));
    return exampleFiles(
      parsed,
      uapi.package.name,
      having.map(({ name }) => name),
    );
  });
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}
