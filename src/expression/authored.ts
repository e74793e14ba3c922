// SPDX-License-Identifier: MIT
// The value that TypeScript itself gives to a constant expression: numbers whose bit operators work on 32 bits and give signed results,
// and bigints, whose operators do not.

import type { BinaryOperator, Expression } from '../model/index.js';

export interface AuthoredScope {
  readonly constant: (symbol: string) => bigint | undefined;
  /** Whether a constant is a bigint. */
  readonly isLong: (symbol: string) => boolean;
  readonly call?: (expression: Extract<Expression, { kind: 'call' }>) => bigint | undefined;
}

interface Authored {
  readonly value: bigint;
  readonly isLong: boolean;
}

/** Undefined where the expression is no constant one. */
export function authoredValue(expression: Expression, scope: AuthoredScope): bigint | undefined {
  return authored(expression, scope)?.value;
}

const short = (value: bigint): Authored => ({ value, isLong: false });
const truth = (holds: boolean): Authored => short(holds ? 1n : 0n);

/** A number that no bit operator could have given is a bigint too: the compiler of TypeScript keeps the two apart. */
const U32_MAX = (1n << 32n) - 1n;

function authored(expression: Expression, scope: AuthoredScope): Authored | undefined {
  switch (expression.kind) {
    case 'number': {
      const value = BigInt(expression.value);
      return { value, isLong: expression.isLong === true || value > U32_MAX };
    }
    case 'boolean':
      return truth(expression.value);
    case 'constant': {
      const value = scope.constant(expression.symbol);
      return value === undefined ? undefined : { value, isLong: scope.isLong(expression.symbol) };
    }
    case 'unsigned': {
      const inner = authored(expression.operand, scope);
      return inner === undefined ? undefined : short(BigInt.asUintN(32, inner.value));
    }
    case 'unary': {
      const inner = authored(expression.operand, scope);
      if (inner === undefined) return undefined;
      if (expression.operator === '!') return truth(inner.value === 0n);
      return { ...inner, value: expression.operator === '-' ? -inner.value : ~bitsOf(inner) };
    }
    case 'binary': {
      const [left, right] = [authored(expression.left, scope), authored(expression.right, scope)];
      return left === undefined || right === undefined
        ? undefined
        : OPERATORS[expression.operator](left, right);
    }
    case 'conditional': {
      const test = authored(expression.test, scope);
      return test === undefined
        ? undefined
        : authored(test.value === 0n ? expression.otherwise : expression.then, scope);
    }
    case 'call': {
      const value = scope.call?.(expression);
      return value === undefined ? undefined : short(value);
    }
    default:
      return undefined;
  }
}

function bitsOf({ value, isLong }: Authored): bigint {
  return isLong ? value : BigInt.asIntN(32, value);
}

type Operator = (left: Authored, right: Authored) => Authored | undefined;

const bits =
  (apply: (a: bigint, b: bigint) => bigint): Operator =>
  (left, right) => {
    const isLong = left.isLong || right.isLong;
    return { value: isLong ? apply(left.value, right.value) : apply(bitsOf(left), bitsOf(right)), isLong };
  };

const sum =
  (apply: (a: bigint, b: bigint) => bigint): Operator =>
  (left, right) => ({ value: apply(left.value, right.value), isLong: left.isLong || right.isLong });

const comparison =
  (apply: (a: bigint, b: bigint) => boolean): Operator =>
  (left, right) =>
    truth(apply(left.value, right.value));

/** A count that C leaves undefined has been reported. */
const shift =
  (apply: (a: bigint, b: bigint) => bigint): Operator =>
  (left, right) => {
    if (right.value < 0n || right.value > 63n) return undefined;
    const value = apply(bitsOf(left), right.value);
    return { value: left.isLong ? value : BigInt.asIntN(32, value), isLong: left.isLong };
  };

const OPERATORS: Readonly<Record<BinaryOperator, Operator>> = {
  '&': bits((a, b) => a & b),
  '|': bits((a, b) => a | b),
  '^': bits((a, b) => a ^ b),
  '<<': shift((a, b) => a << b),
  '>>': shift((a, b) => a >> b),
  '+': sum((a, b) => a + b),
  '-': sum((a, b) => a - b),
  '*': sum((a, b) => a * b),
  '==': comparison((a, b) => a === b),
  '!=': comparison((a, b) => a !== b),
  '<': comparison((a, b) => a < b),
  '<=': comparison((a, b) => a <= b),
  '>': comparison((a, b) => a > b),
  '>=': comparison((a, b) => a >= b),
  '&&': comparison((a, b) => a !== 0n && b !== 0n),
  '||': comparison((a, b) => a !== 0n || b !== 0n),
};
