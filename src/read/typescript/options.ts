// SPDX-License-Identifier: MIT
// The compiler options for the sources of a uAPI: as strict as for the toolchain itself, with explicit types on
// exports, because readers of the reference implementation see those first.

import type { ts as TypeScript } from 'ts-morph';
import { ts } from './compiler.js';

/** Where things are, relative to the project's root. */
export interface ProjectLayout {
  /** `spec/<uapi>`. */
  readonly uapiFolder: string;
  /** npm name of the reference implementation, as examples import it. */
  readonly packageName: string;
  /** `index` is relative to the uAPI's folder. */
  readonly editions: readonly { readonly name: string; readonly index: string }[];
}

/** The authoring library, which is the runtime of the reference implementation. */
export const RUNTIME_FOLDER = 'src/runtime';
const RUNTIME_INDEX = `${RUNTIME_FOLDER}/index.ts`;

/** What a module of a uAPI may import besides its neighbours; the second is what the build derives from declarations. */
export const AUTHORING_MODULES: ReadonlyMap<string, string> = new Map([
  ['uapi', RUNTIME_INDEX],
  ['uapi/derived', `${RUNTIME_FOLDER}/derived.d.ts`],
]);

/** The module names that are not relative, with the paths that they stand for. */
export function moduleAliases(layout: ProjectLayout): ReadonlyMap<string, string> {
  return new Map([
    ...AUTHORING_MODULES,
    [`${layout.packageName}/core`, RUNTIME_INDEX],
    ...layout.editions.map((edition): [string, string] => [
      `${layout.packageName}/${edition.name}`,
      `${layout.uapiFolder}/${edition.index}`,
    ]),
  ]);
}

/** What holds however a module is looked at. */
const LANGUAGE = {
  target: 'es2022',
  moduleDetection: 'force',
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  newLine: 'lf',
  verbatimModuleSyntax: true,
  skipLibCheck: true,
} as const;

/** Settings with which a module is printed from its own syntax, without a look at another one and without a check. */
export const PRINT_SETTINGS = {
  ...LANGUAGE,
  module: 'esnext',
  moduleResolution: 'bundler',
  noLib: true,
  noResolve: true,
  noCheck: true,
} as const;

/** As `compilerOptions` in a `tsconfig.json`, for a project that lies at the root. */
function compilerSettings(layout: ProjectLayout): Readonly<Record<string, unknown>> {
  return {
    ...LANGUAGE,
    lib: ['es2022'],
    module: 'nodenext',
    moduleResolution: 'nodenext',
    paths: Object.fromEntries([...moduleAliases(layout)].map(([name, path]) => [name, [`/${path}`]])),
  };
}

/** The same for the compiler that reads. */
export function compilerOptions(layout: ProjectLayout): TypeScript.CompilerOptions {
  return optionsOf(compilerSettings(layout));
}

/** @param settings - As `compilerOptions` in a `tsconfig.json`. */
export function optionsOf(settings: Readonly<Record<string, unknown>>): TypeScript.CompilerOptions {
  return ts.convertCompilerOptionsFromJson(settings, '/').options;
}

/** Files as a project at the root: by absolute path, with its settings. */
export function projectAtRoot(
  layout: ProjectLayout,
  files: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const atRoot = [...files].map(([path, text]): [string, string] => [`/${path}`, text]);
  const settings = {
    compilerOptions: compilerSettings(layout),
    files: atRoot.map(([path]) => path),
  };
  return new Map([
    ...atRoot,
    ['/tsconfig.json', JSON.stringify(settings)],
    // Makes every file an ECMAScript module, as in the packages around it.
    ['/package.json', '{ "type": "module" }'],
  ]);
}
