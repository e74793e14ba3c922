// SPDX-License-Identifier: MIT
// What a module imports, read from its syntax alone: no checker, and true even where a file is missing.

import type { ts as TypeScript } from 'ts-morph';
import { ts } from './compiler.js';

interface ModuleImport {
  readonly specifier: TypeScript.StringLiteral;
  /** Only types come through: the module need not have run before. */
  readonly typeOnly: boolean;
}

/** The `import` and `export ... from` statements of a file, in order. */
export function importsOf(file: TypeScript.SourceFile): readonly ModuleImport[] {
  return file.statements.flatMap((statement): readonly ModuleImport[] => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    return specifier !== undefined && ts.isStringLiteral(specifier)
      ? [{ specifier, typeOnly: isTypeOnly(statement) }]
      : [];
  });
}

function isTypeOnly(statement: TypeScript.ImportDeclaration | TypeScript.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause;
    return (
      statement.isTypeOnly || (clause !== undefined && ts.isNamedExports(clause) && areTypes(clause.elements))
    );
  }
  const clause = statement.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    areTypes(bindings.elements)
  );
}

function areTypes(
  elements: TypeScript.NodeArray<TypeScript.ImportSpecifier | TypeScript.ExportSpecifier>,
): boolean {
  return elements.length > 0 && elements.every((element) => element.isTypeOnly);
}

/** The path that a relative specifier stands for: `./x.js` beside `a/b.ts` is `a/x.ts`; undefined above the root. */
export function resolveRelative(from: string, specifier: string): string | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '.' || part === '') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/').replace(/\.js$/, '.ts');
}

export function isRelative(specifier: string): boolean {
  return specifier.startsWith('./') || specifier.startsWith('../');
}
