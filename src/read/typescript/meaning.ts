// SPDX-License-Identifier: MIT
// Checks that an expression of the subset means the same in TypeScript and in C. Values are tracked as ranges. If the
// two languages could give different results, the operand that causes it is reported.

import { scalarBytes, scalarRange } from '../../expression/index.js';
import type { Expression, ScalarType, ValueType } from '../../model/index.js';
import type { EditionReader } from './edition.js';
import {
  type ArithmeticOperator,
  binaryRange,
  isPoint,
  isWithin,
  negativeRange,
  notRange,
  type Range,
  unionRange,
  unsignedRange,
} from './ranges.js';
import { signatureOf } from './signatures.js';

/** `other`: a record, a list, nothing, or what was reported already. */
type Meaning =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number'; readonly range: Range }
  | { readonly kind: 'other' };

const BOOLEAN: Meaning = { kind: 'boolean' };
const OTHER: Meaning = { kind: 'other' };

/** Beyond this, a TypeScript number is no longer exact. */
const EXACT_MAX = (1n << 53n) - 1n;

export class MeaningCheck {
  constructor(
    private readonly edition: EditionReader,
    private readonly typeOf: (name: string) => ValueType | undefined,
  ) {}

  /** An expression whose value goes into something of a type: a variable, a field, a parameter, a result. */
  into(expression: Expression, type: ScalarType): void {
    const meaning = this.of(expression);
    if (meaning.kind !== 'number' || type === 'boolean' || type === 'void') return;
    const { range } = meaning;
    if (!this.#agrees(expression, range, type)) return;
    const { low, high } = scalarRange(type);
    if (isWithin(range, low, high)) return;
    this.edition.report('value-too-wide', expression.place, { low: range.low, high: range.high, type });
  }

  /** An expression that is asked whether it holds. */
  truth(expression: Expression): void {
    if (this.of(expression).kind === 'number')
      this.edition.report('truth-value', expression.place, undefined);
  }

  /** A number that something other than a variable sees: a comparison, a limit. */
  observe(expression: Expression): Range | undefined {
    const meaning = this.of(expression);
    return meaning.kind === 'number' && this.#agrees(expression, meaning.range) ? meaning.range : undefined;
  }

  of(expression: Expression): Meaning {
    switch (expression.kind) {
      case 'number':
        return this.#literal(expression);
      case 'boolean':
        return BOOLEAN;
      case 'name':
        return meaningOf(this.typeOf(expression.name));
      case 'constant':
        return this.#constant(expression.symbol);
      case 'field':
        return this.#field(expression);
      case 'unary':
        return this.#unary(expression);
      case 'binary':
        return this.#binary(expression);
      case 'conditional':
        return this.#conditional(expression);
      case 'unsigned':
        return this.#unsigned(expression);
      case 'call':
        return this.#call(expression);
      default:
        return expression satisfies never;
    }
  }

  #literal(expression: Extract<Expression, { kind: 'number' }>): Meaning {
    return number(literalRange(BigInt(expression.value), expression.isLong));
  }

  #constant(symbol: string): Meaning {
    const value = this.edition.constant(symbol);
    if (value === undefined) return OTHER;
    return number(literalRange(value));
  }

  #field({ object, field }: Extract<Expression, { kind: 'field' }>): Meaning {
    const member = this.#recordOf(object)?.members.find((candidate) => candidate.name === field);
    return member?.kind === 'field' ? scalarMeaning(member.type) : OTHER;
  }

  #recordOf(object: Expression) {
    const type = object.kind === 'name' ? this.typeOf(object.name) : undefined;
    return type?.kind === 'record' ? this.edition.readAs(type.record, 'record') : undefined;
  }

  #unary({ operator, operand }: Extract<Expression, { kind: 'unary' }>): Meaning {
    if (operator === '!') {
      this.truth(operand);
      return BOOLEAN;
    }
    const meaning = this.of(operand);
    if (meaning.kind !== 'number') return OTHER;
    const { range } = meaning;
    if (operator === '-') return this.#negative(operand, range);
    // It is printed with a cast, unless it is of a signed type.
    return number({ ...notRange(range), unsigned: range.unsigned || range.low >= 0n || isPoint(range) });
  }

  #negative(operand: Expression, range: Range): Meaning {
    if (isPoint(range)) return number(literalRange(-range.low));
    const negative = negativeRange(range);
    // The smallest int has no negative in C, whatever becomes of the result.
    if (!range.unsigned && range.width === 32 && negative.high > scalarRange('s32').high) {
      this.edition.report('overflow', operand.place, { low: negative.low, high: negative.high, bits: 32 });
      return OTHER;
    }
    return number(negative);
  }

  #binary(expression: Extract<Expression, { kind: 'binary' }>): Meaning {
    const { operator, left, right } = expression;
    switch (operator) {
      case '&&':
      case '||':
        this.truth(left);
        this.truth(right);
        return BOOLEAN;
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
        this.#compare(expression);
        return BOOLEAN;
      default:
        return this.#arithmetic(operator, left, right);
    }
  }

  #arithmetic(operator: ArithmeticOperator, left: Expression, right: Expression): Meaning {
    const isShift = operator === '<<' || operator === '>>';
    // A shift to the right brings high bits down, so the value must be right and not only its low bits.
    const first = operator === '>>' ? this.#shifted(left) : this.#range(left);
    const second = isShift ? this.#shiftCount(right, first) : this.#range(right);
    if (first === undefined || second === undefined) return OTHER;
    const range = binaryRange(operator, first, second);
    if (isPoint(first) && isPoint(second))
      return number(isBitOperator(operator) ? range : computedRange(range));
    if (operator === '<<' && !first.unsigned && range.width === 32) {
      // The compiler cannot see that a bit of a literal fits, so that the literal is printed as unsigned.
      if (left.kind === 'number') return number({ ...range, unsigned: true });
      const high = first.high << second.high;
      if (first.low < 0n || high > scalarRange('s32').high) {
        const suggestion = '`>>> 0` around what is shifted makes it unsigned in C';
        const facts = { low: first.low << second.high, high, bits: 32 };
        this.edition.report('overflow', left.place, facts, { suggestion });
        return OTHER;
      }
    }
    return number(range);
  }

  #range(expression: Expression): Range | undefined {
    const meaning = this.of(expression);
    if (meaning.kind !== 'number') return undefined;
    const { low, high, width } = meaning.range;
    if (width === 64 || isWithin({ low, high }, -EXACT_MAX, EXACT_MAX)) return meaning.range;
    this.edition.report('overflow', expression.place, { high, bits: 53 });
    return undefined;
  }

  #shifted(expression: Expression): Range | undefined {
    const range = this.observe(expression);
    if (range === undefined || range.width === 64 || range.high <= scalarRange('s32').high) return range;
    this.edition.report(
      'signed-bits',
      expression.place,
      { operator: '>>' },
      { suggestion: 'mask bit 31 off first' },
    );
    return undefined;
  }

  #shiftCount(expression: Expression, shifted: Range | undefined): Range | undefined {
    const range = this.#range(expression);
    const bits = shifted?.width ?? 64;
    if (range === undefined || isWithin(range, 0n, BigInt(bits - 1))) return range;
    this.edition.report('shift-count', expression.place, { low: range.low, high: range.high, bits });
    return undefined;
  }

  /** Equality needs only the low bits to be right where the values are near enough; any other comparison needs more. */
  #compare({ operator, left, right }: Extract<Expression, { kind: 'binary' }>): void {
    const [first, second] = [left, right].map((side) => this.#range(side));
    if (first === undefined || second === undefined) return;
    if ((operator === '==' || operator === '!=') && areEqualAlike(first, second)) return;
    if (!this.#agrees(left, first) || !this.#agrees(right, second)) return;
    const [a, b] = first.unsigned ? [first, second] : [second, first];
    if (a.unsigned && b.low < 0n) {
      const suggestion = 'compare values of one sign: declare both as s32, or both as u32';
      this.edition.report('mixed-signs', (a === first ? right : left).place, undefined, { suggestion });
    }
  }

  #conditional({ test, then, otherwise }: Extract<Expression, { kind: 'conditional' }>): Meaning {
    this.truth(test);
    const first = this.of(then);
    const second = this.of(otherwise);
    if (first.kind === 'number' && second.kind === 'number')
      return number(unionRange(first.range, second.range));
    return first.kind === second.kind ? first : OTHER;
  }

  #unsigned({ operand }: Extract<Expression, { kind: 'unsigned' }>): Meaning {
    const range = this.#range(operand);
    return range === undefined ? OTHER : number(unsignedRange(range));
  }

  #call(expression: Extract<Expression, { kind: 'call' }>): Meaning {
    const { callee } = expression;
    const { parameters, result } = this.#signature(callee);
    expression.arguments.forEach((argument, index) => {
      const type = parameters[index];
      if (type === undefined || type === 'other') this.of(argument);
      else this.into(argument, type);
    });
    return result === undefined ? OTHER : scalarMeaning(result);
  }

  /** Parameter types, `other` for a record or a list, and the result's. */
  #signature(callee: Extract<Expression, { kind: 'call' }>['callee']): {
    readonly parameters: readonly (ScalarType | 'other')[];
    readonly result: ScalarType | undefined;
  } {
    if (callee.kind === 'callback') {
      const member = this.#recordOf(callee.object)?.members.find(
        (candidate) => candidate.name === callee.name,
      );
      if (member?.kind !== 'callback') return { parameters: [], result: undefined };
      return { parameters: member.parameters.map((parameter) => parameter.type), result: member.result };
    }
    if (callee.kind === 'lookup') return { parameters: ['other', 'u32', 'u32'], result: 'boolean' };
    const signature = signatureOf(this.edition, callee.name);
    if (signature === undefined) return { parameters: [], result: undefined };
    return {
      parameters: signature.parameters.map(({ type }) => (type?.kind === 'scalar' ? type.scalar : 'other')),
      result: signature.result,
    };
  }

  /** Whether C computes the same value; reports it where it may not. */
  #agrees(expression: Expression, range: Range, type?: ScalarType): boolean {
    const width = range.width === 64 || (type !== undefined && scalarBytes(type) === 8) ? 64 : 32;
    const unsigned = range.unsigned || (type !== undefined && scalarRange(type).low === 0n);
    const { low, high: highest } = scalarRange(width === 64 ? 's64' : 's32');
    // C computes with what is narrower than int as with int.
    const high = range.unsigned || width === 64 ? scalarRange(width === 64 ? 'u64' : 'u32').high : highest;
    // A constant is printed as its value where C has another one.
    if (
      isPoint(range) &&
      type !== undefined &&
      isWithin(range, scalarRange(type).low, scalarRange(type).high)
    )
      return true;
    if (range.low < 0n && unsigned && range.low >= low && isBitResult(expression)) {
      const suggestion =
        width === 32 ? 'end with `>>> 0`, around the whole expression' : 'mask the bits that may be set';
      this.edition.report(
        'signed-bits',
        expression.place,
        { operator: operatorOf(expression) },
        { suggestion },
      );
      return false;
    }
    if (isPoint(range) && (type !== undefined || isWithin(range, low, high))) return true;
    if (isWithin(range, range.unsigned ? 0n : low, high)) return true;
    const suggestion = width === 32 ? '`>>> 0` around it wraps as C does, if that is meant' : undefined;
    const facts = { low: range.low, high: range.high, bits: width };
    this.edition.report('overflow', expression.place, facts, { suggestion });
    return false;
  }
}

/** C has a literal above the largest int as unsigned. */
function literalRange(value: bigint, isLong = false): Range {
  const width = isLong || value > scalarRange('u32').high || value < scalarRange('s32').low ? 64 : 32;
  return { low: value, high: value, width, unsigned: width === 32 && value > scalarRange('s32').high };
}

/** A value that is computed is printed as it is where C has another one; where C has the same, the type is that of the operands. */
function computedRange({ low, width, unsigned }: Range): Range {
  const alone = literalRange(low);
  return { ...alone, width, unsigned: alone.unsigned || (unsigned && low >= 0n) };
}

function isBitOperator(operator: ArithmeticOperator): boolean {
  return ['&', '|', '^', '<<', '>>'].includes(operator);
}

function number(range: Range): Meaning {
  return { kind: 'number', range };
}

function scalarMeaning(type: ScalarType): Meaning {
  if (type === 'boolean') return BOOLEAN;
  if (type === 'void') return OTHER;
  const bytes = scalarBytes(type);
  const { low, high } = scalarRange(type);
  // C computes with narrower types as with `int`.
  return number({ low, high, width: bytes === 8 ? 64 : 32, unsigned: low === 0n && bytes >= 4 });
}

function meaningOf(type: ValueType | undefined): Meaning {
  return type?.kind === 'scalar' ? scalarMeaning(type.scalar) : OTHER;
}

/** Whether two values are equal modulo their width only where they are equal. */
function areEqualAlike(a: Range, b: Range): boolean {
  const reach = 1n << BigInt(a.width);
  return a.high - b.low < reach && b.high - a.low < reach;
}

function isBitResult(expression: Expression): boolean {
  return expression.kind === 'conditional'
    ? isBitResult(expression.then) || isBitResult(expression.otherwise)
    : ['~', '&', '|', '^', '<<'].includes(operatorOf(expression));
}

function operatorOf(expression: Expression): string {
  if (expression.kind === 'conditional') {
    return isBitResult(expression.then) ? operatorOf(expression.then) : operatorOf(expression.otherwise);
  }
  return expression.kind === 'unary' || expression.kind === 'binary' ? expression.operator : '';
}
