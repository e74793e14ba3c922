// SPDX-License-Identifier: MIT
// The compiler's own diagnostics and what it prints, file by file, kept as long as nothing that a file can see has changed.

import type { ts as TypeScript } from 'ts-morph';
import { compareDiagnostics, type Diagnostic, report } from '../../diagnostics/index.js';
import { ts } from './compiler.js';
import { authoredPath, isExamplePath, placeOfRange, startOf } from './place.js';

/** A module as the compiler prints it, once to run and once to be imported; empty for what is not printed. */
export interface PrintedModule {
  readonly javascript: string;
  readonly declarations: string;
}

interface CheckedFile {
  readonly diagnostics: readonly Diagnostic[];
  readonly printed: PrintedModule;
}

const NOT_PRINTED: PrintedModule = { javascript: '', declarations: '' };

export class TypeCheck {
  readonly #results = new Map<string, CheckedFile>();

  /** Forgets the results of files, which have changed or see a file that has. */
  invalidate(paths: Iterable<string>): void {
    for (const path of paths) this.#results.delete(path);
  }

  invalidateAll(): void {
    this.#results.clear();
  }

  /** Diagnostics of the given files; checks only those whose result is not known. */
  run(program: () => TypeScript.Program, paths: readonly string[]): readonly Diagnostic[] {
    return paths
      .flatMap((path) => {
        const result = this.#results.get(path) ?? checkFile(program(), path);
        this.#results.set(path, result);
        return result.diagnostics;
      })
      .sort(compareDiagnostics);
  }

  /** What the last run printed of a file. */
  printed(path: string): PrintedModule {
    return this.#results.get(path)?.printed ?? NOT_PRINTED;
  }
}

function checkFile(program: TypeScript.Program, path: string): CheckedFile {
  const file = program.getSourceFile(`/${path}`);
  if (file === undefined) return { diagnostics: [], printed: NOT_PRINTED };
  try {
    const { found, printed } = compileFile(program, file);
    return { diagnostics: found.map((diagnostic) => toDiagnostic(diagnostic, path)), printed };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { diagnostics: [report('too-deep', startOf(path), undefined)], printed: NOT_PRINTED };
  }
}

interface CompiledFile {
  readonly found: readonly TypeScript.Diagnostic[];
  readonly printed: PrintedModule;
}

/** What a file with a syntax error means is guesswork: its other errors wait. */
function compileFile(program: TypeScript.Program, file: TypeScript.SourceFile): CompiledFile {
  const syntactic = program.getSyntacticDiagnostics(file);
  if (syntactic.length > 0) return { found: syntactic, printed: NOT_PRINTED };
  const semantic = program.getSemanticDiagnostics(file);
  // An example exports nothing, so it needs no declaration file.
  if (file.isDeclarationFile || isExamplePath(file.fileName))
    return { found: semantic, printed: NOT_PRINTED };
  const { found, printed } = printFile(program, file);
  return { found: [...semantic, ...found], printed };
}

/** To print the declarations of a module finds what keeps them from being declared. */
function printFile(program: TypeScript.Program, file: TypeScript.SourceFile): CompiledFile {
  const texts = new Map<boolean, string>();
  const { diagnostics } = program.emit(file, (path, text) => texts.set(path.endsWith('.d.ts'), text));
  return {
    found: diagnostics,
    printed: { javascript: texts.get(false) ?? '', declarations: texts.get(true) ?? '' },
  };
}

function toDiagnostic(diagnostic: TypeScript.Diagnostic, path: string): Diagnostic {
  return report(
    'type-error',
    spanOf(diagnostic) ?? startOf(path),
    { text: textOf(diagnostic), number: diagnostic.code },
    { related: (diagnostic.relatedInformation ?? []).flatMap(relatedTo) },
  );
}

function relatedTo(
  information: TypeScript.DiagnosticRelatedInformation,
): readonly Diagnostic['related'][number][] {
  const place = spanOf(information);
  // The compiler's own library is no place that an author could look at.
  return place === undefined || place.file.startsWith('node_modules/')
    ? []
    : [{ place, message: textOf(information) }];
}

function spanOf(diagnostic: TypeScript.DiagnosticRelatedInformation): Diagnostic['place'] | undefined {
  const { file, start } = diagnostic;
  if (file === undefined || start === undefined) return undefined;
  return placeOfRange(file, start, start + (diagnostic.length ?? 0));
}

/** The message on one line; inner paths as the author knows them. */
function textOf(diagnostic: TypeScript.DiagnosticRelatedInformation): string {
  return ts
    .flattenDiagnosticMessageText(diagnostic.messageText, '\n')
    .replace(/\s*\n\s*/g, ' ')
    .replace(
      /(["'])(\/[^"']+\.ts)\1/g,
      (_all, quote: string, path: string) => `${quote}${authoredPath(path)}${quote}`,
    );
}
