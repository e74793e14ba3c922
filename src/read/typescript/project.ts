// SPDX-License-Identifier: MIT
// The TypeScript of a uAPI in memory: its declarations, its device, the runtime, and the examples of its chapters.
// Everything is read from syntax trees, which are kept from one update to the next. The native compiler checks types:
// it starts as soon as the files are there, and its results are taken at the end.

import type { ts as TypeScript } from 'ts-morph';
import {
  compareDiagnostics,
  compareText,
  type Diagnostic,
  didYouMean,
  report,
} from '../../diagnostics/index.js';
import { TextLines } from '../lines.js';
import { checkCycles, type ValueImports } from './cycles.js';
import { importsOf, isRelative, resolveRelative } from './imports.js';
import { judgeTypes, type Verdict } from './judge.js';
import { AUTHORING_MODULES, moduleAliases, type ProjectLayout, projectAtRoot } from './options.js';
import { authoredPath, isExamplePath, isProgramPath, placeOf } from './place.js';
import { ModulePrinter, type PrintedModule } from './printer.js';
import { CODE_LEVELS_MAX, mayBeDeep, parse, parseCode } from './syntax-tree.js';
import { findingOf, typeError } from './type-errors.js';

export class TypeScriptProject {
  readonly layout: ProjectLayout;
  readonly #isSound: boolean;
  readonly #aliases: ReadonlyMap<string, string>;
  readonly #printer = new ModulePrinter();
  #texts: ReadonlyMap<string, string> = new Map();
  /** Of the files that were looked at. */
  readonly #trees = new Map<string, TypeScript.SourceFile>();
  readonly #tooDeep = new Map<string, Diagnostic>();
  #verdict: Verdict = () => [];
  #diagnostics: readonly Diagnostic[] | undefined;

  /** @param isSound - The files are known to have no error, so that none is looked for. */
  constructor(layout: ProjectLayout, isSound = false) {
    this.layout = layout;
    this.#isSound = isSound;
    this.#aliases = moduleAliases(layout);
  }

  /**
   * Makes the project hold exactly these files.
   *
   * @param files - Path relative to the project's root, to text: modules of the uAPI and of the runtime, and
   *   examples as `<chapter>.md.<n>.ts` and `<program>.js.ts`.
   */
  update(files: ReadonlyMap<string, string>): void {
    const before = this.#texts;
    const changed = [...files].filter(([path, text]) => before.get(path) !== text);
    if (changed.length === 0 && files.size === before.size) return;
    this.#texts = new Map(files);
    this.#diagnostics = undefined;
    for (const path of before.keys()) if (before.get(path) !== files.get(path)) this.#forget(path);
    for (const [path, text] of changed) if (mayBeDeep(text)) this.sourceFile(path);
    if (this.#isSound) return;
    const readable = [...files].map(([path, text]) => [path, this.#tooDeep.has(path) ? '' : text] as const);
    this.#verdict = judgeTypes(projectAtRoot(this.layout, new Map(readable)));
  }

  /** Errors of syntax, of types and of imports, sorted. */
  diagnostics(): readonly Diagnostic[] {
    this.#diagnostics ??= this.#isSound ? [] : this.#findErrors();
    return this.#diagnostics;
  }

  /** What the compiler prints of modules, in the same order. */
  printed(paths: readonly string[]): readonly PrintedModule[] {
    const treesOf = (wanted: readonly string[]): readonly TypeScript.SourceFile[] =>
      wanted.flatMap((path) => this.sourceFile(path) ?? []);
    this.#printer.print(treesOf(this.#printable()));
    return this.#printer.print(treesOf(paths));
  }

  /** The syntax tree of a file; undefined where there is none. */
  sourceFile(path: string): TypeScript.SourceFile | undefined {
    const text = this.#texts.get(path);
    if (text === undefined) return undefined;
    const tree = this.#trees.get(path) ?? this.#parse(path, text);
    this.#trees.set(path, tree);
    return tree;
  }

  /** Whether a file cannot be read as its author meant it. */
  isBroken(path: string): boolean {
    if (this.#tooDeep.has(path)) return true;
    return this.#verdict().some((finding) => finding.isSyntactic && finding.path === `/${path}`);
  }

  /** The path that a module name stands for in a file, whether the file exists or not; undefined for a foreign name. */
  resolve(from: string, specifier: string): string | undefined {
    return isRelative(specifier) ? resolveRelative(from, specifier) : this.#aliases.get(specifier);
  }

  /** The paths that a file imports. */
  importedPaths(path: string): readonly string[] {
    return this.#importsOf(path).flatMap(({ specifier }) => this.resolve(path, specifier.text) ?? []);
  }

  #forget(path: string): void {
    this.#trees.delete(path);
    this.#tooDeep.delete(path);
  }

  /** A file that is too deep counts as empty. */
  #parse(path: string, text: string): TypeScript.SourceFile {
    const parsed = parseCode(`/${path}`, text);
    if ('tree' in parsed) return parsed.tree;
    const place = new TextLines(authoredPath(path), text).placeAt(parsed.deepAt);
    this.#tooDeep.set(path, report('too-deep', place, { levels: CODE_LEVELS_MAX }));
    return parse(`/${path}`, '');
  }

  #findErrors(): readonly Diagnostic[] {
    return [
      ...this.#tooDeep.values(),
      ...this.#typeErrors(),
      ...this.#checkImports(),
      ...this.#checkProgramImports(),
      ...checkCycles(this.#valueImports()),
    ].sort(compareDiagnostics);
  }

  /** What the judge finds, and what the printer does. A module that is not too deep may miss the names of one that is. */
  #typeErrors(): readonly Diagnostic[] {
    const ofPrinter = this.printed(this.#printable()).flatMap(({ found }) => found.map(findingOf));
    const waiting = this.#withImporters([...this.#tooDeep.keys()]);
    return [...this.#verdict(), ...ofPrinter]
      .filter(({ path }) => path === undefined || !waiting.has(path.slice(1)))
      .map((finding) => typeError(finding, (path) => this.sourceFile(path.slice(1))));
  }

  /** An example exports nothing, so that it needs no declaration file. */
  #printable(): readonly string[] {
    return [...this.#texts.keys()].filter((path) => !isExamplePath(path) && !path.endsWith('.d.ts'));
  }

  #importsOf(path: string): ReturnType<typeof importsOf> {
    const file = this.sourceFile(path);
    return file === undefined ? [] : importsOf(file);
  }

  /** Files, and whatever imports them, at any distance. */
  #withImporters(paths: readonly string[]): ReadonlySet<string> {
    const found = new Set(paths);
    if (found.size === 0) return found;
    const imports = [...this.#texts.keys()].map((path) => [path, this.importedPaths(path)] as const);
    for (const path of found) {
      for (const [importer, imported] of imports) if (imported.includes(path)) found.add(importer);
    }
    return found;
  }

  /** Files of the uAPI's folder, in a fixed order. */
  #modules(): readonly string[] {
    return [...this.#texts.keys()]
      .filter((path) => path.startsWith(`${this.layout.uapiFolder}/`) && !isExamplePath(path))
      .sort(compareText);
  }

  #valueImports(): ValueImports {
    return new Map(
      this.#modules().map((path) => {
        const values = this.#importsOf(path).filter(({ typeOnly }) => !typeOnly);
        return [
          path,
          values.flatMap(({ specifier }) => {
            const imported = this.resolve(path, specifier.text);
            return imported === undefined ? [] : [{ path: imported, place: placeOf(specifier) }];
          }),
        ];
      }),
    );
  }

  /** The reference implementation takes along what is in the uAPI's folder, and the runtime; nothing else. */
  #checkImports(): readonly Diagnostic[] {
    const folder = `${this.layout.uapiFolder}/`;
    return this.#modules().flatMap((path) => {
      const foreign = this.#importsOf(path).filter(({ specifier: { text } }) =>
        isRelative(text) ? !resolveRelative(path, text)?.startsWith(folder) : !AUTHORING_MODULES.has(text),
      );
      return foreign.map(({ specifier }) =>
        report(
          'foreign-import',
          placeOf(specifier),
          { module: specifier.text, folder },
          { suggestion: didYouMean(specifier.text, [...AUTHORING_MODULES.keys()]) },
        ),
      );
    });
  }

  /** An example of the package has the package, and nothing else. */
  #checkProgramImports(): readonly Diagnostic[] {
    const expected = [...this.#aliases.keys()].filter((name) => !AUTHORING_MODULES.has(name));
    return [...this.#texts.keys()].filter(isProgramPath).flatMap((path) => {
      const foreign = this.#importsOf(path).filter(({ specifier }) => !expected.includes(specifier.text));
      return foreign.map(({ specifier }) =>
        report(
          'example-import',
          placeOf(specifier),
          { module: specifier.text, expected },
          { suggestion: didYouMean(specifier.text, expected) },
        ),
      );
    });
  }
}
