// SPDX-License-Identifier: MIT
// The TypeScript compiler as a printer: JavaScript and declaration files, one file at a time, without a checker.
// It is loaded when first needed, since a build with nothing changed does without it.

import { createRequire } from 'node:module';

export type Compiler = typeof import('ts-morph').ts;

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
 * Compiles one module. Its exports carry explicit types, so neither output needs another file.
 *
 * @param path - For the file's kind; the outputs do not hold it.
 */
export function compile(path: string, text: string): Compiled {
  const known = done.get(text);
  if (known !== undefined) return known;
  const ts = compiler();
  const options = {
    fileName: path,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      newLine: ts.NewLineKind.LineFeed,
      verbatimModuleSyntax: true,
      isolatedDeclarations: true,
      declaration: true,
    },
  };
  const compiled = {
    javascript: ts.transpileModule(text, options).outputText,
    declarations: ts.transpileDeclaration(text, options).outputText,
  };
  done.set(text, compiled);
  return compiled;
}
