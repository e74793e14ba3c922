// SPDX-License-Identifier: MIT
// The compiler's own diagnostics, file by file, kept as long as nothing that a file can see has changed.

import type { ts as TypeScript } from 'ts-morph';
import { compareDiagnostics, type Diagnostic, report } from '../../diagnostics/index.js';
import { ts } from './compiler.js';
import { authoredPath, isExamplePath, placeOfRange, startOf } from './place.js';

export class TypeCheck {
  readonly #results = new Map<string, readonly Diagnostic[]>();

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
        const known = this.#results.get(path);
        if (known !== undefined) return known;
        const result = checkFile(program(), path);
        this.#results.set(path, result);
        return result;
      })
      .sort(compareDiagnostics);
  }
}

function checkFile(program: TypeScript.Program, path: string): readonly Diagnostic[] {
  const file = program.getSourceFile(`/${path}`);
  if (file === undefined) return [];
  try {
    return compilerDiagnostics(program, file).map((diagnostic) => toDiagnostic(diagnostic, path));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [report('too-deep', startOf(path), undefined)];
  }
}

/** What a file with a syntax error means is guesswork: its other errors wait. */
function compilerDiagnostics(
  program: TypeScript.Program,
  file: TypeScript.SourceFile,
): readonly TypeScript.Diagnostic[] {
  const syntactic = program.getSyntacticDiagnostics(file);
  if (syntactic.length > 0) return syntactic;
  const semantic = program.getSemanticDiagnostics(file);
  // An example exports nothing, so it needs no declaration file.
  return isExamplePath(file.fileName) ? semantic : [...semantic, ...program.getDeclarationDiagnostics(file)];
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
