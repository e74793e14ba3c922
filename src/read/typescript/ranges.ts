// SPDX-License-Identifier: MIT
// The values that a JavaScript expression can have, as an interval. JavaScript's bit operators give signed results, and
// C's give unsigned ones. JavaScript's sums do not wrap. The interval shows where the two languages can differ.

import type { BinaryOperator } from '../../model/index.js';

/** Values from `low` to `high`, both included; `width` 64 for a bigint. `unsigned`: C computes it as unsigned. */
export interface Range {
  readonly low: bigint;
  readonly high: bigint;
  readonly width: 32 | 64;
  readonly unsigned: boolean;
}

type Interval = Pick<Range, 'low' | 'high'>;

const INT_LOW = -(1n << 31n);
const INT_HIGH = (1n << 31n) - 1n;
const INT: Interval = { low: INT_LOW, high: INT_HIGH };

export function isWithin(range: Interval, low: bigint, high: bigint): boolean {
  return range.low >= low && range.high <= high;
}

export function isPoint(range: Interval): boolean {
  return range.low === range.high;
}

function point(value: bigint): Interval {
  return { low: value, high: value };
}

/** The range of an operator's result, for operands that C and JavaScript agree on modulo their width. */
export function binaryRange(operator: ArithmeticOperator, left: Range, right: Range): Range {
  const width = left.width === 64 || right.width === 64 ? 64 : 32;
  const shift = operator === '<<' || operator === '>>';
  const unsigned = left.unsigned || (!shift && right.unsigned);
  const apply = OPERATORS[operator];
  return { ...apply(bitsOf(operator, left), bitsOf(operator, right), width), width, unsigned };
}

export type ArithmeticOperator = Extract<BinaryOperator, '&' | '|' | '^' | '<<' | '>>' | '+' | '-' | '*'>;

/** Operands of bit operators become signed 32-bit numbers first. */
function bitsOf(operator: ArithmeticOperator, range: Range): Interval {
  if (operator === '+' || operator === '-' || operator === '*' || range.width === 64) return range;
  return toInt(range);
}

function toInt(range: Interval): Interval {
  if (isWithin(range, INT_LOW, INT_HIGH)) return range;
  return isPoint(range) ? point(BigInt.asIntN(32, range.low)) : INT;
}

const OPERATORS: Readonly<
  Record<ArithmeticOperator, (a: Interval, b: Interval, width: 32 | 64) => Interval>
> = {
  '&': and,
  '|': (a, b, width) => mixBits(a, b, width, (x, y) => x | y),
  '^': (a, b, width) => mixBits(a, b, width, (x, y) => x ^ y),
  '<<': shiftLeft,
  '>>': (a, b) => ({
    low: a.low < 0n ? a.low >> b.low : a.low >> b.high,
    high: a.high < 0n ? a.high >> b.high : a.high >> b.low,
  }),
  '+': (a, b) => ({ low: a.low + b.low, high: a.high + b.high }),
  '-': (a, b) => ({ low: a.low - b.high, high: a.high - b.low }),
  '*': multiply,
};

/** A non-negative operand bounds the result, whatever the other one is. */
function and(a: Interval, b: Interval, width: 32 | 64): Interval {
  if (isPoint(a) && isPoint(b)) return point(a.low & b.low);
  const bounds = [a, b].filter((operand) => operand.low >= 0n).map((operand) => operand.high);
  if (bounds.length === 0) return anyBits(a, b, width);
  return { low: 0n, high: spanOf(bounds).low };
}

function mixBits(
  a: Interval,
  b: Interval,
  width: 32 | 64,
  apply: (x: bigint, y: bigint) => bigint,
): Interval {
  if (isPoint(a) && isPoint(b)) return point(apply(a.low, b.low));
  if (a.low < 0n || b.low < 0n) return anyBits(a, b, width);
  return { low: 0n, high: allOnes(spanOf([a.high, b.high]).high) };
}

/** Results of bit operators on operands of which one may be negative. */
function anyBits(a: Interval, b: Interval, width: 32 | 64): Interval {
  if (width === 32) return INT;
  const reach = allOnes(spanOf([a.low, a.high, b.low, b.high].map(magnitude)).high);
  return { low: -reach - 1n, high: reach };
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** The least number of the form 2^n - 1 that is not below `value`. */
function allOnes(value: bigint): bigint {
  return value === 0n ? 0n : (1n << BigInt(value.toString(2).length)) - 1n;
}

function shiftLeft(a: Interval, b: Interval, width: 32 | 64): Interval {
  const corners = [a.low << b.low, a.low << b.high, a.high << b.low, a.high << b.high];
  const wide = spanOf(corners);
  return width === 32 ? toInt(wide) : wide;
}

function multiply(a: Interval, b: Interval): Interval {
  return spanOf([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);
}

/** The narrowest interval with all of the values. */
function spanOf(values: readonly bigint[]): Interval {
  const rising = [...values].sort((x, y) => (x < y ? -1 : x > y ? 1 : 0));
  return { low: rising[0] ?? 0n, high: rising.at(-1) ?? 0n };
}

/** `~x`. */
export function notRange(range: Range): Range {
  const bits = range.width === 64 ? range : toInt(range);
  return { ...range, low: ~bits.high, high: ~bits.low };
}

/** `-x`. */
export function negativeRange(range: Range): Range {
  return { ...range, low: -range.high, high: -range.low };
}

/** `x >>> 0`. */
export function unsignedRange(range: Range): Range {
  const high = (1n << 32n) - 1n;
  const whole = { low: 0n, high };
  const result = isWithin(range, 0n, high)
    ? range
    : isPoint(range)
      ? point(BigInt.asUintN(32, range.low))
      : whole;
  return { low: result.low, high: result.high, width: 32, unsigned: true };
}

/** Either of two. */
export function unionRange(a: Range, b: Range): Range {
  return {
    ...spanOf([a.low, a.high, b.low, b.high]),
    width: a.width === 64 || b.width === 64 ? 64 : 32,
    unsigned: a.unsigned || b.unsigned,
  };
}
