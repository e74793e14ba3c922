// SPDX-License-Identifier: MIT
// The TypeScript compiler as a printer: JavaScript and declaration files without a checker. Exports carry explicit
// types, so that no module's output needs another module. The compiler is loaded when first needed, since a build with
// nothing changed does without it.

import { createRequire } from 'node:module';
import type { ts as TypeScript } from 'ts-morph';

export type Compiler = typeof TypeScript;

export interface Compiled {
  readonly javascript: string;
  readonly declarations: string;
}

let loaded: Compiler | undefined;

/** Texts already compiled: a watched build compiles what changed. */
const done = new Map<string, Compiled>();

export function compiler(): Compiler {
  loaded ??= (createRequire(import.meta.url)('ts-morph') as { readonly ts: Compiler }).ts;
  return loaded;
}

/**
 * Compiles modules.
 *
 * @returns The outputs in the order of the texts.
 */
export function compile(texts: readonly string[]): readonly Compiled[] {
  const fresh = [...new Set(texts)].filter((text) => !done.has(text));
  if (fresh.length > 0) emitTexts(fresh);
  return texts.map((text) => done.get(text)!);
}

/** One program for all texts, each an island: nothing is resolved and nothing is checked. */
function emitTexts(texts: readonly string[]): void {
  const ts = compiler();
  const sources = new Map(texts.map((text, index) => [`/${index}.ts`, text]));
  const outputs = new Map<string, string>();
  const program = ts.createProgram({
    rootNames: [...sources.keys()],
    options: compilerOptions(ts),
    host: memoryHost(ts, sources, outputs),
  });
  program.emit();
  texts.forEach((text, index) => {
    const javascript = outputs.get(`/${index}.js`)!;
    done.set(text, { javascript, declarations: outputs.get(`/${index}.d.ts`)! });
  });
}

/**
 * Takes types away and nothing else. The type check allows the syntax of ES2022 only, so that a later target gives the
 * same text, without the passes that look for syntax to translate.
 */
function compilerOptions(ts: Compiler): TypeScript.CompilerOptions {
  return {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    newLine: ts.NewLineKind.LineFeed,
    verbatimModuleSyntax: true,
    isolatedDeclarations: true,
    declaration: true,
    noCheck: true,
    noLib: true,
    noResolve: true,
    types: [],
  };
}

function memoryHost(
  ts: Compiler,
  sources: ReadonlyMap<string, string>,
  outputs: Map<string, string>,
): TypeScript.CompilerHost {
  return {
    getSourceFile: (path, options) => {
      const text = sources.get(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, options);
    },
    writeFile: (path, text) => outputs.set(path, text),
    fileExists: (path) => sources.has(path),
    readFile: (path) => sources.get(path),
    getDefaultLibFileName: () => 'lib.d.ts',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  };
}
