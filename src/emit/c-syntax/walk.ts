// SPDX-License-Identifier: MIT
// What the statements of an algorithm name and change.

import type { Expression, Statement, ValueType } from '../../model/index.js';

/** Every statement, outer ones before inner ones. */
export function allStatements(statements: readonly Statement[]): readonly Statement[] {
  return statements.flatMap((statement) => [statement, ...inner(statement)]);
}

function inner(statement: Statement): readonly Statement[] {
  switch (statement.kind) {
    case 'if':
      return allStatements([...statement.then, ...statement.otherwise]);
    case 'for-list':
    case 'for-range':
      return allStatements(statement.body);
    default:
      return [];
  }
}

/** The expressions of one statement, not of those within it. */
function expressionsOf(statement: Statement): readonly Expression[] {
  switch (statement.kind) {
    case 'local':
      return [statement.value];
    case 'assign':
      return [statement.target, statement.value];
    case 'if':
      return [statement.test];
    case 'for-list':
      return [];
    case 'for-range':
      return [statement.limit];
    case 'call':
      return [statement.call];
    case 'return':
      return statement.value === undefined ? [] : [statement.value];
    default:
      return statement satisfies never;
  }
}

/** The expression and all within it. */
export function allExpressions(expression: Expression): readonly Expression[] {
  return [expression, ...children(expression).flatMap(allExpressions)];
}

function children(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'boolean':
    case 'name':
    case 'constant':
      return [];
    case 'field':
      return [expression.object];
    case 'unary':
    case 'unsigned':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'conditional':
      return [expression.test, expression.then, expression.otherwise];
    case 'call':
      return expression.callee.kind === 'callback'
        ? [expression.callee.object, ...expression.arguments]
        : expression.arguments;
    default:
      return expression satisfies never;
  }
}

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
