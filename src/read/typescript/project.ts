// SPDX-License-Identifier: MIT
// The TypeScript of a uAPI: its declarations, its device, the runtime, and the examples of its chapters, in memory.
// Syntax trees and the checker's results are kept from one update to the next.

import type { Project as MorphProject, SourceFile, ts as TypeScript } from 'ts-morph';
import {
  compareDiagnostics,
  compareText,
  type Diagnostic,
  didYouMean,
  report,
} from '../../diagnostics/index.js';
import { Project } from './compiler.js';
import { checkCycles, type ValueImports } from './cycles.js';
import { importsOf, isRelative, resolveRelative } from './imports.js';
import { AUTHORING_MODULES, compilerOptions, moduleAliases, type ProjectLayout } from './options.js';
import { deepPlace, isExamplePath, isProgramPath, placeOf } from './place.js';
import { type PrintedModule, TypeCheck } from './typecheck.js';

export class TypeScriptProject {
  readonly layout: ProjectLayout;
  readonly #isSound: boolean;
  readonly #project: MorphProject;
  readonly #aliases: ReadonlyMap<string, string>;
  readonly #typeCheck = new TypeCheck();
  readonly #texts = new Map<string, string>();
  readonly #tooDeep = new Map<string, Diagnostic>();
  /** Who imports whom, resolved; of files that are there. */
  readonly #imports = new Map<string, ReadonlySet<string>>();
  #diagnostics: readonly Diagnostic[] | undefined;

  /** @param isSound - The files are known to have no error, so that none is looked for. */
  constructor(layout: ProjectLayout, isSound = false) {
    this.layout = layout;
    this.#isSound = isSound;
    this.#aliases = moduleAliases(layout);
    this.#project = new Project({ useInMemoryFileSystem: true, compilerOptions: compilerOptions(layout) });
    // Makes every file an ECMAScript module, as in the packages around it.
    this.#project.getFileSystem().writeFileSync('/package.json', '{ "type": "module" }');
  }

  /**
   * Makes the project hold exactly these files.
   *
   * @param files - Path relative to the project's root, to text: modules of the uAPI and of the runtime, and
   *   examples as `<chapter>.md.<n>.ts` and `<program>.js.ts`.
   */
  update(files: ReadonlyMap<string, string>): void {
    const removed = [...this.#texts.keys()].filter((path) => !files.has(path));
    const changed = [...files].filter(([path, text]) => this.#texts.get(path) !== text);
    if (removed.length === 0 && changed.length === 0) return;
    for (const path of removed) this.#remove(path);
    for (const [path, text] of changed) this.#put(path, text);
    this.#invalidate([...removed, ...changed.map(([path]) => path)]);
  }

  /** Errors of syntax, of types and of imports, sorted; checks what has changed since the last call. */
  diagnostics(): readonly Diagnostic[] {
    this.#diagnostics ??= this.#isSound ? [] : this.#findErrors();
    return this.#diagnostics;
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

  /** What sees a file that counts as empty misses its names; what is said of that waits. */
  #typeErrors(): readonly Diagnostic[] {
    const waiting = this.#withImporters(this.#tooDeep.keys());
    const paths = [...this.#texts.keys()].filter((path) => !waiting.has(path));
    return this.#typeCheck.run(() => this.#program(), paths);
  }

  /** A module as the compiler prints it; empty where it cannot, which is a diagnostic. */
  printed(path: string): PrintedModule {
    if (this.#isSound) this.#typeCheck.run(() => this.#program(), [path]);
    else this.diagnostics();
    return this.#typeCheck.printed(path);
  }

  /** The syntax tree of a file; undefined where there is none. */
  sourceFile(path: string): TypeScript.SourceFile | undefined {
    return this.#wrapper(path)?.compilerNode;
  }

  /** Whether a file cannot be read as its author meant it. */
  isBroken(path: string): boolean {
    if (this.#tooDeep.has(path)) return true;
    const file = this.sourceFile(path);
    return file !== undefined && this.#program().getSyntacticDiagnostics(file).length > 0;
  }

  /** The path that a module name stands for in a file, whether the file exists or not; undefined for a foreign name. */
  resolve(from: string, specifier: string): string | undefined {
    return isRelative(specifier) ? resolveRelative(from, specifier) : this.#aliases.get(specifier);
  }

  /** The paths that a file imports. */
  importedPaths(path: string): ReadonlySet<string> {
    return this.#imports.get(path) ?? new Set();
  }

  #program(): TypeScript.Program {
    return this.#project.getProgram().compilerObject;
  }

  #wrapper(path: string): SourceFile | undefined {
    return this.#texts.has(path) ? this.#project.getSourceFile(`/${path}`) : undefined;
  }

  #remove(path: string): void {
    this.#wrapper(path)?.forget();
    this.#texts.delete(path);
    this.#imports.delete(path);
    this.#tooDeep.delete(path);
  }

  #put(path: string, text: string): void {
    this.#texts.set(path, text);
    this.#tooDeep.delete(path);
    if (this.#parse(path, text)) return;
    this.#tooDeep.set(path, report('too-deep', deepPlace(path, text), undefined));
    this.#parse(path, '');
  }

  /** False where the parser gives up, which it does by exhausting the stack. */
  #parse(path: string, text: string): boolean {
    try {
      this.#project.createSourceFile(`/${path}`, text, { overwrite: true });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return false;
    }
    const file = this.sourceFile(path);
    if (file !== undefined) this.#imports.set(path, new Set(this.#resolvedImports(path, file)));
    return true;
  }

  #resolvedImports(path: string, file: TypeScript.SourceFile): readonly string[] {
    return importsOf(file).flatMap(({ specifier }) => this.resolve(path, specifier.text) ?? []);
  }

  /** A file's errors depend on itself and on whatever it imports, at any distance. */
  #invalidate(changed: readonly string[]): void {
    this.#diagnostics = undefined;
    if (changed.some((path) => /\bdeclare\s+(global|module)\b/.test(this.#texts.get(path) ?? ''))) {
      this.#typeCheck.invalidateAll();
      return;
    }
    this.#typeCheck.invalidate(this.#withImporters(changed));
  }

  /** Files, and whatever imports them, at any distance. */
  #withImporters(paths: Iterable<string>): ReadonlySet<string> {
    const found = new Set(paths);
    for (const path of found) {
      for (const [importer, imported] of this.#imports) if (imported.has(path)) found.add(importer);
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
        const file = this.sourceFile(path);
        const values = file === undefined ? [] : importsOf(file).filter(({ typeOnly }) => !typeOnly);
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
      const file = this.sourceFile(path);
      const foreign = (file === undefined ? [] : importsOf(file)).filter(({ specifier: { text } }) =>
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
      const file = this.sourceFile(path);
      const foreign = (file === undefined ? [] : importsOf(file)).filter(
        ({ specifier }) => !expected.includes(specifier.text),
      );
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
