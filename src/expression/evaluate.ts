// SPDX-License-Identifier: MIT
// The meaning of an expression, with integers of any size: an implementation beside TypeScript and C. Booleans are 0
// and 1.

import type { BinaryOperator, Callee, Expression, UnaryOperator } from '../model/index.js';

/** Where an expression finds the values of its names. Each function throws `EvaluationError` for what it does not know. */
export interface Scope {
  /** A parameter, a local or a loop variable. */
  readonly name: (name: string) => bigint;
  /** A constant, by its C symbol. */
  readonly constant: (symbol: string) => bigint;
  /** A field of a record. */
  readonly field: (object: Expression, field: string) => bigint;
  readonly call: (callee: Callee, values: readonly Expression[]) => bigint;
}

/** An expression needs something that its scope does not have. */
export class EvaluationError extends Error {
  override readonly name = 'EvaluationError';
}

function refuse(what: string): never {
  throw new EvaluationError(what);
}

/** A scope with nothing in it, to be spread into others. */
export const EMPTY_SCOPE: Scope = {
  name: (name) => refuse(`no value for ${name}`),
  constant: (symbol) => refuse(`no value for ${symbol}`),
  field: (_object, field) => refuse(`no value for field ${field}`),
  call: (callee) => refuse(`cannot call ${callee.name}`),
};

export function evaluate(expression: Expression, scope: Scope): bigint {
  switch (expression.kind) {
    case 'number':
      return BigInt(expression.value);
    case 'boolean':
      return expression.value ? 1n : 0n;
    case 'name':
      return scope.name(expression.name);
    case 'constant':
      return scope.constant(expression.symbol);
    case 'field':
      return scope.field(expression.object, expression.field);
    case 'unary':
      return evaluateUnary(expression.operator, evaluate(expression.operand, scope));
    case 'binary':
      return evaluateBinary(expression.operator, expression.left, expression.right, scope);
    case 'conditional':
      return evaluate(
        evaluate(expression.test, scope) !== 0n ? expression.then : expression.otherwise,
        scope,
      );
    case 'unsigned':
      return BigInt.asUintN(32, evaluate(expression.operand, scope));
    case 'call':
      return scope.call(expression.callee, expression.arguments);
    default:
      return expression satisfies never;
  }
}

function evaluateUnary(operator: UnaryOperator, operand: bigint): bigint {
  switch (operator) {
    case '~':
      return ~operand;
    case '-':
      return -operand;
    case '!':
      return operand === 0n ? 1n : 0n;
    default:
      return operator satisfies never;
  }
}

const STRICT: Readonly<
  Record<Exclude<BinaryOperator, '&&' | '||'>, (left: bigint, right: bigint) => bigint>
> = {
  '&': (left, right) => left & right,
  '|': (left, right) => left | right,
  '^': (left, right) => left ^ right,
  '<<': (left, right) => left << right,
  '>>': (left, right) => left >> right,
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '==': (left, right) => (left === right ? 1n : 0n),
  '!=': (left, right) => (left !== right ? 1n : 0n),
  '<': (left, right) => (left < right ? 1n : 0n),
  '<=': (left, right) => (left <= right ? 1n : 0n),
  '>': (left, right) => (left > right ? 1n : 0n),
  '>=': (left, right) => (left >= right ? 1n : 0n),
};

function evaluateBinary(operator: BinaryOperator, left: Expression, right: Expression, scope: Scope): bigint {
  const first = evaluate(left, scope);
  if (operator === '&&') return first === 0n ? 0n : evaluate(right, scope) === 0n ? 0n : 1n;
  if (operator === '||') return first !== 0n ? 1n : evaluate(right, scope) === 0n ? 0n : 1n;
  return STRICT[operator](first, evaluate(right, scope));
}
