// SPDX-License-Identifier: MIT
// From a name in a file to the node that declares it, through imports and re-exports, by syntax alone.

import type { ts as TypeScript } from 'ts-morph';
import { ts } from './compiler.js';
import type { TypeScriptProject } from './project.js';

export type NamedNode =
  | TypeScript.InterfaceDeclaration
  | TypeScript.TypeAliasDeclaration
  | TypeScript.EnumDeclaration
  | TypeScript.VariableDeclaration
  | TypeScript.FunctionDeclaration
  | TypeScript.ClassDeclaration;

/** The declaration that a name leads to. */
export interface Resolved {
  readonly path: string;
  readonly name: string;
  readonly node: NamedNode;
}

/** A name of another module. */
interface Link {
  readonly specifier: string;
  readonly name: string;
}

interface ModuleNames {
  readonly locals: ReadonlyMap<string, NamedNode>;
  readonly imports: ReadonlyMap<string, Link>;
  readonly exports: ReadonlyMap<string, Link>;
  /** `export *`. */
  readonly stars: readonly string[];
}

/** Names of a file, found once per syntax tree. */
const known = new WeakMap<TypeScript.SourceFile, ModuleNames>();

/** The declaration of a name that a file uses. */
export function resolveName(project: TypeScriptProject, path: string, name: string): Resolved | undefined {
  return resolve(project, path, name, 'used', new Set());
}

function resolve(
  project: TypeScriptProject,
  path: string,
  name: string,
  how: 'used' | 'exported',
  visited: Set<string>,
): Resolved | undefined {
  const file = project.sourceFile(path);
  const key = `${how} ${name} ${path}`;
  if (file === undefined || visited.has(key)) return undefined;
  visited.add(key);
  const names = namesOf(file);
  const node = names.locals.get(name);
  if (node !== undefined) return { path, name, node };
  const follow = (specifier: string, target: string): Resolved | undefined => {
    const next = project.resolve(path, specifier);
    return next === undefined ? undefined : resolve(project, next, target, 'exported', visited);
  };
  const link = (how === 'used' ? names.imports : names.exports).get(name);
  if (link !== undefined) return follow(link.specifier, link.name);
  if (how === 'used') return undefined;
  for (const star of names.stars) {
    const found = follow(star, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether an import of the file brings a name, wherever that leads. */
export function isImported(project: TypeScriptProject, path: string, name: string): boolean {
  const file = project.sourceFile(path);
  return file !== undefined && namesOf(file).imports.has(name);
}

/** The name that a value or a type starts with: `A` of `A.b`, `A(b)`, `A<B>` and `readonly A[]`. */
export function rootName(node: TypeScript.Node): TypeScript.Identifier | undefined {
  if (ts.isIdentifier(node)) return node;
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return rootName(node.expression);
  if (ts.isTypeReferenceNode(node)) return rootName(node.typeName);
  if (ts.isTypeOperatorNode(node)) return rootName(node.type);
  return ts.isArrayTypeNode(node) ? rootName(node.elementType) : undefined;
}

function namesOf(file: TypeScript.SourceFile): ModuleNames {
  const names = known.get(file) ?? collectNames(file);
  known.set(file, names);
  return names;
}

function collectNames(file: TypeScript.SourceFile): ModuleNames {
  const locals = new Map<string, NamedNode>();
  const imports = new Map<string, Link>();
  const exports = new Map<string, Link>();
  const stars: string[] = [];
  for (const statement of file.statements) {
    for (const node of declaredBy(statement))
      if (node.name !== undefined && ts.isIdentifier(node.name)) locals.set(node.name.text, node);
    if (ts.isImportDeclaration(statement)) addImports(statement, imports);
    if (ts.isExportDeclaration(statement)) addExports(statement, exports, stars);
  }
  return { locals, imports, exports, stars };
}

/** The declarations that a statement makes. */
export function declaredBy(statement: TypeScript.Statement): readonly NamedNode[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations;
  return ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement)
    ? [statement]
    : [];
}

function addImports(statement: TypeScript.ImportDeclaration, imports: Map<string, Link>): void {
  const bindings = statement.importClause?.namedBindings;
  if (
    !ts.isStringLiteral(statement.moduleSpecifier) ||
    bindings === undefined ||
    !ts.isNamedImports(bindings)
  )
    return;
  for (const element of bindings.elements) {
    imports.set(element.name.text, {
      specifier: statement.moduleSpecifier.text,
      name: (element.propertyName ?? element.name).text,
    });
  }
}

function addExports(
  statement: TypeScript.ExportDeclaration,
  exports: Map<string, Link>,
  stars: string[],
): void {
  const { moduleSpecifier, exportClause } = statement;
  if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return;
  if (exportClause === undefined) stars.push(moduleSpecifier.text);
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return;
  for (const element of exportClause.elements) {
    exports.set(element.name.text, {
      specifier: moduleSpecifier.text,
      name: (element.propertyName ?? element.name).text,
    });
  }
}
