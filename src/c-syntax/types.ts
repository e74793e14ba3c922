// SPDX-License-Identifier: MIT
// C types of scalars, and the C type of an expression.

import { isSigned, scalarBytes } from '../expression/index.js';
import type { Expression, ScalarType, StructType } from '../model/index.js';
import type { CScope } from './scope.js';

/** In a struct of the uAPI: the types of <linux/types.h>. */
export function memberType(type: ScalarType | StructType): string {
  if (typeof type !== 'string') return `struct ${type.symbol}`;
  return type === 'boolean' ? '__u8' : type === 'void' ? 'void' : `__${type}`;
}

/** In functions and in records of callbacks: as a driver writes them. */
export function functionType(type: ScalarType): string {
  if (type === 'boolean') return 'bool';
  return type === 's32' ? 'int' : memberType(type);
}

/** Whether the type is unsigned and at least as wide as int, so that C computes in it. */
function isWideUnsigned(type: ScalarType | undefined): boolean {
  return type !== undefined && !isSigned(type) && scalarBytes(type) >= 4;
}

/** The authored type of an expression; undefined for a literal, which takes the type of its surroundings. */
export function typeOf(expression: Expression, scope: CScope): ScalarType | undefined {
  switch (expression.kind) {
    case 'number':
      return undefined;
    case 'boolean':
      return 'boolean';
    case 'name':
      return scope.scalar(expression.name);
    case 'constant':
      return scope.symbols.constantType(expression.symbol);
    case 'field':
      return scope.fieldType(expression.object, expression.field);
    case 'unary':
      return expression.operator === '!' ? 'boolean' : typeOf(expression.operand, scope);
    case 'binary':
      return binaryType(expression, scope);
    case 'conditional':
      return typeOf(expression.then, scope) ?? typeOf(expression.otherwise, scope);
    case 'unsigned':
      return 'u32';
    case 'call':
      return scope.resultType(expression.callee);
    default:
      return expression satisfies never;
  }
}

function binaryType(
  expression: Extract<Expression, { kind: 'binary' }>,
  scope: CScope,
): ScalarType | undefined {
  switch (expression.operator) {
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '&&':
    case '||':
      return 'boolean';
    case '<<':
    case '>>':
      return typeOf(expression.left, scope);
    default:
      return typeOf(expression.left, scope) ?? typeOf(expression.right, scope);
  }
}

/** Whether C computes the expression in an unsigned type; constants are `int`. */
export function isUnsignedInC(expression: Expression, scope: CScope): boolean {
  switch (expression.kind) {
    case 'name':
    case 'field':
    case 'call':
      return isWideUnsigned(typeOf(expression, scope));
    case 'unary':
      return expression.operator !== '!' && isUnsignedInC(expression.operand, scope);
    case 'unsigned':
      return isUnsignedInC(expression.operand, scope);
    case 'binary':
      if (binaryType(expression, scope) === 'boolean') return false;
      if (expression.operator === '<<' || expression.operator === '>>')
        return isUnsignedShift(expression, scope);
      return isUnsignedInC(expression.left, scope) || isUnsignedInC(expression.right, scope);
    case 'conditional':
      return isUnsignedInC(expression.then, scope) && isUnsignedInC(expression.otherwise, scope);
    case 'number':
    case 'boolean':
    case 'constant':
      return false;
    default:
      return expression satisfies never;
  }
}

function isUnsignedShift(shift: Extract<Expression, { kind: 'binary' }>, scope: CScope): boolean {
  return isVariableShift(shift) || isUnsignedInC(shift.left, scope);
}

/** `1 << position`: the number must be unsigned, since the compiler cannot see that the result fits. */
export function isVariableShift(expression: Expression): boolean {
  return (
    expression.kind === 'binary' &&
    expression.operator === '<<' &&
    expression.left.kind === 'number' &&
    !isConstant(expression.right)
  );
}

/** Whether the expression is made of constants only, of which the compiler sees that they fit. */
function isConstant(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
    case 'boolean':
    case 'constant':
      return true;
    case 'unary':
    case 'unsigned':
      return isConstant(expression.operand);
    case 'binary':
      return isConstant(expression.left) && isConstant(expression.right);
    case 'conditional':
      return isConstant(expression.then) && isConstant(expression.otherwise);
    default:
      return false;
  }
}

/** The cast that storing the expression in a variable of that type needs to be no implicit change of value. */
export function castFor(expression: Expression, target: ScalarType, scope: CScope): string | undefined {
  if (target === 'boolean' || target === 'void' || isConstant(expression)) return undefined;
  const isPlain = expression.kind === 'name' || expression.kind === 'field' || expression.kind === 'call';
  if (scalarBytes(target) < 4) return isPlain ? undefined : functionType(target);
  if (isSigned(target)) return undefined;
  return isPlain || isUnsignedInC(expression, scope) ? undefined : functionType(target);
}

/** The type that the operand of `~` is cast to: constants are of type int, and their complement is negative until it is told not to be. */
export function complementType(operand: Expression, scope: CScope): 'u32' | 'u64' | undefined {
  if (!scope.casts || isUnsignedInC(operand, scope)) return undefined;
  const type = typeOf(operand, scope) ?? 'u32';
  if (isSigned(type)) return undefined;
  return type === 'u64' ? 'u64' : 'u32';
}

/** Whether `x >>> 0` needs a cast: C may have a negative number for `x`, in a signed type. */
export function needsUnsignedCast(operand: Expression, scope: CScope): boolean {
  return scope.casts && !isUnsignedInC(operand, scope) && mayBeNegative(operand, scope);
}

function mayBeNegative(expression: Expression, scope: CScope): boolean {
  switch (expression.kind) {
    case 'number':
    case 'boolean':
    case 'unsigned':
      return false;
    case 'constant':
      return (scope.symbols.constantValue(expression.symbol) ?? -1n) < 0n;
    case 'name':
    case 'field':
    case 'call':
      return isSigned(typeOf(expression, scope) ?? 's32');
    case 'conditional':
      return mayBeNegative(expression.then, scope) || mayBeNegative(expression.otherwise, scope);
    case 'unary':
      return expression.operator !== '!';
    case 'binary': {
      const { operator, left, right } = expression;
      if (binaryType(expression, scope) === 'boolean') return false;
      if (operator === '-') return true;
      if (operator === '&') return mayBeNegative(left, scope) && mayBeNegative(right, scope);
      return (
        mayBeNegative(left, scope) || (operator !== '<<' && operator !== '>>' && mayBeNegative(right, scope))
      );
    }
    default:
      return expression satisfies never;
  }
}
