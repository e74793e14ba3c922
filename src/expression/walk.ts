// SPDX-License-Identifier: MIT
// Going through the statements and the expressions of an algorithm.

import type { Expression, Statement } from '../model/index.js';

/** Every statement, outer ones before inner ones. */
export function allStatements(statements: readonly Statement[]): readonly Statement[] {
  return statements.flatMap((statement) => [statement, ...allStatements(inner(statement))]);
}

/** The statements directly within one. */
function inner(statement: Statement): readonly Statement[] {
  switch (statement.kind) {
    case 'if':
      return [...statement.then, ...statement.otherwise];
    case 'for-list':
    case 'for-range':
    case 'for-path':
      return statement.body;
    default:
      return [];
  }
}

/** The expressions of one statement, not of those within it. */
export function expressionsOf(statement: Statement): readonly Expression[] {
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
    case 'for-path':
      return [statement.path];
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
  return [expression, ...partsOf(expression).flatMap(allExpressions)];
}

/** The direct parts of an expression. */
export function partsOf(expression: Expression): readonly Expression[] {
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
