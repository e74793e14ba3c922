// SPDX-License-Identifier: MIT
// The modules of playgrounds. A page starts one exported constant of a known type. This reader checks that the module
// exports it, and the type check that its type is right.

import type { ts as TypeScript } from 'ts-morph';
import { type Diagnostic, report } from '../../diagnostics/index.js';
import type { Place } from '../../model/index.js';
import { ts } from './compiler.js';
import type { TypeScriptProject } from './project.js';

/** Name of the constant, and of its type. */
const CONSTANT = 'playground';
const TYPE = 'Playground';

/**
 * Checks that a module exports a playground.
 *
 * @param place - Where the manifest names the module.
 */
export function checkPlayground(
  project: TypeScriptProject,
  path: string,
  place: Place,
): readonly Diagnostic[] {
  const file = project.sourceFile(path);
  if (file === undefined || file.statements.some(exportsPlayground)) return [];
  return [report('no-playground', place, { path, name: CONSTANT, type: TYPE })];
}

function exportsPlayground(statement: TypeScript.Statement): boolean {
  return (
    ts.isVariableStatement(statement) &&
    (statement.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) &&
    statement.declarationList.declarations.some(
      ({ name, type }) => name.getText() === CONSTANT && type?.getText() === TYPE,
    )
  );
}
