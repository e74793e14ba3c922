// SPDX-License-Identifier: MIT
// TypeScript texts as syntax trees, and as a program of files without imports between them.

import type { ts as TypeScript } from 'ts-morph';
import { parseShallow, type Shallow } from '../shallow.js';
import { ts } from './compiler.js';
import { optionsOf, PRINT_SETTINGS } from './options.js';

/** Levels of a tree that a person may still have written; the deepest module of the toolchain itself has thirty. */
export const CODE_LEVELS_MAX = 100;

/** The tree of a text, or where it is too deep: there the native compiler may never come to an end either. */
export function parseCode(path: string, text: string): Shallow<TypeScript.SourceFile> {
  const parsed = parseShallow<TypeScript.Node>(text, {
    parse: (part) => parse(path, part),
    childrenOf,
    startOf: (node) => node.getStart(),
    levelsMax: CODE_LEVELS_MAX,
  });
  // The root of a tree is its file.
  return parsed as Shallow<TypeScript.SourceFile>;
}

function childrenOf(node: TypeScript.Node): readonly TypeScript.Node[] {
  const children: TypeScript.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}

/** What may stand before or around a thing to make it one level deeper, but for the names of its parts. */
const DEEPER =
  /[([{<!~?+*/%&|^=-]|\b(?:await|delete|do|else|extends|for|if|infer|keyof|new|readonly|typeof|unique|void|while|with|yield)\b/g;

/** Whether only its tree tells how deep a text is. */
export function mayBeDeep(text: string): boolean {
  let count = 0;
  for (const _ of text.matchAll(DEEPER)) {
    count += 1;
    if (count > CODE_LEVELS_MAX / LEVELS_EACH) return true;
  }
  return false;
}

/** A key, its colon and the brace of its value are two levels. */
const LEVELS_EACH = 2;

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
