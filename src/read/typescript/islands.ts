// SPDX-License-Identifier: MIT
// Syntax trees as a program of the compiler in which no file sees another, and no type is checked.

import type { ts as TypeScript } from 'ts-morph';
import { ts } from './compiler.js';
import { optionsOf, PRINT_SETTINGS } from './options.js';

/** The tree of a text. Comments are no part of it; whoever reads one finds it above its node. */
export function parse(path: string, text: string): TypeScript.SourceFile {
  const options: TypeScript.CreateSourceFileOptions = {
    languageVersion: ts.ScriptTarget.ES2022,
    impliedNodeFormat: ts.ModuleKind.ESNext,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  return ts.createSourceFile(path, text, options, true);
}

export function islands(files: readonly TypeScript.SourceFile[]): TypeScript.Program {
  const trees = new Map(files.map((file) => [file.fileName, file]));
  return ts.createProgram({
    rootNames: [...trees.keys()],
    options: optionsOf(PRINT_SETTINGS),
    host: hostOf(trees),
  });
}

function hostOf(trees: ReadonlyMap<string, TypeScript.SourceFile>): TypeScript.CompilerHost {
  return {
    getSourceFile: (path, options) => {
      const tree = trees.get(path);
      // A file that neither imports nor exports is a module as well; the program knows how to say so.
      return tree === undefined || ts.isExternalModule(tree)
        ? tree
        : ts.createSourceFile(path, tree.text, options, true);
    },
    writeFile: () => {},
    fileExists: (path) => trees.has(path),
    readFile: (path) => trees.get(path)?.text,
    getDefaultLibFileName: () => 'lib.d.ts',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  };
}
