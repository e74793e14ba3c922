// SPDX-License-Identifier: MIT
// Finds the names that the statements of an algorithm use, and the ones that they change.

import { allExpressions, allStatements, expressionsOf } from '../expression/walk.js';
import type { Statement, ValueType } from '../model/index.js';

/** Names that the statements read, write, call or walk. */
export function usedNames(statements: readonly Statement[]): ReadonlySet<string> {
  const every = allStatements(statements);
  const named = every
    .flatMap(expressionsOf)
    .flatMap(allExpressions)
    .flatMap((expression) => (expression.kind === 'name' ? [expression.name] : []));
  const walked = every.flatMap((statement) =>
    statement.kind === 'for-list' && statement.list.kind === 'parameter' ? [statement.list.name] : [],
  );
  return new Set([...named, ...walked]);
}

/** Locals and parameters that a statement assigns to. */
export function assignedNames(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    allStatements(statements).flatMap((statement) =>
      statement.kind === 'assign' && statement.target.kind === 'name' ? [statement.target.name] : [],
    ),
  );
}

/**
 * Locals and loop variables with their types.
 *
 * @param recordOfList - The record of a declared list or of a list parameter.
 */
export function declaredNames(
  statements: readonly Statement[],
  recordOfList: (name: string) => string,
): readonly (readonly [string, ValueType])[] {
  return allStatements(statements).flatMap((statement): readonly (readonly [string, ValueType])[] => {
    switch (statement.kind) {
      case 'local':
        return [[statement.name, { kind: 'scalar', scalar: statement.type }]];
      case 'for-list':
        return [[statement.variable, { kind: 'record', record: recordOfList(statement.list.name) }]];
      case 'for-range':
      case 'for-path':
        return [[statement.variable, { kind: 'scalar', scalar: 'u32' }]];
      default:
        return [];
    }
  });
}

/** Records (TypeScript names) of which a statement changes a field. */
export function changedRecords(
  statements: readonly Statement[],
  recordOf: (name: string) => string | undefined,
): ReadonlySet<string> {
  return new Set(
    allStatements(statements).flatMap((statement) => {
      if (statement.kind !== 'assign' || statement.target.kind !== 'field') return [];
      const { object } = statement.target;
      return object.kind === 'name' ? (recordOf(object.name) ?? []) : [];
    }),
  );
}
