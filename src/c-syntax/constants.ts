// SPDX-License-Identifier: MIT
// The value of a constant expression, in C as printed and in TypeScript as authored. If the two differ, or C leaves the
// expression undefined, the value is printed instead.

import { type AuthoredScope, authoredValue } from '../expression/index.js';
import type { BinaryOperator, Declaration, Expression } from '../model/index.js';
import { cNumber } from './names.js';
import type { CScope, Symbols } from './scope.js';
import { complementType, needsUnsignedCast } from './types.js';

/** A value in C, of the types that literals and casts give. */
interface CValue {
  readonly value: bigint;
  readonly bits: 32 | 64;
  readonly isSigned: boolean;
}

const INT_MIN = -(1n << 31n);

/** A number of any sign and size, as an operand. The smallest int has no literal of its own. */
export function cLiteral(value: bigint): string {
  if (value >= 0n) return cNumber(value.toString());
  if (value > INT_MIN) return value.toString();
  if (value === INT_MIN) return `${(value + 1n).toString()} - 1`;
  const [limit, suffix] = [-(1n << 63n), 'LL'];
  return value > limit ? `${value}${suffix}` : `${value + 1n}${suffix} - 1`;
}

/** What a literal is to C. */
function ofLiteral(value: bigint): CValue {
  if (value < 0n) return { value, bits: value < INT_MIN ? 64 : 32, isSigned: true };
  if (value <= 0x7fff_ffffn) return { value, bits: 32, isSigned: true };
  return { value, bits: value <= 0xffff_ffffn ? 32 : 64, isSigned: false };
}

function fitting(value: bigint, bits: 32 | 64, isSigned: boolean): CValue | undefined {
  if (!isSigned) return { value: BigInt.asUintN(bits, value), bits, isSigned };
  return BigInt.asIntN(bits, value) === value ? { value, bits, isSigned } : undefined;
}

/** Undefined where the expression is no constant. A part that C has another value for counts as it is printed. */
function valueInC(expression: Expression, scope: CScope): CValue | undefined {
  const asWritten = writtenInC(expression, scope);
  const folded = instead(expression, asWritten, scope);
  return folded === undefined ? asWritten : ofLiteral(folded);
}

/** Undefined where C says nothing of it, too. */
function writtenInC(expression: Expression, scope: CScope): CValue | undefined {
  switch (expression.kind) {
    case 'number':
      return ofLiteral(BigInt(expression.value));
    case 'boolean':
      return ofLiteral(expression.value ? 1n : 0n);
    case 'constant':
      return constantInC(expression.symbol, scope.symbols);
    case 'unsigned':
      return unsignedInC(expression.operand, scope);
    case 'unary':
      return unaryInC(expression, scope);
    case 'binary':
      return binaryInC(
        expression.operator,
        valueInC(expression.left, scope),
        valueInC(expression.right, scope),
      );
    case 'conditional': {
      const [test, then, otherwise] = [expression.test, expression.then, expression.otherwise].map((part) =>
        valueInC(part, scope),
      );
      if (test === undefined || then === undefined || otherwise === undefined) return undefined;
      const { bits, isSigned } = common(then, otherwise);
      return fitting((test.value !== 0n ? then : otherwise).value, bits, isSigned);
    }
    default:
      return undefined;
  }
}

/** As printed: with a cast where it looks as if the value could be negative. */
function unsignedInC(operand: Expression, scope: CScope): CValue | undefined {
  const inner = valueInC(operand, scope);
  if (inner === undefined || (inner.value >= 0n && !needsUnsignedCast(operand, scope))) return inner;
  return fitting(inner.value, 32, false);
}

function unaryInC(
  { operator, operand }: Extract<Expression, { kind: 'unary' }>,
  scope: CScope,
): CValue | undefined {
  const inner = valueInC(operand, scope);
  if (inner === undefined) return undefined;
  if (operator === '!') return ofLiteral(inner.value === 0n ? 1n : 0n);
  if (operator === '-') return fitting(-inner.value, inner.bits, inner.isSigned);
  const cast = complementType(operand, scope);
  const { bits, isSigned } =
    cast === undefined ? inner : { bits: cast === 'u64' ? (64 as const) : (32 as const), isSigned: false };
  return fitting(~inner.value, bits, isSigned);
}

/** The type in which C computes with both. */
function common(a: CValue, b: CValue): Pick<CValue, 'bits' | 'isSigned'> {
  if (a.bits === b.bits) return { bits: a.bits, isSigned: a.isSigned && b.isSigned };
  return a.bits > b.bits ? a : b;
}

function binaryInC(
  operator: BinaryOperator,
  left: CValue | undefined,
  right: CValue | undefined,
): CValue | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (operator === '<<' || operator === '>>') return shiftInC(operator, left, right.value);
  const { bits, isSigned } = common(left, right);
  const [a, b] = [left, right].map(({ value }) => (isSigned ? value : BigInt.asUintN(bits, value))) as [
    bigint,
    bigint,
  ];
  const result = PLAIN[operator](a, b);
  return typeof result === 'boolean' ? ofLiteral(result ? 1n : 0n) : fitting(result, bits, isSigned);
}

function shiftInC(
  operator: '<<' | '>>',
  { value, bits, isSigned }: CValue,
  count: bigint,
): CValue | undefined {
  if (count < 0n || count >= BigInt(bits)) return undefined;
  if (operator === '>>') return { value: value >> count, bits, isSigned };
  return value < 0n ? undefined : fitting(value << count, bits, isSigned);
}

const PLAIN: Readonly<
  Record<Exclude<BinaryOperator, '<<' | '>>'>, (a: bigint, b: bigint) => bigint | boolean>
> = {
  '&': (a, b) => a & b,
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '&&': (a, b) => a !== 0n && b !== 0n,
  '||': (a, b) => a !== 0n || b !== 0n,
};

function constantInC(symbol: string, symbols: Symbols): CValue | undefined {
  const value = symbols.constantValue(symbol);
  if (value === undefined) return undefined;
  const declared = symbols.constant(symbol);
  return declared === undefined ? ofLiteral(value) : (asDeclared(declared, symbols) ?? ofLiteral(value));
}

/** What the expression of a constant is to C, where that is the constant's value. */
function asDeclared(
  declared: Extract<Declaration, { kind: 'constant' }>,
  symbols: Symbols,
): CValue | undefined {
  const inC = writtenInC(declared.expression, symbols.scope);
  // Whoever uses the constant sees the type as well, so it is the one that the number alone would have.
  const alone = ofLiteral(BigInt(declared.value));
  const isSame = inC?.value === alone.value && inC.bits === alone.bits && inC.isSigned === alone.isSigned;
  return isSame ? inC : undefined;
}

/** Whether the expression of a constant may stand in a header. */
export function isAsDeclared(
  declared: Extract<Declaration, { kind: 'constant' }>,
  symbols: Symbols,
): boolean {
  return (
    asDeclared(declared, symbols) !== undefined ||
    authoredValue(declared.expression, authoredScope(symbols)) === undefined
  );
}

/**
 * The number to print for a part of an expression that is constant, where C has no value for it, or one that is not the same in its
 * low bits. Undefined where the part can stand as it is: which sign it has is checked where it matters.
 */
export function foldedValue(expression: Expression, scope: CScope): bigint | undefined {
  return instead(expression, writtenInC(expression, scope), scope);
}

function instead(expression: Expression, inC: CValue | undefined, scope: CScope): bigint | undefined {
  if (!FOLDABLE.has(expression.kind)) return undefined;
  const meant = authoredValue(expression, authoredScope(scope.symbols));
  if (meant === undefined || inC === undefined) return meant;
  // Of bit operators the low bits count; where the sign does, the readers have them made unsigned.
  const isSame = isBitOperation(expression)
    ? BigInt.asUintN(inC.bits, meant) === BigInt.asUintN(inC.bits, inC.value)
    : meant === inC.value;
  return isSame ? undefined : meant;
}

const FOLDABLE: ReadonlySet<Expression['kind']> = new Set(['unary', 'binary', 'conditional', 'unsigned']);

function isBitOperation(expression: Expression): boolean {
  if (expression.kind === 'conditional')
    return isBitOperation(expression.then) || isBitOperation(expression.otherwise);
  if (expression.kind !== 'unary' && expression.kind !== 'binary') return false;
  return ['~', '&', '|', '^', '<<'].includes(expression.operator);
}

function authoredScope(symbols: Symbols): AuthoredScope {
  return {
    constant: (symbol) => symbols.constantValue(symbol),
    isLong: (symbol) => ['u64', 's64'].includes(symbols.constantType(symbol) ?? 'u32'),
  };
}
