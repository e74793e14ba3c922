// SPDX-License-Identifier: MIT
// Prints modules to run and to import. Exports have explicit types, so a module is printed from its own syntax, without
// other modules and without a check. The native compiler prints. If it reports an error, the compiler in this process
// finds the place of the error for the author.

import type { ts as TypeScript } from 'ts-morph';
import { ts } from './compiler.js';
import { type PrintedTexts, printNatively } from './native-print.js';
import { islands } from './syntax-tree.js';

export interface PrintedModule extends PrintedTexts {
  /** What keeps the module from being declared by itself. */
  readonly found: readonly TypeScript.Diagnostic[];
}

/** A module that has a syntax error. */
const NOT_PRINTED: PrintedModule = { javascript: '', declarations: '', found: [] };

type Printed = readonly (readonly [TypeScript.SourceFile, PrintedModule])[];

export class ModulePrinter {
  /** A tree that has not changed is not printed again. */
  readonly #printed = new WeakMap<TypeScript.SourceFile, PrintedModule>();

  /** Prints modules, all at once, since the compiler takes its time to start. */
  print(files: readonly TypeScript.SourceFile[]): readonly PrintedModule[] {
    const fresh = files.filter((file) => !this.#printed.has(file));
    if (fresh.length > 0) for (const [file, printed] of printAll(fresh)) this.#printed.set(file, printed);
    return files.map((file) => this.#printed.get(file) ?? NOT_PRINTED);
  }
}

/** The compilers choose other quotes in places, so that a sound module is the native one's beside any others. */
function printAll(files: readonly TypeScript.SourceFile[]): Printed {
  const native = printSound(files);
  if (native !== undefined) return native;
  const program = islands(files);
  const here = files.map((file) => [file, printHere(program, file.fileName)] as const);
  const isSound = (printed: PrintedModule): boolean => printed !== NOT_PRINTED && printed.found.length === 0;
  const sound = printSound(here.flatMap(([file, printed]) => (isSound(printed) ? [file] : [])));
  return [...here, ...(sound ?? [])];
}

/** Undefined where a module is not sound. */
function printSound(files: readonly TypeScript.SourceFile[]): Printed | undefined {
  if (files.length === 0) return [];
  const printed = printNatively(new Map(files.map(({ fileName, text }) => [fileName, text])));
  return printed?.map((texts, index) => [files[index]!, { ...texts, found: [] }]);
}

/** What the compiler that ts-morph carries prints, and what it finds. */
export function printHere(program: TypeScript.Program, path: string): PrintedModule {
  const file = program.getSourceFile(path);
  if (file === undefined || program.getSyntacticDiagnostics(file).length > 0) return NOT_PRINTED;
  const texts = new Map<boolean, string>();
  const { diagnostics } = program.emit(file, (name, text) =>
    texts.set(name.endsWith(ts.Extension.Dts), text),
  );
  return {
    javascript: texts.get(false) ?? '',
    declarations: texts.get(true) ?? '',
    found: diagnostics,
  };
}
