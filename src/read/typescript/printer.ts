// SPDX-License-Identifier: MIT
// Modules as the compiler prints them: to run, and to be imported. Exports carry their types, so that a module is
// printed from its own syntax, without a look at another one and without a check.

import type { ts as TypeScript } from 'ts-morph';
import { ts } from './compiler.js';
import { islands } from './islands.js';

export interface PrintedModule {
  /** Empty, as the other, where a module has a syntax error. */
  readonly javascript: string;
  readonly declarations: string;
  /** What keeps the module from being declared by itself. */
  readonly found: readonly TypeScript.Diagnostic[];
}

const NOT_PRINTED: PrintedModule = { javascript: '', declarations: '', found: [] };

export class ModulePrinter {
  /** A tree that has not changed is not printed again. */
  readonly #printed = new WeakMap<TypeScript.SourceFile, PrintedModule>();

  constructor(private readonly options: TypeScript.CompilerOptions) {}

  /** Prints modules, all at once, since the compiler takes its time to start. */
  printAll(files: readonly TypeScript.SourceFile[]): readonly PrintedModule[] {
    const fresh = files.filter((file) => !this.#printed.has(file));
    if (fresh.length > 0) {
      const program = islands(fresh, this.options);
      for (const file of fresh) this.#printed.set(file, print(program, file.fileName));
    }
    return files.map((file) => this.#printed.get(file) ?? NOT_PRINTED);
  }
}

function print(program: TypeScript.Program, path: string): PrintedModule {
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
